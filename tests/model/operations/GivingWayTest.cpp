#include "model/base/Contract.h"  // first: moc 6.4 does not survive <compare> before <string>
#include "model/diagram/UsualSize.h"
#include "model/operations/CreateOperations.h"
#include "model/operations/ElementOperations.h"
#include "model/operations/LabelOperations.h"
#include "model/operations/LaneOperations.h"
#include "model/operations/NodeOperations.h"
#include "model/operations/Openings.h"
#include "model/operations/PictureOperations.h"
#include "tests/support/Sheet.h"

#include <QTest>

#include <algorithm>

using namespace einklang;
using namespace einklang::test;

namespace {

const ProcessId sketchId{"P"};
const Node task{.id = NodeId{"?"}};

bool overlap(const Rect& a, const Rect& b)
{
  return a.x < b.right() && b.x < a.right() && a.y < b.bottom() && b.y < a.bottom();
}

Rect lineRect(Point a, Point b)
{
  return {std::min(a.x, b.x), std::min(a.y, b.y), std::abs(a.x - b.x), std::abs(a.y - b.y)};
}

/// What a step covers of other steps and of flows that are not its own.
QStringList coveredBy(const Sheet& sheet, const NodeId& step)
{
  QStringList covered;
  const Rect place = sheet.placeOf(step);
  for (const Node& other : sheet.process().nodes()) {
    if (other.id == step || !overlap(place, sheet.placeOf(other.id))) continue;
    covered << QString::fromStdString(other.id.value());
  }
  for (const Flow& flow : sheet.process().flows()) {
    if (flow.source == step || flow.target == step) continue;
    const std::vector<Point>& way = sheet.diagram().edges.find(flow.id)->wayPoints;
    for (std::size_t i = 0; i + 1 < way.size(); ++i) {
      if (!overlap(place, lineRect(way[i], way[i + 1]))) continue;
      covered << QString::fromStdString(flow.id.value());
      break;
    }
  }
  return covered;
}

double gap(const Sheet& sheet, const char* left, const char* right)
{
  return sheet.placeOf(right).x - sheet.placeOf(left).right();
}

}  // namespace

