#include "model/base/Contract.h"  // first: moc 6.4 does not survive <compare> before <string>
#include "model/layout/Crossings.h"
#include "model/layout/Layout.h"
#include "tests/support/ProcessBuilder.h"
#include "tests/support/RandomProcess.h"

#include <QTest>

#include <algorithm>

using namespace einklang;
using einklang::test::ProcessBuilder;
using einklang::test::randomProcess;
using einklang::test::RandomShape;

class LayoutTest : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void anEmptyProcessGivesAnEmptyPicture();
  void aChainIsAStraightLine();
  void aLoopRunsBackBelow();
  void branchesKeepTheirOrder();
  void lanesBecomeRowsInTheirOrder();
  void theDirectionDownTurnsThePicture();
  void aBoundaryEventSitsOnTheLowerEdge();
  void boundaryEventsStandInTheOrderOfTheirTargets();
  void aBlackBoxAndItsMessageAreDrawn();
  void aSubProcessHoldsItsContents();
  void aFlowWithoutAnEndIsAStub();
  void randomProcesses_data();
  void randomProcesses();
};

namespace {

Rect boundsOfShape(const Diagram& diagram, const std::string& id)
{
  const Shape* shape = diagram.shapes.find(ElementId{id});
  return shape ? shape->bounds : Rect{};
}

bool orthogonal(const Edge& edge)
{
  for (std::size_t i = 0; i + 1 < edge.wayPoints.size(); ++i) {
    const Point a = edge.wayPoints[i];
    const Point b = edge.wayPoints[i + 1];
    if (a.x != b.x && a.y != b.y) return false;
  }
  return edge.wayPoints.size() > 1;
}

/// One contains the other, or one hangs on the other.
bool related(const Process& process, const Node& a, const Node& b)
{
  const auto hangsOn = [](const Node& event, const Node& host) {
    return isBoundary(event) && eventOf(event)->attachedTo == host.id;
  };
  if (hangsOn(a, b) || hangsOn(b, a)) return true;
  for (auto parent = a.parent; parent; parent = process.findNode(*parent)->parent) {
    if (*parent == b.id) return true;
  }
  for (auto parent = b.parent; parent; parent = process.findNode(*parent)->parent) {
    if (*parent == a.id) return true;
  }
  return false;
}

std::vector<std::string> overlaps(const Process& process, const Diagram& diagram)
{
  std::vector<std::string> found;
  for (std::size_t i = 0; i < process.nodes().size(); ++i) {
    for (std::size_t j = i + 1; j < process.nodes().size(); ++j) {
      const Node& a = process.nodes()[i];
      const Node& b = process.nodes()[j];
      if (related(process, a, b)) continue;
      const Rect first = boundsOfShape(diagram, a.id.value());
      const Rect second = boundsOfShape(diagram, b.id.value());
      if (first.intersects(second)) found.push_back(a.id.value() + " and " + b.id.value());
    }
  }
  return found;
}

template <typename Elements>
bool allDrawn(const Elements& elements, const Diagram& diagram)
{
  return std::ranges::all_of(elements,
                             [&](const auto& element) { return diagram.shapes.find(element.id); });
}

template <typename Elements>
bool allConnected(const Elements& elements, const Diagram& diagram)
{
  return std::ranges::all_of(elements, [&](const auto& element) {
    const Edge* edge = diagram.edges.find(element.id);
    return edge && edge->wayPoints.size() > 1;
  });
}

}  // namespace

void LayoutTest::anEmptyProcessGivesAnEmptyPicture()
{
  const Diagram diagram = layoutProcess(Process{ProcessId{"p"}});

  QCOMPARE(diagram.shapes.size(), 0U);
  QCOMPARE(diagram.edges.size(), 0U);
}

void LayoutTest::aChainIsAStraightLine()
{
  const Process p = ProcessBuilder{}.flow("start -> a -> ?x -> b -> end").build();

  const Diagram diagram = layoutProcess(p);

  for (const Edge& edge : diagram.edges) QCOMPARE(edge.wayPoints.size(), 2U);
  QVERIFY(boundsOfShape(diagram, "start").x < boundsOfShape(diagram, "end").x);
}

void LayoutTest::aLoopRunsBackBelow()
{
  const Process p = ProcessBuilder{}.flow("start -> ?a -> b -> ?c -> end").flow("?c -> ?a").build();

  const Diagram diagram = layoutProcess(p);

  const Edge& back = *diagram.edges.find(ElementId{"?c->?a"});
  QCOMPARE(back.wayPoints.size(), 4U);
  QVERIFY(back.wayPoints[1].y > boundsOfShape(diagram, "b").bottom());
  QCOMPARE(diagram.edges.find(ElementId{"b->?c"})->wayPoints.size(), 2U);
}

void LayoutTest::branchesKeepTheirOrder()
{
  const Process p = ProcessBuilder{}
                        .flow("start -> +s -> a -> +j -> end")
                        .flow("+s -> b -> +j")
                        .flow("+s -> c -> +j")
                        .build();

  const Diagram diagram = layoutProcess(p);

  QVERIFY(boundsOfShape(diagram, "a").y < boundsOfShape(diagram, "b").y);
  QVERIFY(boundsOfShape(diagram, "b").y < boundsOfShape(diagram, "c").y);
}

