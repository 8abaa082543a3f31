#pragma once

#include "model/base/Result.h"
#include "model/document/Document.h"

#include <optional>
#include <vector>

namespace einklang {

/// The flows that lead to a step, and those that lead on, in file order.
std::vector<FlowId> flowsInto(const Process& process, const NodeId& step);
std::vector<FlowId> flowsOutOf(const Process& process, const NodeId& step);

/// The flow that what comes after a step goes into; none where it becomes a further way. Several
/// ways to an end are joined before it. NotAllowed where nothing can come.
Result<std::optional<FlowId>> wayAfter(Transaction& transaction, const Process& process,
                                       const Node& step);

}  // namespace einklang
