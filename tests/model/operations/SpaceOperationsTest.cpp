#include "model/base/Contract.h"  // first: moc 6.4 does not survive <compare> before <string>
#include "model/layout/Layout.h"
#include "model/operations/LeastSizes.h"
#include "model/operations/SpaceOperations.h"
#include "tests/support/RandomGesture.h"
#include "tests/support/Sheet.h"

#include <QTest>

using namespace einklang;
using einklang::test::ProcessBuilder;

namespace {

constexpr auto horizontal = SpaceCut::Axis::Horizontal;
constexpr auto vertical = SpaceCut::Axis::Vertical;

struct Sheet : test::Sheet
{
  explicit Sheet(const Process& process = test::handedOver()) : test::Sheet{process} {}

  Status make(const SpaceCut& cut, double by)
  {
    return perform([&](Transaction& t) { return makeSpace(t, process().id(), cut, by); });
  }
};

}  // namespace

class SpaceOperationsTest : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void whatIsBehindTheLineMovesAndWhatSpansItGrows()
  {
    Sheet sheet;
    const Sheet old;
    const SpaceCut cut{horizontal, old.placeOf("b").x};
    QVERIFY(sheet.make(cut, 70));
    QCOMPARE(sheet.placeOf("a").x, old.placeOf("a").x);
    QCOMPARE(sheet.placeOf("b").x, old.placeOf("b").x + 70);
    QCOMPARE(sheet.placeOf("f").x, old.placeOf("f").x + 70);  // hangs on b
    QCOMPARE(sheet.placeOf("end").x, old.placeOf("end").x + 70);
    QCOMPARE(sheet.placeOf("lane_A").width, old.placeOf("lane_A").width + 70);
    QCOMPARE(sheet.placeOf("lane_B").width, old.placeOf("lane_B").width + 70);
    const Edge& flow = *sheet.diagram().edges.find(sheet.process().flows()[1].id);  // a -> b
    QCOMPARE(flow.wayPoints.front().x, old.placeOf("a").right());
    QCOMPARE(flow.wayPoints.back().x, sheet.placeOf("b").x);
    sheet.document.undo();
    QVERIFY(sheet.document.content() == old.document.content());
  }

  void labelsGoAlong()
  {
    Sheet sheet;
    const Rect old = *sheet.diagram().shapes.find(ElementId{"end"})->label;
    QVERIFY(sheet.make({horizontal, sheet.placeOf("b").x}, 40));
    QCOMPARE(sheet.diagram().shapes.find(ElementId{"end"})->label->x, old.x + 40);
  }

  void aLaneAcrossTheLineGrowsAndTheNextOneMoves()
  {
    Sheet sheet;
    const Sheet old;
    QVERIFY(sheet.make({vertical, old.placeOf("lane_A").bottom() - 3}, 50));
    QCOMPARE(sheet.placeOf("lane_A").height, old.placeOf("lane_A").height + 50);
    QCOMPARE(sheet.placeOf("lane_B").y, old.placeOf("lane_B").y + 50);
    QCOMPARE(sheet.placeOf("lane_B").height, old.placeOf("lane_B").height);
    QCOMPARE(sheet.placeOf("c").y, old.placeOf("c").y + 50);
    QCOMPARE(sheet.placeOf("a").y, old.placeOf("a").y);
  }

  void takingBackStopsBeforeThingsTouch()
  {
    Sheet sheet;
    const double line = sheet.placeOf("b").x;
    const double gap = line - sheet.placeOf("a").right();
    QVERIFY(gap > 20);
    QVERIFY(sheet.make({horizontal, line}, 200));
    QVERIFY(sheet.make({horizontal, line + 200}, -1000));
    QCOMPARE(sheet.placeOf("b").x - sheet.placeOf("a").right(), 20.0);
    const Status again = sheet.make({horizontal, sheet.placeOf("b").x}, -10);
    QVERIFY(!again);
    QVERIFY(again.error().code == ErrorCode::NotAllowed);
  }

  void roomThatWasMadeCanBeTakenBack()
  {
    Sheet sheet;
    const FileContent before = sheet.document.content();
    const double line = sheet.placeOf("b").x;
    QVERIFY(sheet.make({horizontal, line}, 60));
    QVERIFY(sheet.make({horizontal, line + 60}, -60));
    for (const Shape& shape : before.diagrams.front().shapes) {
      QVERIFY(sheet.diagram().shapes.find(shape.id)->bounds == shape.bounds);
    }
  }

  void whatStandsBeforeTheLineMovesInstead()
  {
    Sheet sheet;
    const Sheet old;
    QVERIFY(sheet.make({horizontal, old.placeOf("b").x, true}, 30));
    QCOMPARE(sheet.placeOf("b").x, old.placeOf("b").x);
    QCOMPARE(sheet.placeOf("a").x, old.placeOf("a").x - 30);
    QCOMPARE(sheet.placeOf("lane_A").x, old.placeOf("lane_A").x - 30);
    QCOMPARE(sheet.placeOf("lane_A").right(), old.placeOf("lane_A").right());
  }

  void noLaneGetsTooSmall()
  {
    Sheet sheet;
    const double line = sheet.placeOf("lane_A").bottom() - 3;
    QVERIFY(sheet.make({vertical, line}, 100));
    QVERIFY(sheet.make({vertical, line + 100}, -1000));
    for (const char* lane : {"lane_A", "lane_B"}) QVERIFY(sheet.placeOf(lane).height >= leastLane);
    const Rect step = sheet.placeOf("a");
    QVERIFY(sheet.placeOf("lane_A").bottom() >= step.bottom() + 15);
  }

  void aSubProcessAcrossTheLineGrows()
  {
    Process process = ProcessBuilder{}
                          .flow("start -> Haus -> end")
                          .with("Haus", [](Node& node) { node.type = SubProcess{}; })
                          .flow("drin -> darin")
                          .with("drin", [](Node& node) { node.parent = NodeId{"Haus"}; })
                          .with("darin", [](Node& node) { node.parent = NodeId{"Haus"}; })
                          .build();
    Sheet sheet{process};
    const Sheet old{process};
    QVERIFY(sheet.make({horizontal, old.placeOf("darin").x - 5}, 80));
    QCOMPARE(sheet.placeOf("Haus").width, old.placeOf("Haus").width + 80);
    QCOMPARE(sheet.placeOf("drin").x, old.placeOf("drin").x);
    QCOMPARE(sheet.placeOf("end").x, old.placeOf("end").x + 80);
    QVERIFY(sheet.make({horizontal, sheet.placeOf("darin").x - 5}, -1000));
    QVERIFY(sheet.placeOf("Haus").width >= 140);
    QVERIFY(sheet.placeOf("Haus").right() >= sheet.placeOf("darin").right() + 15);
  }

  void inAnyDrawingStepsStayApartInTheirLanesAndUndoTakesAllBack()
  {
    std::size_t taken = 0;
    for (unsigned seed = 0; seed < 60; ++seed) {
      test::Dice dice{seed};
      Sheet sheet{test::gestureSketch()};
      const FileContent before = sheet.document.content();
      for (int i = 0; i < 8; ++i) {
        const SpaceCut cut{dice.oneIn(2) ? horizontal : vertical, double(dice.below(900)),
                           dice.oneIn(2)};
        if (sheet.make(cut, double(dice.below(300)) - 200)) ++taken;
        for (const Node& node : sheet.process().nodes()) {
          const Rect place = sheet.placeOf(node.id.value().c_str());
          for (const Node& other : sheet.process().nodes()) {
            if (&other == &node) continue;
            QVERIFY2(!place.intersects(sheet.placeOf(other.id.value().c_str())),
                     qPrintable(QString::number(seed)));
          }
          if (!node.lane) continue;
          const Rect lane = sheet.placeOf(node.lane->value().c_str());
          QVERIFY2(lane.contains(place.center()), qPrintable(QString::number(seed)));
        }
      }
      while (sheet.document.canUndo()) sheet.document.undo();
      QVERIFY2(test::bytesOf(sheet.document.content()) == test::bytesOf(before),
               qPrintable(QString::number(seed)));
    }
    QVERIFY(taken > 200);
  }
};

QTEST_APPLESS_MAIN(SpaceOperationsTest)
#include "SpaceOperationsTest.moc"
