#include "model/diagram/Diagram.h"

#include "model/base/Overloaded.h"

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
  return std::visit(
      Overloaded{
          [&](PutShape& e) -> DiagramEdit {
            if (diagram.shapes.exchange(e.shape)) return std::move(e);
            DropShape back{e.shape.id};
            diagram.shapes.insert(std::move(e.shape), diagram.shapes.size());
            return back;
          },
          [&](DropShape& e) -> DiagramEdit { return PutShape{diagram.shapes.erase(e.id)}; },
          [&](PutEdge& e) -> DiagramEdit {
            if (diagram.edges.exchange(e.edge)) return std::move(e);
            DropEdge back{e.edge.id};
            diagram.edges.insert(std::move(e.edge), diagram.edges.size());
            return back;
          },
          [&](DropEdge& e) -> DiagramEdit { return PutEdge{diagram.edges.erase(e.id)}; },
      },
      edit);
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
