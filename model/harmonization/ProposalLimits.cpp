#include "model/harmonization/ProposalLimits.h"

#include "model/base/Text.h"
#include "model/comparison/Handovers.h"
#include "model/comparison/LabelKey.h"
#include "model/comparison/Pairing.h"
#include "model/comparison/WayGraph.h"

#include <algorithm>
#include <map>
#include <set>

namespace einklang {
namespace {

/// The steps of a process by the roots of their words.
class Steps
{
 public:
  explicit Steps(const Process& process) : m_labels{process}, m_graph{process}
  {
    for (std::size_t i = 0; i < m_graph.size(); ++i) {
      if (!gatewayOf(m_graph.node(i))) m_steps.emplace(m_labels.keyOf(m_graph.node(i).label), i);
    }
  }

  std::optional<std::size_t> find(const std::string& label) const
  {
    const auto found = m_steps.find(m_labels.keyOf(label));
    return found == m_steps.end() ? std::nullopt : std::optional{found->second};
  }
  const Node& node(std::size_t i) const { return m_graph.node(i); }
  const WayGraph& graph() const { return m_graph; }

 private:
  LabelKeys m_labels;
  WayGraph m_graph;
  std::map<std::string, std::size_t> m_steps;
};

bool isDoneBy(const Process& process, const Node& node, const std::string& role)
{
  return foldText(roleOf(process, node)) == foldText(role);
}

std::size_t wrongOrders(const Steps& steps, const ProposalConstraints& constraints)
{
  if (constraints.order.empty()) return 0;
  const OrderRelations relations{steps.graph()};
  return static_cast<std::size_t>(std::ranges::count_if(constraints.order, [&](const auto& pair) {
    const auto first = steps.find(pair.first);
    const auto second = steps.find(pair.second);
    return first && second && relations.between(*first, *second) != Order::Before;
  }));
}

}  // namespace

std::size_t violations(const Process& process, const ProposalConstraints& constraints)
{
  if (constraints.mandatory.empty() && constraints.order.empty() && constraints.roles.empty()) {
    return 0;
  }
  const Steps steps{process};
  std::size_t count = wrongOrders(steps, constraints);
  for (const std::string& label : constraints.mandatory) count += steps.find(label) ? 0 : 1;
  for (const auto& [label, role] : constraints.roles) {
    const auto step = steps.find(label);
    if (step && !isDoneBy(process, steps.node(*step), role)) ++count;
  }
  return count;
}

Process withFixedRoles(Process process, const ProposalConstraints& constraints)
{
  for (const auto& [label, role] : constraints.roles) {
    const Steps steps{process};
    const auto step = steps.find(label);
    if (!step || isDoneBy(process, steps.node(*step), role)) continue;
    const Node& node = steps.node(*step);
    const auto edits = resolve(process, {SetAspect{node.id, Aspect::Role, node, role}});
    if (!edits) continue;
    for (const Edit& edit : *edits) apply(process, edit);
  }
  return process;
}

std::vector<std::string> mandatoryLabels(const Process& process,
                                         const ProposalConstraints& constraints)
{
  std::vector<std::string> found;
  if (constraints.mandatory.empty()) return found;
  const Steps steps{process};
  for (const std::string& label : constraints.mandatory) {
    if (const auto step = steps.find(label)) found.push_back(steps.node(*step).label);
  }
  return found;
}

double intricacy(const Process& process, double weight)
{
  if (weight <= 0) return 0;
  std::size_t count = 0;
  for (const Node& node : process.nodes()) count += gatewayOf(node) ? 1 : 0;
  count += handovers(process, WayGraph{process});
  return weight * static_cast<double>(count);
}

}  // namespace einklang
