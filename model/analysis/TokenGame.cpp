#include "model/analysis/TokenGame.h"

#include <algorithm>
#include <bit>

namespace einklang {
namespace {

constexpr std::size_t bits = 64;
constexpr std::size_t fullChoice = 6;  // up to so many branches, every combination is tried

bool has(const Marking& marking, std::size_t arc)
{
  return (marking[arc / bits] >> (arc % bits)) & 1U;
}
void put(Marking& marking, std::size_t arc)
{
  marking[arc / bits] |= std::uint64_t{1} << (arc % bits);
}
void take(Marking& marking, std::size_t arc)
{
  marking[arc / bits] &= ~(std::uint64_t{1} << (arc % bits));
}

bool endsScope(const Node& node)
{
  const Event* event = eventOf(node);
  if (!event || event->position != EventPosition::End) return false;
  if (event->trigger == EventTrigger::Terminate) return true;
  const bool leaves =
      event->trigger == EventTrigger::Error || event->trigger == EventTrigger::Cancel;
  return leaves && node.parent.has_value();
}

/// Non-empty choices out of the arcs: all combinations, or for many arcs each alone, each two,
/// and all.
SmallVector<FewNumbers, 2> choices(const FewNumbers& arcs)
{
  SmallVector<FewNumbers, 2> found;
  if (arcs.size() > fullChoice) {
    for (std::size_t i = 0; i < arcs.size(); ++i) {
      found.push_back(FewNumbers{arcs[i]});
      for (std::size_t j = 0; j < i; ++j) found.push_back(FewNumbers{arcs[j], arcs[i]});
    }
    found.push_back(arcs);
    return found;
  }
  for (std::size_t mask = 1; mask < (std::size_t{1} << arcs.size()); ++mask) {
    found.emplace_back();
    for (std::size_t i = 0; i < arcs.size(); ++i) {
      if ((mask >> i) & 1U) found.back().push_back(arcs[i]);
    }
  }
  return found;
}

}  // namespace

TokenGame::TokenGame(const FlowGraph& graph) : m_graph{graph}
{
  const std::size_t count = graph.vertices.size();
  std::size_t arcs = graph.arcs.size();
  for (std::size_t v = 0; v < count; ++v) {
    m_in.push_back(graph.vertices[v].in);
    if (!graph.vertices[v].entry) continue;
    m_in.back().push_back(arcs);
    m_entries.emplace_back(v, arcs++);
  }
  for (const FlowGraph::Arc& arc : graph.arcs) m_target.push_back(arc.to);
  for (const auto& [vertex, arc] : m_entries) m_target.push_back(vertex);
  m_words = arcs / bits + 1;
  m_ends.assign(count, false);
  m_productions.resize(count);
  m_leading.resize(count);
  for (std::size_t v = 0; v < count; ++v) prepare(v);
}

void TokenGame::prepare(std::size_t vertex)
{
  if (m_in[vertex].empty()) return;  // never fires
  m_ends[vertex] = endsScope(*m_graph.vertices[vertex].node);
  if (m_graph.vertices[vertex].join == Joining::Synchronising) prepareInclusive(vertex);
  m_productions[vertex] = productions(vertex);
}

/// For every arc into an inclusive join, the arcs from which it can be reached without passing
/// the join.
void TokenGame::prepareInclusive(std::size_t vertex)
{
  for (const std::size_t arc : m_in[vertex]) {
    m_leading[vertex].push_back(leadingTo(arc, vertex));
  }
}

Marking TokenGame::leadingTo(std::size_t arc, std::size_t without) const
{
  Marking leading(m_words, 0);
  std::vector<std::size_t> open{arc};
  put(leading, arc);
  const auto visitInto = [&](std::size_t vertex) {
    for (const std::size_t before : m_in[vertex]) {
      if (has(leading, before)) continue;
      put(leading, before);
      open.push_back(before);
    }
  };
  while (!open.empty()) {
    const std::size_t current = open.back();
    open.pop_back();
    if (current >= m_graph.arcs.size()) continue;
    const std::size_t from = m_graph.arcs[current].from;
    if (from == without) continue;
    visitInto(from);
    if (const auto host = m_graph.vertices[from].host) visitInto(*host);
  }
  return leading;
}

std::vector<Marking> TokenGame::beginnings() const
{
  const bool alternatives =
      !m_entries.empty() && isStart(*m_graph.vertices[m_entries.front().first].node);
  std::vector<Marking> found;
  for (const auto& [vertex, arc] : m_entries) {
    if (alternatives || found.empty()) found.emplace_back(m_words, 0);
    put(found.back(), arc);
  }
  return found;
}

bool TokenGame::isEmpty(const Marking& marking)
{
  return std::ranges::all_of(marking, [](std::uint64_t word) { return word == 0; });
}

bool TokenGame::holds(const Marking& marking, std::size_t arc)
{
  return has(marking, arc);
}

std::size_t TokenGame::tokensBefore(const Marking& marking, std::size_t vertex) const
{
  return static_cast<std::size_t>(
      std::ranges::count_if(m_in[vertex], [&](std::size_t arc) { return has(marking, arc); }));
}

/// BPMN 2.0.2, 13.4.3: every token that can still reach an empty arc of the join can also reach a
/// marked one.
bool TokenGame::inclusiveMayFire(const Marking& marking, std::size_t vertex) const
{
  Marking toEmpty(m_words, 0);
  Marking toMarked(m_words, 0);
  for (std::size_t i = 0; i < m_in[vertex].size(); ++i) {
    Marking& target = has(marking, m_in[vertex][i]) ? toMarked : toEmpty;
    for (std::size_t w = 0; w < m_words; ++w) target[w] |= m_leading[vertex][i][w];
  }
  for (std::size_t w = 0; w < m_words; ++w) {
    if (marking[w] & toEmpty[w] & ~toMarked[w]) return false;
  }
  return true;
}

bool TokenGame::isEnabled(const Marking& marking, std::size_t vertex) const
{
  const std::size_t tokens = tokensBefore(marking, vertex);
  if (tokens == 0) return false;
  const Joining join = m_graph.vertices[vertex].join;
  if (join == Joining::All) return tokens == m_in[vertex].size();
  return join == Joining::Any || inclusiveMayFire(marking, vertex);
}

TokenGame::Productions TokenGame::normalProductions(std::size_t vertex) const
{
  const FlowGraph::Vertex& v = m_graph.vertices[vertex];
  if (v.out.empty()) return Productions(1);
  if (v.split == Splitting::All) return Productions(1, v.out);
  if (v.split != Splitting::One) return chosenProductions(vertex);
  Productions each;
  for (const std::size_t arc : v.out) each.push_back(Arcs{arc});
  return each;
}

/// After conditions: any of the ways, the default way where no other is taken, and with them those
/// that an activity always takes.
TokenGame::Productions TokenGame::chosenProductions(std::size_t vertex) const
{
  const FlowGraph::Vertex& v = m_graph.vertices[vertex];
  Arcs always;
  Arcs byDefault;
  Arcs chosen;
  for (const std::size_t arc : v.out) {
    const Flow* flow = m_graph.arcs[arc].flow;
    const bool free =
        v.split == Splitting::Mixed && (!flow || (flow->condition.empty() && !flow->isDefault));
    (free ? always : flow && flow->isDefault ? byDefault : chosen).push_back(arc);
  }
  Productions found = choices(chosen);
  if (!byDefault.empty()) {
    found.push_back(byDefault);
  } else if (!always.empty()) {
    found.emplace_back();
  }
  for (Arcs& arcs : found) arcs.insert(arcs.end(), always.begin(), always.end());
  return found;
}

/// What may come out: the normal ways, an interrupting boundary event instead, or one or all of
/// the others beside.
TokenGame::Productions TokenGame::productions(std::size_t vertex) const
{
  const Productions normal = normalProductions(vertex);
  Productions found = normal;
  Arcs beside;
  for (const std::size_t b : m_graph.vertices[vertex].boundary) {
    const FlowGraph::Vertex& boundary = m_graph.vertices[b];
    if (boundary.node->compensation || boundary.out.empty()) continue;
    if (eventOf(*boundary.node)->interrupting) {
      found.push_back(boundary.out);
      continue;
    }
    for (Arcs with : normal) {
      with.insert(with.end(), boundary.out.begin(), boundary.out.end());
      found.push_back(with);
    }
    beside.insert(beside.end(), boundary.out.begin(), boundary.out.end());
  }
  for (Arcs with : normal) {
    if (beside.empty()) break;
    with.insert(with.end(), beside.begin(), beside.end());
    found.push_back(with);
  }
  return found;
}

void TokenGame::fire(const Marking& marking, std::size_t vertex, std::size_t consumed,
                     std::vector<Firing>& found) const
{
  Marking before = marking;
  if (consumed != noArc) take(before, consumed);
  if (consumed == noArc) {
    for (const std::size_t arc : m_in[vertex]) take(before, arc);
  }
  for (const Arcs& produced : m_productions[vertex]) {
    Firing firing{vertex, consumed, &produced, noArc, before};
    if (m_ends[vertex]) firing.result.assign(m_words, 0);
    for (const std::size_t arc : produced) {
      if (has(firing.result, arc)) firing.doubled = arc;
      put(firing.result, arc);
    }
    found.push_back(std::move(firing));
  }
}

/// The vertices with a token before them, in file order: few, however large the process is.
std::vector<std::size_t> TokenGame::touched(const Marking& marking) const
{
  std::vector<std::size_t> found;
  for (std::size_t w = 0; w < m_words; ++w) {
    for (std::uint64_t word = marking[w]; word != 0; word &= word - 1) {
      found.push_back(m_target[w * bits + static_cast<std::size_t>(std::countr_zero(word))]);
    }
  }
  std::ranges::sort(found);
  const auto repeated = std::ranges::unique(found);
  found.erase(repeated.begin(), repeated.end());
  return found;
}

std::vector<Firing> TokenGame::firings(const Marking& marking) const
{
  std::vector<Firing> found;
  for (const std::size_t v : touched(marking)) {
    if (!isEnabled(marking, v)) continue;
    if (m_graph.vertices[v].join != Joining::Any) {
      fire(marking, v, noArc, found);
      continue;
    }
    for (const std::size_t arc : m_in[v]) {
      if (has(marking, arc)) fire(marking, v, arc, found);
    }
  }
  return found;
}

}  // namespace einklang
