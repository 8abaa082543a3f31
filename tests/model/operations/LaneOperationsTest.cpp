#include "model/base/Contract.h"  // first: moc 6.4 does not survive <compare> before <string>
#include "model/layout/Layout.h"
#include "model/operations/LaneOperations.h"
#include "tests/support/ProcessBuilder.h"
#include "tests/support/Sheet.h"

#include <QTest>

#include <algorithm>

using namespace einklang;
using einklang::test::ProcessBuilder;

namespace {

const ProcessId sketchId{"P"};
const LaneId top{"lane_A"};
const LaneId middle{"lane_B"};
const LaneId bottom{"lane_C"};

Process threeLanes()
{
  return ProcessBuilder{}
      .lane("A")
      .flow("start -> a")
      .lane("B")
      .flow("a -> b")
      .lane("C")
      .flow("b -> c -> end")
      .build();
}

struct Sheet : test::Sheet
{
  explicit Sheet(const Process& process = threeLanes()) : test::Sheet{process} {}

  /// Every step is drawn in its lane, and lanes follow each other without a gap.
  bool isInOrder(const std::vector<LaneId>& lanes) const
  {
    for (std::size_t i = 0; i + 1 < lanes.size(); ++i) {
      if (std::abs(placeOf(lanes[i]).bottom() - placeOf(lanes[i + 1]).y) > 0.01) return false;
    }
    return std::ranges::all_of(process().nodes(), [&](const Node& node) {
      return !node.lane || placeOf(*node.lane).contains(placeOf(node.id).center());
    });
  }
};

}  // namespace

class LaneOperationsTest : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void aNewLaneIs120HighBesideAnother()
  {
    Sheet sheet;
    const auto made = sheet.perform(
        [](Transaction& t) { return addLane(t, sketchId, middle, Side::Above, "Neu"); });
    QVERIFY(made);
    QCOMPARE(sheet.placeOf(*made).height, 120.0);
    QVERIFY(sheet.isInOrder({top, *made, middle, bottom}));
    QCOMPARE(lanesBeside(sheet.process(), nullptr, top),
             (std::vector<LaneId>{top, *made, middle, bottom}));
  }

  void theFirstLaneTakesAllSteps()
  {
    Sheet sheet{ProcessBuilder{}.flow("start -> a -> end").build()};
    const auto made =
        sheet.perform([](Transaction& t) { return addLane(t, sketchId, std::nullopt, "Amt"); });
    QVERIFY(made);
    for (const Node& node : sheet.process().nodes()) QCOMPARE(node.lane, std::optional{*made});
    QVERIFY(sheet.isInOrder({*made}));
  }

  void aLaneMovesWithItsStepsInPictureAndFile()
  {
    Sheet sheet;
    const double gap = sheet.placeOf(NodeId{"c"}).y - sheet.placeOf(bottom).y;
    QVERIFY(sheet.perform([](Transaction& t) { return moveLane(t, sketchId, bottom, -2); }));
    QVERIFY(sheet.isInOrder({bottom, top, middle}));
    QCOMPARE(sheet.placeOf(NodeId{"c"}).y - sheet.placeOf(bottom).y, gap);
    QCOMPARE(sheet.process().lanes()[0].id, bottom);
    for (const Flow& flow : sheet.process().flows()) {
      const Rect r = sheet.placeOf(*flow.target);
      const Point end = sheet.diagram().edges.find(flow.id)->wayPoints.back();
      QVERIFY((Rect{r.x - 2, r.y - 2, r.width + 4, r.height + 4}.contains(end)));
    }
    sheet.document.undo();
    QCOMPARE(sheet.process().lanes()[0].id, top);
    QVERIFY(sheet.process() == threeLanes());
  }

  void theFirstLaneStaysFirstWhenMovedUp()
  {
    Sheet sheet;
    QVERIFY(sheet.perform([](Transaction& t) { return moveLane(t, sketchId, top, -1); }));
    QVERIFY(sheet.process() == threeLanes());
  }

  void aNeighbourInheritsStepsWhereTheyStand()
  {
    Sheet sheet;
    const Rect before = sheet.placeOf(NodeId{"b"});
    QVERIFY(sheet.perform([](Transaction& t) { return removeLane(t, sketchId, middle, top); }));
    QCOMPARE(sheet.process().findNode(NodeId{"b"})->lane, std::optional{top});
    QVERIFY(sheet.placeOf(NodeId{"b"}) == before);
    QVERIFY(sheet.isInOrder({top, bottom}));
  }

  void aDistantHeirGetsTheStepsDrawnInIt()
  {
    Sheet sheet;
    QVERIFY(sheet.perform([](Transaction& t) { return removeLane(t, sketchId, top, bottom); }));
    QCOMPARE(sheet.process().findNode(NodeId{"a"})->lane, std::optional{bottom});
    QVERIFY(sheet.isInOrder({middle, bottom}));
  }

  void aLaneCannotInheritFromItself()
  {
    Sheet sheet;
    QVERIFY(!sheet.perform([](Transaction& t) { return removeLane(t, sketchId, top, top); }));
  }

  void aDividedLaneHoldsItsStepsInItsParts()
  {
    Sheet sheet;
    QVERIFY(sheet.perform([](Transaction& t) { return divideLane(t, sketchId, bottom, 2); }));
    std::vector<LaneId> parts;
    for (const Lane& lane : sheet.process().lanes()) {
      if (lane.parent == bottom) parts.push_back(lane.id);
    }
    QCOMPARE(parts.size(), std::size_t{2});
    QVERIFY(sheet.isInOrder(parts));
    QVERIFY(!sheet.perform([](Transaction& t) { return divideLane(t, sketchId, bottom, 2); }));
  }

  void theNeighbourGivesWayUpToItsSteps()
  {
    Sheet sheet;
    const double total = sheet.placeOf(bottom).bottom();
    QVERIFY(sheet.perform([](Transaction& t) { return resizeLane(t, sketchId, top, 5000); }));
    QVERIFY(sheet.isInOrder({top, middle, bottom}));
    QCOMPARE(sheet.placeOf(bottom).bottom(), total);
    QVERIFY(sheet.placeOf(middle).y <= sheet.placeOf(NodeId{"b"}).y);
    QVERIFY(sheet.placeOf(middle).height >= 60);
  }

  void belowTheLastLaneThePoolGrows()
  {
    Sheet sheet;
    const auto pool =
        sheet.perform([](Transaction& t) { return addPool(t, sketchId, "Stadt", false); });
    QVERIFY(pool);
    QCOMPARE(sheet.process().findNode(NodeId{"a"})->participant, std::optional{*pool});
    const double before = sheet.placeOf(*pool).bottom();
    QVERIFY(sheet.perform([](Transaction& t) { return resizeLane(t, sketchId, bottom, 40); }));
    QCOMPARE(sheet.placeOf(*pool).bottom(), before + 40);
    QCOMPARE(sheet.placeOf(bottom).bottom(), before + 40);
  }

  void aBlackBoxStandsBelowAndTakesNothing()
  {
    Sheet sheet;
    const auto pool =
        sheet.perform([](Transaction& t) { return addPool(t, sketchId, "Bürgerin", true); });
    QVERIFY(pool);
    QVERIFY(sheet.placeOf(*pool).y > sheet.placeOf(bottom).bottom());
    QVERIFY(!sheet.process().findNode(NodeId{"a"})->participant);
  }
};

QTEST_APPLESS_MAIN(LaneOperationsTest)
#include "LaneOperationsTest.moc"
