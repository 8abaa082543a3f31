#pragma once

#include "model/process/Process.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace einklang::test {

/// Plays the witness of a finding: a second, plain token game that knows nothing of the one that
/// found it. Nodes that are `mended` join and split as a mended model would.
class WitnessReplay
{
 public:
  WitnessReplay(const Process& process, std::set<std::string> mended)
      : m_process{process}, m_mended{std::move(mended)}
  {}

  /// Empty, or what is not possible.
  std::string play(const std::vector<ElementId>& witness)
  {
    for (std::size_t i = 0; i < witness.size();) {
      const Node* node = m_process.findNode(NodeId{witness[i].value()});
      if (!node) return "no node: " + witness[i].value();
      std::vector<FlowId> taken;
      for (++i; i < witness.size() && m_process.findFlow(FlowId{witness[i].value()}); ++i) {
        taken.emplace_back(witness[i].value());
      }
      const std::string why = fire(*node, taken);
      if (!why.empty()) return why;
      m_last = node->id;
    }
    return {};
  }

  int tokensOn(const FlowId& flow) const
  {
    const auto it = m_tokens.find(flow);
    return it == m_tokens.end() ? 0 : it->second;
  }

  std::vector<FlowId> flowsAt(const NodeId& node, bool in) const
  {
    std::vector<FlowId> flows;
    for (const Flow& flow : m_process.flows()) {
      if (!flow.source || !flow.target) continue;
      if ((in ? flow.target : flow.source) == node) flows.push_back(flow.id);
    }
    return flows;
  }

  std::size_t markedBefore(const NodeId& node) const
  {
    const std::vector<FlowId> flows = flowsAt(node, true);
    return static_cast<std::size_t>(
        std::ranges::count_if(flows, [&](const FlowId& id) { return tokensOn(id) > 0; }));
  }

  bool isDoubled() const
  {
    return std::ranges::any_of(m_tokens, [](const auto& one) { return one.second > 1; });
  }

  /// No step and no gateway that lets a single token through has one.
  bool standsStill() const
  {
    return std::ranges::none_of(m_process.nodes(), [&](const Node& node) {
      const std::size_t marked = markedBefore(node.id);
      const bool all = marked == flowsAt(node.id, true).size();
      const bool waits =
          isParallel(node) || isInclusive(node) || m_mended.contains(node.id.value());
      return marked > 0 && (all || !waits);
    });
  }

  /// An end that can be reached from a token.
  bool canEnd() const
  {
    std::vector<NodeId> open;
    std::set<NodeId> seen;
    for (const auto& [flow, count] : m_tokens) {
      if (count > 0) open.push_back(*m_process.findFlow(flow)->target);
    }
    while (!open.empty()) {
      const NodeId id = open.back();
      open.pop_back();
      if (!seen.insert(id).second) continue;
      if (isEnd(*m_process.findNode(id))) return true;
      for (const FlowId& flow : flowsAt(id, false)) {
        open.push_back(*m_process.findFlow(flow)->target);
      }
    }
    return false;
  }

 private:
  bool isGateway(const Node& node, GatewayKind kind) const
  {
    const Gateway* gateway = gatewayOf(node);
    return gateway && gateway->kind == kind;
  }
  bool isParallel(const Node& node) const { return isGateway(node, GatewayKind::Parallel); }
  bool isInclusive(const Node& node) const { return isGateway(node, GatewayKind::Inclusive); }

  std::string fire(const Node& node, const std::vector<FlowId>& taken)
  {
    const Event* event = eventOf(node);
    if (event && event->attachedTo) {
      if (event->attachedTo != m_last) return "its activity did not happen: " + node.id.value();
    } else if (const std::string why = consume(node); !why.empty()) {
      return why;
    }
    for (const FlowId& flow : taken) {
      if (m_process.findFlow(flow)->source != node.id) return "not its flow: " + flow.value();
      ++m_tokens[flow];
    }
    return mayTake(node, taken.size()) ? "" : "takes other flows: " + node.id.value();
  }

  std::string consume(const Node& node)
  {
    const std::vector<FlowId> in = flowsAt(node.id, true);
    if (in.empty()) {
      const bool first = m_begun.insert(node.id).second && (!isStart(node) || m_begun.size() == 1);
      return first ? "" : "begins again: " + node.id.value();
    }
    const std::size_t marked = markedBefore(node.id);
    const bool mended = m_mended.contains(node.id.value());
    if (marked == 0) return "has no token: " + node.id.value();
    if (isParallel(node) && !mended && marked < in.size()) return "waits: " + node.id.value();
    const bool one = !isParallel(node) && !isInclusive(node) && !mended;
    for (const FlowId& flow : in) {
      if (tokensOn(flow) == 0) continue;
      --m_tokens[flow];
      if (one) break;
    }
    return {};
  }

  bool mayTake(const Node& node, std::size_t taken) const
  {
    const std::size_t out = flowsAt(node.id, false).size();
    if (out == 0) return taken == 0;
    const Gateway* gateway = gatewayOf(node);
    if (m_mended.contains(node.id.value())) return taken > 0;
    if (!gateway) return true;  // a boundary event may take its place
    if (gateway->kind == GatewayKind::Parallel) return taken == out;
    if (gateway->kind == GatewayKind::Inclusive) return taken > 0;
    return taken == 1;
  }

  const Process& m_process;
  std::set<std::string> m_mended;
  std::map<FlowId, int> m_tokens;
  std::set<NodeId> m_begun;
  NodeId m_last{"none"};
};

}  // namespace einklang::test