void LayoutTest::lanesBecomeRowsInTheirOrder()
{
  const Process p = ProcessBuilder{}
                        .lane("Bürgerin")
                        .flow("start -> Antrag_stellen")
                        .lane("Amt")
                        .flow("Antrag_stellen -> Prüfen -> end")
                        .build();

  const Diagram diagram = layoutProcess(p);

  const Rect upper = boundsOfShape(diagram, "lane_Bürgerin");
  const Rect lower = boundsOfShape(diagram, "lane_Amt");
  QCOMPARE(upper.bottom(), lower.y);
  QVERIFY(upper.contains(boundsOfShape(diagram, "Antrag_stellen").center()));
  QVERIFY(lower.contains(boundsOfShape(diagram, "Prüfen").center()));
}

void LayoutTest::theDirectionDownTurnsThePicture()
{
  const Process p = ProcessBuilder{}.lane("Amt").flow("start -> a -> b -> end").build();

  const Diagram diagram = layoutProcess(p, {LayoutDirection::Down});

  QVERIFY(boundsOfShape(diagram, "start").y < boundsOfShape(diagram, "end").y);
  QCOMPARE(boundsOfShape(diagram, "a").width, 100.0);
  QVERIFY(!diagram.shapes.find(ElementId{"lane_Amt"})->horizontal);
}

void LayoutTest::aBoundaryEventSitsOnTheLowerEdge()
{
  const Process p =
      ProcessBuilder{}
          .flow("start -> a -> end")
          .flow("@Frist -> Erinnern -> end")
          .with("@Frist",
                [](Node& node) {
                  node.type = Event{.position = EventPosition::Boundary, .attachedTo = NodeId{"a"}};
                })
          .build();

  const Diagram diagram = layoutProcess(p);

  const Rect host = boundsOfShape(diagram, "a");
  QCOMPARE(boundsOfShape(diagram, "@Frist").center().y, host.bottom());
  const Edge& flow = *diagram.edges.find(ElementId{"@Frist->Erinnern"});
  QVERIFY(flow.wayPoints[1].y > flow.wayPoints[0].y);
}

void LayoutTest::boundaryEventsStandInTheOrderOfTheirTargets()
{
  const auto hang = [](Node& node) {
    node.type = Event{.position = EventPosition::Boundary, .attachedTo = NodeId{"a"}};
  };
  for (const bool turned : {false, true}) {
    const Process process = ProcessBuilder{}
                                .flow("start -> a -> b -> end")
                                .flow(turned ? "x -> c -> e1" : "y -> d -> e2")
                                .flow(turned ? "y -> d -> e2" : "x -> c -> e1")
                                .with("x", hang)
                                .with("y", hang)
                                .build();
    QVERIFY(crossingsOf(layoutProcess(process)).empty());
  }
}

void LayoutTest::aBlackBoxAndItsMessageAreDrawn()
{
  const Process p = randomProcess(7, {.nodes = 10, .pools = true, .extras = true});

  const Diagram diagram = layoutProcess(p);

  QVERIFY(!boundsOfShape(diagram, "pool").intersects(boundsOfShape(diagram, "citizen")));
  QVERIFY(orthogonal(*diagram.edges.find(ElementId{"m"})));
}

void LayoutTest::aSubProcessHoldsItsContents()
{
  const Process p = randomProcess(3, {.nodes = 10, .extras = true});

  const Diagram diagram = layoutProcess(p);

  const Rect outer = boundsOfShape(diagram, "sub");
  for (const char* inner : {"inner1", "inner2"}) {
    const Rect bounds = boundsOfShape(diagram, inner);
    QVERIFY(outer.contains({bounds.x, bounds.y}));
    QVERIFY(outer.contains({bounds.right(), bounds.bottom()}));
  }
}

void LayoutTest::aFlowWithoutAnEndIsAStub()
{
  const Process p = randomProcess(5, {.nodes = 6, .extras = true});

  const Diagram diagram = layoutProcess(p);

  QVERIFY(diagram.edges.find(ElementId{"dangling"})->wayPoints.size() >= 2);
  QCOMPARE(diagram.edges.find(ElementId{"nowhere"})->wayPoints.size(), 2U);
}

void LayoutTest::randomProcesses_data()
{
  QTest::addColumn<int>("seed");
  for (int seed = 1; seed <= 60; ++seed) QTest::addRow("seed %d", seed) << seed;
}

void LayoutTest::randomProcesses()
{
  QFETCH(int, seed);
  const auto s = std::size_t(seed);
  const Process p =
      randomProcess(s, {.nodes = 2 * s, .lanes = s % 5, .pools = s % 3 == 0, .extras = s % 2 == 0});

  const Diagram diagram = layoutProcess(p);

  QCOMPARE(overlaps(p, diagram), std::vector<std::string>{});
  QVERIFY(allDrawn(p.nodes(), diagram) && allDrawn(p.lanes(), diagram));
  QVERIFY(allDrawn(p.participants(), diagram) && allDrawn(p.dataObjects(), diagram));
  QVERIFY(allDrawn(p.annotations(), diagram));
  QVERIFY(allConnected(p.flows(), diagram) && allConnected(p.messageFlows(), diagram));
  QVERIFY(allConnected(p.associations(), diagram));
  for (const Flow& flow : p.flows()) QVERIFY(orthogonal(*diagram.edges.find(flow.id)));
  for (const Node& node : p.nodes()) {
    if (!node.lane) continue;
    const Rect lane = boundsOfShape(diagram, node.lane->value());
    const Rect bounds = boundsOfShape(diagram, node.id.value());
    QVERIFY(lane.contains({bounds.x, bounds.y}));
    QVERIFY(lane.contains({bounds.right(), bounds.bottom()}));
  }
  QVERIFY(layoutProcess(p) == diagram);
}

QTEST_APPLESS_MAIN(LayoutTest)
#include "LayoutTest.moc"
