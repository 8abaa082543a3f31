#include "model/layout/Canvas.h"

#include "model/layout/RouteFinder.h"
#include "model/layout/Turning.h"

#include <algorithm>
#include <cmath>

namespace einklang::layout {
namespace {

using Index = std::size_t;

constexpr double narrowest = 20;  // piece of a line, as in bpmn-js

double& coordinate(Point& point, Axis axis)
{
  return axis == Axis::X ? point.x : point.y;
}

double middle(const Rect& r, Axis axis)
{
  return axis == Axis::X ? r.center().x : r.center().y;
}

void shift(Rect& r, Axis axis, double by)
{
  (axis == Axis::X ? r.x : r.y) += by;
}

double distance(const Rect& a, const Rect& b)
{
  const double x = std::max({a.x - b.right(), b.x - a.right(), 0.0});
  const double y = std::max({a.y - b.bottom(), b.y - a.bottom(), 0.0});
  return std::max(x, y);
}

/// A container behind the cut moves, one across it grows.
void grow(Rect& r, Axis axis, double cut, double by)
{
  double& begin = axis == Axis::X ? r.x : r.y;
  double& size = axis == Axis::X ? r.width : r.height;
  if (begin >= cut) {
    begin += by;
  } else if (begin + size > cut) {
    size += by;
  }
}

}  // namespace

std::string parentOf(const Process& process, const ElementId& id)
{
  const auto parent = [](const auto* element) {
    return element && element->parent ? element->parent->value() : std::string{};
  };
  if (const Node* node = process.findNode(NodeId{id.value()})) return parent(node);
  if (const auto* data = process.dataObjects().find(DataObjectId{id.value()})) return parent(data);
  return parent(process.annotations().find(AnnotationId{id.value()}));
}

Canvas::Canvas(const Process& process, const Diagram& diagram)
    : m_process{process}, m_diagram{diagram}
{
  for (const Node& node : process.nodes()) {
    if (node.parent) m_parents.insert(node.parent->value());
  }
  for (const Shape& shape : m_diagram.shapes) describe(shape.id);
}

void Canvas::describe(const ElementId& id)
{
  const Node* node = m_process.findNode(NodeId{id.value()});
  if (!node) {
    const bool data = m_process.dataObjects().find(DataObjectId{id.value()}) ||
                      m_process.annotations().find(AnnotationId{id.value()});
    if (!data) m_containers.insert(id.value());
    return;
  }
  const bool holds = subProcessOf(*node) && m_parents.contains(id.value());
  if (holds && m_diagram.shapes.find(id)->expanded) m_containers.insert(id.value());
  const Event* event = eventOf(*node);
  if (event && event->position == EventPosition::Boundary && event->attachedTo) {
    m_hosts[id.value()] = event->attachedTo->value();
  }
}

const Rect* Canvas::find(const ElementId& id) const
{
  const Shape* shape = m_diagram.shapes.find(id);
  return shape ? &shape->bounds : nullptr;
}

void Canvas::add(Shape shape)
{
  const ElementId id = shape.id;
  m_diagram.shapes.insert(std::move(shape), m_diagram.shapes.size());
  describe(id);
}

void Canvas::resize(const ElementId& id, const Rect& bounds)
{
  Shape shape = *m_diagram.shapes.find(id);
  if (shape.label) {
    shape.label->x += bounds.x - shape.bounds.x;
    shape.label->y += bounds.y - shape.bounds.y;
  }
  shape.bounds = bounds;
  m_diagram.shapes.replace(std::move(shape));
}

void Canvas::moveInside(const ElementId& subProcess, double dx, double dy)
{
  std::set<std::string> holders{subProcess.value()};
  for (bool more = true; more;) {
    more = false;
    for (const Node& node : m_process.nodes()) {
      if (!node.parent || !holders.contains(node.parent->value())) continue;
      if (isContainer(node.id)) more |= holders.insert(node.id.value()).second;
    }
  }
  std::vector<ElementId> inside;
  for (const Shape& shape : m_diagram.shapes) {
    const Lane* lane = m_process.findLane(LaneId{shape.id.value()});
    const bool divides = lane && lane->subProcess && holders.contains(lane->subProcess->value());
    if (divides || holders.contains(parentOf(m_process, shape.id))) inside.push_back(shape.id);
  }
  for (const ElementId& id : inside) {
    const Rect r = *find(id);
    resize(id, {r.x + dx, r.y + dy, r.width, r.height});
  }
}

void Canvas::remove(const ElementId& id)
{
  if (m_diagram.shapes.find(id)) m_diagram.shapes.erase(id);
  if (m_diagram.edges.find(id)) m_diagram.edges.erase(id);
  m_containers.erase(id.value());
}

double Canvas::shiftOf(const ElementId& id, Axis axis, double cut, double by) const
{
  const auto host = m_hosts.find(id.value());
  const Rect* bounds = host == m_hosts.end() ? nullptr : find(ElementId{host->second});
  if (!bounds) bounds = find(id);
  return bounds && middle(*bounds, axis) >= cut ? by : 0;
}

void Canvas::stretch(Axis axis, double cut, double by)
{
  if (by > 0) move(axis, cut, by);
}

void Canvas::shrink(Axis axis, double cut, double by)
{
  if (by > 0) move(axis, cut, -by);
}

void Canvas::move(Axis axis, double cut, double by)
{
  for (Index i = 0; i < m_diagram.edges.size(); ++i) {
    Edge edge = m_diagram.edges[i];
    stretchEdge(edge, axis, cut, by);
    if (by < 0) markPressed(m_diagram.edges[i], edge, axis, cut, -by);
    m_diagram.edges.replace(std::move(edge));
  }
  stretchShapes(axis, cut, by);
}

/// Marks a line that got too narrow, or that runs across where things have moved to.
void Canvas::markPressed(const Edge& before, const Edge& after, Axis axis, double cut, double by)
{
  for (Index i = 1; i < before.wayPoints.size(); ++i) {
    Point from = before.wayPoints[i - 1];
    Point to = before.wayPoints[i];
    const double old = coordinate(to, axis) - coordinate(from, axis);
    Point newFrom = after.wayPoints[i - 1];
    Point newTo = after.wayPoints[i];
    const double now = coordinate(newTo, axis) - coordinate(newFrom, axis);
    const bool narrow = old != now && (std::abs(now) < narrowest || old * now < 0);
    const bool across = std::abs(old) < 0.01 && i > 1 && i + 1 < before.wayPoints.size();
    const bool swept = coordinate(from, axis) > cut - by - narrowest &&
                       coordinate(from, axis) < cut + by + narrowest;
    if (narrow || (across && swept)) m_crooked.insert(before.id);
  }
}

void Canvas::stretchShapes(Axis axis, double cut, double by)
{
  std::vector<double> shifts;
  for (const Shape& shape : m_diagram.shapes) shifts.push_back(shiftOf(shape.id, axis, cut, by));
  for (Index i = 0; i < m_diagram.shapes.size(); ++i) {
    Shape shape = m_diagram.shapes[i];
    if (isContainer(shape.id)) {
      grow(shape.bounds, axis, cut, by);
      if (shape.label && middle(*shape.label, axis) >= cut) shift(*shape.label, axis, by);
    } else {
      shift(shape.bounds, axis, shifts[i]);
      if (shape.label) shift(*shape.label, axis, shifts[i]);
    }
    m_diagram.shapes.replace(std::move(shape));
  }
}

/// Points on one line across the axis move together, with the node that one of them docks at.
void Canvas::stretchEdge(Edge& edge, Axis axis, double cut, double by)
{
  const std::optional<Wire> wire = wireOf(m_process, edge.id);
  std::vector<Point>& points = edge.wayPoints;
  const auto shiftOfEnd = [&](const std::optional<ElementId>& id) -> std::optional<double> {
    if (!id || isContainer(*id) || !isDrawn(*id)) return std::nullopt;
    return shiftOf(*id, axis, cut, by);
  };
  for (Index begin = 0; begin < points.size();) {
    const double place = coordinate(points[begin], axis);
    Index end = begin + 1;
    while (end < points.size() && std::abs(coordinate(points[end], axis) - place) < 0.01) ++end;
    std::optional<double> shift;
    if (wire && begin == 0) shift = shiftOfEnd(wire->source);
    if (wire && end == points.size()) {
      const std::optional<double> last = shiftOfEnd(wire->target);
      if (shift && last && *shift != *last) m_crooked.insert(edge.id);
      if (!shift) shift = last;
    }
    if (!shift) shift = place >= cut ? by : 0;
    for (Index i = begin; i < end; ++i) coordinate(points[i], axis) += *shift;
    begin = end;
  }
  if (edge.label && middle(*edge.label, axis) >= cut) shift(*edge.label, axis, by);
}

std::vector<Occupied> Canvas::obstaclesIn(const std::string& parent) const
{
  std::vector<Occupied> obstacles;
  for (const Shape& shape : m_diagram.shapes) {
    const Node* node = m_process.findNode(NodeId{shape.id.value()});
    if (!node && isContainer(shape.id)) continue;
    if (parentOf(m_process, shape.id) != parent) continue;
    Occupied one{shape.bounds, shape.bounds};
    if (shape.label && shape.label->width > 0) {
      const bool beside = distance(shape.bounds, *shape.label) < 30;
      if (beside) one.box = united(shape.bounds, *shape.label);
      if (!beside) obstacles.push_back({*shape.label, *shape.label});
    }
    obstacles.push_back(one);
  }
  return obstacles;
}

}  // namespace einklang::layout
