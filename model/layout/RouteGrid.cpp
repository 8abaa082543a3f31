#include "model/layout/RouteGrid.h"

#include <algorithm>
#include <cmath>

namespace einklang::layout {
namespace {

using Index = std::size_t;

constexpr double closeToOther = 8;  // flows nearer than this lie on each other
constexpr double wideGap = 60;      // in wider ones nobody needs the middle

struct Interval
{
  double low;
  double high;
  double middle;
  double from;  // where it stands on the other axis
  double to;
};

/// The middle between things that face each other closely.
void addMiddles(std::vector<Interval> things, std::vector<double>& lines)
{
  std::ranges::sort(things, {}, &Interval::low);
  for (Index i = 0; i < things.size(); ++i) {
    const Interval& first = things[i];
    const auto begin = std::ranges::lower_bound(things, first.high, {}, &Interval::low);
    for (auto next = begin; next != things.end() && next->low < first.high + wideGap; ++next) {
      if (next->from < first.to && first.from < next->to) {
        lines.push_back((first.high + next->low) / 2);
      }
    }
  }
}

void sortUnique(std::vector<double>& lines)
{
  std::ranges::sort(lines);
  lines.erase(std::unique(lines.begin(), lines.end()), lines.end());
}

/// Adds those of the wishes that are not close to a line that is there.
void addWishes(const std::vector<double>& wishes, std::vector<double>& lines)
{
  const std::vector<double> firm = lines;
  for (const double wish : wishes) {
    const auto next = std::ranges::lower_bound(firm, wish - 4);
    if (next == firm.end() || *next > wish + 4) lines.push_back(wish);
  }
  sortUnique(lines);
}

void addAxis(const std::vector<Interval>& things, std::vector<double>& lines)
{
  std::vector<double> wishes;
  for (const Interval& thing : things) {
    lines.push_back(thing.middle);
    lines.push_back(thing.low - routeMargin);
    lines.push_back(thing.high + routeMargin);
    wishes.push_back(thing.low - 2 * routeMargin);
    wishes.push_back(thing.high + 2 * routeMargin);
  }
  sortUnique(lines);
  addMiddles(things, wishes);
  sortUnique(wishes);
  addWishes(wishes, lines);
}

}  // namespace

std::size_t lineAt(const std::vector<double>& lines, double value)
{
  return Index(std::ranges::lower_bound(lines, value) - lines.begin());
}

RouteGrid::RouteGrid(const std::vector<Rect>& nodes, const std::vector<Rect>& labels,
                     const std::vector<Point>& stops)
{
  collect(nodes, stops);
  measureLengths();
  for (const Rect& r : nodes) {
    block({r.x - routeMargin, r.y - routeMargin, r.width + 2 * routeMargin,
           r.height + 2 * routeMargin},
          {r.x - 1, r.y - 1, r.width + 2, r.height + 2});
  }
  for (const Rect& label : labels) slow(label);
}

void RouteGrid::collect(const std::vector<Rect>& nodes, const std::vector<Point>& stops)
{
  std::vector<Interval> across;
  std::vector<Interval> down;
  for (const Rect& r : nodes) {
    across.push_back({r.x, r.right(), r.center().x, r.y, r.bottom()});
    down.push_back({r.y, r.bottom(), r.center().y, r.x, r.right()});
  }
  for (const Point& stop : stops) {
    m_xs.push_back(stop.x);
    m_ys.push_back(stop.y);
  }
  addAxis(across, m_xs);
  addAxis(down, m_ys);
}

void RouteGrid::measureLengths()
{
  m_right.assign(size(), 0);
  m_down.assign(size(), 0);
  for (Index row = 0; row < m_ys.size(); ++row) {
    for (Index column = 0; column < m_xs.size(); ++column) {
      const Index place = at(column, row);
      if (column + 1 < m_xs.size()) m_right[place] = m_xs[column + 1] - m_xs[column];
      if (row + 1 < m_ys.size()) m_down[place] = m_ys[row + 1] - m_ys[row];
    }
  }
}

void RouteGrid::slow(const Rect& area)
{
  const Index left = lineAt(m_xs, area.x);
  const Index right = lineAt(m_xs, area.right());
  const Index top = lineAt(m_ys, area.y);
  const Index bottom = lineAt(m_ys, area.bottom());
  for (Index row = top == 0 ? 0 : top - 1; row < bottom; ++row) {
    for (Index column = left == 0 ? 0 : left - 1; column < right; ++column) {
      const Index place = at(column, row);
      if (row >= top && m_ys[row] > area.y && column + 1 < m_xs.size()) {
        m_right[place] += routeCost::near * (m_xs[column + 1] - m_xs[column]);
      }
      if (column >= left && m_xs[column] > area.x && row + 1 < m_ys.size()) {
        m_down[place] += routeCost::near * (m_ys[row + 1] - m_ys[row]);
      }
    }
  }
}

void RouteGrid::block(const Rect& area, const Rect& core)
{
  slow(area);
  const Index left = lineAt(m_xs, core.x);
  const Index right = lineAt(m_xs, core.right());
  const Index top = lineAt(m_ys, core.y);
  const Index bottom = lineAt(m_ys, core.bottom());
  for (Index row = top == 0 ? 0 : top - 1; row < bottom; ++row) {
    for (Index column = left == 0 ? 0 : left - 1; column < right; ++column) {
      const Index place = at(column, row);
      if (row >= top && m_ys[row] > core.y) m_right[place] += routeCost::through;
      if (column >= left && m_xs[column] > core.x) m_down[place] += routeCost::through;
    }
  }
}

void RouteGrid::changeFlow(const std::vector<Point>& points, double sign)
{
  for (Index i = 0; i + 1 < points.size(); ++i) changePiece(points[i], points[i + 1], sign);
}

/// A slanting piece counts as an upright one in its middle.
void RouteGrid::changePiece(Point a, Point b, double sign)
{
  const bool level = std::abs(a.y - b.y) < std::abs(a.x - b.x);
  const std::vector<double>& along = level ? m_xs : m_ys;
  const std::vector<double>& across = level ? m_ys : m_xs;
  std::vector<double>& crossed = level ? m_down : m_right;
  std::vector<double>& followed = level ? m_right : m_down;
  const double low = level ? std::min(a.x, b.x) : std::min(a.y, b.y);
  const double high = level ? std::max(a.x, b.x) : std::max(a.y, b.y);
  const double height = level ? (a.y + b.y) / 2 : (a.x + b.x) / 2;
  const auto place = [&](Index line, Index stop) {
    return level ? at(stop, line) : at(line, stop);
  };
  const Index begin = Index(std::ranges::upper_bound(along, low) - along.begin());
  const Index end = lineAt(along, high);
  const Index line = lineAt(across, height);
  if (line > 0 && line < across.size()) {
    for (Index i = begin; i < end; ++i) crossed[place(line - 1, i)] += sign * routeCost::crossing;
  }
  const Index first = begin == 0 ? 0 : begin - 1;
  for (Index l = lineAt(across, height - closeToOther);
       l < across.size() && across[l] < height + closeToOther; ++l) {
    for (Index i = first; i < end && i + 1 < along.size(); ++i) {
      followed[place(l, i)] += sign * routeCost::beside * (along[i + 1] - along[i]);
    }
  }
}

}  // namespace einklang::layout
