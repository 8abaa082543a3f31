#include "model/analysis/FlowGraph.h"

#include "model/base/Text.h"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>

namespace einklang {
namespace {

/// Where a node lives: its sub-process, or its pool.
using Scope = std::pair<bool, std::string_view>;

Scope scopeOf(const Node& node)
{
  if (node.parent) return {true, node.parent->value()};
  return {false, node.participant ? std::string_view{node.participant->value()} : ""};
}

bool isEventSubProcess(const Node& node)
{
  const SubProcess* sub = subProcessOf(node);
  return sub && sub->kind == SubProcessKind::Event;
}

bool isLink(const Node& node, EventPosition position)
{
  const Event* event = eventOf(node);
  return event && event->trigger == EventTrigger::Link && event->position == position;
}

std::string linkName(const Node& node)
{
  const Event* event = eventOf(node);
  return foldText(event->detail.empty() ? node.label : event->detail);
}

/// Fills the graphs of all scopes in one pass over the process.
class Builder
{
 public:
  explicit Builder(const Process& process) : m_process{process} {}

  std::vector<FlowGraph> build()
  {
    for (const Node& node : m_process.nodes()) addNode(node);
    for (const Flow& flow : m_process.flows()) addFlow(flow);
    for (FlowGraph& graph : m_graphs) {
      attachBoundaries(graph);
      joinLinks(graph);
      markEntries(graph);
    }
    return std::move(m_graphs);
  }

 private:
  FlowGraph& graphOf(const Node& node)
  {
    const Scope scope = scopeOf(node);
    if (m_lastScope == scope && !m_graphs.empty()) return m_graphs[m_lastGraph];
    const auto [it, added] = m_scopes.emplace(scope, m_graphs.size());
    if (added) m_graphs.emplace_back();
    m_lastScope = scope;
    m_lastGraph = it->second;
    return m_graphs[m_lastGraph];
  }

  void addNode(const Node& node)
  {
    FlowGraph& graph = graphOf(node);
    graph.index.emplace(node.id.value(), graph.vertices.size());
    graph.vertices.push_back({.node = &node});
    graph.vertices.back().outsideFlow = isEventSubProcess(node) || node.compensation;
  }

  void addFlow(const Flow& flow)
  {
    if (!flow.source || !flow.target) return;
    FlowGraph& graph = graphOf(*m_process.findNode(*flow.source));
    const auto from = graph.find(*flow.source);
    const auto to = graph.find(*flow.target);
    if (from && to) connect(graph, *from, *to, &flow);
  }

  static void connect(FlowGraph& graph, std::size_t from, std::size_t to, const Flow* flow)
  {
    graph.vertices[from].out.push_back(graph.arcs.size());
    graph.vertices[to].in.push_back(graph.arcs.size());
    graph.arcs.push_back({from, to, flow});
  }

  static void attachBoundaries(FlowGraph& graph)
  {
    for (std::size_t v = 0; v < graph.vertices.size(); ++v) {
      const Event* event = eventOf(*graph.vertices[v].node);
      if (!event || !event->attachedTo) continue;
      if (const auto host = graph.find(*event->attachedTo)) {
        graph.vertices[*host].boundary.push_back(v);
      }
    }
  }

  static void joinLinks(FlowGraph& graph)
  {
    std::map<std::string, std::size_t> catching;
    for (std::size_t v = 0; v < graph.vertices.size(); ++v) {
      const Node& node = *graph.vertices[v].node;
      if (isLink(node, EventPosition::IntermediateCatch)) catching.emplace(linkName(node), v);
    }
    for (std::size_t v = 0; v < graph.vertices.size(); ++v) {
      const Node& node = *graph.vertices[v].node;
      if (!isLink(node, EventPosition::IntermediateThrow)) continue;
      const auto target = catching.find(linkName(node));
      if (target != catching.end()) connect(graph, v, target->second, nullptr);
    }
  }

  /// Start events; in a scope without any, what no flow leads to (BPMN 2.0.2, 13.2).
  static void markEntries(FlowGraph& graph)
  {
    const bool starts = std::ranges::any_of(
        graph.vertices, [](const FlowGraph::Vertex& v) { return isStart(*v.node); });
    for (FlowGraph::Vertex& v : graph.vertices) {
      v.entry = starts ? isStart(*v.node) : v.in.empty() && !v.outsideFlow && !isBoundary(*v.node);
    }
  }

  const Process& m_process;
  std::map<Scope, std::size_t> m_scopes;
  Scope m_lastScope;  // nodes of one scope mostly stand together
  std::size_t m_lastGraph = 0;
  std::vector<FlowGraph> m_graphs;
};

}  // namespace

std::optional<std::size_t> FlowGraph::find(const NodeId& id) const
{
  const auto it = index.find(id.value());
  return it == index.end() ? std::nullopt : std::optional{it->second};
}

std::vector<bool> FlowGraph::reachedFromEntries() const
{
  std::vector<bool> reached(vertices.size(), false);
  std::vector<std::size_t> open;
  const auto visit = [&](std::size_t v) {
    if (reached[v]) return;
    reached[v] = true;
    open.push_back(v);
  };
  for (std::size_t v = 0; v < vertices.size(); ++v) {
    if (vertices[v].entry || vertices[v].outsideFlow) visit(v);
  }
  while (!open.empty()) {
    const Vertex& vertex = vertices[open.back()];
    open.pop_back();
    for (const std::size_t arc : vertex.out) visit(arcs[arc].to);
    for (const std::size_t event : vertex.boundary) visit(event);
  }
  return reached;
}

std::vector<FlowGraph> flowGraphs(const Process& process)
{
  return Builder{process}.build();
}

}  // namespace einklang
