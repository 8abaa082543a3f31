#include "model/base/Contract.h"  // first: moc 6.4 does not survive <compare> before <string>
#include "model/base/Message.h"
#include "model/layout/Layout.h"
#include "model/layout/RouteFinder.h"
#include "model/operations/BendOperations.h"
#include "model/operations/CreateOperations.h"
#include "model/operations/Ways.h"
#include "tests/support/RandomGesture.h"
#include "tests/support/Sheet.h"

#include <QTest>

#include <cmath>

using namespace einklang;
using einklang::test::ProcessBuilder;

namespace {

struct Sheet : test::Sheet
{
  explicit Sheet(const Process& process = test::gestureSketch()) : test::Sheet{process} {}

  const Way& wayOf(const ElementId& id) const { return diagram().edges.find(id)->wayPoints; }
  ElementId flow(const char* source, const char* target) const
  {
    for (const Flow& each : process().flows()) {
      if (each.source == NodeId{source} && each.target == NodeId{target}) return each.id;
    }
    return ElementId{"none"};
  }
  Status segment(const ElementId& line, std::size_t index, Point by)
  {
    return perform([&](Transaction& t) { return moveSegment(t, process().id(), line, index, by); });
  }
  Status bend(const ElementId& line, std::size_t index, Point to)
  {
    return perform([&](Transaction& t) { return moveBend(t, process().id(), line, index, to); });
  }
  Status add(const ElementId& line, std::size_t index)
  {
    return perform([&](Transaction& t) { return addBend(t, process().id(), line, index, 20); });
  }
  Status remove(const ElementId& line, std::size_t index)
  {
    return perform([&](Transaction& t) { return removeBend(t, process().id(), line, index); });
  }
  Status lead(const ElementId& line, LineEnd end, const char* element)
  {
    return perform(
        [&](Transaction& t) { return leadTo(t, process().id(), line, end, ElementId{element}); });
  }
};

bool isRectangular(const Way& way)
{
  for (std::size_t i = 1; i < way.size(); ++i) {
    if (!isUpright(way[i - 1], way[i]) && !isLevel(way[i - 1], way[i])) return false;
  }
  return true;
}

/// Corners of activities are round: there the border is up to 3 inside of the rectangle.
bool isOnBorder(const Rect& rect, Point point)
{
  const Rect outer{rect.x - 1, rect.y - 1, rect.width + 2, rect.height + 2};
  const Rect inner{rect.x + 3.5, rect.y + 3.5, rect.width - 7, rect.height - 7};
  return outer.contains(point) && !inner.contains(point);
}

}  // namespace

