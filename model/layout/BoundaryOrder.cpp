#include "model/layout/BoundaryOrder.h"

#include "model/layout/Pipeline.h"
#include "model/layout/Quality.h"

#include <algorithm>
#include <cstddef>
#include <functional>
#include <map>
#include <utility>

namespace einklang::layout {
namespace {

using Index = std::size_t;

/// For each boundary event how high its first flow ends; those without a flow stay on the left.
std::vector<double> endsOf(const ScopeGraph& made, const Placed& placed)
{
  std::vector<double> ends;
  for (const BoundaryPlace& event : made.boundary) {
    double end = placed.rows.bandTops.back();
    for (const Link& link : made.graph.links) {
      if (!link.boundary || link.source != event.host || link.boundaryOffset != event.offset)
        continue;
      end = placed.rows.y[Index(link.target)];
      break;
    }
    ends.push_back(end);
  }
  return ends;
}

/// The present offsets of each host's events, dealt out anew.
std::vector<double> offsetsBy(const std::vector<double>& ends, const ScopeGraph& made)
{
  std::map<int, std::vector<Index>> byHost;
  for (Index i = 0; i < made.boundary.size(); ++i) byHost[made.boundary[i].host].push_back(i);
  std::vector<double> offsets(made.boundary.size());
  for (auto& [host, events] : byHost) {
    std::vector<double> places;
    for (const Index event : events) places.push_back(made.boundary[event].offset);
    std::ranges::sort(places, std::greater<>{});
    std::ranges::stable_sort(events, {}, [&](Index event) { return ends[event]; });
    for (Index i = 0; i < events.size(); ++i) offsets[events[i]] = places[i];
  }
  return offsets;
}

ScopeGraph withOffsets(const ScopeGraph& made, const std::vector<double>& offsets)
{
  ScopeGraph changed = made;
  for (Index i = 0; i < offsets.size(); ++i) {
    const BoundaryPlace& before = made.boundary[i];
    changed.boundary[i].offset = offsets[i];
    for (Index l = 0; l < made.graph.links.size(); ++l) {
      const Link& link = made.graph.links[l];
      const bool its =
          link.boundary && link.source == before.host && link.boundaryOffset == before.offset;
      if (its) changed.graph.links[l].boundaryOffset = offsets[i];
    }
  }
  return changed;
}

double costOf(const ScopeGraph& made, const Placed& placed)
{
  return costOf(made.graph, placed.grid, placed.rows, placed.routes);
}

}  // namespace

void orderBoundaryEvents(ScopeGraph& made, Placed& placed, const Spacing& spacing)
{
  const std::vector<double> offsets = offsetsBy(endsOf(made, placed), made);
  if (std::ranges::equal(offsets, made.boundary, {}, {}, &BoundaryPlace::offset)) return;
  ScopeGraph other = withOffsets(made, offsets);
  Placed otherPlaced = placeGraph(other.graph, spacing);
  if (costOf(other, otherPlaced) >= costOf(made, placed)) return;
  made = std::move(other);
  placed = std::move(otherPlaced);
}

}  // namespace einklang::layout
