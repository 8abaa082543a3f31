#include "model/rules/Checks.h"

#include <map>

namespace einklang {

void checkNoDuplicateFlows(const Process& process, const Rule& rule, Findings& found)
{
  std::map<std::pair<NodeId, NodeId>, FlowId> seen;
  for (const Flow& flow : process.flows()) {
    if (!flow.source || !flow.target) continue;
    const auto [it, isNew] = seen.try_emplace({*flow.source, *flow.target}, flow.id);
    if (isNew) continue;
    report(rule,
           {"Two flows lead from %1 to %2. Keep one of them.",
            {quoted(*process.findNode(*flow.source)), quoted(*process.findNode(*flow.target))}},
           {flow.id, it->second}, found);
  }
}

}  // namespace einklang
