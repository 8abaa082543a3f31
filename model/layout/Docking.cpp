#include "model/layout/Docking.h"

#include "model/layout/Turning.h"

#include <algorithm>
#include <cmath>

namespace einklang::layout {
namespace {

using Index = std::size_t;

/// How unusual each side is, clockwise from the right.
using Dislikes = std::array<double, 4>;

Dislikes dislikesOf(const Terminal& terminal, bool source, LineKind kind)
{
  if (kind == LineKind::Association) return {10, 10, 10, 10};
  if (kind == LineKind::Message) return {70, 0, 70, 0};
  if (terminal.outline == Outline::Diamond) {
    return source ? Dislikes{0, 4, 120, 4} : Dislikes{120, 4, 0, 4};
  }
  return source ? Dislikes{0, 44, 160, 44} : Dislikes{160, 44, 0, 44};
}

/// Boundary events: away from their host, else along it.
void preferOutward(Side attached, Dislikes& dislikes)
{
  for (Index i = 0; i < 4; ++i) dislikes[i] = i % 2 == Index(attached) % 2 ? 400 : 60;
  dislikes[Index(attached)] = 0;
}

/// Flows that leave and enter at one place are hard to tell apart; at gateways every way should
/// have a corner of its own.
double crowding(const Terminal& terminal, bool source, Index side, LineKind kind)
{
  // A message on a sequence flow would be taken for it.
  if (kind == LineKind::Message) {
    return 200 * std::min(terminal.use.out[side] + terminal.use.in[side], 3);
  }
  const bool diamond = terminal.outline == Outline::Diamond;
  const double sameWay = diamond && source ? 55 : 12;
  const int same = source ? terminal.use.out[side] : terminal.use.in[side];
  const int other = source ? terminal.use.in[side] : terminal.use.out[side];
  return sameWay * std::min(same, 3) + 65 * std::min(other, 3);
}

/// How far from the middle of its side a flow may dock for the sake of a straight way.
double slackOf(const Terminal& terminal, double half)
{
  if (terminal.pool) return half - 10;
  if (terminal.outline != Outline::Box) return half * 0.5;
  return std::clamp(half - 16, 0.0, 20.0);
}

/// How far the outline is from the middle, at some distance from the axis.
double reachAt(const Terminal& terminal, double half, double offset)
{
  if (terminal.outline == Outline::Circle) return std::sqrt(half * half - offset * offset);
  if (terminal.outline == Outline::Diamond) return half - std::abs(offset);
  return half;
}

bool within(double value, double low, double high)
{
  return value >= low && value <= high;
}

/// The height of a level line, best through the middle of what has a corner or a curve.
std::optional<double> commonHeight(const Terminal& a, const Terminal& b)
{
  const double aMiddle = a.rect.center().y;
  const double bMiddle = b.rect.center().y;
  const double aSlack = slackOf(a, a.rect.height / 2);
  const double bSlack = slackOf(b, b.rect.height / 2);
  const double low = std::max(aMiddle - aSlack, bMiddle - bSlack);
  const double high = std::min(aMiddle + aSlack, bMiddle + bSlack);
  if (low > high) return std::nullopt;
  const bool second = b.outline != Outline::Box || a.pool;
  if (second && within(bMiddle, low, high)) return bMiddle;
  if (within(aMiddle, low, high)) return aMiddle;
  if (within(bMiddle, low, high)) return bMiddle;
  return std::round((low + high) / 2);
}

/// From left to right.
std::optional<std::vector<Point>> levelWay(const Terminal& a, const Terminal& b)
{
  if (b.rect.x - a.rect.right() < 4) return std::nullopt;
  const std::optional<double> y = commonHeight(a, b);
  if (!y) return std::nullopt;
  const Point from = a.rect.center();
  const Point to = b.rect.center();
  return std::vector<Point>{{from.x + reachAt(a, a.rect.width / 2, *y - from.y), *y},
                            {to.x - reachAt(b, b.rect.width / 2, *y - to.y), *y}};
}

Terminal turned(Terminal terminal)
{
  terminal.rect = layout::turned(terminal.rect);
  return terminal;
}

std::optional<std::vector<Point>> turned(std::optional<std::vector<Point>> way)
{
  if (way) {
    for (Point& point : *way) point = layout::turned(point);
  }
  return way;
}

}  // namespace

Point borderTowards(const Rect& rect, Point to)
{
  const Point c = rect.center();
  const double dx = to.x - c.x;
  const double dy = to.y - c.y;
  if (dx == 0 && dy == 0) return c;
  const double sx = dx == 0 ? 1e9 : rect.width / 2 / std::abs(dx);
  const double sy = dy == 0 ? 1e9 : rect.height / 2 / std::abs(dy);
  const double s = std::min({sx, sy, 1.0});
  return {std::round(c.x + dx * s), std::round(c.y + dy * s)};
}

Side sideOf(const Rect& rect, Point point)
{
  const std::array<double, 4> away{std::abs(rect.right() - point.x),
                                   std::abs(rect.bottom() - point.y), std::abs(rect.x - point.x),
                                   std::abs(rect.y - point.y)};
  return Side(std::ranges::min_element(away) - away.begin());
}

bool hasMessageDocks(const Terminal& terminal)
{
  return terminal.outline == Outline::Box && !terminal.pool && terminal.rect.width >= 60;
}

std::array<Point, 4> messageDocks(const Rect& r)
{
  const double quarter = std::round(r.width / 4);
  return {Point{r.x + quarter, r.bottom()}, Point{r.right() - quarter, r.bottom()},
          Point{r.x + quarter, r.y}, Point{r.right() - quarter, r.y}};
}

std::vector<Port> portsOf(const Terminal& terminal, bool source, LineKind kind)
{
  Dislikes dislikes = dislikesOf(terminal, source, kind);
  if (terminal.attached) preferOutward(*terminal.attached, dislikes);
  const Rect& r = terminal.rect;
  const Point c = r.center();
  std::vector<Port> ports{{{r.right(), c.y}, Side::Right},
                          {{c.x, r.bottom()}, Side::Down},
                          {{r.x, c.y}, Side::Left},
                          {{c.x, r.y}, Side::Up}};
  for (Index i = 0; i < 4; ++i) {
    ports[i].dislike = dislikes[i];
    if (kind != LineKind::Association) ports[i].dislike += crowding(terminal, source, i, kind);
  }
  if (kind == LineKind::Message && hasMessageDocks(terminal)) {
    for (const Point& dock : messageDocks(r)) {
      const Side side = dock.y > c.y ? Side::Down : Side::Up;
      ports.push_back({dock, side, dislikes[Index(side)] + 12});
    }
  }
  return ports;
}

std::optional<std::vector<Point>> straightWay(const Terminal& source, const Terminal& target,
                                              LineKind kind)
{
  const auto allowed = [&](Side side) { return !source.attached || *source.attached == side; };
  if (kind == LineKind::Sequence && allowed(Side::Right)) {
    if (auto way = levelWay(source, target)) return way;
  }
  const bool down = source.rect.center().y < target.rect.center().y;
  if (!allowed(down ? Side::Down : Side::Up)) return std::nullopt;
  if (down) return turned(levelWay(turned(source), turned(target)));
  auto way = turned(levelWay(turned(target), turned(source)));
  if (way) std::ranges::reverse(*way);
  return way;
}

std::vector<Point> directLine(const Rect& source, const Rect& target)
{
  return {borderTowards(source, target.center()), borderTowards(target, source.center())};
}

std::vector<Point> loopAt(const Rect& rect)
{
  const Point c = rect.center();
  return {{c.x, rect.bottom()},
          {c.x, rect.bottom() + 20},
          {rect.x - 20, rect.bottom() + 20},
          {rect.x - 20, c.y},
          {rect.x, c.y}};
}

}  // namespace einklang::layout
