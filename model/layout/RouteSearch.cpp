#include "model/layout/RouteSearch.h"

#include "model/base/Contract.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace einklang::layout {
namespace {

using Index = std::size_t;

constexpr double none = std::numeric_limits<double>::infinity();

bool perpendicular(Side a, Side b)
{
  return (unsigned(a) + unsigned(b)) % 2 == 1;
}

}  // namespace

Side opposite(Side side)
{
  return Side((unsigned(side) + 2) % 4);
}

Point stubOf(const Port& port)
{
  switch (port.side) {
    case Side::Right:
      return {port.dock.x + routeMargin, port.dock.y};
    case Side::Down:
      return {port.dock.x, port.dock.y + routeMargin};
    case Side::Left:
      return {port.dock.x - routeMargin, port.dock.y};
    case Side::Up:
      break;
  }
  return {port.dock.x, port.dock.y - routeMargin};
}

std::vector<Point> RouteSearch::find(const RouteGrid& grid, const std::vector<Port>& from,
                                     const std::vector<Port>& to, const std::optional<Rect>& home)
{
  m_grid = &grid;
  m_home = home;
  m_goals.clear();
  for (const Port& port : to) {
    const Point stub = stubOf(port);
    m_goals.push_back({lineAt(grid.xs(), stub.x), lineAt(grid.ys(), stub.y), stub,
                       opposite(port.side), port.dislike});
  }
  if (m_visits.size() != grid.size() * 4) {
    m_visits.assign(grid.size() * 4, Visit{});
    m_round = 0;
  }
  ++m_round;
  m_open.clear();
  m_best = none;
  start(from);
  while (!m_open.empty() && m_open.front().estimate < m_best) {
    std::pop_heap(m_open.begin(), m_open.end());
    const Open next = m_open.back();
    m_open.pop_back();
    if (next.cost > m_visits[next.state].cost) continue;
    expand(next.state);
  }
  return trace(from, to);
}

void RouteSearch::start(const std::vector<Port>& from)
{
  for (Index i = 0; i < from.size(); ++i) {
    const Point stub = stubOf(from[i]);
    const Index place = m_grid->at(lineAt(m_grid->xs(), stub.x), lineAt(m_grid->ys(), stub.y));
    visit(std::uint32_t(place * 4 + Index(from[i].side)), from[i].dislike, std::uint32_t(i), true);
  }
}

void RouteSearch::visit(std::uint32_t state, double cost, std::uint32_t previous, bool first)
{
  Visit& known = m_visits[state];
  const float total = float(cost);
  if (known.round == m_round && known.cost <= total) return;
  known = {total, m_round, previous, first};
  m_open.push_back({float(total + estimate(state)), total, state});
  std::push_heap(m_open.begin(), m_open.end());
}

double RouteSearch::estimate(std::uint32_t state) const
{
  const Index place = state / 4;
  const Side side = Side(state % 4);
  const Index columns = m_grid->xs().size();
  const Point at{m_grid->xs()[place % columns], m_grid->ys()[place / columns]};
  double least = none;
  for (const Goal& goal : m_goals) {
    const double dx = goal.at.x - at.x;
    const double dy = goal.at.y - at.y;
    const bool ahead = (side == Side::Right && dx >= 0) || (side == Side::Left && dx <= 0) ||
                       (side == Side::Down && dy >= 0) || (side == Side::Up && dy <= 0);
    const bool aligned = side == Side::Right || side == Side::Left ? dy == 0 : dx == 0;
    const int turns = (ahead && aligned ? 0 : 1) + (perpendicular(side, goal.inward) ? 0 : 1);
    const int bends = ahead && aligned ? (perpendicular(side, goal.inward) ? 1 : 0) : turns;
    least = std::min(least, std::abs(dx) + std::abs(dy) + bends * routeCost::bend + goal.dislike);
  }
  return least;
}

double RouteSearch::stepCost(std::size_t column, std::size_t row, Side side) const
{
  switch (side) {
    case Side::Right:
      if (column + 1 == m_grid->xs().size()) return none;
      return m_grid->costRight(m_grid->at(column, row));
    case Side::Down:
      if (row + 1 == m_grid->ys().size()) return none;
      return m_grid->costDown(m_grid->at(column, row));
    case Side::Left:
      return column == 0 ? none : m_grid->costRight(m_grid->at(column - 1, row));
    case Side::Up:
      break;
  }
  return row == 0 ? none : m_grid->costDown(m_grid->at(column, row - 1));
}

void RouteSearch::expand(std::uint32_t state)
{
  const Visit here = m_visits[state];
  const Side side = Side(state % 4);
  const Index columns = m_grid->xs().size();
  const Index column = state / 4 % columns;
  const Index row = state / 4 / columns;
  finish(state, here.cost);
  for (unsigned d = 0; d < 4; ++d) {
    const Side next = Side(d);
    if (next == opposite(side)) continue;
    double cost = stepCost(column, row, next);
    if (cost == none) continue;
    if (next != side) cost += routeCost::bend + (here.first ? routeCost::shortEnd : 0);
    const Index c = next == Side::Right ? column + 1 : next == Side::Left ? column - 1 : column;
    const Index r = next == Side::Down ? row + 1 : next == Side::Up ? row - 1 : row;
    if (m_home && !m_home->contains({m_grid->xs()[c], m_grid->ys()[r]})) cost += routeCost::outside;
    visit(std::uint32_t(m_grid->at(c, r) * 4 + d), here.cost + cost, state, false);
  }
}

void RouteSearch::finish(std::uint32_t state, double cost)
{
  const Index place = state / 4;
  const Side side = Side(state % 4);
  for (Index i = 0; i < m_goals.size(); ++i) {
    const Goal& goal = m_goals[i];
    if (m_grid->at(goal.column, goal.row) != place || side == opposite(goal.inward)) continue;
    const double turn = side == goal.inward ? 0 : routeCost::bend + routeCost::shortEnd;
    const double total = cost + goal.dislike + turn;
    if (total >= m_best) continue;
    m_best = total;
    m_bestState = state;
    m_bestGoal = i;
  }
}

std::vector<Point> RouteSearch::trace(const std::vector<Port>& from,
                                      const std::vector<Port>& to) const
{
  expects(m_best != none, "the grid connects all its places");
  const Index columns = m_grid->xs().size();
  std::vector<Point> points{to[m_bestGoal].dock};
  std::uint32_t state = m_bestState;
  for (;; state = m_visits[state].previous) {
    const Index place = state / 4;
    points.push_back({m_grid->xs()[place % columns], m_grid->ys()[place / columns]});
    if (m_visits[state].first) break;
  }
  points.push_back(from[m_visits[state].previous].dock);
  std::ranges::reverse(points);
  return points;
}

}  // namespace einklang::layout
