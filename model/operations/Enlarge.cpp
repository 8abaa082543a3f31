#include "model/operations/Enlarge.h"

#include "model/layout/Canvas.h"
#include "model/layout/FreePlace.h"
#include "model/layout/Turning.h"
#include "model/operations/Reroute.h"
#include "model/operations/Room.h"

#include <algorithm>
#include <utility>

namespace einklang {
namespace {

using layout::Axis;
using layout::Canvas;
using layout::Occupied;

constexpr double pad = 10;  // beside each other is what is nearer than this across

/// What stands beside the step as it was: not itself, nor what hangs on it.
std::vector<Occupied> others(const Canvas& canvas, const Node& step, const Rect& old)
{
  std::vector<Occupied> all =
      canvas.obstaclesIn(step.parent ? step.parent->value() : std::string{});
  std::erase_if(all, [&](const Occupied& each) { return each.core.intersects(old); });
  return all;
}

bool beside(double from, double to, double otherFrom, double otherTo)
{
  return otherFrom < to + pad && otherTo > from - pad;
}

/// How much the far edge needs, for what stands behind it to keep its distance.
double neededBehind(const std::vector<Occupied>& others, const Rect& old, const Rect& wanted)
{
  double needed = 0;
  for (const auto& [core, box] : others) {
    if (box.x < old.right() || !beside(wanted.y, wanted.bottom(), box.y, box.bottom())) continue;
    const double gap = std::min(layout::usualGap, box.x - old.right());
    needed = std::max(needed, wanted.right() + gap - box.x);
  }
  return needed;
}

/// The same below and above it.
std::pair<double, double> neededAcross(const std::vector<Occupied>& others, const Rect& old,
                                       const Rect& wanted)
{
  double below = 0;
  double above = 0;
  for (const auto& [core, box] : others) {
    if (!beside(wanted.x, wanted.right(), box.x, box.right())) continue;
    if (box.y >= old.bottom()) {
      const double gap = std::min(layout::rowGap, box.y - old.bottom());
      below = std::max(below, wanted.bottom() + gap - box.y);
    } else if (box.bottom() <= old.y) {
      const double gap = std::min(layout::rowGap, old.y - box.bottom());
      above = std::max(above, box.bottom() + gap - wanted.y);
    }
  }
  return {below, above};
}

}  // namespace

void enlarge(Transaction& transaction, const ProcessId& process, const NodeId& step,
             const Diagram& before, double width, double height)
{
  const Process& now = *findProcess(transaction.content(), process);
  const LayoutDirection direction = directionOf(now, before);
  if (direction == LayoutDirection::Down) std::swap(width, height);
  Canvas canvas{now, layout::turned(before, direction)};
  const Rect old = *canvas.find(step);
  const Rect wanted{old.x, old.center().y - height / 2, width, height};
  const std::vector<Occupied> around = others(canvas, *now.findNode(step), old);
  const auto [below, above] = neededAcross(around, old, wanted);
  canvas.stretch(Axis::X, old.right() - 0.5, neededBehind(around, old, wanted));
  canvas.stretch(Axis::Y, old.center().y + 0.5, below);
  canvas.stretch(Axis::Y, old.center().y - 0.5, above);
  Shape larger = *canvas.diagram().shapes.find(step);
  larger.bounds = {wanted.x, wanted.y + std::max(above, 0.0), width, height};
  larger.label.reset();
  Diagram drawn = canvas.diagram();
  drawn.shapes.replace(larger);
  takeDrawing(transaction, process, layout::turned(drawn, direction));
  reroute(transaction, process, canvas.crooked());
  rerouteAllOf(transaction, process, step);
  makeRoomAround(transaction, process, step);
}

}  // namespace einklang
