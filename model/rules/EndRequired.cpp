#include "model/rules/Checks.h"
#include "model/rules/FlowIndex.h"

#include <algorithm>

namespace einklang {

void checkEndRequired(const Process& process, const Rule& rule, Findings& found)
{
  for (const FlowScope& scope : scopesOf(process)) {
    if (isAdHoc(process, scope)) continue;
    const bool has =
        std::ranges::any_of(scope.nodes, [](const Node* node) { return isEnd(*node); });
    if (has) continue;
    const ElementId place = scope.owner ? *scope.owner : ElementId{scope.nodes.front()->id};
    report(rule, {"There is no end event. Name the result the process ends with."}, {place}, found);
  }
}

}  // namespace einklang
