#include "model/base/Contract.h"  // first: moc 6.4 does not survive <compare> before <string>
#include "model/layout/Layout.h"
#include "model/operations/CreateOperations.h"
#include "model/operations/FlowOperations.h"
#include "model/operations/LaneOperations.h"
#include "model/operations/PoolOperations.h"
#include "tests/support/ProcessBuilder.h"
#include "tests/support/RandomGesture.h"
#include "tests/support/Sheet.h"

#include <QTest>

#include <algorithm>

using namespace einklang;
using einklang::test::bytesOf;
using einklang::test::ProcessBuilder;

namespace {

const ProcessId sketchId{"P"};

struct Sheet : test::Sheet
{
  Sheet()
      : test::Sheet{ProcessBuilder{}
                        .lane("A")
                        .flow("start -> a -> ?x -> b -> end")
                        .lane("B")
                        .flow("?x -> c -> b")
                        .build()}
  {}

  ParticipantId addPool(bool blackBox)
  {
    return *perform(
        [&](Transaction& t) { return einklang::addPool(t, sketchId, "Stadt", blackBox); });
  }

  /// Steps stand in their lanes, next to each other; lines end at their steps.
  bool isInOrder() const
  {
    for (const Node& node : process().nodes()) {
      const Rect place = shapeOf(node.id).bounds;
      if (node.lane && !shapeOf(*node.lane).bounds.contains(place.center())) return false;
      for (const Node& other : process().nodes()) {
        if (other.id != node.id && place.intersects(shapeOf(other.id).bounds)) return false;
      }
    }
    return std::ranges::all_of(process().flows(), [&](const Flow& flow) {
      const Rect r = shapeOf(*flow.target).bounds;
      const Point end = diagram().edges.find(flow.id)->wayPoints.back();
      return Rect{r.x - 2, r.y - 2, r.width + 4, r.height + 4}.contains(end);
    });
  }
};

}  // namespace

