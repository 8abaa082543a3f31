#include "model/rules/Checks.h"
#include "model/rules/FlowIndex.h"

namespace einklang {

void checkSingleBlankStart(const Process& process, const Rule& rule, Findings& found)
{
  for (const FlowScope& scope : scopesOf(process)) {
    std::vector<ElementId> blank;
    for (const Node* node : scope.nodes) {
      if (isStart(*node) && eventOf(*node)->trigger == EventTrigger::None)
        blank.push_back(node->id);
    }
    if (blank.size() < 2) continue;
    report(rule,
           {"There are %1 plain start events. Use one, or say for each what triggers it.",
            {std::to_string(blank.size())}},
           blank, found);
  }
}

}  // namespace einklang
