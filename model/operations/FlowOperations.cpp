#include "model/operations/FlowOperations.h"

#include "model/operations/Changes.h"
#include "model/operations/Reroute.h"

#include <algorithm>

namespace einklang {
namespace {

Status endsFit(const Node& source, const Node& target)
{
  if (isStart(target)) {
    return notAllowed("no flow leads into a start event: %1", target.label);
  }
  if (isBoundary(target)) {
    return notAllowed("no flow leads into a boundary event: %1", target.label);
  }
  if (isEnd(source)) return notAllowed("no flow leads out of an end event: %1", source.label);
  return success();
}

/// The pool an end of a message belongs to; none for what cannot send.
const Participant* poolOf(const Process& process, const ElementId& id)
{
  if (const Participant* pool = process.findParticipant(ParticipantId{id.value()})) return pool;
  const Node* node = process.findNode(NodeId{id.value()});
  return node ? participantOf(process, *node) : nullptr;
}

bool maySend(const Process& process, const ElementId& id)
{
  const Node* node = process.findNode(NodeId{id.value()});
  return node ? !gatewayOf(*node) : poolOf(process, id) != nullptr;
}

}  // namespace

Status canConnect(const Process& process, const NodeId& source, const NodeId& target)
{
  const Node* from = process.findNode(source);
  if (!from) return unknownElement(source);
  const Node* to = process.findNode(target);
  if (!to) return unknownElement(target);
  if (Status ends = endsFit(*from, *to); !ends) return ends;
  if (participantOf(process, *from) != participantOf(process, *to)) {
    return notAllowed("a flow stays within one pool; use a message flow from pool to pool");
  }
  if (from->parent != to->parent) {
    return notAllowed("a flow does not cross the border of a sub-process");
  }
  const bool connected = std::ranges::any_of(process.flows(), [&](const Flow& flow) {
    return flow.source == source && flow.target == target;
  });
  if (connected) return notAllowed("these two are connected already");
  return success();
}

Result<FlowId> connectSteps(Transaction& transaction, const ProcessId& process,
                            const NodeId& source, const NodeId& target)
{
  const Result<const Process*> found = processOf(transaction, process);
  if (!found) return found.error();
  if (Status status = canConnect(**found, source, target); !status) return status.error();
  const FlowId id{freeId(**found, "Flow")};
  transaction.apply(process, Insert<Flow>{{.id = id, .source = source, .target = target},
                                          (*found)->flows().size()});
  reroute(transaction, process, {id});
  return id;
}

Status canSendMessage(const Process& process, const ElementId& source, const ElementId& target)
{
  for (const ElementId& end : {source, target}) {
    if (!process.contains(end)) return unknownElement(end);
    if (!maySend(process, end)) {
      return notAllowed("%1 cannot send or receive messages", labelOf(process, end));
    }
  }
  if (poolOf(process, source) == poolOf(process, target)) {
    return notAllowed("a message goes from one pool to another");
  }
  return success();
}

Result<MessageFlowId> sendMessage(Transaction& transaction, const ProcessId& process,
                                  const ElementId& source, const ElementId& target)
{
  const Result<const Process*> found = processOf(transaction, process);
  if (!found) return found.error();
  if (Status status = canSendMessage(**found, source, target); !status) return status.error();
  const MessageFlowId id{freeId(**found, "Message")};
  transaction.apply(process, Insert<MessageFlow>{{.id = id, .source = source, .target = target},
                                                 (*found)->messageFlows().size()});
  reroute(transaction, process, {id});
  return id;
}

}  // namespace einklang
