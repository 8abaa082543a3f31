#include "model/layout/RoutesOnly.h"

#include "model/layout/Labels.h"
#include "model/layout/RouteFinder.h"
#include "model/layout/Turning.h"

#include <algorithm>
#include <cmath>

namespace einklang {
namespace {

using layout::LineKind;
using layout::RouteFinder;
using layout::Wire;

/// True if a drawing that may show only a part of the process shows the line, or could.
bool belongs(const Wire& wire, const Diagram& diagram)
{
  const auto drawn = [&](const std::optional<ElementId>& id) {
    return diagram.shapes.find(*id) || diagram.edges.find(*id);
  };
  if (diagram.edges.find(wire.id)) return true;
  if (!wire.source && !wire.target) return false;
  return (!wire.source || drawn(wire.source)) && (!wire.target || drawn(wire.target));
}

/// Straight ones first, since they have no choice; then those between neighbours.
void sortByFreedom(const Diagram& diagram, RouteFinder& finder, std::vector<Wire>& wires)
{
  const auto distance = [&](const Wire& wire) {
    if (wire.kind != LineKind::Sequence) return 1e7 * (1 + double(wire.kind));
    if (finder.isStraight(wire)) return 0.0;
    const Shape* source = wire.source ? diagram.shapes.find(*wire.source) : nullptr;
    const Shape* target = wire.target ? diagram.shapes.find(*wire.target) : nullptr;
    if (!source || !target) return 1e6;
    const Point a = source->bounds.center();
    const Point b = target->bounds.center();
    return 1 + std::abs(a.x - b.x) + std::abs(a.y - b.y);
  };
  std::vector<std::pair<double, Wire>> keyed;
  for (const Wire& wire : wires) keyed.emplace_back(distance(wire), wire);
  std::ranges::stable_sort(keyed, {}, [](const auto& entry) { return entry.first; });
  for (std::size_t i = 0; i < wires.size(); ++i) wires[i] = keyed[i].second;
}

void routeAll(RouteFinder& finder, const std::vector<Wire>& wires)
{
  for (const Wire& wire : wires) finder.keep(wire, finder.find(wire));
  for (const Wire& wire : wires) {
    if (finder.wayOf(wire.id).size() == 2) continue;
    finder.forget(wire);
    finder.keep(wire, finder.find(wire));
  }
  finder.separate(wires);
}

Diagram routed(const Process& process, const Diagram& diagram, std::vector<Wire> wires)
{
  RouteFinder finder{process, diagram};
  for (const Wire& wire : wires) {
    if (wire.source && wire.target) finder.forget(wire);
  }
  sortByFreedom(diagram, finder, wires);
  std::erase_if(wires, [&](const Wire& wire) { return !finder.wayOf(wire.id).empty(); });
  routeAll(finder, wires);
  Diagram result = diagram;
  for (const Wire& wire : wires) {
    const Edge* known = diagram.edges.find(wire.id);
    Edge edge = known ? *known : Edge{.id = wire.id};
    edge.wayPoints = finder.wayOf(wire.id);
    if (known) {
      result.edges.replace(std::move(edge));
    } else {
      result.edges.insert(std::move(edge), result.edges.size());
    }
  }
  return result;
}

}  // namespace

Diagram layoutRoutes(const Process& process, const Diagram& diagram,
                     const std::set<ElementId>& which, const TextMeasure& measure)
{
  std::vector<Wire> wires;
  for (const Wire& wire : layout::wiresOf(process)) {
    if (which.contains(wire.id) && belongs(wire, diagram)) wires.push_back(wire);
  }
  const LayoutDirection direction = directionOf(process, diagram);
  Diagram result =
      layout::turned(routed(process, layout::turned(diagram, direction), wires), direction);
  layout::placeLabelsOf(process, measure, which, result);
  return result;
}

Diagram layoutRoutes(const Process& process, const Diagram& diagram, const TextMeasure& measure)
{
  std::set<ElementId> all;
  for (const Wire& wire : layout::wiresOf(process)) all.insert(wire.id);
  return layoutRoutes(process, diagram, all, measure);
}

}  // namespace einklang
