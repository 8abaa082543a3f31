#include "model/operations/Ways.h"

#include "model/layout/RouteFinder.h"

#include <algorithm>
#include <cmath>

namespace einklang {
namespace {

using layout::Outline;
using layout::Wire;

constexpr double straightWithin = 5;  // as in bpmn-js
constexpr double exact = 0.01;
constexpr double cornerRadius = 10;  // of an activity

double distance(Point a, Point b)
{
  return std::hypot(a.x - b.x, a.y - b.y);
}

/// The foot of a point on a piece, as a share of it.
double shareOn(Point from, Point to, Point point)
{
  const double dx = to.x - from.x;
  const double dy = to.y - from.y;
  const double square = dx * dx + dy * dy;
  if (square == 0) return 0;
  return std::clamp(((point.x - from.x) * dx + (point.y - from.y) * dy) / square, 0.0, 1.0);
}

Point between(Point from, Point to, double share)
{
  return {from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share};
}

double lengthOf(const Way& way)
{
  double length = 0;
  for (std::size_t i = 1; i < way.size(); ++i) length += distance(way[i - 1], way[i]);
  return length;
}

/// How far along the way the place on it is that is nearest to the point, of its whole length.
double shareAlong(const Way& way, Point point)
{
  double best = 0;
  double nearest = -1;
  double before = 0;
  for (std::size_t i = 1; i < way.size(); ++i) {
    const double share = shareOn(way[i - 1], way[i], point);
    const double away = distance(between(way[i - 1], way[i], share), point);
    const double length = distance(way[i - 1], way[i]);
    if (nearest < 0 || away < nearest) {
      nearest = away;
      best = before + share * length;
    }
    before += length;
  }
  return before == 0 ? 0 : best / before;
}

Point pointAt(const Way& way, double share)
{
  double left = share * lengthOf(way);
  for (std::size_t i = 1; i < way.size(); ++i) {
    const double length = distance(way[i - 1], way[i]);
    if (left <= length && length > 0) return between(way[i - 1], way[i], left / length);
    left -= length;
  }
  return way.back();
}

/// An element that a line ends at.
struct End
{
  Rect rect;
  Outline outline = Outline::Box;
  double radius = 0;  // of the corners of a box
};

bool isInside(const End& end, Point point)
{
  const Point middle = end.rect.center();
  const double x = std::abs(point.x - middle.x) / (end.rect.width / 2);
  const double y = std::abs(point.y - middle.y) / (end.rect.height / 2);
  if (end.outline == Outline::Circle) return x * x + y * y < 1;
  if (end.outline == Outline::Diamond) return x + y < 1;
  if (x >= 1 || y >= 1) return false;
  const double intoCornerX = std::abs(point.x - middle.x) - end.rect.width / 2 + end.radius;
  const double intoCornerY = std::abs(point.y - middle.y) - end.rect.height / 2 + end.radius;
  if (intoCornerX <= 0 || intoCornerY <= 0) return true;
  return std::hypot(intoCornerX, intoCornerY) < end.radius;
}

/// Where the line from a point inside to one outside leaves the outline.
Point leaves(const End& end, Point inside, Point outside)
{
  double within = 0;
  double beyond = 1;
  for (int i = 0; i < 40; ++i) {
    const double middle = (within + beyond) / 2;
    (isInside(end, between(inside, outside, middle)) ? within : beyond) = middle;
  }
  const Point at = between(inside, outside, beyond);
  return {std::round(at.x * 100) / 100, std::round(at.y * 100) / 100};
}

/// From where inside of an element a line to this point starts, straight if possible.
Point anchorFor(const End& end, Point next)
{
  const Point middle = end.rect.center();
  if (mayDockAt(end.rect, next.y, false)) return {middle.x, next.y};
  if (mayDockAt(end.rect, next.x, true)) return {next.x, middle.y};
  return middle;
}

std::optional<End> endAt(const Process& process, const Diagram& diagram,
                         const std::optional<ElementId>& id)
{
  const Shape* shape = id ? diagram.shapes.find(*id) : nullptr;
  if (!shape || shape->bounds.width <= 0 || shape->bounds.height <= 0) return std::nullopt;
  const Node* node = process.findNode(NodeId{id->value()});
  const Outline outline = node && eventOf(*node)     ? Outline::Circle
                          : node && gatewayOf(*node) ? Outline::Diamond
                                                     : Outline::Box;
  return End{shape->bounds, outline, node && isActivity(*node) ? cornerRadius : 0};
}

/// Docks the beginning of the way.
void dockFirst(const End& end, Way& way)
{
  while (way.size() > 2 && isInside(end, way[1])) way.erase(way.begin() + 1);
  if (!isInside(end, way[1])) way.front() = leaves(end, anchorFor(end, way[1]), way[1]);
}

/// A way without bends: straight through both, else from middle to middle.
Way direct(const End& source, const End& target, layout::LineKind kind, const Way& drawn)
{
  const Point from = drawn.front();
  const Point to = drawn.back();
  const bool level = isLevel(from, to) && mayDockAt(source.rect, from.y, false) &&
                     mayDockAt(target.rect, from.y, false);
  const bool upright = isUpright(from, to) && mayDockAt(source.rect, from.x, true) &&
                       mayDockAt(target.rect, from.x, true);
  if (level || upright) return drawn;
  const auto straight =
      layout::straightWay({source.rect, source.outline}, {target.rect, target.outline}, kind);
  if (straight) return *straight;
  return {source.rect.center(), target.rect.center()};
}

}  // namespace

bool isUpright(Point from, Point to)
{
  return std::abs(from.x - to.x) < exact;
}

bool isLevel(Point from, Point to)
{
  return std::abs(from.y - to.y) < exact;
}

bool mayDockAt(const Rect& rect, double place, bool upright)
{
  const double half = (upright ? rect.width : rect.height) / 2;
  const double middle = upright ? rect.center().x : rect.center().y;
  return std::abs(place - middle) < half - exact;
}

Way withoutNeedlessBends(Way way)
{
  for (std::size_t i = 1; i + 1 < way.size();) {
    const double share = shareOn(way[i - 1], way[i + 1], way[i]);
    const double away = distance(way[i], between(way[i - 1], way[i + 1], share));
    // What returns on its own line is away from the piece, and still says nothing.
    const bool inLine = (isUpright(way[i - 1], way[i]) && isUpright(way[i], way[i + 1])) ||
                        (isLevel(way[i - 1], way[i]) && isLevel(way[i], way[i + 1]));
    const bool slanting = !isUpright(way[i - 1], way[i + 1]) && !isLevel(way[i - 1], way[i + 1]);
    const bool corner = slanting && (isUpright(way[i - 1], way[i]) || isLevel(way[i - 1], way[i]));
    if (inLine || (away <= straightWithin && !corner) ||
        std::min(distance(way[i - 1], way[i]), distance(way[i], way[i + 1])) < 1) {
      way.erase(way.begin() + static_cast<std::ptrdiff_t>(i));
      i = std::max<std::size_t>(1, i - 1);
    } else {
      ++i;
    }
  }
  return way;
}

Way docked(const Process& process, const Diagram& diagram, const ElementId& line, Way way)
{
  const std::optional<Wire> wire = layout::wireOf(process, line);
  if (!wire || way.size() < 2) return way;
  const std::optional<End> source = endAt(process, diagram, wire->source);
  const std::optional<End> target = endAt(process, diagram, wire->target);
  way = withoutNeedlessBends(std::move(way));
  if (way.size() == 2 && source && target) way = direct(*source, *target, wire->kind, way);
  if (source) dockFirst(*source, way);
  std::ranges::reverse(way);
  if (target) dockFirst(*target, way);
  std::ranges::reverse(way);
  return withoutNeedlessBends(std::move(way));
}

Rect labelAlong(const Rect& label, const Way& from, const Way& to)
{
  const double share = shareAlong(from, label.center());
  const Point old = pointAt(from, share);
  const Point now = pointAt(to, share);
  return {label.x + std::round(now.x - old.x), label.y + std::round(now.y - old.y), label.width,
          label.height};
}

}  // namespace einklang
