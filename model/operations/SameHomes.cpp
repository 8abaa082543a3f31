#include "model/operations/SameHomes.h"

#include "model/operations/Homes.h"

#include <algorithm>

namespace einklang {

const Lane* SameHomes::laneLike(const Lane& lane, const Pool& pool) const
{
  const Lane* like = nullptr;
  for (const Lane& other : m_process.lanes()) {
    const Lane& outer = outermostOf(m_process, other);
    if (outer.subProcess || outer.participant != pool || other.name != lane.name) continue;
    if (other.id == lane.id) return &other;
    if (!like && !lane.name.empty()) like = &other;
  }
  return like;
}

Pool SameHomes::poolFor(const Pool& old) const
{
  const Participant* from = old ? m_part.findParticipant(*old) : nullptr;
  const Participant* best = nullptr;
  std::ptrdiff_t most = -1;
  for (const Participant& pool : m_process.participants()) {
    if (from && !from->name.empty() && pool.name == from->name) return pool.id;
    if (pool.blackBox) continue;
    const auto alike = std::ranges::count_if(m_part.lanes(), [&](const Lane& lane) {
      return outermostOf(m_part, lane).participant == old && laneLike(lane, pool.id);
    });
    if (alike <= most) continue;
    best = &pool;
    most = alike;
  }
  return best ? Pool{best->id} : std::nullopt;
}

const Lane* SameHomes::laneFor(const LaneId& old) const
{
  const Lane& lane = *m_part.findLane(old);
  const Lane& outer = outermostOf(m_part, lane);
  return outer.subProcess ? nullptr : laneLike(lane, poolFor(outer.participant));
}

}  // namespace einklang
