#include "model/rules/Checks.h"
#include "model/rules/FlowIndex.h"

namespace einklang {

namespace {

bool isChoice(const Node& node)
{
  const Gateway* gateway = gatewayOf(node);
  return gateway &&
         (gateway->kind == GatewayKind::Exclusive || gateway->kind == GatewayKind::Inclusive);
}

}  // namespace

void checkGatewayQuestion(const Process& process, const Rule& rule, Findings& found)
{
  const FlowIndex flows{process};
  for (const Node& node : process.nodes()) {
    const auto& ways = flows.outOf(node.id);
    if (!isChoice(node) || ways.size() < 2) continue;
    if (node.label.empty()) {
      report(rule, {"A branch has no question. Name what is decided here."}, {node.id}, found);
    }
    for (const Flow* way : ways) {
      if (!way->label.empty() || !way->condition.empty() || way->isDefault) continue;
      report(rule, {"A way out of %1 has no answer. Say when it is taken.", {quoted(node)}},
             {way->id, node.id}, found);
    }
  }
}

}  // namespace einklang
