#include "model/base/Contract.h"  // first: moc 6.4 does not survive <compare> before <string>
#include "model/layout/Insertion.h"
#include "tests/support/Drawings.h"
#include "tests/support/ProcessBuilder.h"
#include "tests/support/RandomProcess.h"

#include <QTest>

using namespace einklang;
using namespace einklang::test;

class InsertionTest : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void aCompleteDrawingStaysAsItIs();
  void aStepBetweenNeighboursStandsInLineWithThem();
  void onlyWhatIsBehindTheNewStepMoves();
  void aStepOfAnotherLaneStandsInItsLane();
  void aBranchStandsBesideTheWayThatIsThere();
  void whatIsGoneLeavesTheDrawing();
  void aNewLaneStandsBetweenItsNeighbours();
  void aNewPoolStandsBelow();
  void aNewBoundaryEventSitsOnItsHost();
  void aLargeFragmentComesInAsABlock();
  void aStepInASubProcessMakesItGrow();
  void stepsOfHumanDrawingsFindAPlaceAgain_data();
  void stepsOfHumanDrawingsFindAPlaceAgain();
  void stepsOfRandomDrawingsFindAPlaceAgain_data();
  void stepsOfRandomDrawingsFindAPlaceAgain();
};

namespace {

Rect at(const Diagram& diagram, const std::string& id)
{
  const Shape* shape = diagram.shapes.find(ElementId{id});
  return shape ? shape->bounds : Rect{};
}

/// The drawing without an element and the lines at it.
Diagram without(const Process& process, Diagram diagram, const std::string& id)
{
  if (diagram.shapes.find(ElementId{id})) diagram.shapes.erase(ElementId{id});
  for (const Flow& flow : process.flows()) {
    const bool touches = flow.source == NodeId{id} || flow.target == NodeId{id};
    if (touches && diagram.edges.find(flow.id)) diagram.edges.erase(flow.id);
  }
  return diagram;
}

Process boundaryAt(const Process& process, const std::string& event, const std::string& host)
{
  Process changed = process;
  Node node = *process.findNode(NodeId{event});
  node.type = Event{.position = EventPosition::Boundary, .attachedTo = NodeId{host}};
  apply(changed, Replace<Node>{node});
  return changed;
}

}  // namespace

void InsertionTest::aCompleteDrawingStaysAsItIs()
{
  const Process p = ProcessBuilder{}.lane("Amt").flow("start -> a -> ?x -> b -> end").build();
  const Diagram drawn = layoutProcess(p);

  QVERIFY(layoutNew(p, drawn) == drawn);
}

void InsertionTest::aStepBetweenNeighboursStandsInLineWithThem()
{
  const Process before = ProcessBuilder{}.lane("Amt").flow("start -> a -> b -> end").build();
  const Process p = ProcessBuilder{}.lane("Amt").flow("start -> a -> n -> b -> end").build();

  const Diagram d = layoutNew(p, layoutProcess(before));

  QCOMPARE(at(d, "n").center().y, at(d, "a").center().y);
  QVERIFY(at(d, "n").x >= at(d, "a").right() + 30);
  QVERIFY(at(d, "b").x >= at(d, "n").right() + 30);
  QCOMPARE(d.edges.find(ElementId{"a->n"})->wayPoints.size(), 2U);
  QVERIFY(!d.edges.find(ElementId{"a->b"}));
}

void InsertionTest::onlyWhatIsBehindTheNewStepMoves()
{
  const Process before = ProcessBuilder{}.lane("Amt").flow("start -> a -> b -> end").build();
  const Process p = ProcessBuilder{}.lane("Amt").flow("start -> a -> n -> b -> end").build();
  const Diagram old = layoutProcess(before);

  const Diagram d = layoutNew(p, old);

  QCOMPARE(at(d, "a"), at(old, "a"));
  const double moved = at(d, "b").x - at(old, "b").x;
  QCOMPARE(at(d, "end").x - at(old, "end").x, moved);
  QCOMPARE(at(d, "lane_Amt").width - at(old, "lane_Amt").width, moved);
  QVERIFY(moved <= 150);
}

void InsertionTest::aStepOfAnotherLaneStandsInItsLane()
{
  const Process before =
      ProcessBuilder{}.lane("Amt").flow("start -> a -> b -> end").lane("Kasse").flow("k").build();
  const Process p = ProcessBuilder{}
                        .lane("Amt")
                        .flow("start -> a")
                        .flow("b -> end")
                        .lane("Kasse")
                        .flow("k")
                        .flow("a -> n -> b")
                        .build();

  const Diagram d = layoutNew(p, layoutProcess(before));

  QVERIFY(at(d, "lane_Kasse").contains(at(d, "n").center()));
  QVERIFY(overlappingNodes(p, d).empty());
  QVERIFY(flowsThroughNodes(p, d).empty());
}

