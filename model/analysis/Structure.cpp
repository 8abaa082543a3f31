#include "model/analysis/Structure.h"

#include "model/analysis/FaultText.h"

#include <algorithm>

namespace einklang {
namespace {

ElementId idOf(const FlowGraph& graph, std::size_t vertex)
{
  return ElementId{graph.vertices[vertex].node->id};
}

/// Follows one way on from the vertex (or back) until it ends or comes to where it was before.
std::vector<Move> wayFrom(const FlowGraph& graph, std::size_t vertex, bool back)
{
  std::vector<bool> seen(graph.vertices.size(), false);
  std::vector<Move> moves;
  while (!seen[vertex]) {
    seen[vertex] = true;
    const auto& arcs = back ? graph.vertices[vertex].in : graph.vertices[vertex].out;
    if (arcs.empty()) {
      moves.push_back({vertex, {}});
      break;
    }
    const FlowGraph::Arc& arc = graph.arcs[arcs.front()];
    moves.push_back({back ? arc.from : vertex, {arcs.front()}});
    vertex = back ? arc.from : arc.to;
  }
  if (back) std::ranges::reverse(moves);
  return moves;
}

void checkStart(const FlowGraph& graph, Findings& found)
{
  if (std::ranges::any_of(graph.vertices, &FlowGraph::Vertex::entry)) return;
  const std::vector<Move> circle = wayFrom(graph, 0, true);
  Finding finding = findingAt(graph, 0, "soundness-no-start",
                              {"The flow has no beginning: every step waits for another one.", {}});
  finding.witness = witnessOf(graph, circle);
  finding.suggestion = {"Suggestion: put a start event before %1.", {titleOf(graph, 0)}};
  found.push_back(std::move(finding));
}

bool isExit(const FlowGraph::Vertex& vertex)
{
  return isEnd(*vertex.node) || (vertex.out.empty() && !gatewayOf(*vertex.node));
}

void checkEnd(const FlowGraph& graph, Findings& found)
{
  if (graph.interruptible || std::ranges::any_of(graph.vertices, isExit)) return;
  const auto entry = std::ranges::find_if(graph.vertices, &FlowGraph::Vertex::entry);
  const auto first = entry == graph.vertices.end()
                         ? std::size_t{0}
                         : static_cast<std::size_t>(entry - graph.vertices.begin());
  const std::vector<Move> way = wayFrom(graph, first, false);
  Finding finding =
      findingAt(graph, first, "soundness-no-end",
                {"The flow has no end. It happens like this: %1.", {wayText(graph, way)}});
  finding.witness = witnessOf(graph, way);
  finding.suggestion = {"Suggestion: let a way lead to an end event after %1.",
                        {titleOf(graph, way.back().vertex)}};
  found.push_back(std::move(finding));
}

/// Vertices that nothing leads to, in connected parts.
std::vector<std::vector<std::size_t>> unreachedParts(const FlowGraph& graph)
{
  std::vector<bool> seen = graph.reachedFromEntries();
  std::vector<std::vector<std::size_t>> parts;
  for (std::size_t v = 0; v < seen.size(); ++v) {
    if (seen[v]) continue;
    seen[v] = true;
    parts.push_back({v});
    for (std::size_t i = 0; i < parts.back().size(); ++i) {
      const FlowGraph::Vertex& vertex = graph.vertices[parts.back()[i]];
      const auto visit = [&](std::size_t next) {
        if (!seen[next]) parts.back().push_back(next);
        seen[next] = true;
      };
      for (const std::size_t arc : vertex.out) visit(graph.arcs[arc].to);
      for (const std::size_t arc : vertex.in) visit(graph.arcs[arc].from);
      std::ranges::for_each(vertex.boundary, visit);
      if (vertex.host) visit(*vertex.host);
    }
    std::ranges::sort(parts.back());
  }
  return parts;
}

void checkReached(const FlowGraph& graph, Findings& found)
{
  for (std::vector<std::size_t>& part : unreachedParts(graph)) {
    std::vector<std::size_t> heads;
    std::ranges::copy_if(part, std::back_inserter(heads), [&](std::size_t v) {
      return graph.vertices[v].in.empty() && !isBoundary(*graph.vertices[v].node);
    });
    const bool loop = heads.empty();
    std::iter_swap(part.begin(), std::ranges::find(part, foremost(graph, loop ? part : heads)));
    const std::size_t first = part.front();
    const std::vector<Move> way = wayFrom(graph, first, false);
    const bool alone = part.size() == 1;
    const char* text =
        loop    ? "The loop %1 is never entered: no way leads there from the start. Its way: %2."
        : alone ? "%1 is never reached: no way leads there from the start."
                : "%1 and what follows is never reached: no way leads there from the start. Its "
                  "way: %2.";
    Finding finding =
        findingAt(graph, first, loop ? "soundness-dead-loop" : "soundness-unreachable",
                  {text, {titleOf(graph, first)}});
    if (!alone) finding.message.arguments.push_back(wayText(graph, way));
    for (std::size_t i = 1; i < part.size(); ++i) finding.elements.push_back(idOf(graph, part[i]));
    finding.witness = witnessOf(graph, way);
    finding.suggestion = {"Suggestion: draw a flow to %1 from the step before it, or delete it.",
                          {titleOf(graph, first)}};
    found.push_back(std::move(finding));
  }
}

void checkDeadEnds(const FlowGraph& graph, Findings& found)
{
  const bool ends = std::ranges::any_of(graph.vertices,
                                        [](const FlowGraph::Vertex& v) { return isEnd(*v.node); });
  for (std::size_t i = 0; i < graph.vertices.size(); ++i) {
    const FlowGraph::Vertex& v = graph.vertices[i];
    const bool inFlow = !v.in.empty() || v.entry;
    if (isEnd(*v.node) || !v.out.empty() || v.outsideFlow || !inFlow) continue;
    if (!ends && !gatewayOf(*v.node)) continue;  // a process without end events at all
    const Event* event = eventOf(*v.node);
    if (event && event->trigger == EventTrigger::Link) continue;
    std::vector<Move> way = shortestWay(graph, i);
    way.push_back({i, {}});
    Finding finding =
        findingAt(graph, i, "soundness-dead-end",
                  {"%1 leads nowhere: the way ends without an end event. It happens like this: %2.",
                   {titleOf(graph, i), wayText(graph, way)}});
    if (!gatewayOf(*v.node)) finding.severity = Severity::Warning;
    finding.witness = witnessOf(graph, way);
    finding.suggestion = {"Suggestion: draw a flow from %1 to the next step or to an end event.",
                          {titleOf(graph, i)}};
    found.push_back(std::move(finding));
  }
}

/// A vertex that stands for a node; no graph where there is none.
struct Standing
{
  const FlowGraph* graph = nullptr;
  std::size_t vertex = 0;
};

/// By place of the node in the process.
std::vector<Standing> standings(const Process& process, const std::vector<FlowGraph>& graphs)
{
  std::vector<Standing> all(process.nodes().size() + 1);
  for (const FlowGraph& graph : graphs) {
    for (std::size_t v = 0; v < graph.vertices.size(); ++v) {
      all[graph.vertices[v].number] = {&graph, v};
    }
  }
  return all;
}

}  // namespace

void checkDangling(const Process& process, const std::vector<FlowGraph>& graphs, Findings& found)
{
  std::vector<Standing> all;
  for (const Flow& flow : process.flows()) {
    if (flow.source && flow.target) continue;
    if (all.empty()) all = standings(process, graphs);
    Finding finding;
    finding.rule = "soundness-dangling-flow";
    finding.severity = Severity::Error;
    finding.elements.emplace_back(flow.id);
    const auto& end = flow.source ? flow.source : flow.target;
    const auto [graph, at] = end ? all[process.nodes().placeOf(end->value())] : Standing{};
    const std::string place = graph ? titleOf(*graph, at) : flow.id.value();
    if (!end) {
      finding.message = {"A flow leads nowhere and comes from nowhere.", {}};
      finding.suggestion = {"Suggestion: lead the flow to the step that follows, or delete it.",
                            {}};
      finding.witness = {ElementId{flow.id}};
    } else if (flow.source) {
      finding.message = {"A flow from %1 leads nowhere: its end is missing.", {place}};
      finding.suggestion = {"Suggestion: lead the flow to the step that follows, or delete it.",
                            {}};
      if (graph) {
        finding.witness = witnessOf(*graph, shortestWay(*graph, at));
        finding.witness.emplace_back(*flow.source);
      }
      finding.witness.emplace_back(flow.id);
    } else {
      finding.message = {"A flow to %1 comes from nowhere: its beginning is missing.", {place}};
      finding.suggestion = {"Suggestion: let the flow begin at the step before, or delete it.", {}};
      finding.witness = {ElementId{flow.id}};
      if (flow.target) finding.witness.emplace_back(*flow.target);
    }
    found.push_back(std::move(finding));
  }
}

void checkStructure(const FlowGraph& graph, Findings& found)
{
  checkStart(graph, found);
  checkEnd(graph, found);
  checkReached(graph, found);
  checkDeadEnds(graph, found);
}

}  // namespace einklang
