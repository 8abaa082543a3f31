#include "model/rules/Checks.h"
#include "model/rules/FlowIndex.h"

namespace einklang {

void checkNoImplicitJoin(const Process& process, const Rule& rule, Findings& found)
{
  const FlowIndex flows{process};
  for (const Node& node : process.nodes()) {
    if (gatewayOf(node) || flows.into(node.id).size() < 2) continue;
    report(rule,
           {"Several ways lead to %1 without a gateway. Join them with one first.", {quoted(node)}},
           {node.id}, found);
  }
}

}  // namespace einklang
