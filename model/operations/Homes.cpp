#include "model/operations/Homes.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace einklang {
namespace {

double sizeOf(const Rect& rect)
{
  return rect.width * rect.height;
}

double distance(const Rect& rect, Point p)
{
  const double dx = std::max({rect.x - p.x, 0.0, p.x - rect.right()});
  const double dy = std::max({rect.y - p.y, 0.0, p.y - rect.bottom()});
  return std::hypot(dx, dy);
}

}  // namespace

const Lane& outermostOf(const Process& process, const Lane& lane)
{
  const Lane* outer = &lane;
  while (outer->parent) outer = process.findLane(*outer->parent);
  return *outer;
}

Homes::Homes(const Process& process, const Diagram& diagram)
    : m_plane{diagram.plane}, m_hasPools{!diagram.plane && !process.participants().empty()}
{
  for (const Node& node : process.nodes()) {
    const Shape* shape = subProcessOf(node) ? diagram.shapes.find(node.id) : nullptr;
    if (shape && shape->expanded) m_subProcesses.push_back({{node.id}, {}, shape->bounds});
  }
  for (const Participant& pool : process.participants()) {
    const Shape* shape = pool.blackBox ? nullptr : diagram.shapes.find(pool.id);
    if (shape) m_pools.push_back({{{}, pool.id}, {}, shape->bounds});
  }
  std::set<LaneId> divided;
  for (const Lane& lane : process.lanes()) {
    if (lane.parent) divided.insert(*lane.parent);
  }
  for (const Lane& lane : process.lanes()) {
    const Shape* shape = diagram.shapes.find(lane.id);
    const Lane& outer = outermostOf(process, lane);
    if (!shape) continue;
    m_lanes.push_back({{outer.subProcess, outer.participant, lane.id},
                       outer.subProcess,
                       shape->bounds,
                       !divided.contains(lane.id)});
  }
}

const Homes::Drawn* Homes::smallest(const std::vector<Drawn>& drawn, Point point)
{
  const Drawn* found = nullptr;
  for (const Drawn& each : drawn) {
    if (!each.bounds.contains(point)) continue;
    if (!found || sizeOf(each.bounds) < sizeOf(found->bounds)) found = &each;
  }
  return found;
}

Home Homes::around(Point point) const
{
  Home home{.parent = m_plane};
  if (const Drawn* holder = smallest(m_subProcesses, point)) home.parent = holder->home.parent;
  const Drawn* lane = smallest(m_lanes, point);
  if (lane && lane->divides == home.parent) home.lane = lane->home.lane;
  if (home.parent) return home;
  if (home.lane) home.participant = lane->home.participant;
  if (home.participant) return home;
  if (const Drawn* pool = smallest(m_pools, point)) home.participant = pool->home.participant;
  return home;
}

const Homes::Drawn* Homes::nearestLane(const std::optional<ParticipantId>& pool, Point point) const
{
  const Drawn* nearest = nullptr;
  double least = 0;
  for (const Drawn& lane : m_lanes) {
    if (lane.divides || !lane.innermost || lane.home.participant != pool) continue;
    const double far = distance(lane.bounds, point);
    if (nearest && far >= least) continue;
    nearest = &lane;
    least = far;
  }
  return nearest;
}

Home Homes::beside(const Home& home, Point point) const
{
  if (home.parent) {
    const Home here = around(point);
    return {home.parent, {}, here.parent == home.parent ? here.lane : std::nullopt};
  }
  const Drawn* lane = nearestLane(home.participant, point);
  return {{}, home.participant, lane ? lane->home.lane : std::nullopt};
}

Home Homes::nearest(Point point) const
{
  const Home home = around(point);
  if (home.parent || home.participant || !m_hasPools) return home;
  const auto far = [&](const Drawn& pool) { return distance(pool.bounds, point); };
  const auto pool = std::ranges::min_element(m_pools, {}, far);
  return pool == m_pools.end() ? home : pool->home;
}

std::optional<Rect> Homes::area() const
{
  std::optional<Rect> all;
  const auto add = [&](const std::vector<Drawn>& drawn) {
    for (const Drawn& each : drawn) {
      if (!each.divides) all = all ? united(*all, each.bounds) : each.bounds;
    }
  };
  add(m_pools);
  add(m_lanes);
  return all;
}

}  // namespace einklang
