#include "model/rules/Checks.h"

namespace einklang {

void checkLabelRequired(const Process& process, const Rule& rule, Findings& found)
{
  for (const Node& node : process.nodes()) {
    if (!isActivity(node) || !node.label.empty()) continue;
    report(rule, {"A step has no name. Say what is done: object and verb."}, {node.id}, found);
  }
}

}  // namespace einklang
