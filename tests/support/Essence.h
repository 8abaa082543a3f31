#pragma once

#include "model/process/Process.h"

#include <map>
#include <string>
#include <vector>

namespace einklang::test {

/// What deviations speak of: steps, ways and who does the steps. Header, data objects, annotations,
/// messages, empty lanes, what describes or classifies a step for readers are left out, lanes are
/// flat.
inline Process essenceOf(const Process& process)
{
  ProcessElements elements;
  std::map<std::string, LaneId> lanes;
  for (Node node : process.nodes()) {
    const std::string role = roleOf(process, node);
    node.participant = std::nullopt;
    node.lane = std::nullopt;
    node.extras = {};
    node.description.clear();
    node.attributes.note.clear();
    node.attributes.activityGroup = {};
    node.attributes.careerGroup = {};
    node.attributes.frequency.reset();
    node.attributes.binding = {};
    if (!role.empty()) {
      const auto [it, isNew] = lanes.emplace(role, LaneId{"lane:" + role});
      if (isNew) elements.lanes.push_back({.id = it->second, .name = role});
      node.lane = it->second;
    }
    elements.nodes.push_back(node);
  }
  for (const Flow& flow : process.flows()) {
    if (flow.source && flow.target) elements.flows.push_back(flow);
  }
  return Process::make(ProcessId{"P"}, {}, std::move(elements)).value();
}

}  // namespace einklang::test
