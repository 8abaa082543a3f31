#include "model/rules/Checks.h"
#include "model/rules/FlowIndex.h"

namespace einklang {

void checkNoGatewayJoinFork(const Process& process, const Rule& rule, Findings& found)
{
  const FlowIndex flows{process};
  for (const Node& node : process.nodes()) {
    if (!gatewayOf(node)) continue;
    if (flows.into(node.id).size() < 2 || flows.outOf(node.id).size() < 2) continue;
    report(rule, {"One gateway joins ways and branches again. Use two, one after the other."},
           {node.id}, found);
  }
}

}  // namespace einklang
