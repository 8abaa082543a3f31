#include "model/layout/Picture.h"

#include <cmath>
#include <cstddef>

namespace einklang::layout {
namespace {

bool onOneLine(Point a, Point b, Point c)
{
  return (a.x == b.x && b.x == c.x) || (a.y == b.y && b.y == c.y);
}

}  // namespace

void moveBy(Picture& picture, double dx, double dy)
{
  const auto move = [&](Shape& shape) {
    shape.bounds.x += dx;
    shape.bounds.y += dy;
  };
  for (Shape& lane : picture.lanes) move(lane);
  for (Shape& shape : picture.shapes) move(shape);
  for (Edge& edge : picture.edges) {
    for (Point& point : edge.wayPoints) point = {point.x + dx, point.y + dy};
  }
  for (FlowPart& part : picture.parts) {
    for (Point& point : part.points) point = {point.x + dx, point.y + dy};
  }
}

std::vector<Point> simplified(const std::vector<Point>& points)
{
  std::vector<Point> kept;
  for (const Point& point : points) {
    if (!kept.empty() && kept.back() == point) continue;
    if (kept.size() > 1 && onOneLine(kept[kept.size() - 2], kept.back(), point)) {
      kept.back() = point;
    } else {
      kept.push_back(point);
    }
  }
  if (kept.size() == 1) kept.push_back(kept.front());
  return kept;
}

}  // namespace einklang::layout
