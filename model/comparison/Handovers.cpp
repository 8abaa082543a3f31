#include "model/comparison/Handovers.h"

#include "model/base/Text.h"
#include "model/comparison/Pairing.h"

#include <set>

namespace einklang {

std::size_t handovers(const Process& process, const WayGraph& graph)
{
  const auto roleAt = [&](std::size_t i) {
    return foldText(Pairing::laneOf(process, graph.node(i)));
  };
  const auto comesFrom = [&](std::size_t i) {
    return isActivity(graph.node(i)) || isStart(graph.node(i));
  };
  std::size_t count = 0;
  for (std::size_t i = 0; i < graph.size(); ++i) {
    if (!isActivity(graph.node(i))) continue;
    const std::string role = roleAt(i);
    std::set<std::string> givers;
    graph.nearestSet(i, true, comesFrom).each([&](std::size_t before) {
      const std::string giver = roleAt(before);
      if (giver != role && (!giver.empty() || isActivity(graph.node(before)))) givers.insert(giver);
    });
    count += givers.size();
  }
  return count;
}

}  // namespace einklang
