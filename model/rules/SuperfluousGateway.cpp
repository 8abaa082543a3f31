#include "model/rules/Checks.h"
#include "model/rules/FlowIndex.h"

namespace einklang {

void checkSuperfluousGateway(const Process& process, const Rule& rule, Findings& found)
{
  const FlowIndex flows{process};
  for (const Node& node : process.nodes()) {
    if (!gatewayOf(node) || flows.isAlone(node.id)) continue;
    if (flows.into(node.id).size() > 1 || flows.outOf(node.id).size() > 1) continue;
    report(rule, {"A gateway neither branches nor joins. It can be left out."}, {node.id}, found);
  }
}

}  // namespace einklang
