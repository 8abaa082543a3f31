#include "model/rules/Checks.h"

namespace einklang {

namespace {

/// What a way out of an event-based gateway may wait with.
bool waits(const Node& node)
{
  const Event* event = eventOf(node);
  const Task* task = taskOf(node);
  return (event && event->position == EventPosition::IntermediateCatch) ||
         (task && task->kind == TaskKind::Receive);
}

}  // namespace

void checkEventBasedGateway(const Process& process, const Rule& rule, Findings& found)
{
  for (const Flow& flow : process.flows()) {
    if (!flow.source || !flow.target) continue;
    const Gateway* gateway = gatewayOf(*process.findNode(*flow.source));
    if (!gateway || gateway->kind != GatewayKind::EventBased) continue;
    const Node& next = *process.findNode(*flow.target);
    if (waits(next)) continue;
    report(rule,
           {"%1 follows a gateway that waits for events, but is no event that can be waited for.",
            {quoted(next)}},
           {next.id, *flow.source}, found);
  }
}

}  // namespace einklang
