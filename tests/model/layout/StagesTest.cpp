#include "model/base/Contract.h"  // first: moc 6.4 does not survive <compare> before <string>
#include "model/layout/Loops.h"
#include "model/layout/Ordering.h"
#include "model/layout/Plan.h"
#include "model/layout/Quality.h"
#include "model/layout/Search.h"
#include "model/layout/Tracks.h"
#include "tests/support/RandomProcess.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace einklang::layout;
using einklang::Point;
using einklang::test::Dice;

/// Each stage of the layout for itself.
class StagesTest : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void loopsLeadBackToWhatIsOnTheWay();
  void everyCycleHasABackLink();
  void ranksLeadToTheRight();
  void borderGhostsStandFirstAndLast();
  void uprightLinksShareAColumn();
  void theSpineFollowsTheLongestWay();
  void anOrderWithoutCrossingsIsFound();
  void bandsAreNeverMixed();
  void rowsKeepNodesApartAndInTheirBand();
  void theSpineIsStraight();
  void tracksKeepMovesApart();
  void tracksAvoidCrossings();
  void twinsTakeDifferentWays();
  void waysHaveLevelAndUprightPiecesOnly();
  void theSearchIsNotWorseThanTheFirstPlan();
  void aGatewayWithThreeLanesGetsACommonLine();
};

namespace {

using Index = std::size_t;

/// Vertices by their bands, links by the numbers of their ends.
FlowGraph graphOf(const std::vector<int>& bands, const std::vector<std::pair<int, int>>& links)
{
  FlowGraph graph;
  for (const int band : bands) {
    graph.vertices.push_back({.width = 100, .height = 80, .reach = {50, 50, 40, 40}, .band = band});
    graph.bands = std::max(graph.bands, band + 1);
  }
  for (const auto& [from, to] : links) graph.links.push_back({.source = from, .target = to});
  numberTwins(graph);
  return graph;
}

FlowGraph randomGraph(std::uint64_t seed, int vertices, int bands)
{
  Dice dice{seed};
  std::vector<int> of;
  std::vector<std::pair<int, int>> links;
  for (int i = 0; i < vertices; ++i) of.push_back(int(dice.below(std::size_t(bands))));
  for (int i = 0; i < vertices * 4 / 3; ++i) {
    links.emplace_back(int(dice.below(std::size_t(vertices))),
                       int(dice.below(std::size_t(vertices))));
  }
  return graphOf(of, links);
}

Problem problemOf(const FlowGraph& graph, const Spacing& spacing)
{
  const std::vector<bool> back = findBackLinks(graph);
  return {graph, spacing, back, findSpine(graph, back)};
}

Plan plainPlan(const Problem& problem)
{
  return {.uprights = Uprights(problem.graph.links.size(), false),
          .passBands = passBands(problem.graph, problem.back, PassLane::BesideGateway)};
}

double costOf(const FlowGraph& graph, const Placed& placed)
{
  return einklang::layout::costOf(graph, placed.grid, placed.rows, placed.routes);
}

bool within(const Move& move, double y)
{
  return y > std::min(move.left, move.right) && y < std::max(move.left, move.right);
}

/// Crossings of two moves in these tracks.
int crossings(const std::vector<Move>& moves, const std::vector<int>& tracks)
{
  int count = 0;
  for (Index i = 0; i < moves.size(); ++i) {
    for (Index j = 0; j < moves.size(); ++j) {
      if (tracks[i] >= tracks[j]) continue;
      count += within(moves[j], moves[i].right) ? 1 : 0;
      count += within(moves[i], moves[j].left) ? 1 : 0;
    }
  }
  return count;
}

}  // namespace

void StagesTest::loopsLeadBackToWhatIsOnTheWay()
{
  const FlowGraph graph = graphOf({0, 0, 0}, {{0, 1}, {1, 2}, {2, 1}});

  QCOMPARE(findBackLinks(graph), (std::vector<bool>{false, false, true}));
}

void StagesTest::everyCycleHasABackLink()
{
  for (std::uint64_t seed = 1; seed <= 40; ++seed) {
    FlowGraph graph = randomGraph(seed, 20, 1);
    const std::vector<bool> back = findBackLinks(graph);
    FlowGraph rest = graph;
    rest.links.clear();
    for (Index i = 0; i < back.size(); ++i) {
      if (!back[i]) rest.links.push_back(graph.links[i]);
    }

    QCOMPARE(std::ranges::count(findBackLinks(rest), true), 0);
  }
}

