#include "model/layout/Plan.h"

#include "model/layout/Ordering.h"

#include <cstddef>
#include <utility>

namespace einklang::layout {
namespace {

using Index = std::size_t;

constexpr int attempts = 4;
constexpr int attemptsForLarge = 1;
constexpr Index large = 300;

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

Placed attempt(const Problem& problem, Plan& plan)
{
  const FlowGraph& graph = problem.graph;
  std::vector<int> ranks = findRanks(graph, problem.back, problem.spine, plan.uprights);
  while (dropUneven(graph, ranks, plan.uprights)) {
    ranks = findRanks(graph, problem.back, problem.spine, plan.uprights);
  }
  const GridPlan gridPlan{problem.back, problem.spine, ranks, plan.uprights, plan.passBands};
  Grid grid = makeGrid(graph, gridPlan);
  orderColumns(grid, plan.mirrored);
  return withGrid(problem, std::move(grid));
}

}  // namespace

Placed withGrid(const Problem& problem, Grid grid)
{
  Placed placed{.grid = std::move(grid)};
  placed.rows = placeRows(problem.graph, placed.grid, problem.spacing);
  placed.routes =
      routeLinks(problem.graph, problem.back, placed.grid, placed.rows, problem.spacing);
  return placed;
}

Placed carryOut(const Problem& problem, Plan& plan)
{
  const int most = problem.graph.vertices.size() > large ? attemptsForLarge : attempts;
  for (int i = 0; i < most; ++i) {
    Placed placed = attempt(problem, plan);
    if (!dropBlocked(placed.routes.blocked, plan.uprights)) return placed;
  }
  plan.uprights.assign(plan.uprights.size(), false);
  return attempt(problem, plan);
}

}  // namespace einklang::layout
