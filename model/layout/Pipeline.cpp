#include "model/layout/Pipeline.h"

#include "model/layout/Loops.h"
#include "model/layout/Ordering.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace einklang::layout {
namespace {

using Index = std::size_t;

constexpr int attempts = 4;

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

Placed attempt(const FlowGraph& graph, const std::vector<bool>& back,
               const std::vector<bool>& spine, Uprights& uprights, const Spacing& spacing)
{
  std::vector<int> ranks = findRanks(graph, back, spine, uprights);
  while (dropUneven(graph, ranks, uprights)) ranks = findRanks(graph, back, spine, uprights);
  Placed placed;
  placed.grid = makeGrid(graph, back, spine, ranks, uprights);
  orderColumns(placed.grid);
  placed.rows = placeRows(graph, placed.grid, spacing);
  placed.routes = routeLinks(graph, back, placed.grid, placed.rows, spacing);
  return placed;
}

}  // namespace

Placed placeGraph(const FlowGraph& graph, const Spacing& spacing)
{
  const std::vector<bool> back = findBackLinks(graph);
  const std::vector<bool> spine = findSpine(graph, back);
  Uprights uprights = findUprights(graph, back);
  for (int i = 0; i < attempts; ++i) {
    Placed placed = attempt(graph, back, spine, uprights, spacing);
    if (!dropBlocked(placed.routes.blocked, uprights)) return placed;
  }
  uprights.assign(uprights.size(), false);
  return attempt(graph, back, spine, uprights, spacing);
}

}  // namespace einklang::layout
