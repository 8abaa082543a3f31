#pragma once

#include "model/base/Result.h"
#include "model/document/Document.h"

namespace einklang {

// Steps one after the other, as they are written down in a table.

/// A new step that comes right after another one: into its only way on, else as a further way of a
/// decision or of a step that leads nowhere yet. After an end event: before it, where several ways
/// end behind a gateway that joins them.
Result<NodeId> addStepAfter(Transaction& transaction, const ProcessId& process, const NodeId& after,
                            Node step);

/// The first step of a process without steps, between a start and an end event.
Result<NodeId> beginWith(Transaction& transaction, const ProcessId& process, Node step);

}  // namespace einklang
