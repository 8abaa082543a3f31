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

/// True if it can end the sub-process it is in or on, whatever goes on inside.
bool interrupts(const Node& node)
{
  const Event* event = eventOf(node);
  if (!event || !event->interrupting) return false;
  return event->trigger != EventTrigger::Error && event->trigger != EventTrigger::Cancel &&
         event->trigger != EventTrigger::Compensation && event->trigger != EventTrigger::None;
}

Joining joiningOf(const Node& node)
{
  const Gateway* gateway = gatewayOf(node);
  if (!gateway) return Joining::Any;
  switch (gateway->kind) {
    case GatewayKind::Parallel:
      return Joining::All;
    case GatewayKind::Inclusive:
    case GatewayKind::Complex:
      return Joining::Synchronising;
    default:
      return Joining::Any;
  }
}

/// A way that is taken after a condition, as far as the drawing says.
bool isConditional(const FlowGraph::Arc& arc)
{
  return arc.flow && (arc.flow->isDefault || !arc.flow->condition.empty());
}

Splitting splittingOf(const FlowGraph& graph, const FlowGraph::Vertex& vertex)
{
  if (const Gateway* gateway = gatewayOf(*vertex.node)) {
    if (gateway->kind == GatewayKind::Parallel) return Splitting::All;
    const Joining join = joiningOf(*vertex.node);
    return join == Joining::Synchronising ? Splitting::Some : Splitting::One;
  }
  const auto conditional = std::ranges::count_if(
      vertex.out, [&](std::size_t arc) { return isConditional(graph.arcs[arc]); });
  if (conditional == 0) return Splitting::All;
  const bool all = static_cast<std::size_t>(conditional) == vertex.out.size();
  return all ? Splitting::Some : Splitting::Mixed;
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
    m_places.reserve(m_process.nodes().size());
    for (const Node& node : m_process.nodes()) addNode(node);
    for (const Flow& flow : m_process.flows()) addFlow(flow);
    for (FlowGraph& graph : m_graphs) {
      attachBoundaries(graph);
      joinLinks(graph);
      markEntries(graph);
      for (FlowGraph::Vertex& vertex : graph.vertices) {
        vertex.join = joiningOf(*vertex.node);
        vertex.split = splittingOf(graph, vertex);
      }
      const auto& parent = graph.vertices.front().node->parent;
      graph.host = parent ? m_process.findNode(*parent) : nullptr;
    }
    markInterruptible();
    return std::move(m_graphs);
  }

 private:
  struct Place
  {
    std::size_t graph;
    std::size_t vertex;
  };

  std::size_t graphOf(const Node& node)
  {
    const Scope scope = scopeOf(node);
    if (m_lastScope == scope && !m_graphs.empty()) return m_lastGraph;
    const auto [it, added] = m_scopes.emplace(scope, m_graphs.size());
    if (added) m_graphs.emplace_back();
    m_lastScope = scope;
    m_lastGraph = it->second;
    return m_lastGraph;
  }

  void addNode(const Node& node)
  {
    const std::size_t number = graphOf(node);
    FlowGraph& graph = m_graphs[number];
    m_places.push_back({number, graph.vertices.size()});
    graph.index.emplace(node.id.value(), graph.vertices.size());
    graph.vertices.push_back({.node = &node});
    graph.vertices.back().outsideFlow = isEventSubProcess(node) || node.compensation;
  }

  void addFlow(const Flow& flow)
  {
    if (!flow.source || !flow.target) return;
    const Place& from = m_places[m_process.nodes().indexOf(*flow.source)];
    const Place& to = m_places[m_process.nodes().indexOf(*flow.target)];
    if (from.graph == to.graph) connect(m_graphs[from.graph], from.vertex, to.vertex, &flow);
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

  /// By an event on the sub-process, or by an event sub-process in it.
  void markInterruptible()
  {
    for (const Node& node : m_process.nodes()) {
      const Event* event = eventOf(node);
      if (!event || !interrupts(node)) continue;
      const Node* within = node.parent ? m_process.findNode(*node.parent) : nullptr;
      if (event->attachedTo) mark(Scope{true, event->attachedTo->value()});
      if (within && isStart(node) && isEventSubProcess(*within)) mark(scopeOf(*within));
    }
  }

  void mark(const Scope& scope)
  {
    const auto it = m_scopes.find(scope);
    if (it != m_scopes.end()) m_graphs[it->second].interruptible = true;
  }

  const Process& m_process;
  std::map<Scope, std::size_t> m_scopes;
  Scope m_lastScope;  // nodes of one scope mostly stand together
  std::size_t m_lastGraph = 0;
  std::vector<FlowGraph> m_graphs;
  std::vector<Place> m_places;  // by place of the node
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
