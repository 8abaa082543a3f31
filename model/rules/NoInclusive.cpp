#include "model/rules/Checks.h"

namespace einklang {

void checkNoInclusive(const Process& process, const Rule& rule, Findings& found)
{
  for (const Node& node : process.nodes()) {
    const Gateway* gateway = gatewayOf(node);
    if (!gateway || gateway->kind != GatewayKind::Inclusive) continue;
    report(
        rule,
        {"An inclusive gateway is hard to read. Exclusive and parallel gateways say the same more "
         "plainly."},
        {node.id}, found);
  }
}

}  // namespace einklang
