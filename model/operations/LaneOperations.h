#pragma once

#include "model/base/Result.h"
#include "model/document/Document.h"

#include <optional>
#include <string>
#include <vector>

namespace einklang {

// What a user can do to lanes and pools. The picture of the whole process follows; "above" is
// "left of" where lanes are columns.

enum class Side
{
  Above,
  Below
};

/// A new lane beside another one.
Result<LaneId> addLane(Transaction& transaction, const ProcessId& process, const LaneId& beside,
                       Side side, const std::string& name = {});

/// A new lane below those of the pool, or of the process where it has no pools. The first one takes
/// in all steps that have no lane.
Result<LaneId> addLane(Transaction& transaction, const ProcessId& process,
                       const std::optional<ParticipantId>& pool, const std::string& name = {});

/// Puts `count` lanes into a lane; each takes the steps that stand in its part.
Status divideLane(Transaction& transaction, const ProcessId& process, const LaneId& lane,
                  int count);

/// The lanes beside this one and itself, as drawn from above; not drawn: as in the file.
std::vector<LaneId> lanesBeside(const Process& process, const Diagram* diagram, const LaneId& lane);

/// Removes a lane with the lanes in it. Its steps go to the lane `heir`, where they stay where they
/// are drawn if it is the neighbour; without one they stand in what was around the lane.
Status removeLane(Transaction& transaction, const ProcessId& process, const LaneId& lane,
                  const std::optional<LaneId>& heir);

/// Moves a lane with all that is in it past `steps` others, up (negative) or down; flows follow.
/// Beyond the first or last it goes there.
Status moveLane(Transaction& transaction, const ProcessId& process, const LaneId& lane, int steps);

/// Moves the lower border of a lane: the neighbour gives way, below the last lane the pool grows.
/// No border passes what stands in a lane; no lane becomes lower than 60.
Status resizeLane(Transaction& transaction, const ProcessId& process, const LaneId& lane,
                  double by);

/// A new pool. The first one that is no black box takes in everything that is there.
Result<ParticipantId> addPool(Transaction& transaction, const ProcessId& process,
                              const std::string& name, bool blackBox);

}  // namespace einklang
