#include "model/operations/Dropping.h"

#include "model/diagram/UsualSize.h"
#include "model/operations/Homes.h"

#include <algorithm>
#include <cmath>

namespace einklang {
namespace {

constexpr double reach = 12;     // of a flow, for what is dropped on it
constexpr double edge = 10;      // of a step: what it covers with no more goes out of the way
constexpr double furthest = 40;  // from a flow, for what is large

double area(const Rect& rect)
{
  return rect.width * rect.height;
}

/// The smallest shape around the point among the elements that are wanted.
template <typename Element, typename Wanted>
const Element* smallestAt(const ElementList<Element>& elements, const Diagram& diagram, Point point,
                          Wanted wanted)
{
  const Element* smallest = nullptr;
  double least = 0;
  for (const Element& element : elements) {
    const Shape* shape = diagram.shapes.find(element.id);
    if (!shape || !shape->bounds.contains(point) || !wanted(element, *shape)) continue;
    if (smallest && area(shape->bounds) >= least) continue;
    smallest = &element;
    least = area(shape->bounds);
  }
  return smallest;
}

Point nearestOn(Point a, Point b, Point p)
{
  const double dx = b.x - a.x;
  const double dy = b.y - a.y;
  const double length = dx * dx + dy * dy;
  const double share =
      length == 0 ? 0 : std::clamp(((p.x - a.x) * dx + (p.y - a.y) * dy) / length, 0.0, 1.0);
  return {a.x + share * dx, a.y + share * dy};
}

double distance(Point a, Point b)
{
  return std::hypot(a.x - b.x, a.y - b.y);
}

Point nearestOn(const std::vector<Point>& way, Point point)
{
  Point nearest = way.front();
  for (std::size_t i = 0; i + 1 < way.size(); ++i) {
    const Point there = nearestOn(way[i], way[i + 1], point);
    if (distance(there, point) < distance(nearest, point)) nearest = there;
  }
  return nearest;
}

/// The nearest flow that runs near the point, or through the middle of what is dropped there.
std::optional<FlowId> flowAt(const Process& process, const Diagram& diagram, Point point,
                             const Rect& size)
{
  const double across = std::clamp(size.width / 2 - edge, reach, furthest);
  const double down = std::clamp(size.height / 2 - edge, reach, furthest);
  const Flow* nearest = nullptr;
  double least = furthest + 1;
  for (const Flow& flow : process.flows()) {
    const Edge* drawn = diagram.edges.find(flow.id);
    if (!drawn || !flow.source || !flow.target || drawn->wayPoints.empty()) continue;
    const Point there = nearestOn(drawn->wayPoints, point);
    if (std::abs(there.x - point.x) >= across || std::abs(there.y - point.y) >= down) continue;
    const double far = distance(there, point);
    if (far >= least) continue;
    nearest = &flow;
    least = far;
  }
  return nearest ? std::optional{nearest->id} : std::nullopt;
}

bool hasLanes(const Process& process, const Lane& lane)
{
  return std::ranges::any_of(process.lanes(),
                             [&](const Lane& other) { return other.parent == lane.id; });
}

bool touches(const Rect& a, const Rect& b)
{
  return a.x <= b.right() && b.x <= a.right() && a.y <= b.bottom() && b.y <= a.bottom();
}

double distance(const Rect& rect, Point p)
{
  const double dx = std::max({rect.x - p.x, 0.0, p.x - rect.right()});
  const double dy = std::max({rect.y - p.y, 0.0, p.y - rect.bottom()});
  return std::hypot(dx, dy);
}

bool hangsOnActivities(const NodeType& type)
{
  const Event* event = std::get_if<Event>(&type);
  return event && (event->position == EventPosition::Boundary ||
                   event->position == EventPosition::IntermediateCatch ||
                   event->position == EventPosition::IntermediateThrow);
}

}  // namespace

const Lane* innermostLaneAt(const Process& process, const Diagram& diagram, Point point)
{
  return smallestAt(process.lanes(), diagram, point,
                    [](const Lane&, const Shape&) { return true; });
}

const Lane* nearestLane(const Process& process, const Diagram& diagram, const Node& step,
                        const Rect& shape)
{
  const Participant* pool = participantOf(process, step);
  const Lane* nearest = nullptr;
  double least = 0;
  for (const Lane& lane : process.lanes()) {
    const Shape* drawn = diagram.shapes.find(lane.id);
    if (!drawn || lane.subProcess || hasLanes(process, lane)) continue;
    if (pool && outermostOf(process, lane).participant != pool->id) continue;
    if (!pool && !touches(drawn->bounds, shape)) continue;
    const double far = distance(drawn->bounds, shape.center());
    if (nearest && far >= least) continue;
    nearest = &lane;
    least = far;
  }
  return nearest;
}

Point ontoBorder(const Rect& rect, Point point)
{
  const Point in{std::clamp(point.x, rect.x, rect.right()),
                 std::clamp(point.y, rect.y, rect.bottom())};
  const double across = std::min(in.x - rect.x, rect.right() - in.x);
  const double down = std::min(in.y - rect.y, rect.bottom() - in.y);
  if (across < down) return {in.x < rect.center().x ? rect.x : rect.right(), in.y};
  return {in.x, in.y < rect.center().y ? rect.y : rect.bottom()};
}

Point ontoWay(const Diagram& diagram, const FlowId& flow, Point point)
{
  const Edge* drawn = diagram.edges.find(flow);
  return drawn && !drawn->wayPoints.empty() ? nearestOn(drawn->wayPoints, point) : point;
}

DropPlace dropPlaceAt(const Process& process, const Diagram& diagram, const NodeType& type,
                      Point centre)
{
  DropPlace place;
  if (hangsOnActivities(type)) {
    const Node* activity =
        smallestAt(process.nodes(), diagram, centre,
                   [](const Node& node, const Shape&) { return isActivity(node); });
    if (activity) place.activity = activity->id;
  }
  place.flow = flowAt(process, diagram, centre, usualSizeOf(type));
  const Home home = Homes{process, diagram}.around(centre);
  place.parent = home.parent;
  place.participant = home.participant;
  place.lane = home.lane;
  return place;
}

}  // namespace einklang