void InsertionTest::aBranchStandsBesideTheWayThatIsThere()
{
  const Process before =
      ProcessBuilder{}.lane("Amt").flow("start -> ?x -> a -> b -> ?j -> end").build();
  const Process p = ProcessBuilder{}
                        .lane("Amt")
                        .flow("start -> ?x -> a -> b -> ?j -> end")
                        .flow("?x -> n -> ?j")
                        .build();
  const Diagram old = layoutProcess(before);

  const Diagram d = layoutNew(p, old);

  QVERIFY(at(d, "n").y > at(d, "a").bottom() || at(d, "n").bottom() < at(d, "a").y);
  QVERIFY(at(d, "lane_Amt").contains(at(d, "n").center()));
  QCOMPARE(at(d, "b").x, at(old, "b").x);
}

void InsertionTest::whatIsGoneLeavesTheDrawing()
{
  const Process before = ProcessBuilder{}.flow("start -> a -> b -> end").build();
  const Process p = ProcessBuilder{}.flow("start -> a").flow("a -> end").build();

  const Diagram d = layoutNew(p, layoutProcess(before));

  QVERIFY(!d.shapes.find(ElementId{"b"}));
  QVERIFY(!d.edges.find(ElementId{"a->b"}));
  QCOMPARE(d.edges.find(ElementId{"a->end"})->wayPoints.size(), 2U);
}

void InsertionTest::aNewLaneStandsBetweenItsNeighbours()
{
  const Process before =
      ProcessBuilder{}.lane("A").flow("start -> a").lane("C").flow("a -> c -> end").build();
  const Process p = ProcessBuilder{}
                        .lane("A")
                        .flow("start -> a")
                        .lane("B")
                        .flow("a -> n")
                        .lane("C")
                        .flow("a -> c -> end")
                        .build();

  const Diagram d = layoutNew(p, layoutProcess(before));

  QCOMPARE(at(d, "lane_B").y, at(d, "lane_A").bottom());
  QCOMPARE(at(d, "lane_C").y, at(d, "lane_B").bottom());
  QCOMPARE(at(d, "lane_B").width, at(d, "lane_A").width);
  QVERIFY(nodesOutsideLanes(p, d).empty());
}

void InsertionTest::aNewPoolStandsBelow()
{
  Process p = randomProcess(3, {.nodes = 10, .pools = true});
  const Diagram old = layoutProcess(p);
  apply(p, Insert<Participant>{{.id = ParticipantId{"new"}, .name = "Kreis"}, 2});
  apply(p, Insert<Node>{{.id = NodeId{"x"}, .participant = ParticipantId{"new"}}, 0});

  const Diagram d = layoutNew(p, old);

  QVERIFY(at(d, "new").y > at(old, "pool").bottom());
  QVERIFY(at(d, "new").contains(at(d, "x").center()));
  QCOMPARE(at(d, "pool"), at(old, "pool"));
}

void InsertionTest::aNewBoundaryEventSitsOnItsHost()
{
  const Process before = ProcessBuilder{}.lane("Amt").flow("start -> a -> b -> end").build();
  const Process p = boundaryAt(
      ProcessBuilder{}.lane("Amt").flow("start -> a -> b -> end").flow("@t -> b").build(), "@t",
      "a");

  const Diagram d = layoutNew(p, layoutProcess(before));

  QCOMPARE(at(d, "@t").center().y, at(d, "a").bottom());
  QVERIFY(flowsThroughNodes(p, d).empty());
}

void InsertionTest::aLargeFragmentComesInAsABlock()
{
  const Process before = ProcessBuilder{}.lane("Amt").flow("start -> a -> b -> end").build();
  const Process p = ProcessBuilder{}
                        .lane("Amt")
                        .flow("start -> a -> ?s -> n1 -> n2 -> ?j -> b -> end")
                        .flow("?s -> n3 -> ?j")
                        .build();
  const Diagram old = layoutProcess(before);

  const Diagram d = layoutNew(p, old);

  QVERIFY(overlappingNodes(p, d).empty());
  QVERIFY(nodesOutsideLanes(p, d).empty());
  QVERIFY(at(d, "?s").x > at(d, "a").right());
  QVERIFY(at(d, "?j").right() < at(d, "b").x);
}

