#include "model/layout/Pools.h"

#include <algorithm>
#include <string>
#include <utility>

namespace einklang::layout {
namespace {

constexpr double poolHead = 30;
constexpr double poolGap = 40;
constexpr double messageTrack = 12;
constexpr double blackBoxHeight = 60;
constexpr double leastPoolWidth = 300;
constexpr double padding = 25;  // beside the contents of a pool without lanes

struct Pool
{
  const Participant* participant;  // nullptr: outside of all pools
  Picture inside;
  bool empty;
};

bool isEmpty(const Scope& scope)
{
  return scope.nodes.empty() && scope.lanes.empty() && scope.data.empty() &&
         scope.annotations.empty() && scope.groups.empty() && scope.flows.empty();
}

std::vector<Pool> layoutPools(const Sources& sources)
{
  std::vector<Pool> pools;
  if (sources.contents.poolsAreTogether()) {
    pools.push_back({nullptr, layoutScope(sources, Contents::together), false});
    return pools;
  }
  if (const Scope& outside = sources.contents.scope(""); !isEmpty(outside)) {
    pools.push_back({nullptr, layoutScope(sources, ""), false});
  }
  for (const Participant* participant : sources.contents.participants()) {
    const std::string& id = participant->id.value();
    if (isEmpty(sources.contents.scope(id))) {
      pools.push_back({participant, {.width = 0, .height = blackBoxHeight}, true});
    } else {
      pools.push_back({participant, layoutScope(sources, id), false});
    }
  }
  return pools;
}

void padPool(Pool& pool)
{
  if (!pool.participant || pool.empty) return;
  const bool lanes = !pool.inside.lanes.empty();
  moveBy(pool.inside, poolHead + (lanes ? 0 : padding), 0);
  pool.inside.width += poolHead + (lanes ? 0 : 2 * padding);
  pool.inside.height = std::max(pool.inside.height, lanes ? 60.0 : 120.0);
}

void addPool(Pool& pool, double y, double width, Diagram& diagram)
{
  const auto put = [&](Shape shape) {
    diagram.shapes.insert(std::move(shape), diagram.shapes.size());
  };
  moveBy(pool.inside, 0, y);
  if (pool.participant) {
    put({.id = pool.participant->id,
         .bounds = {0, y, width, pool.inside.height},
         .expanded = !pool.empty});
  }
  for (Shape& lane : pool.inside.lanes) {
    lane.bounds.width = width - lane.bounds.x;
    put(lane);
  }
  for (Shape& shape : pool.inside.shapes) put(shape);
  for (Edge& edge : pool.inside.edges) diagram.edges.insert(edge, diagram.edges.size());
}

}  // namespace

Diagram stackPools(const Sources& sources)
{
  Diagram diagram{.id = DiagramId{"Diagram_" + sources.process.id().value()},
                  .process = sources.process.id()};
  std::vector<Pool> pools = layoutPools(sources);
  double width = 0;
  for (Pool& pool : pools) {
    padPool(pool);
    width = std::max(width, pool.inside.width);
    if (pool.participant) width = std::max(width, leastPoolWidth);
  }
  const double messages = double(sources.process.messageFlows().size());
  const double gap = poolGap + messageTrack * std::min(messages, 20.0);
  double y = 0;
  for (Pool& pool : pools) {
    addPool(pool, y, width, diagram);
    y += pool.inside.height + gap;
  }
  return diagram;
}

}  // namespace einklang::layout
