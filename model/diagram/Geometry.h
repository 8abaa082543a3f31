#pragma once

namespace einklang {

/// Pixels at 100 %; x to the right, y down.
struct Point
{
  double x = 0;
  double y = 0;

  bool operator==(const Point&) const = default;
};

struct Rect
{
  double x = 0;
  double y = 0;
  double width = 0;
  double height = 0;

  double right() const { return x + width; }
  double bottom() const { return y + height; }
  Point center() const { return {x + width / 2, y + height / 2}; }
  bool contains(Point p) const { return p.x >= x && p.x <= right() && p.y >= y && p.y <= bottom(); }
  bool intersects(const Rect& other) const
  {
    return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
  }

  bool operator==(const Rect&) const = default;
};

/// The smallest rectangle around both.
Rect united(const Rect& a, const Rect& b);

}  // namespace einklang
