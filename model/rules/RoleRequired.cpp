#include "model/rules/Checks.h"

namespace einklang {

/// One finding for the whole process, where nobody is named anywhere.
void checkRoleRequired(const Process& process, const Rule& rule, Findings& found)
{
  std::vector<ElementId> without;
  std::size_t activities = 0;
  for (const Node& node : process.nodes()) {
    if (!isActivity(node)) continue;
    ++activities;
    if (roleOf(process, node).empty()) without.push_back(node.id);
  }
  if (without.empty()) return;
  if (without.size() == activities) {
    report(rule, {"Nobody is named who does the steps. Add lanes."}, without, found);
    return;
  }
  for (const ElementId& id : without) {
    const Node& node = *process.findNode(NodeId{id.value()});
    report(rule, {"Nobody is named who does %1. Put it into a lane.", {quoted(node)}}, {id}, found);
  }
}

}  // namespace einklang
