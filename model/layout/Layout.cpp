#include "model/layout/Layout.h"

#include "model/layout/Connections.h"
#include "model/layout/Labels.h"
#include "model/layout/LaneOrders.h"
#include "model/layout/Pools.h"
#include "model/layout/Turning.h"

#include <utility>

namespace einklang {
namespace {

constexpr double margin = 80;  // left of and above everything

struct RunDown
{
  void operator()(Shape& shape) const { shape.horizontal = false; }
  void operator()(Edge&) const {}
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
  if (options.direction == LayoutDirection::Down) {
    diagram = layout::turned(diagram);
    layout::changeAll(diagram, RunDown{});
  }
  const Rect bounds = boundsOf(diagram);
  layout::changeAll(diagram, MoveBy{margin - bounds.x, margin - bounds.y});
  layout::placeLabels(process, measure, diagram);
  return diagram;
}

}  // namespace einklang