/// Nothing that is drawn lands on something else: what stands there gives way.
class GivingWayTest : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void whatGetsLargerKeepsItsDistances()
  {
    Sheet sheet{ProcessBuilder{}.flow("start -> ?x -> @m -> b -> end").build()};
    const double before = gap(sheet, "?x", "@m");
    const double behind = gap(sheet, "@m", "b");
    const double middle = sheet.placeOf("@m").center().y;
    const FileContent old = sheet.document.content();
    QVERIFY(sheet.perform(
        [](Transaction& t) { return replaceType(t, sketchId, NodeId{"@m"}, Task{}); }));
    QCOMPARE(sheet.placeOf("@m").width, usualSizeOf(Task{}).width);
    QCOMPARE(gap(sheet, "?x", "@m"), before);
    QCOMPARE(gap(sheet, "@m", "b"), std::min(50.0, behind));
    QCOMPARE(sheet.placeOf("@m").center().y, middle);
    for (const Node& node : sheet.process().nodes()) {
      QVERIFY2(coveredBy(sheet, node.id).isEmpty(), node.id.value().c_str());
    }
    sheet.document.undo();
    QVERIFY(sheet.document.content() == old);
    QVERIFY(!sheet.document.canUndo());
  }

  void anEndThatBecomesATaskLeavesItsArrowInSight()
  {
    Sheet sheet{
        ProcessBuilder{}.lane("A").flow("start -> ?x -> end").flow("?x -> b -> end2").build()};
    const double before = gap(sheet, "?x", "end");
    QVERIFY(sheet.perform(
        [](Transaction& t) { return replaceType(t, sketchId, NodeId{"end"}, Task{}); }));
    QVERIFY(gap(sheet, "?x", "end") >= std::min(50.0, before));
    QVERIFY(coveredBy(sheet, NodeId{"end"}).isEmpty());
    const Rect lane = sheet.placeOf("lane_A");
    QVERIFY(lane.right() >= sheet.placeOf("end").right() + 15);
    QVERIFY(lane.y <= sheet.placeOf("end").y - 15);
  }

  void stepsThatFollowStandInARowWhereTheEndIsInAnotherLane()
  {
    Sheet sheet{ProcessBuilder{}
                    .lane("A")
                    .flow("start -> a")
                    .flow("end")
                    .lane("B")
                    .flow("a -> b -> end")
                    .build()};
    NodeId last{"b"};
    for (int i = 0; i < 4; ++i) {
      const double middle = sheet.placeOf(last).center().y;
      const double right = sheet.placeOf(last).right();
      const double lane = sheet.placeOf("lane_B").height;
      const FlowId way = flowsOutOf(sheet.process(), last).front();
      const auto made =
          sheet.perform([&](Transaction& t) { return insertStep(t, sketchId, way, task); });
      QVERIFY(made);
      QCOMPARE(sheet.placeOf(*made).center().y, middle);
      QVERIFY(sheet.placeOf(*made).x >= right + 30);
      QVERIFY(sheet.placeOf("end").center().x > sheet.placeOf(*made).center().x);
      QCOMPARE(sheet.placeOf("lane_B").height, lane);
      QVERIFY(coveredBy(sheet, *made).isEmpty());
      last = *made;
    }
    QVERIFY(sheet.placeOf("end").x > sheet.placeOf(last).right());
  }

  void aDecisionBetweenStepsThatStandCloseGetsRoomInItsRow()
  {
    Sheet sheet{ProcessBuilder{}
                    .lane("A")
                    .flow("start -> a")
                    .flow("c -> end")
                    .lane("B")
                    .flow("a -> b -> c")
                    .build()};
    // As people draw: what follows stands straight below.
    const Point below{sheet.placeOf("a").center().x, sheet.placeOf("b").center().y};
    const Point now = sheet.placeOf("b").center();
    QVERIFY(sheet.perform([&](Transaction& t) {
      return moveShapes(t, sketchId, {ElementId{"b"}}, below.x - now.x, 0);
    }));
    const Point left = sheet.placeOf("a").center();
    const Rect c = sheet.placeOf("c");
    QVERIFY(sheet.perform([&](Transaction& t) {
      return moveShapes(t, sketchId, {ElementId{"c"}}, sheet.placeOf("a").right() + 45 - c.x,
                        left.y - c.center().y);
    }));
    const FlowId way = flowsOutOf(sheet.process(), NodeId{"a"}).front();
    const Node decision{.id = NodeId{"?"}, .type = Gateway{}};
    const auto made =
        sheet.perform([&](Transaction& t) { return insertStep(t, sketchId, way, decision); });
    QVERIFY(made);
    QCOMPARE(sheet.placeOf(*made).center().y, left.y);
    QVERIFY(sheet.placeOf(*made).x >= sheet.placeOf("a").right() + 30);
    QVERIFY(sheet.placeOf("c").x >= sheet.placeOf(*made).right() + 30);
    QVERIFY(coveredBy(sheet, *made).isEmpty());
  }

  void aStepDroppedCloseToAFlowGoesIntoItAndGetsRoom()
  {
    Sheet sheet{ProcessBuilder{}.flow("start -> a -> b -> end").build()};
    const Rect a = sheet.placeOf("a");
    const Point below{a.right() + 25, a.center().y + 25};
    const auto made =
        sheet.perform([&](Transaction& t) { return dropStep(t, sketchId, task, below); });
    QVERIFY(made);
    const auto flows = [&](const NodeId& from, const NodeId& to) {
      return std::ranges::any_of(sheet.process().flows(), [&](const Flow& flow) {
        return flow.source == from && flow.target == to;
      });
    };
    QVERIFY(flows(NodeId{"a"}, *made));
    QVERIFY(flows(*made, NodeId{"b"}));
    QVERIFY(coveredBy(sheet, *made).isEmpty());
    QVERIFY(sheet.placeOf(*made).x - sheet.placeOf("a").right() >= 20);
    QVERIFY(sheet.placeOf("b").x - sheet.placeOf(*made).right() >= 20);
  }

  void whereverAStepIsDroppedItCoversNothing_data()
  {
    QTest::addColumn<int>("kind");
    QTest::newRow("task") << 0;
    QTest::newRow("end") << 1;
    QTest::newRow("decision") << 2;
  }
  void whereverAStepIsDroppedItCoversNothing()
  {
    QFETCH(int, kind);
    Node step = task;
    if (kind == 1) step.type = Event{EventPosition::End};
    if (kind == 2) step.type = Gateway{};
    const Process process = ProcessBuilder{}
                                .lane("A")
                                .flow("start -> a -> ?x -> b -> end")
                                .lane("B")
                                .flow("?x -> c -> d -> end2")
                                .build();
    const Sheet plain{process};
    for (const char* id : {"lane_A", "lane_B"}) {
      const Rect lane = plain.placeOf(id);
      for (double x = lane.x + 50; x < lane.right(); x += 40) {
        for (double y = lane.y + 10; y < lane.bottom(); y += 30) {
          Sheet sheet{process};
          const auto made = sheet.perform([&](Transaction& t) {
            return dropStep(t, sketchId, step, {x, y});
          });
          QVERIFY(made);
          const QStringList covered = coveredBy(sheet, *made);
          QVERIFY2(covered.isEmpty(), qPrintable(QStringLiteral("%1, %2: ").arg(x).arg(y) +
                                                 covered.join(QLatin1Char{' '})));
          const Node& node = *sheet.process().findNode(*made);
          QVERIFY(sheet.placeOf(*node.lane).contains(sheet.placeOf(*made).center()));
        }
      }
    }
  }

  void whereNothingIsInTheWayAStepStandsWhereItIsDropped()
  {
    Sheet sheet{ProcessBuilder{}.flow("start -> a -> end").build()};
    const Rect a = sheet.placeOf("a");
    const Point free{a.center().x, a.bottom() + 150};
    const auto made =
        sheet.perform([&](Transaction& t) { return dropStep(t, sketchId, task, free); });
    QVERIFY(made);
    QCOMPARE(sheet.placeOf(*made).center(), free);
  }

  void lanesThatChangePlacesLeaveNoLabelOnAFlow()
  {
    Sheet sheet{ProcessBuilder{}
                    .lane("A")
                    .flow("start -> a -> ?x -> b -> end")
                    .lane("B")
                    .flow("?x -> c -> end2")
                    .lane("C")
                    .flow("c -> d -> end3")
                    .with("?x", [](Node& node) { node.label = "Sind alle Angaben da?"; })
                    .build()};
    for (const char* lane : {"lane_A", "lane_B", "lane_C"}) {
      for (const int steps : {1, -1, 2, -2}) {
        QVERIFY(labelsCovered(Transaction{sheet.document, "Look"}, sketchId).empty());
        QVERIFY(sheet.perform(
            [&](Transaction& t) { return moveLane(t, sketchId, LaneId{lane}, steps); }));
        QVERIFY(labelsCovered(Transaction{sheet.document, "Look"}, sketchId).empty());
      }
    }
  }

  void aLabelThatAHandPutOnALineStaysThere()
  {
    Sheet sheet{ProcessBuilder{}
                    .lane("A")
                    .flow("start -> a -> ?x -> b")
                    .lane("B")
                    .flow("b -> end")
                    .build()};
    QVERIFY(sheet.perform(
        [](Transaction& t) { return renameElement(t, sketchId, ElementId{"?x"}, "Ja?"); }));
    const Rect a = sheet.placeOf("a");
    const Rect place{a.right() + 5, a.center().y - 7, 30, 14};
    QVERIFY(sheet.perform(
        [&](Transaction& t) { return placeLabel(t, sketchId, ElementId{"?x"}, place); }));
    const double dx = place.x - sheet.placeOf("?x").x;
    QVERIFY(
        sheet.perform([&](Transaction& t) { return moveLane(t, sketchId, LaneId{"lane_A"}, 1); }));
    QCOMPARE(sheet.shapeOf(ElementId{"?x"}).label->x - sheet.placeOf("?x").x, dx);
  }
};

QTEST_APPLESS_MAIN(GivingWayTest)
#include "GivingWayTest.moc"
