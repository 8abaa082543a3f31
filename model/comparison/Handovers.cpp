#include "model/comparison/Handovers.h"

#include "model/base/Text.h"
#include "model/comparison/Pairing.h"

namespace einklang {

std::size_t handovers(const Process& process, const WayGraph& graph)
{
  std::size_t count = 0;
  const auto step = [&graph](std::size_t i) { return isActivity(graph.node(i)); };
  for (std::size_t i = 0; i < graph.size(); ++i) {
    if (!step(i) && !isStart(graph.node(i))) continue;
    const std::string role = foldText(Pairing::laneOf(process, graph.node(i)));
    if (!step(i) && role.empty()) continue;
    for (const std::size_t next : graph.nearest(i, false, step)) {
      if (foldText(Pairing::laneOf(process, graph.node(next))) != role) ++count;
    }
  }
  return count;
}

}  // namespace einklang
