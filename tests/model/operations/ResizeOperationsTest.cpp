#include "model/base/Contract.h"  // first: moc 6.4 does not survive <compare> before <string>
#include "model/layout/Layout.h"
#include "model/operations/LaneOperations.h"
#include "model/operations/ResizeOperations.h"
#include "tests/support/RandomGesture.h"
#include "tests/support/Sheet.h"

#include <QTest>

using namespace einklang;

namespace {

const ProcessId sketchId{"P"};

struct Sheet : test::Sheet
{
  explicit Sheet(const Process& process = test::handedOver()) : test::Sheet{process} {}

  Status resize(const char* id, const Borders& by)
  {
    return perform(
        [&](Transaction& t) { return resizeByHand(t, process().id(), ElementId{id}, by); });
  }
  /// Lanes follow each other without a gap, and hold what is theirs.
  bool isInOrder() const
  {
    return placeOf("lane_A").bottom() == placeOf("lane_B").y &&
           std::ranges::all_of(process().nodes(), [&](const Node& node) {
             return !node.lane || isBoundary(node) ||
                    placeOf(*node.lane).contains(placeOf(node.id).center());
           });
  }
};

}  // namespace

class ResizeOperationsTest : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void aStepGrowsAndItsFlowsDockAtItsNewBorder()
  {
    Sheet sheet;
    const Rect old = sheet.placeOf("a");
    QVERIFY(sheet.resize("a", {.left = -10, .right = 20}));
    const Rect a = sheet.placeOf("a");
    QCOMPARE(a.x, old.x - 10);
    QCOMPARE(a.right(), old.right() + 20);
    QCOMPARE(a.height, old.height);
    QCOMPARE(sheet.diagram().edges.find(ElementId{"a->b"})->wayPoints.front().x, a.right());
    QCOMPARE(sheet.diagram().edges.find(ElementId{"start->a"})->wayPoints.back().x, a.x);
  }

  void noStepBecomesSmallerThanItsLeastSize()
  {
    Sheet sheet;
    QVERIFY(sheet.resize("a", {.right = -500, .bottom = -500}));
    QCOMPARE(sheet.placeOf("a").width, 80);
    QCOMPARE(sheet.placeOf("a").height, 60);
    const Rect old = sheet.placeOf("c");
    QVERIFY(sheet.resize("c", {.left = 500, .top = 500}));
    QCOMPARE(sheet.placeOf("c").right(), old.right());
    QCOMPARE(sheet.placeOf("c").bottom(), old.bottom());
    QCOMPARE(sheet.placeOf("c").width, 80);
  }

  void aLaneGrowsAroundAStepThatIsTooLargeForIt()
  {
    Sheet sheet;
    QVERIFY(sheet.resize("a", {.bottom = 200}));
    QVERIFY(sheet.placeOf("lane_A").bottom() >= sheet.placeOf("a").bottom() + 15);
    QVERIFY(sheet.isInOrder());
  }

  void whatHangsOnAStepKeepsItsPlaceOnTheBorder()
  {
    Sheet sheet;
    const Point before = sheet.placeOf("f").center();
    const Rect old = sheet.placeOf("b");
    QVERIFY(sheet.resize("b", {.right = 60, .bottom = 20}));
    const Rect b = sheet.placeOf("b");
    const Point after = sheet.placeOf("f").center();
    const bool onBorder =
        after.x == b.x || after.x == b.right() || after.y == b.y || after.y == b.bottom();
    QVERIFY(onBorder);
    QVERIFY(std::abs((before.x - old.x) / old.width - (after.x - b.x) / b.width) < 0.01);
  }

  void eventsAndGatewaysKeepTheirSize()
  {
    Sheet sheet;
    QVERIFY(!canResize(sheet.process(), ElementId{"start"}));
    const Status status = sheet.resize("start", {.right = 20});
    QVERIFY(!status);
    QCOMPARE(status.error().code, ErrorCode::NotAllowed);
  }

  void theBorderBetweenTwoLanesMovesForBoth()
  {
    Sheet sheet;
    const Rect a = sheet.placeOf("lane_A");
    const Rect b = sheet.placeOf("lane_B");
    QVERIFY(sheet.resize("lane_A", {.bottom = 10}));
    QVERIFY(sheet.isInOrder());
    QCOMPARE(sheet.placeOf("lane_A").height, a.height + 10);
    QCOMPARE(sheet.placeOf("lane_B").bottom(), b.bottom());
    QVERIFY(sheet.resize("lane_B", {.top = -10}));
    QCOMPARE(sheet.placeOf("lane_B").y, b.y);
    QVERIFY(sheet.isInOrder());
  }

  void outerBordersMoveAndKeepWhatIsInside()
  {
    Sheet sheet;
    const Rect a = sheet.placeOf("lane_A");
    const Rect b = sheet.placeOf("lane_B");
    QVERIFY(sheet.resize("lane_A", {.top = -50}));
    QCOMPARE(sheet.placeOf("lane_A").y, a.y - 50);
    QCOMPARE(sheet.placeOf("lane_A").bottom(), a.bottom());
    QVERIFY(sheet.resize("lane_B", {.right = 100}));
    QCOMPARE(sheet.placeOf("lane_A").right(), a.right() + 100);
    QCOMPARE(sheet.placeOf("lane_B").right(), b.right() + 100);
    QVERIFY(sheet.resize("lane_B", {.right = -5000}));
    for (const Node& node : sheet.process().nodes()) {
      QVERIFY(sheet.placeOf(node.id).right() + 20 <= sheet.placeOf("lane_B").right());
    }
    QVERIFY(sheet.resize("lane_B", {.bottom = 70}));
    QCOMPARE(sheet.placeOf("lane_B").bottom(), b.bottom() + 70);
    QVERIFY(sheet.resize("lane_B", {.bottom = -70}));
    QCOMPARE(sheet.placeOf("lane_B").bottom(), b.bottom());
    QVERIFY(sheet.isInOrder());
  }

  void aPoolTakesItsLanesAlong()
  {
    Document document{
        {.processes = {test::handedOver()}, .diagrams = {layoutProcess(test::handedOver())}}};
    ParticipantId pool{""};
    {
      Transaction transaction{document, "Pool"};
      const auto made = addPool(transaction, sketchId, "Stadt", false);
      QVERIFY(made);
      pool = *made;
      transaction.commit();
    }
    const auto placeOf = [&](const ElementId& id) {
      return document.content().diagrams.front().shapes.find(id)->bounds;
    };
    const Rect before = placeOf(pool);
    const Rect lane = placeOf(ElementId{"lane_A"});
    Transaction transaction{document, "Resize"};
    QVERIFY(resize(transaction, sketchId, pool, {.left = -20, .top = -30, .right = 40}));
    transaction.commit();
    QCOMPARE(placeOf(pool).x, before.x - 20);
    QCOMPARE(placeOf(pool).y, before.y - 30);
    QCOMPARE(placeOf(pool).right(), before.right() + 40);
    QCOMPARE(placeOf(ElementId{"lane_A"}).x, lane.x - 20);
    QCOMPARE(placeOf(ElementId{"lane_A"}).y, lane.y - 30);
    QCOMPARE(placeOf(ElementId{"lane_B"}).right(), lane.right() + 40);
  }

  void aSubProcessHoldsWhatIsInIt()
  {
    for (unsigned seed = 1; seed <= 40; ++seed) {
      Sheet sheet{test::randomProcess(seed, {.nodes = 25, .pools = seed % 2 == 0})};
      for (const Node& node : sheet.process().nodes()) {
        const Shape* shape = sheet.diagram().shapes.find(node.id);
        if (!subProcessOf(node) || !shape || !shape->expanded) continue;
        const std::string id = node.id.value();
        QVERIFY(sheet.resize(id.c_str(), {.left = 900, .top = 900}));
        QVERIFY(sheet.resize(id.c_str(), {.right = -900, .bottom = -900}));
        for (const Node& inner : sheet.process().nodes()) {
          if (inner.parent != NodeId{id} || !sheet.diagram().shapes.find(inner.id)) continue;
          QVERIFY(sheet.placeOf(ElementId{id}).contains(sheet.placeOf(inner.id).center()));
        }
      }
    }
  }

  void everythingCanBeTakenBackAndNothingBecomesInsideOut()
  {
    for (unsigned seed = 1; seed <= 60; ++seed) {
      test::Dice dice{seed};
      const Process process =
          test::randomProcess(seed, {.nodes = 20, .pools = seed % 2 == 0, .extras = true});
      Sheet sheet{process};
      const FileContent first = sheet.document.content();
      std::vector<ElementId> ids;
      for (const Shape& shape : sheet.diagram().shapes) ids.push_back(shape.id);
      for (int i = 0; i < 10; ++i) {
        const ElementId id = ids[dice.below(ids.size())];
        const auto by = [&] { return double(dice.below(400)) - 200; };
        (void)sheet.resize(id.value().c_str(), {by(), by(), by(), by()});
      }
      for (const Shape& shape : sheet.diagram().shapes) {
        QVERIFY2(shape.bounds.width > 0 && shape.bounds.height > 0, shape.id.value().c_str());
      }
      for (const Node& node : sheet.process().nodes()) {
        QCOMPARE(node.lane, process.findNode(node.id)->lane);
      }
      while (sheet.document.canUndo()) sheet.document.undo();
      QCOMPARE(test::bytesOf(sheet.document.content()), test::bytesOf(first));
    }
  }
};

QTEST_APPLESS_MAIN(ResizeOperationsTest)
#include "ResizeOperationsTest.moc"
