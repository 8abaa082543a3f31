#include "model/layout/Insertion.h"

#include "model/layout/Labels.h"
#include "model/layout/Levels.h"
#include "model/layout/PlaceNew.h"
#include "model/layout/RouteFinder.h"
#include "model/layout/RoutesOnly.h"
#include "model/layout/Turning.h"

#include <algorithm>
#include <cmath>

namespace einklang {
namespace {

using layout::Canvas;
using layout::Wire;

bool docksAt(Point point, const Rect& r)
{
  const Rect around{r.x - 6, r.y - 6, r.width + 12, r.height + 12};
  return around.contains(point);
}

/// Lines that no longer lead from their source to their target.
void markLoose(Canvas& canvas)
{
  for (const Edge& edge : canvas.diagram().edges) {
    const auto wire = layout::wireOf(canvas.process(), edge.id);
    if (!wire || edge.wayPoints.size() < 2) continue;
    const Rect* source = wire->source ? canvas.find(*wire->source) : nullptr;
    const Rect* target = wire->target ? canvas.find(*wire->target) : nullptr;
    if ((source && !docksAt(edge.wayPoints.front(), *source)) ||
        (target && !docksAt(edge.wayPoints.back(), *target))) {
      canvas.markCrooked(edge.id);
    }
  }
}

bool runsThrough(const Edge& edge, const Rect& r)
{
  for (std::size_t i = 0; i + 1 < edge.wayPoints.size(); ++i) {
    const Point a = edge.wayPoints[i];
    const Point b = edge.wayPoints[i + 1];
    if (std::min(a.x, b.x) < r.right() && std::max(a.x, b.x) > r.x &&
        std::min(a.y, b.y) < r.bottom() && std::max(a.y, b.y) > r.y) {
      return true;
    }
  }
  return false;
}

/// Lines that need a way: new ones, those of what is new, and those that it stands on.
std::set<ElementId> linesToRoute(const Canvas& canvas, const std::set<ElementId>& placed)
{
  std::set<ElementId> lines = canvas.crooked();
  for (const Wire& wire : layout::wiresOf(canvas.process())) {
    const bool touched = (wire.source && placed.contains(*wire.source)) ||
                         (wire.target && placed.contains(*wire.target));
    if (touched || !canvas.diagram().edges.find(wire.id)) lines.insert(wire.id);
  }
  for (const ElementId& id : placed) {
    if (canvas.isContainer(id)) continue;
    for (const Edge& edge : canvas.diagram().edges) {
      if (runsThrough(edge, *canvas.find(id))) lines.insert(edge.id);
    }
  }
  return lines;
}

/// The inside of a sub-process is drawn as if there were nothing else.
Diagram layoutNewInside(const Process& process, const Diagram& diagram, const TextMeasure& measure)
{
  Diagram alone = diagram;
  alone.plane.reset();
  Diagram drawn = layoutNew(partShown(process, diagram), alone, measure);
  drawn.plane = diagram.plane;
  return drawn;
}

}  // namespace

Diagram layoutNew(const Process& process, const Diagram& diagram, const TextMeasure& measure)
{
  if (diagram.plane) return layoutNewInside(process, diagram, measure);
  const bool empty = std::ranges::none_of(
      process.nodes(), [&](const Node& node) { return diagram.shapes.find(node.id); });
  if (empty && !diagram.plane && diagram.edges.empty()) {
    Diagram drawn = layoutProcess(process, {directionOf(process, diagram)}, measure);
    drawn.id = diagram.id;
    drawn.name = diagram.name;
    drawn.extras = diagram.extras;
    return drawn;
  }
  const layout::PlaceOptions options{directionOf(process, diagram), &measure};
  Canvas canvas{process, layout::turned(diagram, options.direction)};
  markLoose(canvas);
  const std::set<ElementId> placed = layout::placeNew(canvas, options);
  std::set<ElementId> changed = linesToRoute(canvas, placed);
  Diagram result = layout::turned(canvas.diagram(), options.direction);
  result = layoutRoutes(process, result, changed, measure);
  changed.insert(placed.begin(), placed.end());
  layout::placeLabelsOf(process, measure, changed, result);
  return result;
}

}  // namespace einklang
