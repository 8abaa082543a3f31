#include "model/diagram/Diagram.h"

#include <algorithm>

namespace einklang {
namespace {

/// Grows a rectangle step by step; the first one counts as it is.
class Bounds
{
 public:
  void add(const Rect& rect) { m_rect = m_rect ? united(*m_rect, rect) : rect; }
  Rect rect() const { return m_rect.value_or(Rect{}); }

 private:
  std::optional<Rect> m_rect;
};

}  // namespace

Rect united(const Rect& a, const Rect& b)
{
  const double x = std::min(a.x, b.x);
  const double y = std::min(a.y, b.y);
  return {x, y, std::max(a.right(), b.right()) - x, std::max(a.bottom(), b.bottom()) - y};
}

DiagramEdit apply(Diagram& diagram, DiagramEdit edit)
{
  exchange(diagram, edit);
  return edit;
}

void exchange(Diagram& diagram, DiagramEdit& edit)
{
  if (auto* shape = std::get_if<PutShape>(&edit)) {
    if (diagram.shapes.exchange(shape->shape)) return;
    DropShape back{shape->shape.id};
    diagram.shapes.insert(std::move(shape->shape), diagram.shapes.size());
    edit = std::move(back);
  } else if (auto* edge = std::get_if<PutEdge>(&edit)) {
    if (diagram.edges.exchange(edge->edge)) return;
    DropEdge back{edge->edge.id};
    diagram.edges.insert(std::move(edge->edge), diagram.edges.size());
    edit = std::move(back);
  } else if (const auto* gone = std::get_if<DropShape>(&edit)) {
    edit = PutShape{diagram.shapes.erase(gone->id)};
  } else {
    edit = PutEdge{diagram.edges.erase(std::get<DropEdge>(edit).id)};
  }
}

Rect boundsOf(const Diagram& diagram)
{
  Bounds bounds;
  for (const Shape& shape : diagram.shapes) {
    bounds.add(shape.bounds);
    if (shape.label) bounds.add(*shape.label);
  }
  for (const Edge& edge : diagram.edges) {
    for (const Point& point : edge.wayPoints) bounds.add({point.x, point.y, 0, 0});
    if (edge.label) bounds.add(*edge.label);
  }
  return bounds.rect();
}

}  // namespace einklang
