#include "model/base/Contract.h"  // first: moc 6.4 does not survive <compare> before <string>
#include "model/layout/Crossings.h"
#include "model/layout/Layout.h"
#include "model/layout/Router.h"
#include "model/layout/RoutesOnly.h"
#include "tests/support/Drawings.h"
#include "tests/support/ProcessBuilder.h"
#include "tests/support/RandomProcess.h"

#include <QTest>

using namespace einklang;
using namespace einklang::test;

class RouterTest : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void aFlowBetweenNeighboursIsStraight();
  void aSmallOffsetIsDockedAwayAtTheTask();
  void aFlowGoesAroundWhatStandsInItsWay();
  void aFlowLeavesAGatewayAtItsCorner();
  void aLoopAtOneTaskRunsAroundItsCorner();
  void aBoundaryEventSendsItsFlowAway();
  void inADrawingThatRunsDownFlowsLeaveBelow();
  void aMessageBeginsBesideTheFlow();
  void parallelFlowsRunApart();
  void draggingMovesTheWay();
  void aWayIsFoundBeforeTheFlowExists();
  void otherLinesStayWhenOneIsRouted();
  void crossingsTellWhichLineJumps();
  void humanDrawingsGetCleanRoutes_data();
  void humanDrawingsGetCleanRoutes();
};

namespace {

/// A drawing that only has shapes: centres by id.
Diagram sketch(const Process& process, const std::vector<std::pair<std::string, Point>>& centres)
{
  Diagram diagram{.id = DiagramId{"d"}, .process = process.id()};
  for (const auto& [id, at] : centres) {
    const Rect size = usualSize(process, ElementId{id});
    const Rect bounds{at.x - size.width / 2, at.y - size.height / 2, size.width, size.height};
    diagram.shapes.insert({.id = ElementId{id}, .bounds = bounds}, diagram.shapes.size());
  }
  return diagram;
}

std::vector<Point> way(const Process& process, const Diagram& diagram, const std::string& flow)
{
  return routeFlow(process, diagram, ElementId{flow}).wayPoints;
}

}  // namespace

void RouterTest::aFlowBetweenNeighboursIsStraight()
{
  const Process p = ProcessBuilder{}.flow("a -> b").build();
  const Diagram d = sketch(p, {{"a", {100, 100}}, {"b", {300, 100}}});

  const std::vector<Point> expected{{150, 100}, {250, 100}};
  QCOMPARE(way(p, d, "a->b"), expected);
}

void RouterTest::aSmallOffsetIsDockedAwayAtTheTask()
{
  const Process p = ProcessBuilder{}.flow("start -> b").build();
  const Diagram d = sketch(p, {{"start", {100, 100}}, {"b", {300, 115}}});

  const std::vector<Point> expected{{118, 100}, {250, 100}};
  QCOMPARE(way(p, d, "start->b"), expected);
}

void RouterTest::aFlowGoesAroundWhatStandsInItsWay()
{
  const Process p = ProcessBuilder{}.flow("a -> b -> c").flow("a -> c").build();
  const Diagram d = sketch(p, {{"a", {100, 100}}, {"b", {300, 100}}, {"c", {500, 100}}});

  const Diagram routed = layoutRoutes(p, d);

  QVERIFY(flowsThroughNodes(p, routed).empty());
  QCOMPARE(routed.edges.find(ElementId{"a->b"})->wayPoints.size(), 2U);
  QCOMPARE(slantingPieces(p, routed), 0);
}

void RouterTest::aFlowLeavesAGatewayAtItsCorner()
{
  const Process p = ProcessBuilder{}.flow("?x -> a").flow("?x -> b").build();
  const Diagram d = sketch(p, {{"?x", {100, 100}}, {"a", {300, 100}}, {"b", {300, 250}}});

  const Diagram routed = layoutRoutes(p, d);

  const std::vector<Point> expected{{100, 125}, {100, 250}, {250, 250}};
  QCOMPARE(routed.edges.find(ElementId{"?x->b"})->wayPoints, expected);
}

void RouterTest::aLoopAtOneTaskRunsAroundItsCorner()
{
  const Process p = ProcessBuilder{}.flow("a -> a").build();
  const Diagram d = sketch(p, {{"a", {100, 100}}});

  const std::vector<Point> loop = way(p, d, "a->a");
  QCOMPARE(loop.front(), (Point{100, 140}));
  QCOMPARE(loop.back(), (Point{50, 100}));
}

void RouterTest::aBoundaryEventSendsItsFlowAway()
{
  const Process p =
      ProcessBuilder{}
          .flow("a -> b")
          .flow("@t -> c")
          .with("@t",
                [](Node& n) {
                  n.type = Event{.position = EventPosition::Boundary, .attachedTo = NodeId{"a"}};
                })
          .build();
  const Diagram d =
      sketch(p, {{"a", {100, 100}}, {"b", {300, 100}}, {"@t", {120, 140}}, {"c", {300, 250}}});

  const std::vector<Point> expected{{120, 158}, {120, 250}, {250, 250}};
  QCOMPARE(way(p, d, "@t->c"), expected);
}

void RouterTest::inADrawingThatRunsDownFlowsLeaveBelow()
{
  const Process p = ProcessBuilder{}.lane("Amt").flow("a -> b").build();
  Diagram d = sketch(p, {{"a", {100, 100}}, {"b", {200, 300}}});
  d.shapes.insert({.id = ElementId{"lane_Amt"}, .bounds = {0, 0, 400, 400}, .horizontal = false},
                  0);

  const std::vector<Point> points = way(p, d, "a->b");
  QCOMPARE(points.front(), (Point{100, 140}));
}

