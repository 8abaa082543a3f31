#include "model/analysis/Exploration.h"

#include "model/analysis/TokenHistory.h"

#include <algorithm>
#include <set>

namespace einklang {
namespace {

constexpr std::size_t none = static_cast<std::size_t>(-1);

/// True if a token on one of the arcs out of `from` can come to the arc without passing `without`.
bool leadsTo(const FlowGraph& graph, std::size_t from, std::size_t arc, std::size_t without)
{
  std::vector<bool> seen(graph.vertices.size(), false);
  std::vector<std::size_t> open{from};
  const auto visit = [&](std::size_t vertex) {
    if (vertex == without || seen[vertex]) return;
    seen[vertex] = true;
    open.push_back(vertex);
  };
  while (!open.empty()) {
    const FlowGraph::Vertex& vertex = graph.vertices[open.back()];
    open.pop_back();
    for (const std::size_t out : vertex.out) {
      if (out == arc) return true;
      visit(graph.arcs[out].to);
    }
    for (const std::size_t event : vertex.boundary) visit(event);
  }
  return false;
}

/// True if the vertex had a choice and there is a way that it did not take.
bool chose(const FlowGraph::Vertex& vertex, const FewNumbers& produced)
{
  if (!vertex.boundary.empty()) return true;
  return vertex.split != Splitting::All && produced.size() < vertex.out.size();
}

}  // namespace

std::size_t Exploration::Hash::operator()(const Marking& marking) const noexcept
{
  std::size_t hash = 0xcbf29ce484222325U;
  for (const std::uint64_t word : marking) hash = (hash ^ word ^ (word >> 32)) * 0x100000001b3U;
  return hash;
}

Exploration::Exploration(const ReducedFlow& flow, const KnownFaults& known,
                         ExplorationBudget& budget)
    : m_flow{flow},
      m_graph{flow.graph()},
      m_game{m_graph},
      m_known{known},
      m_budget{budget},
      m_fired(m_graph.vertices.size(), false)
{
  for (std::size_t v = 0; v < m_graph.vertices.size(); ++v) {
    const FlowGraph::Vertex& vertex = m_graph.vertices[v];
    const bool joins = vertex.join == Joining::Any && vertex.in.size() > 1 && !vertex.entry;
    if (joins && !isEnd(*vertex.node) && !m_known.passing[v]) m_joins.push_back(v);
  }
}

std::optional<Fault> Exploration::firstFault()
{
  for (const Marking& marking : m_game.beginnings()) visit(marking, none, nullptr);
  for (std::size_t i = 0; i < m_states.size(); ++i) {
    if (m_budget.markings == 0 || m_budget.firings == 0) return std::nullopt;
    --m_budget.markings;
    if (auto fault = expand(i)) return fault;
  }
  m_complete = true;
  return std::nullopt;
}

void Exploration::visit(const Marking& marking, std::size_t parent, const Firing* firing)
{
  const auto [it, added] = m_numbers.emplace(marking, m_states.size());
  if (added) {
    m_states.push_back({&it->first, parent});
    if (firing) {
      m_states.back().vertex = firing->vertex;
      m_states.back().consumed = firing->consumed;
      m_states.back().produced = firing->produced;
    }
  }
  if (!firing) return;
  m_edges.push_back({it->second, firing->vertex, firing->consumed});
  ++m_states[parent].edges;
}

std::span<const Exploration::Edge> Exploration::edgesOf(std::size_t state) const
{
  return std::span{m_edges}.subspan(m_states[state].firstEdge, m_states[state].edges);
}

std::optional<Fault> Exploration::expand(std::size_t state)
{
  if (auto meeting = meetingIn(state)) return meeting;
  const Marking& marking = *m_states[state].marking;  // stays where it is in the map
  const std::vector<Firing> firings = m_game.firings(marking);
  m_states[state].firstEdge = m_edges.size();
  m_budget.firings -= std::min(m_budget.firings, firings.size());
  for (const Firing& firing : firings) {
    m_fired[firing.vertex] = true;
    if (firing.doubled != noArc && !m_known.passing[firing.vertex]) {
      return repetition(state, firing);
    }
    visit(firing.result, state, &firing);
  }
  if (firings.empty() && !TokenGame::isEmpty(marking)) return standstillIn(state);
  return std::nullopt;
}

std::optional<Fault> Exploration::meetingIn(std::size_t state) const
{
  const Marking& marking = *m_states[state].marking;
  for (const std::size_t v : m_joins) {
    if (m_game.tokensBefore(marking, v) < 2) continue;
    Fault fault{FaultKind::Meeting, v, movesTo(state)};
    fault.arrived = m_game.tokensBefore(marking, v);
    TokenHistory history;
    for (const std::size_t s : statesTo(state)) {
      const State& one = m_states[s];
      history.add(m_game, *m_states[one.parent].marking, one.vertex, one.consumed, *one.produced);
    }
    std::vector<std::size_t> arcs;
    for (const std::size_t arc : m_graph.vertices[v].in) {
      if (!TokenGame::holds(marking, arc)) continue;
      arcs.push_back(arc);
      m_flow.appendMoves(arc, fault.moves);
    }
    if (const auto split = history.divided(arcs[0], arcs[1])) {
      fault.split = history.vertexOf(*split);
    }
    return fault;
  }
  return std::nullopt;
}

/// True if a token at `from` could have come to an empty way into the vertex.
bool Exploration::misses(std::size_t from, const Marking& marking, std::size_t vertex) const
{
  return std::ranges::any_of(m_graph.vertices[vertex].in, [&](std::size_t arc) {
    return !TokenGame::holds(marking, arc) && leadsTo(m_graph, from, arc, vertex);
  });
}

/// One that does not wait for another one that waits.
std::size_t Exploration::firstWaiting(const Marking& marking) const
{
  const std::vector<std::size_t> waiting = m_game.touched(marking);
  const auto it = std::ranges::find_if(waiting, [&](std::size_t v) {
    return std::ranges::none_of(
        waiting, [&](std::size_t other) { return other != v && misses(other, marking, v); });
  });
  return it == waiting.end() ? waiting.front() : *it;
}

std::optional<Fault> Exploration::standstillIn(std::size_t state) const
{
  const Marking& marking = *m_states[state].marking;
  Fault fault{FaultKind::Standstill, firstWaiting(marking), movesTo(state)};
  fault.arrived = m_game.tokensBefore(marking, fault.vertex);
  for (std::size_t arc = 0; arc < m_graph.arcs.size(); ++arc) {
    if (TokenGame::holds(marking, arc)) m_flow.appendMoves(arc, fault.moves);
  }
  std::vector<std::size_t> way = statesTo(state);
  std::ranges::reverse(way);
  for (const std::size_t s : way) {  // the last choice that kept a token from coming
    const State& one = m_states[s];
    if (!chose(m_graph.vertices[one.vertex], *one.produced)) continue;
    if (!misses(one.vertex, marking, fault.vertex)) continue;
    fault.split = one.vertex;
    break;
  }
  return fault;
}

/// Where one firing follows from the earlier one, it is a loop that goes on although it was left;
/// else the ways met before, at a join that lets everything through.
std::optional<Fault> Exploration::repetition(std::size_t state, const Firing& firing) const
{
  Fault fault{FaultKind::Repetition, firing.vertex, movesTo(state, &firing)};
  TokenHistory history;
  for (const std::size_t s : statesTo(state)) {
    const State& one = m_states[s];
    history.add(m_game, *m_states[one.parent].marking, one.vertex, one.consumed, *one.produced);
  }
  const std::size_t earlier = history.originOf(firing.doubled);
  std::set<std::size_t> ancestry;
  for (const std::size_t arc : m_game.waysInto(firing.vertex)) {
    const bool used = firing.consumed == noArc || firing.consumed == arc;
    if (!used || !TokenGame::holds(*m_states[state].marking, arc)) continue;
    ancestry.merge(history.ancestryOf(history.originOf(arc)));
  }
  if (ancestry.contains(earlier)) return fault;
  std::set<std::size_t> ours;
  for (const std::size_t one : ancestry) ours.insert(history.vertexOf(one));
  ours.insert(firing.vertex);
  for (const std::size_t one : history.ancestryOf(earlier)) {
    const std::size_t v = history.vertexOf(one);
    if (!ours.contains(v) || !std::ranges::binary_search(m_joins, v)) continue;
    fault.kind = FaultKind::Meeting;
    fault.vertex = v;
  }
  return fault;
}

// The whole of all markings --------------------------------------------------------------------

std::vector<Fault> Exploration::faultsOfTheWhole() const
{
  std::vector<Fault> found = endlessParts();
  std::ranges::move(neverFired(), std::back_inserter(found));
  return found;
}

/// States from which the empty marking can be reached, by going backwards.
std::vector<bool> Exploration::canFinish() const
{
  std::vector<std::vector<std::size_t>> before(m_states.size());
  std::vector<bool> can(m_states.size(), false);
  std::vector<std::size_t> open;
  for (std::size_t s = 0; s < m_states.size(); ++s) {
    for (const Edge& edge : edgesOf(s)) before[edge.state].push_back(s);
    if (!TokenGame::isEmpty(*m_states[s].marking)) continue;
    can[s] = true;
    open.push_back(s);
  }
  while (!open.empty()) {
    const std::size_t state = open.back();
    open.pop_back();
    for (const std::size_t s : before[state]) {
      if (can[s]) continue;
      can[s] = true;
      open.push_back(s);
    }
  }
  return can;
}

/// What fires among the states that the last of them still leads to: that which goes on and on when
/// everything has happened that happens only once.
std::vector<std::size_t> Exploration::loopAmong(const std::vector<std::size_t>& states) const
{
  std::vector<bool> seen(m_states.size(), false);
  std::vector<std::size_t> reached{states.back()};
  seen[states.back()] = true;
  std::set<std::size_t> vertices;
  for (std::size_t i = 0; i < reached.size(); ++i) {
    for (const Edge& edge : edgesOf(reached[i])) {
      std::vector<Move> moves;
      if (edge.consumed != noArc) m_flow.appendMoves(edge.consumed, moves);
      for (const Move& move : moves) vertices.insert(move.vertex);
      vertices.insert(edge.vertex);
      if (seen[edge.state]) continue;
      seen[edge.state] = true;
      reached.push_back(edge.state);
    }
  }
  return {vertices.begin(), vertices.end()};
}

/// One for each part of the markings that cannot be left, with its shortest way.
std::vector<Fault> Exploration::endlessParts() const
{
  const std::vector<bool> can = canFinish();
  std::vector<std::size_t> part(m_states.size(), none);
  std::vector<Fault> found;
  for (std::size_t s = 0; s < m_states.size(); ++s) {
    if (can[s] || part[s] != none) continue;
    bool leadsToKnown = false;
    std::vector<std::size_t> reached{s};
    part[s] = s;
    for (std::size_t i = 0; i < reached.size(); ++i) {
      for (const Edge& edge : edgesOf(reached[i])) {
        if (part[edge.state] == none) reached.push_back(edge.state);
        if (part[edge.state] == none) part[edge.state] = s;
        leadsToKnown = leadsToKnown || part[edge.state] != s;
      }
    }
    if (leadsToKnown) continue;
    Fault fault{FaultKind::Endless, m_states[s].vertex, movesTo(s)};
    fault.around = loopAmong(reached);
    found.push_back(std::move(fault));
  }
  return found;
}

std::vector<Fault> Exploration::neverFired() const
{
  const std::vector<bool> reached = m_graph.reachedFromEntries();
  std::vector<Fault> found;
  for (std::size_t v = 0; v < m_graph.vertices.size(); ++v) {
    const FlowGraph::Vertex& vertex = m_graph.vertices[v];
    const bool takenOut = vertex.in.empty() && !vertex.entry;
    const bool excused = vertex.outsideFlow || isBoundary(*vertex.node) || takenOut;
    if (!excused && reached[v] && !m_fired[v]) found.push_back({FaultKind::NeverFired, v});
  }
  return found;
}

// Ways ------------------------------------------------------------------------------------------

/// The states on the way there, without the first.
std::vector<std::size_t> Exploration::statesTo(std::size_t state) const
{
  std::vector<std::size_t> way;
  for (; m_states[state].parent != none; state = m_states[state].parent) way.push_back(state);
  std::ranges::reverse(way);
  return way;
}

std::vector<std::size_t> Exploration::originalArcs(const FewNumbers& arcs) const
{
  std::vector<std::size_t> all;
  for (const std::size_t arc : arcs) {
    const std::vector<std::size_t> starts = m_flow.startsOf(arc);
    all.insert(all.end(), starts.begin(), starts.end());
  }
  return all;
}

std::vector<Move> Exploration::movesTo(std::size_t state, const Firing* last) const
{
  std::vector<Move> moves;
  const auto add = [&](const Marking& before, std::size_t vertex, std::size_t consumed,
                       const FewNumbers& produced) {
    for (const std::size_t arc : m_graph.vertices[vertex].in) {
      const bool used = consumed == noArc || consumed == arc;
      if (used && TokenGame::holds(before, arc)) m_flow.appendMoves(arc, moves);
    }
    moves.push_back({vertex, originalArcs(produced)});
  };
  for (const std::size_t s : statesTo(state)) {
    const State& one = m_states[s];
    add(*m_states[one.parent].marking, one.vertex, one.consumed, *one.produced);
  }
  if (last) add(*m_states[state].marking, last->vertex, last->consumed, *last->produced);
  return moves;
}

}  // namespace einklang
