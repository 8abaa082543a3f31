#include "ui/table/StepRows.h"

#include "model/analysis/FlowOrder.h"

#include <algorithm>

namespace einklang::ui {

StepRows::StepRows(const Process& process)
{
  std::unordered_map<NodeId, std::size_t> rowOf;
  for (const std::size_t place : flowOrderOfPlaces(process)) {
    const Node& node = process.nodes()[place];
    // The sub-process stands before what is in it.
    const int depth = node.parent ? m_rows[rowOf.at(*node.parent)].depth + 1 : 0;
    rowOf.emplace(node.id, m_rows.size());
    m_rows.push_back({.id = node.id, .depth = depth});
    m_places.emplace(node.id, placeOf(node));
  }
  for (const Flow& flow : process.flows()) {
    m_ends.emplace(flow.id, endsOf(flow));
    if (!flow.source || !flow.target) continue;
    m_rows[rowOf.at(*flow.source)].out.push_back(flow.id);
    m_rows[rowOf.at(*flow.target)].in.push_back(flow.id);
  }
}

bool StepRows::holdAfter(const Process& process, const ChangeSet& changes) const
{
  return std::ranges::all_of(changes.elements, [&](const ElementId& id) {
    const NodeId nodeId{id.value()};
    const FlowId flowId{id.value()};
    const Node* node = process.findNode(nodeId);
    const Flow* flow = process.findFlow(flowId);
    const auto place = m_places.find(nodeId);
    const auto ends = m_ends.find(flowId);
    const bool sameNode =
        node ? place != m_places.end() && place->second == placeOf(*node) : place == m_places.end();
    const bool sameFlow =
        flow ? ends != m_ends.end() && ends->second == endsOf(*flow) : ends == m_ends.end();
    return sameNode && sameFlow;
  });
}

}  // namespace einklang::ui
