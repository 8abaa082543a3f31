#include "model/analysis/FaultText.h"

#include "model/base/Text.h"

#include <algorithm>
#include <deque>
#include <tuple>

namespace einklang {
namespace {

constexpr std::size_t none = static_cast<std::size_t>(-1);

bool hasLabel(const Node& node)
{
  return !trim(node.label).empty();
}

/// On one line, without blanks at the ends.
std::string words(const std::string& label)
{
  std::string text;
  for (const char c : trim(label)) {
    const bool blank = c == '\n' || c == '\r' || c == '\t' || c == ' ';
    if (!blank) text += c;
    if (blank && !text.ends_with(' ')) text += ' ';
  }
  return text;
}

std::string quoted(const Node& node)
{
  return "»" + (hasLabel(node) ? words(node.label) : node.id.value()) + "«";
}

/// What an element without a label looks like, as far as letters can draw it.
std::string symbolOf(const Node& node)
{
  const Gateway* gateway = gatewayOf(node);
  if (!gateway) return eventOf(node) ? "( )" : "[ ]";
  switch (gateway->kind) {
    case GatewayKind::Exclusive:
      return "(X)";
    case GatewayKind::Parallel:
      return "(+)";
    case GatewayKind::Inclusive:
      return "(O)";
    case GatewayKind::EventBased:
      return "(E)";
    case GatewayKind::Complex:
      return "(*)";
  }
  return {};
}

/// The nearest vertex with a label that comes after it, or before it.
std::size_t nearestNamed(const FlowGraph& graph, std::size_t vertex, bool after)
{
  std::vector<bool> seen(graph.vertices.size(), false);
  std::deque<std::size_t> open{vertex};
  seen[vertex] = true;
  while (!open.empty()) {
    const std::size_t v = open.front();
    open.pop_front();
    if (v != vertex && hasLabel(*graph.vertices[v].node)) return v;
    for (const std::size_t arc : after ? graph.vertices[v].out : graph.vertices[v].in) {
      const std::size_t next = after ? graph.arcs[arc].to : graph.arcs[arc].from;
      if (seen[next]) continue;
      seen[next] = true;
      open.push_back(next);
    }
  }
  return none;
}

/// True if the vertex stands in a circle that a step before it on the way stands in as well.
bool beganBefore(const FlowGraph& graph, const Fault& fault)
{
  std::vector<bool> behind(graph.vertices.size(), false);
  std::vector<std::size_t> open{fault.vertex};
  while (!open.empty()) {
    const std::size_t v = open.back();
    open.pop_back();
    for (const std::size_t arc : graph.vertices[v].out) {
      const std::size_t next = graph.arcs[arc].to;
      if (!behind[next]) open.push_back(next);
      behind[next] = true;
    }
  }
  return std::ranges::any_of(fault.moves, [&](const Move& move) { return behind[move.vertex]; });
}

/// True if a way into the vertex begins behind it.
bool waitsForItself(const FlowGraph& graph, std::size_t vertex)
{
  std::vector<bool> behind(graph.vertices.size(), false);
  std::vector<std::size_t> open{vertex};
  while (!open.empty()) {
    const std::size_t v = open.back();
    open.pop_back();
    for (const std::size_t arc : graph.vertices[v].out) {
      const std::size_t next = graph.arcs[arc].to;
      if (next == vertex) return true;
      if (!behind[next]) open.push_back(next);
      behind[next] = true;
    }
  }
  return false;
}

Finding standstill(const FlowGraph& graph, const Fault& fault)
{
  const std::string place = titleOf(graph, fault.vertex);
  const std::string way = wayText(graph, fault.moves);
  const std::string ways = std::to_string(graph.vertices[fault.vertex].in.size());
  const std::string arrived = std::to_string(fault.arrived);
  Finding finding{"soundness-deadlock", Severity::Error, {}};
  if (fault.split != none) {
    const Node& split = *graph.vertices[fault.split].node;
    const char* text =
        !gatewayOf(split) ? "Standstill at %1: it waits for %2 ways, only %3 arrive if an event "
                            "interrupts %4. It happens like this: %5."
        : graph.vertices[fault.split].split == Splitting::One
            ? "Standstill at %1: it waits for %2 ways, only %3 arrive, because %4 takes only one "
              "of its ways. It happens like this: %5."
            : "Standstill at %1: it waits for %2 ways, only %3 arrive, because %4 does not always "
              "take all of its ways. It happens like this: %5.";
    finding.message = {text, {place, ways, arrived, titleOf(graph, fault.split), way}};
    finding.elements = {ElementId{split.id}};
  } else if (waitsForItself(graph, fault.vertex)) {
    const bool inside = beganBefore(graph, fault);
    finding.rule = inside ? "soundness-blocking-loop" : "soundness-freezing-loop";
    finding.message = {inside ? "Standstill in the loop at %1: it waits for a way that begins only "
                                "behind it. It happens like this: %2."
                              : "The loop at %1 can never begin: it waits for a way that comes "
                                "only out of the loop. It happens like this: %2.",
                       {place, way}};
  } else {
    finding.message = {
        "Standstill at %1: it waits for %2 ways, only %3 arrive. It happens like this: %4.",
        {place, ways, arrived, way}};
  }
  return finding;
}

Finding meeting(const FlowGraph& graph, const Fault& fault)
{
  const bool gateway = gatewayOf(*graph.vertices[fault.vertex].node) != nullptr;
  const std::size_t next = gateway ? nearestNamed(graph, fault.vertex, true) : fault.vertex;
  const std::string place = titleOf(graph, fault.vertex);
  const std::string doubled = next == none ? place : titleOf(graph, next);
  const std::string way = wayText(graph, fault.moves);
  Finding finding{"soundness-lack-of-synchronisation", Severity::Error, {}};
  if (fault.split == none) {
    finding.message = {
        "%1 would be carried out more than once: several ways run at the same time, "
        "and %2 does not wait for all of them. It happens like this: %3.",
        {doubled, place, way}};
    return finding;
  }
  finding.message = {
      "%1 would be carried out more than once: after %2 several ways run at the same time, and %3 "
      "does not wait for all of them. It happens like this: %4.",
      {doubled, titleOf(graph, fault.split), place, way}};
  finding.elements = {ElementId{graph.vertices[fault.split].node->id}};
  return finding;
}

Finding repetition(const FlowGraph& graph, const Fault& fault)
{
  const bool always = graph.vertices[fault.vertex].split == Splitting::All;
  Finding finding{
      always ? "soundness-endless-loop" : "soundness-lack-of-synchronisation", Severity::Error, {}};
  finding.message = {
      always ? "The loop never ends: %1 leaves it and goes on in it at the same time, every time. "
               "It happens like this: %2."
             : "What follows would be carried out more than once: %1 can leave the loop and go on "
               "in it at the same time. It happens like this: %2.",
      {titleOf(graph, fault.vertex), wayText(graph, fault.moves)}};
  return finding;
}

Finding endless(const FlowGraph& graph, const Fault& fault)
{
  std::vector<std::string> steps;
  Finding finding{"soundness-livelock", Severity::Error, {}};
  for (const std::size_t v : fault.around) {
    const Node& node = *graph.vertices[v].node;
    if (hasLabel(node) && !gatewayOf(node)) steps.push_back(quoted(node));
  }
  if (steps.empty()) steps.push_back(titleOf(graph, fault.vertex));
  finding.message = {
      "No end can be reached any more: no way leads out of the loop %1. It happens "
      "like this: %2.",
      {join(steps, ", "), wayText(graph, fault.moves)}};
  return finding;
}

}  // namespace

Finding findingAt(const FlowGraph& graph, std::size_t vertex, const char* rule, Message message)
{
  Finding finding;
  finding.rule = rule;
  finding.severity = Severity::Error;
  finding.message = std::move(message);
  finding.elements.emplace_back(graph.vertices[vertex].node->id);
  return finding;
}

std::string titleOf(const FlowGraph& graph, std::size_t vertex)
{
  const Node& node = *graph.vertices[vertex].node;
  if (hasLabel(node)) return quoted(node);
  const bool join = graph.vertices[vertex].in.size() > 1;
  for (const bool after : {join, !join}) {
    const std::size_t near = nearestNamed(graph, vertex, after);
    if (near == none) continue;
    const std::string name = quoted(*graph.vertices[near].node);
    return after ? symbolOf(node) + " → " + name : name + " → " + symbolOf(node);
  }
  return symbolOf(node) + " " + node.id.value();
}

std::size_t foremost(const FlowGraph& graph, const std::vector<std::size_t>& vertices)
{
  return *std::ranges::min_element(vertices, {}, [&](std::size_t v) {
    const Node& node = *graph.vertices[v].node;
    return std::tuple{!hasLabel(node), gatewayOf(node) != nullptr, node.label};
  });
}

std::vector<ElementId> witnessOf(const FlowGraph& graph, const std::vector<Move>& moves)
{
  std::vector<ElementId> way;
  for (const Move& move : moves) {
    std::size_t at = move.vertex;
    way.emplace_back(graph.vertices[at].node->id);
    for (const std::size_t arc : move.produced) {
      if (graph.arcs[arc].from != at) {  // an event on the activity
        at = graph.arcs[arc].from;
        way.emplace_back(graph.vertices[at].node->id);
      }
      if (graph.arcs[arc].flow) way.emplace_back(graph.arcs[arc].flow->id);
    }
  }
  return way;
}

std::string wayText(const FlowGraph& graph, const std::vector<Move>& moves)
{
  constexpr std::size_t longest = 30;
  constexpr std::size_t beginning = 8;
  std::vector<std::string> titles;
  for (const Move& move : moves) {
    std::size_t at = none;
    for (const std::size_t arc : move.produced) {
      const FlowGraph::Arc& taken = graph.arcs[arc];
      const bool event = taken.from != move.vertex;
      if (at == none && !event && hasLabel(*graph.vertices[move.vertex].node)) {
        titles.push_back(quoted(*graph.vertices[move.vertex].node));
      }
      if (event && at != taken.from) titles.push_back(quoted(*graph.vertices[taken.from].node));
      at = taken.from;
      if (!taken.flow || trim(taken.flow->label).empty()) continue;
      const bool chosen = move.produced.size() < graph.vertices[move.vertex].out.size() || event;
      if (chosen) titles.push_back(words(taken.flow->label));
    }
    if (move.produced.empty() && hasLabel(*graph.vertices[move.vertex].node)) {
      titles.push_back(quoted(*graph.vertices[move.vertex].node));
    }
  }
  if (titles.size() > longest) {
    titles[beginning] = "…";
    const auto from = titles.begin() + beginning + 1;
    titles.erase(from, from + static_cast<std::ptrdiff_t>(titles.size() - longest));
  }
  return join(titles, " → ");
}

std::vector<Move> shortestWay(const FlowGraph& graph, std::size_t vertex)
{
  std::vector<std::size_t> by(graph.vertices.size(), none);  // the arc, or itself for entries
  std::vector<bool> seen(graph.vertices.size(), false);
  std::deque<std::size_t> open;
  for (std::size_t v = 0; v < graph.vertices.size(); ++v) {
    if (!graph.vertices[v].entry) continue;
    seen[v] = true;
    open.push_back(v);
  }
  while (!open.empty() && !seen[vertex]) {
    const std::size_t v = open.front();
    open.pop_front();
    const auto follow = [&](std::size_t arc) {
      const std::size_t to = graph.arcs[arc].to;
      if (seen[to]) return;
      seen[to] = true;
      by[to] = arc;
      open.push_back(to);
    };
    std::ranges::for_each(graph.vertices[v].out, follow);
    for (const std::size_t event : graph.vertices[v].boundary) {
      seen[event] = true;
      std::ranges::for_each(graph.vertices[event].out, follow);
    }
  }
  std::vector<Move> moves;
  if (!seen[vertex]) return moves;
  for (std::size_t v = vertex; by[v] != none;) {
    const std::size_t from = graph.arcs[by[v]].from;
    const std::size_t fires = graph.vertices[from].host.value_or(from);
    moves.push_back({fires, {by[v]}});
    v = fires;
  }
  std::ranges::reverse(moves);
  return moves;
}

Finding findingOf(const FlowGraph& graph, const Fault& fault)
{
  Finding finding;
  const ElementId element{graph.vertices[fault.vertex].node->id};
  switch (fault.kind) {
    case FaultKind::Standstill:
      finding = standstill(graph, fault);
      break;
    case FaultKind::Meeting:
      finding = meeting(graph, fault);
      break;
    case FaultKind::Repetition:
      finding = repetition(graph, fault);
      break;
    case FaultKind::Endless:
      finding = endless(graph, fault);
      break;
    case FaultKind::NeverFired:
      finding = {"soundness-unreachable",
                 Severity::Error,
                 {"%1 is never carried out.", {titleOf(graph, fault.vertex)}}};
      break;
  }
  finding.witness = witnessOf(
      graph, fault.kind == FaultKind::NeverFired ? shortestWay(graph, fault.vertex) : fault.moves);
  if (fault.kind == FaultKind::Endless) {
    const std::size_t first = foremost(graph, fault.around);
    finding.elements = {ElementId{graph.vertices[first].node->id}};
    for (const std::size_t v : fault.around) {
      if (v != first) finding.elements.emplace_back(graph.vertices[v].node->id);
    }
  } else {
    finding.elements.insert(finding.elements.begin(), element);
  }
  return finding;
}

}  // namespace einklang
