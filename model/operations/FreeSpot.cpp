#include "model/operations/FreeSpot.h"

#include "model/layout/Canvas.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace einklang {
namespace {

constexpr double pad = 10;      // to what stands there
constexpr double step = 10;     // of the grid that places lie on
constexpr int furthest = 30;    // steps to each side
constexpr double padding = 15;  // to the borders of a lane, pool or sub-process
constexpr double grown = 100;   // as bad as so much further away: a border has to give way

Rect around(const Rect& rect, double by)
{
  return {rect.x - by, rect.y - by, rect.width + 2 * by, rect.height + 2 * by};
}

Rect lineRect(Point a, Point b)
{
  return {std::min(a.x, b.x), std::min(a.y, b.y), std::abs(a.x - b.x), std::abs(a.y - b.y)};
}

bool touch(const Rect& a, const Rect& b)
{
  return a.x < b.right() && b.x < a.right() && a.y < b.bottom() && b.y < a.bottom();
}

std::string keyOf(const std::optional<NodeId>& parent)
{
  return parent ? parent->value() : std::string{};
}

/// The drawn lane, pool or sub-process that a step has to stand in; nullptr where there is none.
const Shape* homeOf(const Diagram& diagram, const Node& node)
{
  if (node.lane) {
    if (const Shape* lane = diagram.shapes.find(*node.lane)) return lane;
  }
  if (node.parent) return diagram.shapes.find(*node.parent);
  return node.participant ? diagram.shapes.find(*node.participant) : nullptr;
}

/// All that must not be covered, as far as a search can come to it.
std::vector<Rect> obstaclesNear(const Process& process, const Diagram& diagram, const Node& node,
                                const Rect& wanted)
{
  const Rect reach = around(wanted, furthest * step + pad);
  std::vector<Rect> all;
  const auto add = [&](const Rect& rect) {
    if (touch(around(rect, pad), reach)) all.push_back(around(rect, pad));
  };
  for (const layout::Occupied& each :
       layout::Canvas{process, diagram}.obstaclesIn(keyOf(node.parent))) {
    add(each.box);
  }
  for (const Edge& edge : diagram.edges) {
    if (edge.label) add(*edge.label);
    for (std::size_t i = 0; i + 1 < edge.wayPoints.size(); ++i) {
      add(lineRect(edge.wayPoints[i], edge.wayPoints[i + 1]));
    }
  }
  return all;
}

class Spots
{
 public:
  Spots(std::vector<Rect> obstacles, const Shape* home, const Rect& wanted)
      : m_obstacles{std::move(obstacles)}, m_home{home}, m_wanted{wanted}
  {}

  /// Ring after ring, until all that is further away would be worse.
  std::optional<Rect> nearest()
  {
    for (int ring = 0; ring <= furthest && (!m_best || ring * step < m_cost); ++ring) {
      for (int i = -ring; i <= ring; ++i) {
        const int pace = std::abs(i) == ring ? 1 : std::max(1, 2 * ring);
        for (int j = -ring; j <= ring; j += pace) consider(i * step, j * step);
      }
    }
    return m_best;
  }

 private:
  void consider(double dx, double dy)
  {
    const Rect place{m_wanted.x + dx, m_wanted.y + dy, m_wanted.width, m_wanted.height};
    if (m_home && !m_home->bounds.contains(place.center())) return;
    const Rect inner = m_home ? around(m_home->bounds, -padding) : place;
    const bool within = place.x >= inner.x && place.y >= inner.y &&
                        place.right() <= inner.right() && place.bottom() <= inner.bottom();
    const double cost = std::hypot(dx, dy) + (within ? 0 : grown);
    if (m_best && cost >= m_cost) return;
    if (std::ranges::any_of(m_obstacles, [&](const Rect& each) { return touch(each, place); })) {
      return;
    }
    m_best = place;
    m_cost = cost;
  }

  std::vector<Rect> m_obstacles;
  const Shape* m_home;
  Rect m_wanted;
  std::optional<Rect> m_best;
  double m_cost = 0;
};

}  // namespace

bool isFreeOfSteps(const Process& process, const Diagram& diagram,
                   const std::optional<NodeId>& parent, const Rect& place, double distance)
{
  const Rect wide = around(place, distance);
  return std::ranges::none_of(layout::Canvas{process, diagram}.obstaclesIn(keyOf(parent)),
                              [&](const layout::Occupied& each) { return touch(each.core, wide); });
}

std::optional<Rect> freeSpot(const Process& process, const Diagram& diagram, const Node& node,
                             const Rect& wanted)
{
  return Spots{obstaclesNear(process, diagram, node, wanted), homeOf(diagram, node), wanted}
      .nearest();
}

}  // namespace einklang
