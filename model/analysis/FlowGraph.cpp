#include "model/analysis/FlowGraph.h"

#include "model/base/Text.h"

#include <algorithm>
#include <map>
#include <string>

namespace einklang {
namespace {

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

/// Fills the graphs of all scopes in one pass over steps and ways.
class Builder
{
 public:
  explicit Builder(const NumberedFlow& flow)
      : m_flow{flow}, m_graphOf(flow.steps.size() + flow.pools + 1, NumberedFlow::none)
  {}

  std::vector<FlowGraph> build()
  {
    m_vertices.reserve(m_flow.steps.size());
    for (std::size_t number = 0; number < m_flow.steps.size(); ++number) addStep(number);
    for (const NumberedFlow::Way& way : m_flow.ways) addWay(way);
    attachBoundaries();
    for (FlowGraph& graph : m_graphs) {
      joinLinks(graph);
      markEntries(graph);
      for (FlowGraph::Vertex& vertex : graph.vertices) {
        vertex.join = joiningOf(*vertex.node);
        vertex.split = splittingOf(graph, vertex);
      }
      const std::size_t parent = m_flow.steps[graph.vertices.front().number].parent;
      graph.host = parent == NumberedFlow::none ? nullptr : m_flow.steps[parent].node;
    }
    markInterruptible();
    return std::move(m_graphs);
  }

 private:
  /// Where a step lives: the number of its sub-process, or of its pool behind all steps.
  std::size_t scopeOf(const NumberedFlow::Step& step) const
  {
    if (step.parent != NumberedFlow::none) return step.parent;
    return m_flow.steps.size() + (step.pool == NumberedFlow::none ? m_flow.pools : step.pool);
  }

  std::size_t graphOf(const NumberedFlow::Step& step)
  {
    std::size_t& graph = m_graphOf[scopeOf(step)];
    if (graph == NumberedFlow::none) {
      graph = m_graphs.size();
      m_graphs.emplace_back();
    }
    return graph;
  }

  void addStep(std::size_t number)
  {
    const NumberedFlow::Step& step = m_flow.steps[number];
    FlowGraph& graph = m_graphs[graphOf(step)];
    m_vertices.push_back(graph.vertices.size());
    graph.vertices.push_back({.node = step.node, .number = number});
    graph.vertices.back().outsideFlow = isEventSubProcess(*step.node) || step.node->compensation;
  }

  void addWay(const NumberedFlow::Way& way)
  {
    const std::size_t graph = graphOf(m_flow.steps[way.from]);
    if (graph != graphOf(m_flow.steps[way.to])) return;
    connect(m_graphs[graph], m_vertices[way.from], m_vertices[way.to], way.flow);
  }

  static void connect(FlowGraph& graph, std::size_t from, std::size_t to, const Flow* flow)
  {
    graph.vertices[from].out.push_back(graph.arcs.size());
    graph.vertices[to].in.push_back(graph.arcs.size());
    graph.arcs.push_back({from, to, flow});
  }

  void attachBoundaries()
  {
    for (std::size_t number = 0; number < m_flow.steps.size(); ++number) {
      const NumberedFlow::Step& step = m_flow.steps[number];
      if (step.host == NumberedFlow::none) continue;
      const std::size_t graph = graphOf(step);
      if (graph != graphOf(m_flow.steps[step.host])) continue;
      const std::size_t host = m_vertices[step.host];
      m_graphs[graph].vertices[m_vertices[number]].host = host;
      m_graphs[graph].vertices[host].boundary.push_back(m_vertices[number]);
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
    for (const NumberedFlow::Step& step : m_flow.steps) {
      if (!interrupts(*step.node)) continue;
      if (step.host != NumberedFlow::none) mark(step.host);
      if (step.parent == NumberedFlow::none || !isStart(*step.node)) continue;
      const NumberedFlow::Step& within = m_flow.steps[step.parent];
      if (isEventSubProcess(*within.node)) mark(scopeOf(within));
    }
  }

  void mark(std::size_t scope)
  {
    const std::size_t graph = m_graphOf[scope];
    if (graph != NumberedFlow::none) m_graphs[graph].interruptible = true;
  }

  const NumberedFlow& m_flow;
  std::vector<std::size_t> m_graphOf;  // by scope
  std::vector<FlowGraph> m_graphs;
  std::vector<std::size_t> m_vertices;  // by number of the step
};

}  // namespace

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

std::vector<FlowGraph> flowGraphs(const NumberedFlow& flow)
{
  return Builder{flow}.build();
}

std::vector<FlowGraph> flowGraphs(const Process& process)
{
  return flowGraphs(numberedFlow(process));
}

}  // namespace einklang
