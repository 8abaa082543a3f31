#include "model/layout/Turning.h"

#include <cmath>

namespace einklang {

LayoutDirection directionOf(const Process& process, const Diagram& diagram)
{
  for (const Shape& shape : diagram.shapes) {
    const std::string& id = shape.id.value();
    const bool band = process.findLane(LaneId{id}) || process.findParticipant(ParticipantId{id});
    if (band) return shape.horizontal ? LayoutDirection::Right : LayoutDirection::Down;
  }
  double across = 0;
  double down = 0;
  for (const Edge& edge : diagram.edges) {
    if (edge.wayPoints.empty()) continue;
    across += std::abs(edge.wayPoints.back().x - edge.wayPoints.front().x);
    down += std::abs(edge.wayPoints.back().y - edge.wayPoints.front().y);
  }
  return down > 1.5 * across ? LayoutDirection::Down : LayoutDirection::Right;
}

}  // namespace einklang

namespace einklang::layout {

Point turned(Point point)
{
  return {point.y, point.x};
}

Rect turned(const Rect& rect)
{
  return {rect.y, rect.x, rect.height, rect.width};
}

Diagram turned(const Diagram& diagram)
{
  struct Turn
  {
    void operator()(Shape& shape) const
    {
      shape.bounds = turned(shape.bounds);
      if (shape.label) shape.label = turned(*shape.label);
    }
    void operator()(Edge& edge) const
    {
      for (Point& point : edge.wayPoints) point = turned(point);
      if (edge.label) edge.label = turned(*edge.label);
    }
  };
  Diagram result = diagram;
  changeAll(result, Turn{});
  return result;
}

Diagram turned(const Diagram& diagram, LayoutDirection direction)
{
  return direction == LayoutDirection::Down ? turned(diagram) : diagram;
}

}  // namespace einklang::layout
