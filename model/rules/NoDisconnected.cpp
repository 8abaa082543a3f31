#include "model/rules/Checks.h"
#include "model/rules/FlowIndex.h"

namespace einklang {

namespace {

/// Whether a node of its own needs no sequence flow: it is triggered by something else.
bool standsAlone(const Node& node)
{
  const SubProcess* contents = subProcessOf(node);
  return isBoundary(node) || node.compensation ||
         (contents && contents->kind == SubProcessKind::Event);
}

}  // namespace

void checkNoDisconnected(const Process& process, const Rule& rule, Findings& found)
{
  const FlowIndex flows{process};
  for (const FlowScope& scope : scopesOf(process)) {
    if (scope.nodes.size() < 2 || isAdHoc(process, scope)) continue;
    for (const Node* node : scope.nodes) {
      if (standsAlone(*node) || !flows.isAlone(node->id)) continue;
      report(rule, {"%1 is not connected to anything.", {quoted(*node)}}, {node->id}, found);
    }
  }
}

}  // namespace einklang
