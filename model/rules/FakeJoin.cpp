#include "model/rules/Checks.h"
#include "model/rules/FlowIndex.h"

#include <algorithm>

namespace einklang {

namespace {

/// The gateway a way comes from, looking back through steps with one way in; nullptr where none.
const Node* splitBefore(const Process& process, const FlowIndex& flows, const Flow* way)
{
  for (std::size_t steps = 0; way && way->source && steps <= process.nodes().size(); ++steps) {
    const Node& node = *process.findNode(*way->source);
    if (gatewayOf(node)) return &node;
    const auto& before = flows.into(node.id);
    way = before.size() == 1 ? before.front() : nullptr;
  }
  return nullptr;
}

bool runsWaysAtOnce(const Node& gateway)
{
  return gatewayOf(gateway)->kind == GatewayKind::Parallel;
}

}  // namespace

/// Ways that a parallel gateway set off at the same time meet at a step: it would be carried out
/// once for each of them.
void checkFakeJoin(const Process& process, const Rule& rule, Findings& found)
{
  const FlowIndex flows{process};
  for (const Node& node : process.nodes()) {
    if (gatewayOf(node) || isEnd(node) || flows.into(node.id).size() < 2) continue;
    std::vector<const Node*> splits;
    for (const Flow* way : flows.into(node.id)) {
      const Node* split = splitBefore(process, flows, way);
      if (!split || !runsWaysAtOnce(*split)) continue;
      if (std::ranges::find(splits, split) != splits.end()) {
        report(rule,
               {"Parallel ways meet at %1, which does not wait for all of them. Join them with a "
                "parallel gateway.",
                {quoted(node)}},
               {node.id}, found);
        break;
      }
      splits.push_back(split);
    }
  }
}

}  // namespace einklang
