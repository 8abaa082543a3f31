#include "model/rules/Checks.h"
#include "model/rules/FlowIndex.h"

namespace einklang {

namespace {

constexpr std::size_t most = 50;  // Mendling, Reijers, van der Aalst: 7PMG, 2010

}  // namespace

void checkTooManyElements(const Process& process, const Rule& rule, Findings& found)
{
  for (const FlowScope& scope : scopesOf(process)) {
    if (scope.nodes.size() <= most) continue;
    const ElementId place = scope.owner ? *scope.owner : ElementId{scope.nodes.front()->id};
    report(rule,
           {"%1 elements in one diagram are hard to follow. Put sections into sub-processes.",
            {std::to_string(scope.nodes.size())}},
           {place}, found);
  }
}

}  // namespace einklang
