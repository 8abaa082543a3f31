#include "model/layout/Layout.h"

#include "model/layout/Connections.h"
#include "model/layout/Labels.h"
#include "model/layout/LaneOrders.h"
#include "model/layout/Pools.h"

#include <cstddef>
#include <utility>

namespace einklang {
namespace {

constexpr double margin = 80;  // left of and above everything

Point turned(Point p)
{
  return {p.y, p.x};
}
Rect turned(const Rect& r)
{
  return {r.y, r.x, r.height, r.width};
}

template <typename Change>
void changeAll(Diagram& diagram, Change change)
{
  for (std::size_t i = 0; i < diagram.shapes.size(); ++i) {
    Shape shape = diagram.shapes[i];
    change(shape);
    diagram.shapes.replace(std::move(shape));
  }
  for (std::size_t i = 0; i < diagram.edges.size(); ++i) {
    Edge edge = diagram.edges[i];
    change(edge);
    diagram.edges.replace(std::move(edge));
  }
}

struct Turn
{
  void operator()(Shape& shape) const
  {
    shape.bounds = turned(shape.bounds);
    shape.horizontal = false;
  }
  void operator()(Edge& edge) const
  {
    for (Point& point : edge.wayPoints) point = turned(point);
  }
};

struct MoveBy
{
  double dx;
  double dy;

  void operator()(Shape& shape) const
  {
    shape.bounds.x += dx;
    shape.bounds.y += dy;
  }
  void operator()(Edge& edge) const
  {
    for (Point& point : edge.wayPoints) point = {point.x + dx, point.y + dy};
  }
};

}  // namespace

Diagram layoutProcess(const Process& process, const LayoutOptions& options,
                      const TextMeasure& measure)
{
  layout::Contents contents{process};
  if (options.lanes == LaneOrder::FewestHandovers) layout::orderLanes(process, contents);
  const layout::Sources sources{process, contents, measure, options.direction};
  Diagram diagram = layout::stackPools(sources);
  layout::connectParts(sources, diagram);
  if (options.direction == LayoutDirection::Down) changeAll(diagram, Turn{});
  const Rect bounds = boundsOf(diagram);
  changeAll(diagram, MoveBy{margin - bounds.x, margin - bounds.y});
  layout::placeLabels(process, measure, diagram);
  return diagram;
}

}  // namespace einklang