class BendOperationsTest : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void aPieceInTheMiddleMovesParallel()
  {
    Sheet sheet;
    const FileContent before = sheet.document.content();
    const ElementId line = sheet.flow("?x", "b");  // back: bends
    const Way old = sheet.wayOf(line);
    QVERIFY(old.size() >= 4);
    const bool upright = isUpright(old[1], old[2]);
    QVERIFY(sheet.segment(line, 1, {30, 30}));
    const Way& now = sheet.wayOf(line);
    QCOMPARE(now.size(), old.size());
    QVERIFY(isRectangular(now));
    QCOMPARE(upright ? now[1].x : now[1].y, (upright ? old[1].x : old[1].y) + 30);
    QCOMPARE(upright ? now[2].x : now[2].y, (upright ? old[2].x : old[2].y) + 30);
    sheet.document.undo();
    QVERIFY(sheet.document.content() == before);
  }

  void aStraightFlowSlidesAlongItsStepsAndThenGetsBends()
  {
    Sheet sheet{ProcessBuilder{}.flow("a -> b").build()};
    const ElementId line = sheet.flow("a", "b");
    const Rect a = sheet.placeOf("a");
    QVERIFY(sheet.segment(line, 0, {0, 20}));
    QCOMPARE(sheet.wayOf(line).size(), std::size_t{2});
    QCOMPARE(sheet.wayOf(line).front().y, a.center().y + 20);
    QCOMPARE(sheet.wayOf(line).front().x, a.right());
    QVERIFY(sheet.segment(line, 0, {0, 60}));
    const Way& way = sheet.wayOf(line);
    QCOMPARE(way.size(), std::size_t{4});
    QVERIFY(isRectangular(way));
    QVERIFY((way[0] == Point{a.center().x, a.bottom()}));
    QCOMPARE(way[1].y, a.center().y + 80);
    QVERIFY(isOnBorder(sheet.placeOf("b"), way.back()));
  }

  void aBendMovesFreelyAndTheEndsStayDocked()
  {
    Sheet sheet{ProcessBuilder{}.flow("start -> ?x -> b").build()};
    const ElementId line = sheet.flow("?x", "b");
    const Rect gateway = sheet.placeOf("?x");
    QVERIFY(sheet.segment(line, 0, {0, 80}));
    const Point to{gateway.center().x + 9, gateway.center().y + 110};
    QVERIFY(sheet.bend(line, 1, to));
    const Way& way = sheet.wayOf(line);
    QVERIFY(way[1] == to);
    // Straight up from the bend, onto the slanted side of the diamond.
    QCOMPARE(way[0].x, to.x);
    QVERIFY(std::abs(way[0].y - (gateway.bottom() - 9)) < 0.1);
  }

  void aLineThatIsNearlyStraightLosesItsBend()
  {
    Sheet sheet{ProcessBuilder{}.flow("a -> b").build()};
    const ElementId line = sheet.flow("a", "b");
    QVERIFY(sheet.segment(line, 0, {0, 80}));
    QCOMPARE(sheet.wayOf(line).size(), std::size_t{4});
    QVERIFY(sheet.remove(line, 2));
    QCOMPARE(sheet.wayOf(line).size(), std::size_t{3});
    QVERIFY(sheet.remove(line, 1));
    const Way& way = sheet.wayOf(line);
    QCOMPARE(way.size(), std::size_t{2});
    QVERIFY(isLevel(way[0], way[1]));
    QVERIFY(!sheet.remove(line, 1));  // the ends are no bends
    QVERIFY(!sheet.remove(line, 7));
  }

  void aBendInsideOfAStepVanishes()
  {
    Sheet sheet{ProcessBuilder{}.flow("a -> b").build()};
    const ElementId line = sheet.flow("a", "b");
    QVERIFY(sheet.segment(line, 0, {0, 80}));
    const Rect a = sheet.placeOf("a");
    QVERIFY(sheet.bend(line, 1, {a.center().x + 3, a.center().y + 5}));
    for (const Point& point : sheet.wayOf(line))
      QVERIFY(!a.contains(point) || isOnBorder(a, point));
  }

  void theLabelKeepsItsPlaceAlongTheWay()
  {
    Sheet sheet{ProcessBuilder{}.flow("?x -> b").build()};
    const ElementId line = sheet.flow("?x", "b");
    QVERIFY(sheet.perform([&](Transaction& t) -> Status {
      Edge edge = *sheet.diagram().edges.find(line);
      const Point middle{(edge.wayPoints[0].x + edge.wayPoints[1].x) / 2, edge.wayPoints[0].y};
      edge.label = Rect{middle.x - 20, middle.y - 18, 40, 14};
      t.apply(sheet.diagram().id, PutEdge{edge});
      return success();
    }));
    const Rect old = *sheet.diagram().edges.find(line)->label;
    QVERIFY(sheet.segment(line, 0, {0, 100}));
    const Rect now = *sheet.diagram().edges.find(line)->label;
    QVERIFY(std::abs(now.y - (old.y + 100)) < 2);
  }

  void anEndIsLedToAnotherStep()
  {
    Sheet sheet;
    const ElementId line = sheet.flow("c", "d");
    QVERIFY(sheet.lead(line, LineEnd::Target, "a"));
    QVERIFY(sheet.process().findFlow(FlowId{line.value()})->target == NodeId{"a"});
    QVERIFY(isOnBorder(sheet.placeOf("a"), sheet.wayOf(line).back()));
    const Status refused = sheet.lead(line, LineEnd::Target, "start");
    QVERIFY(!refused);
    QVERIFY(refused.error().message.text.find("start event") != std::string::npos);
  }

  void whatHasNoNameIsStillSpokenOf()
  {
    Process process = test::gestureSketch();
    Node start = *process.findNode(NodeId{"start"});
    start.label.clear();
    apply(process, Replace<Node>{start});
    Sheet sheet{process};
    const Status refused = sheet.lead(sheet.flow("c", "d"), LineEnd::Target, "start");
    QCOMPARE(english(refused.error().message),
             std::string{"no flow leads into a start event: ( )"});
  }

  void anOpenEndIsLedToAStep()
  {
    Sheet sheet;
    const ElementId line = sheet.flow("c", "d");
    QVERIFY(sheet.perform([&](Transaction& t) -> Status {
      Flow open = *sheet.process().findFlow(FlowId{line.value()});
      open.target.reset();
      t.apply(sheet.process().id(), Replace<Flow>{open});
      return success();
    }));
    QVERIFY(!sheet.lead(line, LineEnd::Source, "a"));  // then it would have nothing
    QVERIFY(sheet.lead(line, LineEnd::Target, "d"));
    QVERIFY(sheet.flow("c", "d") == line);
  }

  void linesOfDocumentsLeadToStepsOnly()
  {
    Sheet sheet;
    QVERIFY(sheet.perform([&](Transaction& t) -> Status {
      return test::done(addDocument(t, sheet.process().id(), NodeId{"a"}));
    }));
    const ElementId line = sheet.process().associations()[0].id;
    QVERIFY(sheet.lead(line, LineEnd::Source, "b"));
    QVERIFY(sheet.process().associations()[0].source == ElementId{"b"});
    QVERIFY(!sheet.lead(line, LineEnd::Source, "lane_Amt"));
    QVERIFY(!sheet.lead(line, LineEnd::Target, "a"));
  }

  void aBendIsPutBesideTheMiddleOfAPiece()
  {
    Sheet sheet{ProcessBuilder{}.flow("a -> b").build()};
    const ElementId line = sheet.flow("a", "b");
    const Way before = sheet.wayOf(line);
    QVERIFY(isLevel(before.front(), before.back()));
    QVERIFY(sheet.add(line, 0));
    const Way& way = sheet.wayOf(line);
    QCOMPARE(way.size(), before.size() + 1);
    QCOMPARE(way[1].x, (before[0].x + before[1].x) / 2);
    QCOMPARE(way[1].y, before[0].y + 40);  // nearer the ends would slide along both steps
    QVERIFY(!sheet.add(line, way.size() - 1));
    QVERIFY(sheet.remove(line, 1));
    QCOMPARE(sheet.wayOf(line).size(), before.size());
  }

  void aSlantedLineGetsABendInItsMiddle()
  {
    Sheet sheet;
    const ElementId line = sheet.flow("?x", "b");
    const Point from{sheet.placeOf("?x").center().x, sheet.placeOf("?x").y};
    const Point to{sheet.placeOf("b").center().x, sheet.placeOf("b").bottom()};
    QVERIFY(sheet.perform([&](Transaction& t) -> Status {
      Edge edge = *sheet.diagram().edges.find(line);
      edge.wayPoints = {from, to};
      t.apply(sheet.diagram().id, PutEdge{edge});
      return success();
    }));
    QVERIFY(sheet.segment(line, 0, {0, -300}));
    const Way& way = sheet.wayOf(line);
    QCOMPARE(way.size(), std::size_t{3});
    QVERIFY((way[1] == Point{(from.x + to.x) / 2, (from.y + to.y) / 2 - 300}));
  }

  void wherePiecesMoveByChanceEndsStayDockedAndLinesRectangular()
  {
    std::size_t moved = 0;
    for (unsigned seed = 0; seed < 200; ++seed) {
      test::Dice dice{seed};
      Sheet sheet;
      const auto before = test::bytesOf(sheet.document.content());
      for (int i = 0; i < 6; ++i) {
        const Flow flow = sheet.process().flows()[dice.below(sheet.process().flows().size())];
        const std::size_t piece = dice.below(sheet.wayOf(flow.id).size() - 1);
        const Point by{double(dice.below(160)) - 80, double(dice.below(160)) - 80};
        QVERIFY(sheet.segment(flow.id, piece, by));
        ++moved;
        const Way& way = sheet.wayOf(flow.id);
        QVERIFY2(isOnBorder(sheet.placeOf(*flow.source), way.front()) ||
                     gatewayOf(*sheet.process().findNode(*flow.source)) ||
                     eventOf(*sheet.process().findNode(*flow.source)),
                 qPrintable(QString::number(seed)));
        QVERIFY2(isRectangular(way), qPrintable(QStringLiteral("%1 %2").arg(seed).arg(i)));
      }
      while (sheet.document.canUndo()) sheet.document.undo();
      QVERIFY(test::bytesOf(sheet.document.content()) == before);
    }
    QVERIFY(moved > 1000);
  }
};

QTEST_APPLESS_MAIN(BendOperationsTest)
#include "BendOperationsTest.moc"
