#include "model/rules/Checks.h"
#include "model/rules/FlowIndex.h"

namespace einklang {

void checkNoImplicitSplit(const Process& process, const Rule& rule, Findings& found)
{
  const FlowIndex flows{process};
  for (const Node& node : process.nodes()) {
    if (gatewayOf(node) || flows.outOf(node.id).size() < 2) continue;
    report(
        rule,
        {"Several ways leave %1 without a gateway. Add one that says whether one way is taken or "
         "all of them.",
         {quoted(node)}},
        {node.id}, found);
  }
}

}  // namespace einklang
