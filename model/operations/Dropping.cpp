#include "model/operations/Dropping.h"

#include "model/operations/Homes.h"

#include <algorithm>
#include <cmath>

namespace einklang {
namespace {

constexpr double reach = 12;  // of a flow, for what is dropped on it

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

double distance(Point p, Point a, Point b)
{
  const double dx = b.x - a.x;
  const double dy = b.y - a.y;
  const double length = dx * dx + dy * dy;
  const double share =
      length == 0 ? 0 : std::clamp(((p.x - a.x) * dx + (p.y - a.y) * dy) / length, 0.0, 1.0);
  return std::hypot(p.x - a.x - share * dx, p.y - a.y - share * dy);
}

double distance(Point p, const std::vector<Point>& way)
{
  double least = reach + 1;
  for (std::size_t i = 0; i + 1 < way.size(); ++i) {
    least = std::min(least, distance(p, way[i], way[i + 1]));
  }
  return least;
}

std::optional<FlowId> flowAt(const Process& process, const Diagram& diagram, Point point)
{
  const Flow* nearest = nullptr;
  double least = reach;
  for (const Flow& flow : process.flows()) {
    const Edge* edge = diagram.edges.find(flow.id);
    const double far =
        edge && flow.source && flow.target ? distance(point, edge->wayPoints) : reach;
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
  place.flow = flowAt(process, diagram, centre);
  const Home home = Homes{process, diagram}.around(centre);
  place.parent = home.parent;
  place.participant = home.participant;
  place.lane = home.lane;
  return place;
}

}  // namespace einklang
