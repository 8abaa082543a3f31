#include "model/base/Text.h"
#include "model/rules/Checks.h"
#include "model/rules/FlowIndex.h"

#include <algorithm>
#include <map>

namespace einklang {

/// With several ends, each is a result of its own and is named so (FIM convention).
void checkEndLabelUnique(const Process& process, const Rule& rule, Findings& found)
{
  for (const FlowScope& scope : scopesOf(process)) {
    std::vector<const Node*> ends;
    std::ranges::copy_if(scope.nodes, std::back_inserter(ends),
                         [](const Node* node) { return isEnd(*node); });
    if (ends.size() < 2) continue;
    std::map<std::string, const Node*> seen;
    for (const Node* end : ends) {
      if (end->label.empty()) {
        report(rule, {"One of several ends has no name. Name the result."}, {end->id}, found);
        continue;
      }
      const auto [it, isNew] = seen.try_emplace(foldText(end->label), end);
      if (isNew) continue;
      report(rule,
             {"Two ends have the name %1. Use one end, or name both results.", {quoted(*end)}},
             {end->id, it->second->id}, found);
    }
  }
}

}  // namespace einklang
