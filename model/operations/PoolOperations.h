#pragma once

#include "model/base/Result.h"
#include "model/document/Document.h"

namespace einklang {

// What a user can do to pools as a whole. New pools: LaneOperations.h.

/// Lets pools and lanes run down instead of to the right, or back. Everything keeps its place in
/// the order; steps keep their size, lines are drawn anew. NotAllowed where there are neither.
Status turnPools(Transaction& transaction, const ProcessId& process);

/// True where pools and lanes are columns.
bool runsDown(const Process& process, const Diagram& picture);

/// Lets a pool that shows nothing of its inside show it: it becomes large enough for steps. Or
/// hides the inside, which is NotAllowed while steps or lanes are in it.
Status showInsideOfPool(Transaction& transaction, const ProcessId& process,
                        const ParticipantId& pool, bool shown);

/// Moves a pool with all that is in it. NotAllowed onto another one.
Status movePool(Transaction& transaction, const ProcessId& process, const ParticipantId& pool,
                double dx, double dy);

}  // namespace einklang
