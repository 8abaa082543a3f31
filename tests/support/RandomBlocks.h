#pragma once

#include "model/process/Process.h"

#include <random>
#include <string>
#include <vector>

namespace einklang::test {

/// A sound process of sequences, choices, parallel and inclusive work, loops, and choices that end
/// early, nested at random. With faults, so many joins or exits of loops are of another kind; that
/// need not make it unsound.
class RandomBlocks
{
 public:
  explicit RandomBlocks(unsigned seed) : m_random{seed} {}

  Process make(std::size_t nodes, int faults = 0)
  {
    m_left = nodes;
    const NodeId start = add(Event{EventPosition::Start});
    NodeId last = start;
    while (m_left > 4) last = block(last, 0);
    connect(last, add(Event{EventPosition::End}));
    for (int i = 0; i < faults && !m_gateways.empty(); ++i) {
      auto& gateway =
          std::get<Gateway>(m_elements.nodes[m_gateways[below(m_gateways.size())]].type);
      gateway.kind =
          gateway.kind == GatewayKind::Exclusive ? GatewayKind::Parallel : GatewayKind::Exclusive;
    }
    return Process::make(ProcessId{"p"}, {"Zufall"}, m_elements).value();
  }

 private:
  std::size_t below(std::size_t bound) { return m_random() % bound; }

  NodeId add(NodeType type)
  {
    const std::string number = std::to_string(m_elements.nodes.size());
    Node node{.id = NodeId{"n" + number}, .type = type};
    if (std::holds_alternative<Task>(type)) node.label = "Schritt " + number;
    if (std::holds_alternative<Gateway>(type)) m_gateways.push_back(m_elements.nodes.size());
    m_elements.nodes.push_back(node);
    m_left -= m_left > 0 ? 1 : 0;
    return m_elements.nodes.back().id;
  }

  void connect(const NodeId& from, const NodeId& to)
  {
    m_elements.flows.push_back({.id = FlowId{"f" + std::to_string(m_elements.flows.size())},
                                .source = from,
                                .target = to});
  }

  NodeId step(const NodeId& after, NodeType type)
  {
    const NodeId id = add(type);
    connect(after, id);
    return id;
  }

  /// What follows `after`; the last node of it.
  NodeId block(const NodeId& after, int depth)
  {
    const std::size_t kind = depth > 4 || m_left < 8 ? 0 : below(10);
    if (kind < 4) return step(after, Task{});
    if (kind == 4) return loop(after, depth);
    if (kind == 5) return withEarlyEnd(after, depth);
    return branches(after,
                    kind < 7   ? GatewayKind::Exclusive
                    : kind < 9 ? GatewayKind::Parallel
                               : GatewayKind::Inclusive,
                    depth);
  }

  NodeId branches(const NodeId& after, GatewayKind kind, int depth)
  {
    const NodeId split = step(after, Gateway{kind});
    const std::size_t count = 2 + below(3);
    std::vector<NodeId> ends;
    for (std::size_t i = 0; i < count; ++i) {
      NodeId last = block(split, depth + 1);
      if (below(2) == 0) last = block(last, depth + 1);
      ends.push_back(last);
    }
    const NodeId join = add(Gateway{kind});
    for (const NodeId& end : ends) connect(end, join);
    return join;
  }

  NodeId loop(const NodeId& after, int depth)
  {
    const NodeId join = step(after, Gateway{GatewayKind::Exclusive});
    const NodeId split = step(block(join, depth + 1), Gateway{GatewayKind::Exclusive});
    connect(block(split, depth + 1), join);
    return split;
  }

  NodeId withEarlyEnd(const NodeId& after, int depth)
  {
    if (depth > 0) return step(after, Task{});
    const NodeId split = step(after, Gateway{GatewayKind::Exclusive});
    step(step(split, Task{}), Event{EventPosition::End});
    return split;
  }

  std::mt19937 m_random;
  ProcessElements m_elements;
  std::vector<std::size_t> m_gateways;
  std::size_t m_left = 0;
};

}  // namespace einklang::test
