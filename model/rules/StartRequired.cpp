#include "model/rules/Checks.h"
#include "model/rules/FlowIndex.h"

#include <algorithm>

namespace einklang {

void checkStartRequired(const Process& process, const Rule& rule, Findings& found)
{
  for (const FlowScope& scope : scopesOf(process)) {
    if (isAdHoc(process, scope)) continue;
    const bool has =
        std::ranges::any_of(scope.nodes, [](const Node* node) { return isStart(*node); });
    if (has) continue;
    const ElementId place = scope.owner ? *scope.owner : ElementId{scope.nodes.front()->id};
    report(rule, {"There is no start event. Name what sets the process off."}, {place}, found);
  }
}

}  // namespace einklang
