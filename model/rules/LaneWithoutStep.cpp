#include "model/rules/Checks.h"

#include <set>

namespace einklang {

void checkLaneWithoutStep(const Process& process, const Rule& rule, Findings& found)
{
  std::set<std::string> used;
  for (const Node& node : process.nodes()) {
    if (node.lane) used.insert(node.lane->value());
  }
  for (const Lane& lane : process.lanes()) {
    if (lane.parent) used.insert(lane.parent->value());
  }
  for (const Lane& lane : process.lanes()) {
    if (used.contains(lane.id.value())) continue;
    const Message message = lane.name.empty()
                                ? Message{"A lane without a name has no step."}
                                : Message{"The lane %1 has no step.", {"»" + lane.name + "«"}};
    report(rule, message, {lane.id}, found);
  }
}

}  // namespace einklang
