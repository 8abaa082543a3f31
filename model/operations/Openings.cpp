#include "model/operations/Openings.h"

#include "model/operations/Changes.h"
#include "model/operations/NodeOperations.h"

namespace einklang {
std::vector<FlowId> flowsInto(const Process& process, const NodeId& step)
{
  std::vector<FlowId> ids;
  for (const Flow& flow : process.flows()) {
    if (flow.target == step) ids.push_back(flow.id);
  }
  return ids;
}

std::vector<FlowId> flowsOutOf(const Process& process, const NodeId& step)
{
  std::vector<FlowId> ids;
  for (const Flow& flow : process.flows()) {
    if (flow.source == step) ids.push_back(flow.id);
  }
  return ids;
}

namespace {

/// Lets all ways to an end meet before it; the way on from there.
Result<FlowId> joinBefore(Transaction& transaction, const ProcessId& process, const NodeId& end)
{
  const Process& p = *findProcess(transaction.content(), process);
  const std::vector<FlowId> ways = flowsInto(p, end);
  Node join = *p.findNode(end);
  join = {.id = NodeId{freeId(p, "Step")},
          .type = Gateway{},
          .parent = join.parent,
          .participant = join.participant,
          .lane = join.lane};
  if (Status status = insertNode(transaction, process, join); !status) return status.error();
  for (const FlowId& id : ways) {
    Flow flow = *p.findFlow(id);
    flow.target = join.id;
    transaction.apply(process, Replace<Flow>{flow});
    dropFromPictures(transaction, process, id);
  }
  const Flow last{.id = FlowId{freeId(p, "Flow")}, .source = join.id, .target = end};
  transaction.apply(process, Insert<Flow>{last, p.flows().size()});
  return last.id;
}

}  // namespace

Result<std::optional<FlowId>> wayAfter(Transaction& transaction, const Process& process,
                                       const Node& step)
{
  const std::vector<FlowId> in = flowsInto(process, step.id);
  const std::vector<FlowId> out = flowsOutOf(process, step.id);
  if (isEnd(step)) {
    if (in.empty()) return notAllowed("no flow leads out of an end event: %1", step.label);
    if (in.size() == 1) return std::optional{in.front()};
    const Result<FlowId> joined = joinBefore(transaction, process.id(), step.id);
    if (!joined) return joined.error();
    return std::optional{*joined};
  }
  const bool decision = gatewayOf(step) && in.size() < 2;
  if (out.size() != 1 || decision) return std::optional<FlowId>{};
  return std::optional{out.front()};
}

}  // namespace einklang