void StagesTest::ranksLeadToTheRight()
{
  for (std::uint64_t seed = 1; seed <= 40; ++seed) {
    const FlowGraph graph = randomGraph(seed, 25, 3);
    const std::vector<bool> back = findBackLinks(graph);
    const Uprights none(graph.links.size(), false);

    const std::vector<int> ranks = findRanks(graph, back, findSpine(graph, back), none);

    for (Index i = 0; i < graph.links.size(); ++i) {
      const Link& link = graph.links[i];
      if (back[i] || link.source == link.target) continue;
      QVERIFY(ranks[Index(link.source)] < ranks[Index(link.target)]);
    }
    QCOMPARE(std::ranges::min(ranks), 0);
  }
}

void StagesTest::borderGhostsStandFirstAndLast()
{
  FlowGraph graph = graphOf({0, 0, 0, 0, 0}, {{0, 1}, {1, 2}, {3, 2}, {0, 4}});
  graph.vertices[3].edgewise = Edgewise::First;
  graph.vertices[4].edgewise = Edgewise::Last;
  const std::vector<bool> back = findBackLinks(graph);

  const std::vector<int> ranks =
      findRanks(graph, back, findSpine(graph, back), Uprights(graph.links.size(), false));

  QCOMPARE(ranks[3], 0);
  QCOMPARE(ranks[4], std::ranges::max(ranks));
}

void StagesTest::uprightLinksShareAColumn()
{
  const FlowGraph graph = graphOf({0, 1, 1}, {{0, 1}, {1, 2}});
  const std::vector<bool> back = findBackLinks(graph);
  const Uprights uprights = findUprights(graph, back);

  const std::vector<int> ranks = findRanks(graph, back, findSpine(graph, back), uprights);

  QCOMPARE(uprights, (Uprights{true, false}));
  QCOMPARE(ranks[0], ranks[1]);
  QVERIFY(ranks[1] < ranks[2]);
}

void StagesTest::theSpineFollowsTheLongestWay()
{
  const FlowGraph graph = graphOf({0, 0, 0, 0}, {{0, 3}, {0, 1}, {1, 2}, {2, 3}});

  const std::vector<bool> spine = findSpine(graph, findBackLinks(graph));

  QCOMPARE(spine, (std::vector<bool>{false, true, true, true}));
}

void StagesTest::anOrderWithoutCrossingsIsFound()
{
  const FlowGraph graph =
      graphOf({0, 0, 0, 0, 0, 0, 0}, {{0, 1}, {0, 2}, {0, 3}, {1, 6}, {2, 5}, {3, 4}});
  const Spacing spacing;
  const Problem problem = problemOf(graph, spacing);
  Plan plan = plainPlan(problem);

  QCOMPARE(countCrossings(carryOut(problem, plan).grid), 0L);
}

void StagesTest::bandsAreNeverMixed()
{
  for (std::uint64_t seed = 1; seed <= 30; ++seed) {
    const FlowGraph graph = randomGraph(seed, 30, 4);
    const Spacing spacing;
    const Problem problem = problemOf(graph, spacing);
    Plan plan = plainPlan(problem);

    const Grid grid = carryOut(problem, plan).grid;

    for (const std::vector<int>& column : grid.columns) {
      QVERIFY(std::ranges::is_sorted(column, {},
                                     [&](int block) { return grid.blocks[Index(block)].band; }));
    }
  }
}

void StagesTest::rowsKeepNodesApartAndInTheirBand()
{
  for (std::uint64_t seed = 1; seed <= 30; ++seed) {
    const FlowGraph graph = randomGraph(seed, 30, 3);
    const Spacing spacing;
    const Problem problem = problemOf(graph, spacing);
    Plan plan = plainPlan(problem);

    const Placed placed = carryOut(problem, plan);

    for (Index v = 0; v < graph.vertices.size(); ++v) {
      const Index band = Index(graph.vertices[v].band);
      QVERIFY(placed.rows.y[v] - 40 >= placed.rows.bandTops[band]);
      QVERIFY(placed.rows.y[v] + 40 <= placed.rows.bandTops[band + 1]);
      for (Index w = v + 1; w < graph.vertices.size(); ++w) {
        if (placed.grid.cells[v].column != placed.grid.cells[w].column) continue;
        QVERIFY(std::abs(placed.rows.y[v] - placed.rows.y[w]) >= 80 + spacing.betweenNodes);
      }
    }
  }
}

