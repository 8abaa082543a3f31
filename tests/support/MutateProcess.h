#pragma once

#include "model/matching/Correspondence.h"
#include "model/process/Edit.h"

#include <algorithm>
#include <optional>
#include <random>
#include <string>
#include <vector>

namespace einklang::test {

/// Changes a process the way municipalities do: puts steps in, leaves some out, moves, renames,
/// hands over, makes parallel, changes conditions. The same seed gives the same changes. What
/// remains keeps its id.
class Mutator
{
 public:
  Mutator(Process process, unsigned seed) : m_process{std::move(process)}, m_random{seed} {}

  Mutator& mutate(int times)
  {
    for (int i = 0; i < times; ++i) once();
    return *this;
  }

  const Process& process() const { return m_process; }

 private:
  std::size_t upTo(std::size_t bound) { return m_random() % bound; }

  void once()
  {
    switch (upTo(8)) {
      case 0:
        return insertStep();
      case 1:
        return deleteStep();
      case 2:
        return moveStep();
      case 3:
        return renameStep();
      case 4:
        return relaneStep();
      case 5:
        return relabelWay();
      case 6:
        return wrapParallel();
      default:
        return makeOptional();
    }
  }

  template <typename Predicate>
  std::optional<Node> pick(Predicate wanted)
  {
    std::vector<Node> nodes;
    std::ranges::copy_if(m_process.nodes(), std::back_inserter(nodes), wanted);
    if (nodes.empty()) return std::nullopt;
    return nodes[upTo(nodes.size())];
  }

  std::optional<Flow> pickWay()
  {
    std::vector<Flow> flows;
    std::ranges::copy_if(m_process.flows(), std::back_inserter(flows),
                         [](const Flow& flow) { return flow.source && flow.target; });
    if (flows.empty()) return std::nullopt;
    return flows[upTo(flows.size())];
  }

  std::vector<Flow> flowsAt(const NodeId& id, bool in) const
  {
    std::vector<Flow> flows;
    std::ranges::copy_if(m_process.flows(), std::back_inserter(flows),
                         [&](const Flow& flow) { return (in ? flow.target : flow.source) == id; });
    return flows;
  }

  /// An activity with one way in and one out, both with a step at their other end.
  std::optional<Node> pickPlain()
  {
    return pick([this](const Node& node) {
      if (!isActivity(node)) return false;
      const std::vector<Flow> in = flowsAt(node.id, true);
      const std::vector<Flow> out = flowsAt(node.id, false);
      return in.size() == 1 && out.size() == 1 && in.front().source && out.front().target;
    });
  }

  NodeId addNode(const std::string& prefix, NodeType type, const std::string& label,
                 const std::optional<LaneId>& lane)
  {
    Node node{.id = NodeId{freeId(m_process, prefix)}, .type = std::move(type), .label = label};
    node.lane = lane;
    apply(m_process, Insert<Node>{node, upTo(m_process.nodes().size() + 1)});
    return node.id;
  }

  void connect(const NodeId& from, const NodeId& to, const std::string& label = {})
  {
    Flow flow{.id = FlowId{freeId(m_process, "way")}, .source = from, .target = to};
    flow.label = label;
    apply(m_process, Insert<Flow>{flow, upTo(m_process.flows().size() + 1)});
  }

  void retarget(Flow flow, const NodeId& to)
  {
    flow.target = to;
    apply(m_process, Replace<Flow>{flow});
  }

  void putBetween(const Flow& flow, const NodeId& id)
  {
    const NodeId target = *flow.target;
    retarget(flow, id);
    connect(id, target);
  }

  void insertStep()
  {
    const auto way = pickWay();
    if (!way) return;
    const auto lane = m_process.findNode(*way->source)->lane;
    putBetween(*way, addNode("neu", Task{}, "Zusatz " + std::to_string(upTo(1000)), lane));
  }

  void takeOut(const Node& node)
  {
    const Flow in = flowsAt(node.id, true).front();
    const Flow out = flowsAt(node.id, false).front();
    const NodeId target = *out.target;
    apply(m_process, Erase<Flow>{out.id});
    retarget(in, target);
  }

  /// Events at its border, or contents.
  bool holds(const NodeId& id) const
  {
    return std::ranges::any_of(m_process.nodes(), [&](const Node& node) {
      const Event* event = eventOf(node);
      return node.parent == id || (event && event->attachedTo == id);
    });
  }

  template <typename Link>
  void eraseLinks(const ElementId& id)
  {
    std::vector<Link> links{m_process.list<Link>().begin(), m_process.list<Link>().end()};
    for (const Link& link : links) {
      if (link.source == id || link.target == id) apply(m_process, Erase<Link>{link.id});
    }
  }

  void deleteStep()
  {
    const auto node = pickPlain();
    if (!node || flowsAt(node->id, false).front().target == node->id || holds(node->id)) return;
    takeOut(*node);
    eraseLinks<Association>(node->id);
    eraseLinks<MessageFlow>(node->id);
    apply(m_process, Erase<Node>{node->id});
  }

  void moveStep()
  {
    const auto node = pickPlain();
    if (!node || flowsAt(node->id, false).front().target == node->id) return;
    takeOut(*node);
    putBetween(*pickWay(), node->id);
  }

  void renameStep()
  {
    auto node = pick(isActivity);
    if (!node) return;
    node->label += " " + std::to_string(upTo(1000));
    apply(m_process, Replace<Node>{*node});
  }

  void relaneStep()
  {
    auto node = pick(isActivity);
    if (!node || m_process.lanes().empty()) return;
    node->lane = m_process.lanes()[upTo(m_process.lanes().size())].id;
    apply(m_process, Replace<Node>{*node});
  }

  void relabelWay()
  {
    auto way = pickWay();
    if (!way) return;
    way->label = "Fall " + std::to_string(upTo(1000));
    apply(m_process, Replace<Flow>{*way});
  }

  void wrap(GatewayKind kind, bool withStep)
  {
    const auto node = pickPlain();
    if (!node) return;
    const NodeId split = addNode("split", Gateway{kind}, "", node->lane);
    const NodeId join = addNode("join", Gateway{kind}, "", node->lane);
    retarget(flowsAt(node->id, true).front(), split);
    Flow out = flowsAt(node->id, false).front();
    out.source = join;
    apply(m_process, Replace<Flow>{out});
    connect(split, node->id);
    connect(node->id, join);
    if (withStep) {
      const NodeId other =
          addNode("neben", Task{}, "Nebenher " + std::to_string(upTo(1000)), node->lane);
      connect(split, other);
      connect(other, join);
    } else {
      connect(split, join, "sonst");
    }
  }

  void wrapParallel() { wrap(GatewayKind::Parallel, true); }
  void makeOptional() { wrap(GatewayKind::Exclusive, false); }

  Process m_process;
  std::mt19937 m_random;
};

/// One to one, by equal id.
inline Correspondences byEqualId(const Process& a, const Process& b)
{
  Correspondences all;
  for (const Node& node : a.nodes()) {
    if (b.findNode(node.id)) {
      all.push_back({{node.id}, {node.id}, Confidence::Sure, 1.0, {}, false});
    }
  }
  return all;
}

}  // namespace einklang::test
