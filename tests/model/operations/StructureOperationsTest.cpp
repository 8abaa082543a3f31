#include "model/base/Contract.h"  // first: moc 6.4 does not survive <compare> before <string>
#include "model/layout/Layout.h"
#include "model/operations/ElementOperations.h"
#include "model/operations/FlowOperations.h"
#include "model/operations/NodeOperations.h"
#include "model/operations/PictureOperations.h"
#include "model/operations/RemoveOperations.h"
#include "model/operations/StepNames.h"
#include "tests/support/DrawnContent.h"
#include "tests/support/ProcessBuilder.h"
#include "tests/support/RandomProcess.h"

#include <QTest>

#include <algorithm>

using namespace einklang;
using einklang::test::Dice;
using einklang::test::drawn;
using einklang::test::ProcessBuilder;
using einklang::test::randomProcess;

class StructureOperationsTest : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void removingAStepJoinsItsNeighbours();
  void removingAGatewayTakesItsFlows();
  void removingASubProcessTakesItsContents();
  void removingALaneKeepsItsSteps();
  void whatMayBeConnected();
  void connectingDrawsTheFlow();
  void aStepGoesIntoAFlow();
  void aKindChangesAndKeepsTheFlows();
  void aStepMovesToItsNewLane();
  void aStepDraggedIntoALaneBelongsToIt();
  void aDraggedStepStaysInItsPool();
  void aStepDroppedOverTheEdgeOfItsLanesMakesThemGrow();
  void aStepDroppedFarFromItsLanesIsRefused();
  void aBoundaryEventStaysOnItsActivity();
  void movedShapesTakeTheirFlowsAlong();
  void aNewLayoutIsOneStep();
  void randomOperationsCanAllBeUndone_data();
  void randomOperationsCanAllBeUndone();
};

namespace {

/// The order of shapes says nothing, so it does not count.
bool samePictures(const Diagram& a, const Diagram& b)
{
  const auto contains = [](const auto& list, const auto& item) {
    const auto* found = list.find(item.id);
    return found && *found == item;
  };
  return a.shapes.size() == b.shapes.size() && a.edges.size() == b.edges.size() &&
         std::ranges::all_of(a.shapes, [&](const Shape& s) { return contains(b.shapes, s); }) &&
         std::ranges::all_of(a.edges, [&](const Edge& e) { return contains(b.edges, e); });
}

bool sameContent(const FileContent& a, const FileContent& b)
{
  return a.processes == b.processes && a.diagrams.size() == b.diagrams.size() &&
         std::ranges::equal(a.diagrams, b.diagrams, samePictures);
}

const ProcessId sketchId{"P"};

Process sketch()
{
  return ProcessBuilder{}
      .lane("Bürgerin")
      .flow("start -> a")
      .lane("Amt")
      .flow("a -> b -> ?x -> c -> end")
      .flow("?x -> b")
      .build();
}

const Process& only(const Document& document)
{
  return document.content().processes.front();
}

/// One random thing a user might do, allowed or not.
Status act(Transaction& transaction, Dice& dice)
{
  const Process& process = transaction.content().processes.front();
  const ProcessId id = process.id();
  const auto node = [&] { return process.nodes()[dice.below(process.nodes().size())].id; };
  if (process.nodes().size() < 4) return success();
  switch (dice.below(8)) {
    case 0:
      return removeElement(transaction, id, node());
    case 1:
      return renameElement(transaction, id, node(), "Neuer Name");
    case 2: {
      const auto made = connectSteps(transaction, id, node(), node());
      return made ? success() : Status{made.error()};
    }
    case 3:
      return replaceType(transaction, id, node(), Gateway{GatewayKind::Parallel});
    case 4:
      return moveShapes(transaction, id, {node()}, 30, -20);
    case 5: {
      if (process.lanes().empty()) return success();
      const LaneId lane = process.lanes()[dice.below(process.lanes().size())].id;
      return dice.oneIn(3) ? removeElement(transaction, id, lane)
                           : moveToLane(transaction, id, node(), lane);
    }
    case 6:
      return replacePicture(transaction, id, layoutProcess(process));
    default: {
      if (process.flows().empty()) return success();
      const Flow& flow = process.flows()[dice.below(process.flows().size())];
      if (dice.oneIn(3)) return removeElement(transaction, id, flow.id);
      const Node made{.id = NodeId{freeId(process, "Task")}, .label = "Neu"};
      return insertIntoFlow(transaction, id, made, flow.id, Rect{10, 10, 100, 80});
    }
  }
}

}  // namespace