void StagesTest::theSpineIsStraight()
{
  const FlowGraph graph = graphOf({0, 0, 0, 0, 0}, {{0, 1}, {0, 2}, {1, 3}, {2, 4}, {3, 4}});
  const Spacing spacing;
  const Problem problem = problemOf(graph, spacing);
  Plan plan = plainPlan(problem);

  const Placed placed = carryOut(problem, plan);

  QCOMPARE(placed.rows.y[0], placed.rows.y[1]);
  QCOMPARE(placed.rows.y[1], placed.rows.y[3]);
  QCOMPARE(placed.rows.y[3], placed.rows.y[4]);
}

void StagesTest::tracksKeepMovesApart()
{
  Dice dice{3};
  for (int round = 0; round < 100; ++round) {
    std::vector<Move> moves;
    for (int i = 0; i < 8; ++i) {
      moves.push_back({double(dice.below(30)) * 20, double(dice.below(30)) * 20, i, 100 + i});
    }

    const std::vector<int> tracks = assignTracks(moves);

    for (Index i = 0; i < moves.size(); ++i) {
      for (Index j = i + 1; j < moves.size(); ++j) {
        const auto [top, bottom] = std::minmax({moves[i].left, moves[i].right});
        const auto [upper, lower] = std::minmax({moves[j].left, moves[j].right});
        const bool meet = top <= lower && upper <= bottom;
        if (meet) QVERIFY(tracks[i] != tracks[j]);
      }
    }
  }
}

void StagesTest::tracksAvoidCrossings()
{
  const std::vector<Move> nested{{0, 100, 0, 10}, {20, 120, 1, 11}, {40, 140, 2, 12}};
  const std::vector<Move> opposite{{0, 100, 0, 10}, {140, 120, 1, 11}};

  QCOMPARE(crossings(nested, assignTracks(nested)), 0);
  QCOMPARE(crossings(opposite, assignTracks(opposite)), 0);
}

void StagesTest::twinsTakeDifferentWays()
{
  const FlowGraph graph = graphOf({0, 0}, {{0, 1}, {0, 1}});
  const Spacing spacing;

  const Placed placed = searchBest(problemOf(graph, spacing));

  const std::vector<Point>& first = placed.routes.points[0];
  const std::vector<Point>& second = placed.routes.points[1];
  for (const Point& point : second) QVERIFY(std::ranges::find(first, point) == first.end());
}

void StagesTest::waysHaveLevelAndUprightPiecesOnly()
{
  for (std::uint64_t seed = 1; seed <= 30; ++seed) {
    const FlowGraph graph = randomGraph(seed, 24, 3);
    const Spacing spacing;

    const Placed placed = searchBest(problemOf(graph, spacing));

    for (const std::vector<Point>& way : placed.routes.points) {
      QVERIFY(way.size() > 1);
      for (Index i = 0; i + 1 < way.size(); ++i) {
        QVERIFY(way[i].x == way[i + 1].x || way[i].y == way[i + 1].y);
      }
    }
  }
}

void StagesTest::theSearchIsNotWorseThanTheFirstPlan()
{
  for (std::uint64_t seed = 1; seed <= 20; ++seed) {
    const FlowGraph graph = randomGraph(seed, 16, 3);
    const Spacing spacing;
    const Problem problem = problemOf(graph, spacing);
    Plan plan = plainPlan(problem);
    plan.uprights = findUprights(graph, problem.back);

    const double first = costOf(graph, carryOut(problem, plan));

    QVERIFY(costOf(graph, searchBest(problem)) <= first);
  }
}

void StagesTest::aGatewayWithThreeLanesGetsACommonLine()
{
  FlowGraph graph = graphOf({0, 1, 2, 3, 0}, {{0, 1}, {0, 2}, {0, 3}, {1, 4}, {2, 4}, {3, 4}});
  for (const Index gateway : {0, 4}) {
    graph.vertices[gateway] = {
        .width = 50, .height = 50, .reach = {25, 25, 25, 25}, .band = 0, .gateway = true};
  }
  const Spacing spacing;

  const Placed placed = searchBest(problemOf(graph, spacing));

  for (const std::vector<Point>& way : placed.routes.points) QVERIFY(way.size() <= 3);
}

QTEST_APPLESS_MAIN(StagesTest)
#include "StagesTest.moc"
