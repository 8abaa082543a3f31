#include "model/rules/FlowIndex.h"

namespace einklang {

FlowIndex::FlowIndex(const Process& process)
{
  for (const Flow& flow : process.flows()) {
    if (flow.source) m_out[flow.source->value()].push_back(&flow);
    if (flow.target) m_in[flow.target->value()].push_back(&flow);
  }
}

const std::vector<const Flow*>& FlowIndex::at(const Ends& ends, const NodeId& id)
{
  static const std::vector<const Flow*> none;
  const auto it = ends.find(id.value());
  return it == ends.end() ? none : it->second;
}

std::vector<FlowScope> scopesOf(const Process& process)
{
  std::vector<FlowScope> scopes;
  std::unordered_map<std::string, std::size_t> places;
  for (const Node& node : process.nodes()) {
    std::optional<ElementId> owner;
    if (node.participant) owner = *node.participant;
    if (node.parent) owner = *node.parent;
    const auto [it, isNew] = places.try_emplace(owner ? owner->value() : "", scopes.size());
    if (isNew) scopes.push_back({.owner = owner});
    scopes[it->second].nodes.push_back(&node);
  }
  return scopes;
}

bool isAdHoc(const Process& process, const FlowScope& scope)
{
  if (!scope.owner) return false;
  const Node* owner = process.findNode(NodeId{scope.owner->value()});
  const SubProcess* contents = owner ? subProcessOf(*owner) : nullptr;
  return contents && contents->kind == SubProcessKind::AdHoc;
}

}  // namespace einklang