void StructureOperationsTest::removingAStepJoinsItsNeighbours()
{
  Document document{drawn(sketch())};
  int notifications = 0;
  const Connection connection =
      document.changed.connect([&](const ChangeSet&) { ++notifications; });
  Transaction transaction{document, steps::remove};

  QVERIFY(removeElement(transaction, sketchId, NodeId{"a"}).has_value());
  transaction.commit();

  QCOMPARE(notifications, 1);
  QCOMPARE(only(document).findFlow(FlowId{"start->a"})->target, NodeId{"b"});
  QVERIFY(!only(document).findFlow(FlowId{"a->b"}));
  const Diagram& diagram = document.content().diagrams.front();
  QVERIFY(!diagram.shapes.find(ElementId{"a"}) && !diagram.edges.find(ElementId{"a->b"}));
  document.undo();
  QVERIFY(sameContent(document.content(), drawn(sketch())));
}

void StructureOperationsTest::removingAGatewayTakesItsFlows()
{
  Document document{drawn(sketch())};
  Transaction transaction{document, steps::remove};

  QVERIFY(removeElement(transaction, sketchId, NodeId{"?x"}).has_value());
  transaction.commit();

  QCOMPARE(only(document).flows().size(), 3U);
}

void StructureOperationsTest::removingASubProcessTakesItsContents()
{
  Document document{drawn(randomProcess(3, {.nodes = 20, .extras = true}))};
  Transaction transaction{document, steps::remove};

  QVERIFY(removeElement(transaction, ProcessId{"p"}, NodeId{"sub"}).has_value());
  transaction.commit();

  for (const char* id : {"sub", "inner1", "inner2", "innerFlow", "toSub"}) {
    QVERIFY(!only(document).contains(ElementId{id}));
    QVERIFY(!document.content().diagrams.front().shapes.find(ElementId{id}));
  }
}

void StructureOperationsTest::removingALaneKeepsItsSteps()
{
  Document document{drawn(sketch())};
  Transaction transaction{document, steps::remove};

  QVERIFY(removeElement(transaction, sketchId, LaneId{"lane_Amt"}).has_value());
  transaction.commit();

  QVERIFY(!only(document).findNode(NodeId{"b"})->lane);
  QCOMPARE(only(document).nodes().size(), sketch().nodes().size());
}

void StructureOperationsTest::whatMayBeConnected()
{
  const Process p = sketch();

  QVERIFY(canConnect(p, NodeId{"a"}, NodeId{"c"}).has_value());
  QVERIFY(!canConnect(p, NodeId{"a"}, NodeId{"start"}));
  QVERIFY(!canConnect(p, NodeId{"end"}, NodeId{"a"}));
  QVERIFY(!canConnect(p, NodeId{"a"}, NodeId{"b"}));
  QVERIFY(!canConnect(p, NodeId{"a"}, NodeId{"none"}));
  QVERIFY(!canSendMessage(p, ElementId{"a"}, ElementId{"b"}));
  const Process pools = randomProcess(1, {.nodes = 5, .pools = true});
  QVERIFY(canSendMessage(pools, ElementId{"citizen"}, ElementId{"pool"}).has_value());
}

void StructureOperationsTest::connectingDrawsTheFlow()
{
  Document document{drawn(sketch())};
  Transaction transaction{document, steps::connect};

  const Result<FlowId> flow = connectSteps(transaction, sketchId, NodeId{"a"}, NodeId{"c"});
  QVERIFY(flow.has_value());
  transaction.commit();

  const Edge* edge = document.content().diagrams.front().edges.find(*flow);
  QVERIFY(edge && edge->wayPoints.size() >= 2);
}

void StructureOperationsTest::aStepGoesIntoAFlow()
{
  Document document{drawn(sketch())};
  Transaction transaction{document, steps::insert};

  const Node node{.id = NodeId{"neu"}, .label = "Anhören"};
  QVERIFY(insertIntoFlow(transaction, sketchId, node, FlowId{"a->b"}, Rect{300, 300, 100, 80})
              .has_value());
  transaction.commit();

  QCOMPARE(only(document).findFlow(FlowId{"a->b"})->target, node.id);
  QCOMPARE(only(document).flows().back().source, node.id);
  QCOMPARE(only(document).flows().back().target, NodeId{"b"});
}