void InsertionTest::aStepInASubProcessMakesItGrow()
{
  Process p = randomProcess(5, {.nodes = 8, .extras = true});
  const Diagram old = layoutProcess(p);
  apply(p, Insert<Node>{{.id = NodeId{"new"}, .parent = NodeId{"sub"}}, p.nodes().size()});
  apply(p, Insert<Flow>{{.id = FlowId{"f"}, .source = NodeId{"inner2"}, .target = NodeId{"new"}},
                        p.flows().size()});

  const Diagram d = layoutNew(p, old);

  const Rect inner = at(d, "new");
  QVERIFY(at(d, "sub").contains({inner.x - 5, inner.y - 5}));
  QVERIFY(at(d, "sub").contains({inner.right() + 5, inner.bottom() + 5}));
}

void InsertionTest::stepsOfHumanDrawingsFindAPlaceAgain_data()
{
  QTest::addColumn<bool>("down");
  QTest::newRow("to the right") << false;
  QTest::newRow("down") << true;
}

void InsertionTest::stepsOfHumanDrawingsFindAPlaceAgain()
{
  if (testData().empty()) QSKIP("EINKLANG_TEST_DATA is not set");
  QFETCH(bool, down);
  Dice dice{7};
  for (const DrawnModel& model : drawnModels("hhu-warenversand")) {
    if (model.process.nodes().empty()) continue;
    const Diagram drawn = down ? turnedDown(model.diagram) : model.diagram;
    const Node& node = model.process.nodes()[dice.below(model.process.nodes().size())];
    const Diagram partial = without(model.process, drawn, node.id.value());
    if (!overlappingNodes(model.process, drawn).empty()) continue;

    const Diagram d = layoutNew(model.process, partial);

    const std::string what = model.name + " " + node.id.value();
    QVERIFY2(d.shapes.find(node.id), what.c_str());
    const auto join = [](const std::vector<std::string>& list) {
      return list.empty() ? std::string{} : list.front();
    };
    const std::string lap = what + ": " + join(overlappingNodes(model.process, d));
    QVERIFY2(overlappingNodes(model.process, d).empty(), lap.c_str());
    QVERIFY2(exchangedNodes(model.process, partial, d).empty(), what.c_str());
    const auto outside = nodesOutsideLanes(model.process, d);
    QVERIFY2(std::ranges::find(outside, node.id.value()) == outside.end(), what.c_str());
    QVERIFY2(flowsThroughNodes(model.process, d).size() <=
                 flowsThroughNodes(model.process, partial).size(),
             what.c_str());
    QVERIFY2(d == layoutNew(model.process, partial), what.c_str());
  }
}

void InsertionTest::stepsOfRandomDrawingsFindAPlaceAgain_data()
{
  QTest::addColumn<int>("seed");
  for (int seed = 1; seed <= 20; ++seed) QTest::addRow("%d", seed) << seed;
}

void InsertionTest::stepsOfRandomDrawingsFindAPlaceAgain()
{
  QFETCH(int, seed);
  const bool even = seed % 2 == 0;
  const Process p = randomProcess(
      std::uint64_t(seed),
      {.nodes = 30, .lanes = std::size_t(seed % 4), .pools = even, .extras = seed % 3 == 0});
  const LayoutDirection direction = seed % 5 == 0 ? LayoutDirection::Down : LayoutDirection::Right;
  const Diagram drawn = layoutProcess(p, {direction});
  Dice dice{std::uint64_t(seed)};
  Diagram partial = drawn;
  for (int i = 0; i < 4; ++i) {
    partial = without(p, partial, p.nodes()[dice.below(30)].id.value());
  }

  const Diagram d = layoutNew(p, partial);

  for (const Node& node : p.nodes()) QVERIFY2(d.shapes.find(node.id), node.id.value().c_str());
  for (const Flow& flow : p.flows()) {
    if (flow.source || flow.target) QVERIFY2(d.edges.find(flow.id), flow.id.value().c_str());
  }
  QCOMPARE(overlappingNodes(p, d), std::vector<std::string>{});
  QCOMPARE(nodesOutsideLanes(p, d), std::vector<std::string>{});
  QCOMPARE(exchangedNodes(p, partial, d), std::vector<std::string>{});
  QCOMPARE(slantingPieces(p, d), 0);
}

QTEST_APPLESS_MAIN(InsertionTest)
#include "InsertionTest.moc"
