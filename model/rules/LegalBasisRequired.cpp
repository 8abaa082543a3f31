#include "model/rules/Checks.h"

namespace einklang {

/// FIM asks for the legal basis of every activity group.
void checkLegalBasisRequired(const Process& process, const Rule& rule, Findings& found)
{
  for (const Node& node : process.nodes()) {
    if (node.attributes.activityGroup == ActivityGroup::None) continue;
    if (!node.attributes.legalBases.empty()) continue;
    report(rule, {"%1 is an activity group without a legal basis.", {quoted(node)}}, {node.id},
           found);
  }
}

}  // namespace einklang
