#include "model/layout/Squeeze.h"

#include "model/layout/Turning.h"

#include <algorithm>

namespace einklang::layout {
namespace {

constexpr double leastBand = 60;
constexpr double leastSubProcess = 120;

struct Span
{
  double begin;
  double end;
};

Span spanOf(const Rect& r, Axis axis)
{
  return axis == Axis::X ? Span{r.x, r.right()} : Span{r.y, r.bottom()};
}

void put(Rect& r, Axis axis, const Span& span)
{
  (axis == Axis::X ? r.x : r.y) = span.begin;
  (axis == Axis::X ? r.width : r.height) = span.end - span.begin;
}

/// Where a strip that ends at `to` may begin.
double freeFrom(const Canvas& canvas, Axis axis, double from, double to,
                const std::set<ElementId>& leftOut)
{
  double begin = from;
  for (const Shape& shape : canvas.diagram().shapes) {
    if (leftOut.contains(shape.id)) continue;
    const Span span = spanOf(shape.bounds, axis);
    if (span.begin >= to || span.end <= begin) continue;
    if (!canvas.isContainer(shape.id)) {
      begin = std::min(span.end, to);
    } else if (span.begin > begin || span.end < to) {
      begin = std::min(span.begin > begin ? to : std::max(begin, span.end), to);
    } else {
      const bool node = canvas.process().findNode(NodeId{shape.id.value()}) != nullptr;
      const double least = node ? leastSubProcess : leastBand;
      begin = std::max(begin, to - std::max(0.0, span.end - span.begin - least));
    }
  }
  return begin;
}

}  // namespace

double squeeze(const Process& process, Diagram& diagram, Axis axis, double from, double to,
               const std::set<ElementId>& leftOut)
{
  const Canvas canvas{process, diagram};
  const double begin = freeFrom(canvas, axis, from, to, leftOut);
  const double by = to - begin;
  if (by <= 0) return 0;
  const auto there = [&](double at) { return at >= to ? at - by : std::min(at, begin); };
  const auto squeezed = [&](Rect r, bool stretches) {
    const Span span = spanOf(r, axis);
    const double first = there(span.begin);
    put(r, axis, {first, stretches ? there(span.end) : first + span.end - span.begin});
    return r;
  };
  changeAll(diagram, [&](auto& element) {
    if (leftOut.contains(element.id)) return;
    if constexpr (requires { element.bounds; }) {
      element.bounds = squeezed(element.bounds, canvas.isContainer(element.id));
    } else {
      for (Point& p : element.wayPoints) {
        double& at = axis == Axis::X ? p.x : p.y;
        at = there(at);
      }
    }
    if (element.label) element.label = squeezed(*element.label, false);
  });
  return by;
}

}  // namespace einklang::layout
