#pragma once

#include "model/base/Result.h"
#include "model/document/Document.h"

namespace einklang {

/// Success, or why no sequence flow may lead from one step to another: the window shows the
/// reason while the user draws.
Status canConnect(const Process& process, const NodeId& source, const NodeId& target);

/// A new sequence flow, drawn in every picture that shows both steps.
Result<FlowId> connectSteps(Transaction& transaction, const ProcessId& process,
                            const NodeId& source, const NodeId& target);

/// Success, or why no message may go from one step or pool to another.
Status canSendMessage(const Process& process, const ElementId& source, const ElementId& target);

/// A new message flow between two pools.
Result<MessageFlowId> sendMessage(Transaction& transaction, const ProcessId& process,
                                  const ElementId& source, const ElementId& target);

}  // namespace einklang
