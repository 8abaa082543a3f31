#pragma once

#include "tests/support/RandomBlocks.h"

#include <algorithm>
#include <string>
#include <variant>

namespace einklang::test {

/// A sound process in one pool with lanes that has about this many elements: steps, flows, lanes.
/// The work goes from lane to lane as in an office: some steps in each before the next.
inline Process largeProcess(std::size_t elements, std::size_t lanes = 8)
{
  std::size_t nodes = elements / 2;
  Process process = RandomBlocks{7}.make(nodes);
  while (process.nodes().size() + process.flows().size() + lanes + 1 < elements) {
    nodes += std::max<std::size_t>(1, nodes / 50);
    process = RandomBlocks{7}.make(nodes);
  }
  ProcessElements parts;
  parts.participants.push_back({.id = ParticipantId{"pool"}, .name = "Stadt"});
  for (std::size_t lane = 0; lane < lanes; ++lane) {
    parts.lanes.push_back({.id = LaneId{"lane" + std::to_string(lane)},
                           .name = "Amt " + std::to_string(lane + 1),
                           .participant = ParticipantId{"pool"}});
  }
  constexpr std::size_t stepsInARow = 9;
  std::size_t place = 0;
  for (Node node : process.nodes()) {
    node.participant = ParticipantId{"pool"};
    node.lane = parts.lanes[place++ / stepsInARow % lanes].id;
    parts.nodes.push_back(node);
  }
  for (const Flow& flow : process.flows()) parts.flows.push_back(flow);
  return Process::make(process.id(), {"Großer Prozess"}, std::move(parts)).value();
}

}  // namespace einklang::test