void StructureOperationsTest::aKindChangesAndKeepsTheFlows()
{
  Document document{drawn(sketch())};
  Transaction transaction{document, steps::replaceType};

  QVERIFY(!replaceType(transaction, sketchId, NodeId{"a"}, Event{EventPosition::Start}));
  QVERIFY(replaceType(transaction, sketchId, NodeId{"a"}, Gateway{}).has_value());
  transaction.commit();

  QVERIFY(gatewayOf(*only(document).findNode(NodeId{"a"})));
  const Diagram& diagram = document.content().diagrams.front();
  QCOMPARE(diagram.shapes.find(ElementId{"a"})->bounds.width, 50.0);
  QCOMPARE(only(document).flows().size(), sketch().flows().size());
}

void StructureOperationsTest::aStepMovesToItsNewLane()
{
  Document document{drawn(sketch())};
  Transaction transaction{document, steps::moveToLane};
  const LaneId lane{"lane_Amt"};

  QVERIFY(moveToLane(transaction, sketchId, NodeId{"a"}, lane).has_value());
  transaction.commit();

  QCOMPARE(only(document).findNode(NodeId{"a"})->lane, lane);
  const Diagram& diagram = document.content().diagrams.front();
  QVERIFY(diagram.shapes.find(lane)->bounds.contains(
      diagram.shapes.find(ElementId{"a"})->bounds.center()));
}

void StructureOperationsTest::aStepDraggedIntoALaneBelongsToIt()
{
  Document document{drawn(sketch())};
  const Diagram& diagram = document.content().diagrams.front();
  const Point from = diagram.shapes.find(ElementId{"a"})->bounds.center();
  const LaneId lane{"lane_Amt"};
  const double down = diagram.shapes.find(lane)->bounds.center().y - from.y;
  Transaction transaction{document, steps::move};

  QVERIFY(moveByHand(transaction, sketchId, ElementId{"a"}, 10, down).has_value());
  transaction.commit();

  QCOMPARE(only(document).findNode(NodeId{"a"})->lane, lane);
  QCOMPARE(diagram.shapes.find(ElementId{"a"})->bounds.center(),
           (Point{from.x + 10, from.y + down}));
}

void StructureOperationsTest::aDraggedStepStaysInItsPool()
{
  Process process = sketch();
  const ParticipantId pool{"pool"};
  einklang::apply(process, Insert<Participant>{{.id = pool, .name = "Stadt"}, 0});
  for (const Lane& lane : std::vector<Lane>{process.lanes().begin(), process.lanes().end()}) {
    Lane inside = lane;
    inside.participant = pool;
    einklang::apply(process, Replace<Lane>{inside});
  }
  for (const Node& node : std::vector<Node>{process.nodes().begin(), process.nodes().end()}) {
    Node inside = node;
    inside.participant = pool;
    einklang::apply(process, Replace<Node>{inside});
  }
  Document document{drawn(process)};
  Transaction transaction{document, steps::move};
  const Status status = moveByHand(transaction, sketchId, ElementId{"a"}, 0, 2000);
  QVERIFY(!status && status.error().code == ErrorCode::NotAllowed);
}

void StructureOperationsTest::aStepDroppedOverTheEdgeOfItsLanesMakesThemGrow()
{
  Document document{drawn(sketch())};
  const Diagram& diagram = document.content().diagrams.front();
  const auto at = [&](const char* id) { return diagram.shapes.find(ElementId{id})->bounds; };
  const double right = at("lane_Amt").right() + 20 - at("b").center().x;
  {
    Transaction transaction{document, steps::move};
    QVERIFY(dragByHand(transaction, sketchId, {ElementId{"b"}}, right, 0).has_value());
    QVERIFY(!at("lane_Amt").contains(at("b").center()));
  }
  Transaction transaction{document, steps::move};
  QVERIFY(moveByHand(transaction, sketchId, ElementId{"b"}, right, 0).has_value());
  transaction.commit();
  QCOMPARE(only(document).findNode(NodeId{"b"})->lane, LaneId{"lane_Amt"});
  QVERIFY(at("lane_Amt").right() > at("b").right());
}