void RouterTest::aMessageBeginsBesideTheFlow()
{
  Process p = ProcessBuilder{}.flow("a -> b").build();
  apply(p, Insert<Participant>{{.id = ParticipantId{"pool"}, .blackBox = true}, 0});
  apply(p,
        Insert<MessageFlow>{
            {.id = MessageFlowId{"m"}, .source = ElementId{"a"}, .target = ElementId{"pool"}}, 0});
  Diagram d = sketch(p, {{"a", {300, 100}}, {"b", {300, 300}}});
  d.shapes.insert({.id = ElementId{"pool"}, .bounds = {0, 500, 600, 60}}, 0);

  const Diagram routed = layoutRoutes(p, d);

  const Point flow = routed.edges.find(ElementId{"a->b"})->wayPoints.front();
  const Point message = routed.edges.find(ElementId{"m"})->wayPoints.front();
  QCOMPARE(flow, (Point{300, 140}));
  QCOMPARE(message.y, 140.0);
  QVERIFY(std::abs(message.x - flow.x) >= 20);
}

void RouterTest::parallelFlowsRunApart()
{
  const Process p = ProcessBuilder{}.flow("a -> d").flow("b -> c").build();
  const Diagram d =
      sketch(p, {{"a", {100, 100}}, {"b", {100, 220}}, {"c", {300, 400}}, {"d", {300, 520}}});

  const Diagram routed = layoutRoutes(p, d);

  const auto& first = routed.edges.find(ElementId{"a->d"})->wayPoints;
  const auto& second = routed.edges.find(ElementId{"b->c"})->wayPoints;
  for (std::size_t i = 0; i + 1 < first.size(); ++i) {
    for (std::size_t j = 0; j + 1 < second.size(); ++j) {
      if (first[i].x != first[i + 1].x || second[j].x != second[j + 1].x) continue;
      QVERIFY(std::abs(first[i].x - second[j].x) >= 10);
    }
  }
}

void RouterTest::draggingMovesTheWay()
{
  const Process p = ProcessBuilder{}.flow("a -> b").build();
  Router router{p, sketch(p, {{"a", {100, 100}}, {"b", {300, 100}}})};

  router.moveShape(ElementId{"b"}, {250, 260, 100, 80});
  const std::vector<Point> moved = router.route(ElementId{"a->b"});
  router.moveShape(ElementId{"b"}, {250, 60, 100, 80});

  QVERIFY(moved.size() > 2);
  QCOMPARE(router.route(ElementId{"a->b"}).size(), 2U);
}

void RouterTest::aWayIsFoundBeforeTheFlowExists()
{
  const Process p = ProcessBuilder{}.flow("a").flow("b").build();
  Router router{p, sketch(p, {{"a", {100, 100}}, {"b", {300, 100}}})};

  const std::vector<Point> expected{{150, 100}, {250, 100}};
  QCOMPARE(router.routeBetween(NodeId{"a"}, NodeId{"b"}), expected);
}

void RouterTest::otherLinesStayWhenOneIsRouted()
{
  const Process p = ProcessBuilder{}.flow("a -> b -> c").build();
  const Diagram d =
      layoutRoutes(p, sketch(p, {{"a", {100, 100}}, {"b", {300, 200}}, {"c", {500, 100}}}));

  const Diagram routed = layoutRoutes(p, d, {ElementId{"a->b"}});

  QCOMPARE(*routed.edges.find(ElementId{"b->c"}), *d.edges.find(ElementId{"b->c"}));
}

void RouterTest::crossingsTellWhichLineJumps()
{
  Diagram d{.id = DiagramId{"d"}, .process = ProcessId{"p"}};
  d.edges.insert({.id = ElementId{"up"}, .wayPoints = {{50, 0}, {50, 100}}}, 0);
  d.edges.insert({.id = ElementId{"level"}, .wayPoints = {{0, 0}, {0, 50}, {100, 50}}}, 1);
  d.edges.insert({.id = ElementId{"touches"}, .wayPoints = {{50, 100}, {200, 100}}}, 2);

  const std::vector<Crossing> expected{{{50, 50}, ElementId{"level"}, 1, ElementId{"up"}}};
  QVERIFY(crossingsOf(d) == expected);
}

void RouterTest::humanDrawingsGetCleanRoutes_data()
{
  QTest::addColumn<bool>("down");
  QTest::newRow("to the right") << false;
  QTest::newRow("down") << true;
}

void RouterTest::humanDrawingsGetCleanRoutes()
{
  if (testData().empty()) QSKIP("EINKLANG_TEST_DATA is not set");
  QFETCH(bool, down);
  std::size_t through = 0;
  std::size_t crossings = 0;
  std::size_t humanCrossings = 0;
  for (const DrawnModel& model : drawnModels("hhu-warenversand")) {
    const Diagram drawn = down ? turnedDown(model.diagram) : model.diagram;

    const Diagram routed = layoutRoutes(model.process, drawn);

    QVERIFY2(routed.shapes == drawn.shapes, model.name.c_str());
    QVERIFY2(slantingPieces(model.process, routed) == 0, model.name.c_str());
    QVERIFY2(routed == layoutRoutes(model.process, drawn), model.name.c_str());
    const bool clear = overlappingNodes(model.process, drawn).empty();
    if (clear) through += flowsThroughNodes(model.process, routed).size();
    crossings += crossingsOf(routed).size();
    humanCrossings += crossingsOf(drawn).size();
  }
  QCOMPARE(through, 0U);
  QVERIFY(crossings < humanCrossings);
}

QTEST_APPLESS_MAIN(RouterTest)
#include "RouterTest.moc"
