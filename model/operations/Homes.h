#pragma once

#include "model/diagram/Diagram.h"
#include "model/process/Process.h"

#include <optional>
#include <vector>

namespace einklang {

/// What an element stands in.
struct Home
{
  std::optional<NodeId> parent = std::nullopt;
  std::optional<ParticipantId> participant = std::nullopt;
  std::optional<LaneId> lane = std::nullopt;
};

/// What elements can stand in as it is drawn, looked up once for many of them.
class Homes
{
 public:
  Homes(const Process& process, const Diagram& diagram);

  /// The smallest of each kind around the point.
  Home around(Point point) const;
  /// The same for what stands beside an element of this home: in its sub-process, else in the
  /// lane of its pool that is nearest.
  Home beside(const Home& home, Point point) const;
  /// The home around the point, else the pool or lane that is nearest; empty where there is none.
  Home nearest(Point point) const;

  /// What lanes and pools cover; nothing where there are none.
  std::optional<Rect> area() const;
  bool hasPools() const { return m_hasPools; }

 private:
  struct Drawn
  {
    Home home;                      // of what stands in it
    std::optional<NodeId> divides;  // a lane: its sub-process
    Rect bounds;
    bool innermost = true;
  };
  static const Drawn* smallest(const std::vector<Drawn>& drawn, Point point);
  const Drawn* nearestLane(const std::optional<ParticipantId>& pool, Point point) const;

  std::vector<Drawn> m_subProcesses;
  std::vector<Drawn> m_pools;
  std::vector<Drawn> m_lanes;
  std::optional<NodeId> m_plane;  // the sub-process whose inside is drawn
  bool m_hasPools;
};

/// The lane that holds all around this one.
const Lane& outermostOf(const Process& process, const Lane& lane);

}  // namespace einklang
