#pragma once

#include "model/base/Result.h"
#include "model/document/Document.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace einklang {

// Steps one after the other, as they are written down in a table.

/// A new step that comes right after another one: into its only way on, else as a further way of a
/// decision or of a step that leads nowhere yet. After an end event: before it, where several ways
/// end behind a gateway that joins them.
Result<NodeId> addStepAfter(Transaction& transaction, const ProcessId& process, const NodeId& after,
                            Node step);

/// The first step of a process without steps, between a start and an end event.
Result<NodeId> beginWith(Transaction& transaction, const ProcessId& process, Node step);

/// What became of a flow that was put into another one.
struct InsertedSequence
{
  std::vector<NodeId> steps = {};          // new, in the order they came
  std::vector<std::string> newLanes = {};  // names
  std::vector<std::string> leftOut = {};   // labels of start and end events that gave way
  bool unnamedLane = false;                // for steps that were there and are of no lane
};

/// Puts the flow of another process (rows of a table, say) where addStepAfter() would put a step:
/// its start gives way, and its end where the flow goes on. Steps of a lane go to the lane of that
/// name, which is made where there is none; steps of none stand where the step before them stands.
/// Without a step to follow, into a process without steps, everything comes as it is. Precondition:
/// the part has neither pools nor sub-processes. InvalidContent where it holds no step.
Result<InsertedSequence> insertSequence(Transaction& transaction, const ProcessId& process,
                                        const std::optional<NodeId>& after, const Process& part);

}  // namespace einklang
