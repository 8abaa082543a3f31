#include "model/layout/Pipeline.h"

#include "model/layout/Loops.h"
#include "model/layout/Ordering.h"
#include "model/layout/Quality.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace einklang::layout {
namespace {

using Index = std::size_t;

constexpr int attempts = 4;
constexpr int attemptsForLarge = 1;
/// The order of branches in the file is given up only for something worth it, such as a crossing.
constexpr double orderIsWorth = 10;

/// Takes back the upright links whose ends another way forces into different columns.
bool dropUneven(const FlowGraph& graph, const std::vector<int>& ranks, Uprights& uprights)
{
  bool dropped = false;
  for (Index i = 0; i < uprights.size(); ++i) {
    const Link& link = graph.links[i];
    if (!uprights[i] || ranks[Index(link.source)] == ranks[Index(link.target)]) continue;
    uprights[i] = false;
    dropped = true;
  }
  return dropped;
}

bool dropBlocked(const std::vector<bool>& blocked, Uprights& uprights)
{
  bool dropped = false;
  for (Index i = 0; i < uprights.size(); ++i) {
    if (!uprights[i] || !blocked[i]) continue;
    uprights[i] = false;
    dropped = true;
  }
  return dropped;
}

/// One way to lay out a graph; the best of several wins.
struct Variation
{
  bool uprights = true;
  PassLane passLane = PassLane::BesideGateway;
  bool mirrored = false;
};

/// What does not change between the variations.
struct Problem
{
  const FlowGraph& graph;
  const Spacing& spacing;
  std::vector<bool> back;
  std::vector<bool> spine;
};

Placed attempt(const Problem& problem, const Variation& variation, Uprights& uprights)
{
  const FlowGraph& graph = problem.graph;
  std::vector<int> ranks = findRanks(graph, problem.back, problem.spine, uprights);
  while (dropUneven(graph, ranks, uprights)) {
    ranks = findRanks(graph, problem.back, problem.spine, uprights);
  }
  Placed placed;
  placed.grid = makeGrid(graph, problem.back, problem.spine, ranks, uprights, variation.passLane);
  orderColumns(placed.grid, variation.mirrored);
  placed.rows = placeRows(graph, placed.grid, problem.spacing);
  placed.routes = routeLinks(graph, problem.back, placed.grid, placed.rows, problem.spacing);
  return placed;
}

Placed place(const Problem& problem, const Variation& variation)
{
  Uprights uprights(problem.graph.links.size(), false);
  if (variation.uprights) uprights = findUprights(problem.graph, problem.back);
  const int most = problem.graph.vertices.size() > 300 ? attemptsForLarge : attempts;
  for (int i = 0; i < most; ++i) {
    Placed placed = attempt(problem, variation, uprights);
    if (!dropBlocked(placed.routes.blocked, uprights)) return placed;
  }
  uprights.assign(uprights.size(), false);
  return attempt(problem, variation, uprights);
}

double costOf(const Problem& problem, const Placed& placed)
{
  return costOf(problem.graph, placed.grid, placed.rows, placed.routes);
}

/// The same grid with another order in one column, placed and routed anew.
Placed exchanged(const Problem& problem, const Placed& placed, Index column, Index row)
{
  Placed other;
  other.grid = placed.grid;
  std::swap(other.grid.columns[column][row], other.grid.columns[column][row + 1]);
  other.rows = placeRows(problem.graph, other.grid, problem.spacing);
  other.routes = routeLinks(problem.graph, problem.back, other.grid, other.rows, problem.spacing);
  return other;
}

bool mayExchange(const Grid& grid, Index column, Index row)
{
  const Block& a = grid.blocks[Index(grid.columns[column][row])];
  const Block& b = grid.blocks[Index(grid.columns[column][row + 1])];
  return a.band == b.band && a.pin == b.pin;
}

/// Exchanges neighbours in a column as long as that makes the drawing itself better: what the
/// order alone does not tell, such as flows that cross between lanes.
void improve(const Problem& problem, Placed& best)
{
  int tries = 120;
  double least = costOf(problem, best);
  for (bool better = true; better;) {
    better = false;
    for (Index c = 0; c < best.grid.columns.size(); ++c) {
      for (Index row = 0; row + 1 < best.grid.columns[c].size(); ++row) {
        if (!mayExchange(best.grid, c, row)) continue;
        if (--tries < 0) return;
        Placed other = exchanged(problem, best, c, row);
        const double cost = costOf(problem, other);
        if (cost >= least - orderIsWorth || std::ranges::count(other.routes.blocked, true) > 0)
          continue;
        least = cost;
        best = std::move(other);
        better = true;
      }
    }
  }
}

/// Small graphs are worth more tries than large ones.
std::vector<Variation> variationsFor(const FlowGraph& graph)
{
  std::vector<Variation> variations{{}};
  if (graph.vertices.size() > 120) return variations;
  variations.push_back({.mirrored = true});
  if (graph.bands < 2) return variations;
  variations.push_back({.passLane = PassLane::Source});
  variations.push_back({.passLane = PassLane::Target});
  if (graph.vertices.size() > 60) return variations;
  variations.push_back({.uprights = false});
  variations.push_back({.passLane = PassLane::Source, .mirrored = true});
  variations.push_back({.passLane = PassLane::Target, .mirrored = true});
  variations.push_back({.uprights = false, .mirrored = true});
  return variations;
}

}  // namespace

Placed placeGraph(const FlowGraph& graph, const Spacing& spacing)
{
  const std::vector<bool> back = findBackLinks(graph);
  const Problem problem{graph, spacing, back, findSpine(graph, back)};
  const std::vector<Variation> variations = variationsFor(graph);
  Placed best = place(problem, variations.front());
  if (variations.size() == 1) return best;
  double least = costOf(problem, best);
  for (Index i = 1; i < variations.size(); ++i) {
    Placed other = place(problem, variations[i]);
    const double order = variations[i].mirrored ? orderIsWorth : 0;
    const double cost = costOf(problem, other) + order;
    if (cost >= least) continue;
    least = cost;
    best = std::move(other);
  }
  if (graph.vertices.size() <= 32) improve(problem, best);
  return best;
}

}  // namespace einklang::layout
