#include "model/layout/Router.h"

#include "model/layout/RouteFinder.h"
#include "model/layout/Turning.h"

namespace einklang {

struct Router::State
{
  State(const Process& p, const Diagram& diagram)
      : process{p},
        direction{directionOf(process, diagram)},
        finder{process, layout::turned(diagram, direction)}
  {}

  std::vector<Point> turned(std::vector<Point> points) const
  {
    if (direction == LayoutDirection::Right) return points;
    for (Point& point : points) point = layout::turned(point);
    return points;
  }

  std::vector<Point> find(const layout::Wire& wire)
  {
    const std::vector<Point> before = finder.wayOf(wire.id);
    finder.forget(wire);
    const std::vector<Point> way = finder.find(wire);
    finder.keep(wire, way);
    finder.separate({wire});
    std::vector<Point> result = finder.wayOf(wire.id);
    if (wire.kind == layout::LineKind::Association) result = way;
    finder.forget(wire);
    if (!before.empty()) finder.keep(wire, before);
    return turned(std::move(result));
  }

  const Process& process;
  LayoutDirection direction;
  layout::RouteFinder finder;
};

Router::Router(const Process& process, const Diagram& diagram)
    : m_state{std::make_unique<State>(process, diagram)}
{}

Router::~Router() = default;
Router::Router(Router&&) noexcept = default;
Router& Router::operator=(Router&&) noexcept = default;

void Router::moveShape(const ElementId& id, const Rect& bounds)
{
  const bool down = m_state->direction == LayoutDirection::Down;
  m_state->finder.moveShape(id, down ? layout::turned(bounds) : bounds);
}

std::vector<Point> Router::route(const ElementId& id)
{
  const std::optional<layout::Wire> wire = layout::wireOf(m_state->process, id);
  return wire ? m_state->find(*wire) : std::vector<Point>{};
}

std::vector<Point> Router::routeBetween(const NodeId& source, const NodeId& target)
{
  return m_state->find({ElementId{""}, layout::LineKind::Sequence, source, target});
}

void Router::keep(const ElementId& id, const std::vector<Point>& points)
{
  const std::optional<layout::Wire> wire = layout::wireOf(m_state->process, id);
  if (wire && points.size() > 1) m_state->finder.keep(*wire, m_state->turned(points));
}

Edge routeFlow(const Process& process, const Diagram& diagram, const ElementId& id)
{
  const Edge* known = diagram.edges.find(id);
  Edge edge = known ? *known : Edge{.id = id};
  edge.wayPoints = Router{process, diagram}.route(id);
  return edge;
}

}  // namespace einklang