class PoolOperationsTest : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void turnedLanesAreColumnsInTheSameOrder()
  {
    Sheet sheet;
    const std::string before = bytesOf(sheet.document.content());
    QVERIFY(sheet.perform([](Transaction& t) { return turnPools(t, sketchId); }));
    QVERIFY(runsDown(sheet.process(), sheet.diagram()));
    const Shape& a = sheet.shapeOf(LaneId{"lane_A"});
    const Shape& b = sheet.shapeOf(LaneId{"lane_B"});
    QVERIFY(!a.horizontal && !b.horizontal);
    QVERIFY(std::abs(a.bounds.right() - b.bounds.x) < 0.01);
    QCOMPARE(a.bounds.y, b.bounds.y);
    QVERIFY(sheet.shapeOf(NodeId{"a"}).bounds.y < sheet.shapeOf(NodeId{"b"}).bounds.y);
    QCOMPARE(sheet.shapeOf(NodeId{"a"}).bounds.width, 100.0);
    QVERIFY(sheet.isInOrder());
    sheet.document.undo();
    QCOMPARE(bytesOf(sheet.document.content()), before);
  }

  void turnedTwiceEverythingStandsWhereItStood()
  {
    Sheet sheet;
    const Diagram before = sheet.diagram();
    QVERIFY(sheet.perform([](Transaction& t) { return turnPools(t, sketchId); }));
    QVERIFY(sheet.perform([](Transaction& t) { return turnPools(t, sketchId); }));
    for (const Shape& shape : before.shapes) {
      QVERIFY(sheet.shapeOf(shape.id).bounds == shape.bounds);
      QCOMPARE(sheet.shapeOf(shape.id).horizontal, shape.horizontal);
    }
  }

  void whatIsAppendedInColumnsComesBelow()
  {
    Sheet sheet;
    sheet.addPool(false);
    QVERIFY(sheet.perform([](Transaction& t) { return turnPools(t, sketchId); }));
    const auto made = sheet.perform([](Transaction& t) {
      return appendStep(t, sketchId, NodeId{"c"}, {.id = NodeId{"?"}, .label = "d"});
    });
    QVERIFY(made);
    QVERIFY(sheet.shapeOf(*made).bounds.y >= sheet.shapeOf(NodeId{"c"}).bounds.bottom());
    const auto lane = sheet.perform(
        [](Transaction& t) { return addLane(t, sketchId, LaneId{"lane_B"}, Side::Below, "C"); });
    QVERIFY(lane);
    QVERIFY(!sheet.shapeOf(*lane).horizontal);
    QVERIFY(sheet.shapeOf(*lane).bounds.x >= sheet.shapeOf(LaneId{"lane_B"}).bounds.right() - 0.01);
    QVERIFY(sheet.isInOrder());
  }

  void withoutPoolsAndLanesNothingIsTurned()
  {
    Sheet sheet;
    const Process plain = ProcessBuilder{}.flow("start -> a -> end").build();
    sheet.document = Document{{.processes = {plain}, .diagrams = {layoutProcess(plain)}}};
    QVERIFY(!sheet.perform([](Transaction& t) { return turnPools(t, sketchId); }));
  }

  void aPartyOutsideGetsRoomForSteps()
  {
    Sheet sheet;
    sheet.addPool(false);
    const ParticipantId outside = sheet.addPool(true);
    const std::string before = bytesOf(sheet.document.content());
    QVERIFY(sheet.perform(
        [&](Transaction& t) { return showInsideOfPool(t, sketchId, outside, true); }));
    QVERIFY(!sheet.process().findParticipant(outside)->blackBox);
    const Rect bounds = sheet.shapeOf(outside).bounds;
    QVERIFY(bounds.width >= 600 && bounds.height >= 250);
    const auto made = sheet.perform([&](Transaction& t) {
      return dropStep(t, sketchId, {.id = NodeId{"?"}, .label = "bezahlen"}, bounds.center());
    });
    QVERIFY(made);
    QCOMPARE(sheet.process().findNode(*made)->participant, std::optional{outside});
    QVERIFY(!sheet.perform(
        [&](Transaction& t) { return showInsideOfPool(t, sketchId, outside, false); }));
    sheet.document.undo();
    QVERIFY(sheet.perform(
        [&](Transaction& t) { return showInsideOfPool(t, sketchId, outside, false); }));
    QVERIFY(sheet.process().findParticipant(outside)->blackBox);
    QVERIFY(sheet.shapeOf(outside).bounds.height <= 60);
    sheet.document.undo();
    sheet.document.undo();
    QCOMPARE(bytesOf(sheet.document.content()), before);
  }

  void aPoolMovesWithItsContentsButNotOntoAnother()
  {
    Sheet sheet;
    const ParticipantId city = sheet.addPool(false);
    const ParticipantId outside = sheet.addPool(true);
    QVERIFY(sheet.perform([&](Transaction& t) {
      return sendMessage(t, sketchId, ElementId{NodeId{"c"}}, ElementId{outside});
    }));
    const Rect step = sheet.shapeOf(NodeId{"a"}).bounds;
    QVERIFY(!sheet.perform([&](Transaction& t) { return movePool(t, sketchId, city, 0, 100); }));
    QVERIFY(sheet.perform([&](Transaction& t) { return movePool(t, sketchId, city, 0, -60); }));
    QCOMPARE(sheet.shapeOf(NodeId{"a"}).bounds.y, step.y - 60);
    QVERIFY(sheet.isInOrder());
  }

  void lanesNestThreeDeep()
  {
    Sheet sheet;
    const auto partOf = [&](const LaneId& lane) {
      const auto& lanes = sheet.process().lanes();
      return std::ranges::find(lanes, std::optional{lane}, &Lane::parent)->id;
    };
    LaneId lane{"lane_A"};
    for (int depth = 0; depth < 3; ++depth) {
      QVERIFY(sheet.perform([&](Transaction& t) { return divideLane(t, sketchId, lane, 2); }));
      const LaneId inner = partOf(lane);
      const Rect outer = sheet.shapeOf(lane).bounds;
      QVERIFY(outer.contains(sheet.shapeOf(inner).bounds.center()));
      QCOMPARE(sheet.shapeOf(inner).bounds.x, outer.x + 30);
      lane = inner;
    }
    const auto beside = sheet.perform(
        [&](Transaction& t) { return addLane(t, sketchId, lane, Side::Below, "innen"); });
    QVERIFY(beside);
    QVERIFY(sheet.isInOrder());
    QVERIFY(sheet.perform([&](Transaction& t) { return moveLane(t, sketchId, lane, 1); }));
    QVERIFY(sheet.shapeOf(lane).bounds.y > sheet.shapeOf(*beside).bounds.y);
    QVERIFY(sheet.isInOrder());
  }
};

QTEST_APPLESS_MAIN(PoolOperationsTest)
#include "PoolOperationsTest.moc"