void StructureOperationsTest::aStepDroppedFarFromItsLanesIsRefused()
{
  Document document{drawn(sketch())};
  Transaction transaction{document, steps::move};
  const Status status = moveByHand(transaction, sketchId, ElementId{"a"}, 0, 2000);
  QVERIFY(!status && status.error().code == ErrorCode::NotAllowed);
}

void StructureOperationsTest::aBoundaryEventStaysOnItsActivity()
{
  const Process process =
      ProcessBuilder{}
          .lane("Amt")
          .flow("start -> a -> end")
          .flow("f -> b -> end")
          .lane("Kasse")
          .flow("c")
          .with("f",
                [](Node& node) {
                  node.type = Event{.position = EventPosition::Boundary, .attachedTo = NodeId{"a"}};
                })
          .build();
  Document document{drawn(process)};
  const Diagram& diagram = document.content().diagrams.front();
  const auto at = [&](const char* id) { return diagram.shapes.find(ElementId{id})->bounds; };
  {
    Transaction transaction{document, steps::move};
    QVERIFY(moveByHand(transaction, process.id(), ElementId{"f"}, -500, -30).has_value());
    transaction.commit();
  }
  QCOMPARE(at("f").center().x, at("a").x);
  QVERIFY(at("f").center().y >= at("a").y && at("f").center().y <= at("a").bottom());
  {
    const double down = at("lane_Kasse").center().y - at("a").center().y;
    Transaction transaction{document, steps::move};
    QVERIFY(moveByHand(transaction, process.id(), ElementId{"a"}, 0, down).has_value());
    transaction.commit();
  }
  QCOMPARE(only(document).findNode(NodeId{"a"})->lane, LaneId{"lane_Kasse"});
  QCOMPARE(only(document).findNode(NodeId{"f"})->lane, LaneId{"lane_Kasse"});
  QCOMPARE(at("f").center().x, at("a").x);
}

void StructureOperationsTest::movedShapesTakeTheirFlowsAlong()
{
  Document document{drawn(sketch())};
  const Point before = document.content().diagrams[0].edges.find(ElementId{"b->?x"})->wayPoints[0];
  Transaction transaction{document, steps::move};

  QVERIFY(moveShapes(transaction, sketchId, {NodeId{"b"}, NodeId{"?x"}}, 40, 10).has_value());
  transaction.commit();

  const Diagram& diagram = document.content().diagrams[0];
  const Point after = diagram.edges.find(ElementId{"b->?x"})->wayPoints[0];
  QCOMPARE(after, (Point{before.x + 40, before.y + 10}));
  const Edge& in = *diagram.edges.find(ElementId{"a->b"});
  QVERIFY(diagram.shapes.find(ElementId{"b"})->bounds.contains(in.wayPoints.back()));
  QVERIFY(diagram.shapes.find(ElementId{"a"})->bounds.contains(in.wayPoints.front()));
}

void StructureOperationsTest::aNewLayoutIsOneStep()
{
  FileContent content = drawn(sketch());
  Document document{content};
  Transaction transaction{document, steps::layout};

  const Diagram down = layoutProcess(only(document), {LayoutDirection::Down});
  QVERIFY(replacePicture(transaction, sketchId, down).has_value());
  transaction.commit();

  QVERIFY(samePictures(document.content().diagrams.front(), down));
  document.undo();
  QVERIFY(sameContent(document.content(), content));
}

void StructureOperationsTest::randomOperationsCanAllBeUndone_data()
{
  QTest::addColumn<int>("seed");
  for (int seed = 1; seed <= 20; ++seed) QTest::addRow("seed %d", seed) << seed;
}

void StructureOperationsTest::randomOperationsCanAllBeUndone()
{
  QFETCH(int, seed);
  Dice dice{std::uint64_t(seed)};
  const FileContent first = drawn(
      randomProcess(std::uint64_t(seed), {.nodes = 30, .pools = seed % 2 == 0, .extras = true}));
  Document document{first};
  for (int i = 0; i < 60; ++i) {
    const FileContent before = document.content();
    bool done = false;
    {
      Transaction transaction{document, "Test"};
      done = act(transaction, dice).has_value();
      if (done) transaction.commit();
    }
    if (!done) QVERIFY(sameContent(document.content(), before));
  }

  while (document.canUndo()) document.undo();
  QVERIFY(sameContent(document.content(), first));
}

QTEST_APPLESS_MAIN(StructureOperationsTest)
#include "StructureOperationsTest.moc"
