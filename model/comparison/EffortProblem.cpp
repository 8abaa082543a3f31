#include "model/comparison/EffortProblem.h"

#include "model/base/Contract.h"

#include <algorithm>
#include <span>
#include <unordered_map>

namespace einklang {

EffortProblem::EffortProblem(EffortSide a, EffortSide b)
    : m_a{*a.graph},
      m_b{*b.graph},
      m_classA{*a.classes},
      m_classB{*b.classes},
      m_to(m_a.nodes.size(), nobody),
      m_from(m_b.nodes.size(), nobody),
      m_known(m_to.size() * m_from.size()),
      m_candidates(1),
      m_candidatesOf(m_a.nodes.size(), 0),
      m_free(m_a.nodes.size(), false),
      m_freeOther(m_b.nodes.size(), false)
{
  fixUnique();
}

void EffortProblem::fixUnique()
{
  struct Members
  {
    std::vector<std::size_t> a = {};
    std::vector<std::size_t> b = {};
  };
  std::unordered_map<std::uint32_t, std::size_t> known;
  std::vector<Members> classes;
  const auto of = [&](std::uint32_t number) -> Members& {
    const auto [at, isNew] = known.emplace(number, classes.size());
    if (isNew) classes.emplace_back();
    return classes[at->second];
  };
  for (std::size_t u = 0; u < m_classA.size(); ++u) of(m_classA[u]).a.push_back(u);
  for (std::size_t v = 0; v < m_classB.size(); ++v) of(m_classB[v]).b.push_back(v);
  for (const Members& members : classes) {
    if (members.a.empty() || members.b.empty()) continue;
    if (members.a.size() == 1 && members.b.size() == 1) {
      map(members.a.front(), members.b.front());
      continue;
    }
    m_open.insert(m_open.end(), members.a.begin(), members.a.end());
    m_openOther.insert(m_openOther.end(), members.b.begin(), members.b.end());
    for (const std::size_t u : members.a) m_candidatesOf[u] = m_candidates.size();
    m_candidates.push_back(members.b);
  }
  std::ranges::sort(m_open);
  std::ranges::sort(m_openOther);
  m_fixed = m_to;
  m_fixedGain = m_gain;
  reset();
}

const std::vector<std::size_t>& EffortProblem::candidates(std::size_t u) const
{
  return m_candidates[m_candidatesOf[u]];
}

void EffortProblem::reset()
{
  for (const std::size_t u : m_open) m_to[u] = nobody;
  for (const std::size_t v : m_openOther) m_from[v] = nobody;
  m_gain = m_fixedGain;
  m_state = ++m_states;
  m_undecided = m_open;
  m_undecidedOther = m_openOther;
  for (const std::size_t u : m_open) m_free[u] = true;
  for (const std::size_t v : m_openOther) m_freeOther[v] = true;
}

void EffortProblem::take(const EffortMapping& mapping)
{
  std::ranges::fill(m_to, nobody);
  std::ranges::fill(m_from, nobody);
  m_gain = 0;
  m_state = ++m_states;
  for (std::size_t u = 0; u < mapping.size(); ++u) {
    if (mapping[u] != nobody) map(u, mapping[u]);
  }
}

bool EffortProblem::mayMap(std::size_t u, std::size_t v) const
{
  return v != nobody && sameClass(u, v) && m_to[u] == nobody && m_from[v] == nobody;
}

void EffortProblem::map(std::size_t u, std::size_t v)
{
  m_gain += gainOf(u, v);
  m_to[u] = v;
  m_from[v] = u;
  m_state = ++m_states;
}

void EffortProblem::unmap(std::size_t u)
{
  const std::size_t v = m_to[u];
  m_to[u] = nobody;
  m_from[v] = nobody;
  m_gain -= gainOf(u, v);
  m_state = ++m_states;
}

EffortProblem::Span EffortProblem::tiesTo(const std::vector<EffortTie>& ties, std::size_t other)
{
  constexpr std::size_t few = 8;
  if (ties.size() <= few) {
    std::size_t first = 0;
    while (first < ties.size() && ties[first].other < other) ++first;
    std::size_t last = first;
    while (last < ties.size() && ties[last].other == other) ++last;
    return {ties.data() + first, last - first};
  }
  const auto [first, last] = std::ranges::equal_range(ties, other, {}, &EffortTie::other);
  return {ties.data() + (first - ties.begin()), static_cast<std::size_t>(last - first)};
}

/// What the ties of u in one direction save where their other ends are mapped; `self` is the other
/// end of those of u to itself.
long long EffortProblem::tieGains(const std::vector<EffortTie>& ties,
                                  const std::vector<EffortTie>& others, std::size_t u,
                                  std::size_t self) const
{
  long long gain = 0;
  for (std::size_t i = 0; i < ties.size();) {
    const std::size_t w = ties[i].other;
    std::size_t next = i + 1;
    while (next < ties.size() && ties[next].other == w) ++next;
    const std::size_t partner = w == u ? self : m_to[w];
    if (partner != nobody) {
      const Span span = tiesTo(others, partner);
      if (span.count > 0) gain += tieGain(&ties[i], next - i, span.first, span.count);
    }
    i = next;
  }
  return gain;
}

int EffortProblem::nodeGain(std::size_t u, std::size_t v) const
{
  int& gain = known(u, v).gain;
  if (gain < 0) {
    const EffortNode& a = m_a.nodes[u];
    const EffortNode& b = m_b.nodes[v];
    gain = costOf(a) + costOf(b) - changeCost(a, b);
  }
  return gain;
}

long long EffortProblem::gainOf(std::size_t u, std::size_t v) const
{
  // Ties of u to itself go both in and out, and count once.
  return nodeGain(u, v) + tieGains(m_a.out[u], m_b.out[v], u, v) +
         tieGains(m_a.in[u], m_b.in[v], u, nobody);
}

void EffortProblem::nearbyOf(std::size_t u, std::vector<std::size_t>& found) const
{
  found.clear();
  const auto add = [&](const std::vector<EffortTie>& ties, auto direction) {
    for (const EffortTie& tie : ties) {
      const std::size_t partner = m_to[tie.other];
      if (partner == nobody) continue;
      for (const EffortTie& back : direction[partner]) {
        if (m_classB[back.other] == m_classA[u]) found.push_back(back.other);
      }
    }
  };
  add(m_a.out[u], std::span{m_b.in});
  add(m_a.in[u], std::span{m_b.out});
  std::ranges::sort(found);
  found.erase(std::ranges::unique(found).begin(), found.end());
}

/// What gained nothing gains nothing before the mapping is another one.
bool EffortProblem::improveBy(std::size_t u, std::size_t v)
{
  if (known(u, v).tried == m_state) return false;
  if (tryExchange(u, v)) return true;
  known(u, v).tried = m_state;
  // The same exchange, asked for by the other node.
  if (m_from[v] != nobody && m_to[u] != nobody) known(m_from[v], m_to[u]).tried = m_state;
  return false;
}

EffortProblem::Exchange EffortProblem::exchange(std::size_t u, std::size_t v)
{
  const Exchange made{u, v, m_to[u], m_from[v]};
  if (made.old == v) return made;
  if (made.rival != nobody) unmap(made.rival);
  if (made.old != nobody) unmap(u);
  map(u, v);
  if (made.rival != nobody && made.old != nobody) map(made.rival, made.old);
  return made;
}

void EffortProblem::takeBack(const Exchange& made)
{
  const auto& [u, v, old, rival] = made;
  m_to[u] = old;
  m_from[v] = rival;
  if (old != nobody) m_from[old] = u;
  if (rival != nobody) m_to[rival] = v;
}

bool EffortProblem::tryExchange(std::size_t u, std::size_t v)
{
  const long long before = m_gain;
  const std::uint32_t state = m_state;
  const Exchange made = exchange(u, v);
  if (m_gain > before) return true;
  takeBack(made);
  m_gain = before;  // what it saves need not be counted again
  m_state = state;
  return false;
}

long long EffortProblem::wayGain(Ends a, Ends b) const
{
  if (b.from == nobody || b.to == nobody) return 0;
  const Span ties = tiesTo(m_a.out[a.from], a.to);
  const Span others = tiesTo(m_b.out[b.from], b.to);
  return others.count == 0 ? 0 : tieGain(ties.first, ties.count, others.first, others.count);
}

bool EffortProblem::improveByWays(std::size_t u)
{
  bool better = false;
  for (const EffortTie& tie : m_a.out[u]) {
    const Ends way{u, tie.other};
    if (way.to == u || m_candidatesOf[way.to] == 0) continue;
    for (const std::size_t x : candidates(u)) {
      for (const EffortTie& other : m_b.out[x]) {
        if (sameClass(way.to, other.other) && tryWay(way, {x, other.other})) better = true;
      }
    }
  }
  return better;
}

/// Ends that need not move both are left to improveBy.
bool EffortProblem::tryWay(Ends a, Ends b)
{
  if (b.from == b.to || m_to[a.from] == b.from || m_to[a.to] == b.to) return false;
  if (wayGain(a, b) <= wayGain(a, {m_to[a.from], m_to[a.to]})) return false;
  const long long before = m_gain;
  const std::uint32_t state = m_state;
  const Exchange first = exchange(a.from, b.from);
  const Exchange second = exchange(a.to, b.to);
  if (m_gain > before) return true;
  takeBack(second);
  takeBack(first);
  m_gain = before;
  m_state = state;
  return false;
}

void EffortProblem::decide(std::size_t u, std::size_t v)
{
  m_free[u] = false;
  std::erase(m_undecided, u);
  if (v == nobody) return;
  map(u, v);
  m_freeOther[v] = false;
  std::erase(m_undecidedOther, v);
}

void EffortProblem::undo(std::size_t u)
{
  m_free[u] = true;
  m_undecided.insert(std::ranges::lower_bound(m_undecided, u), u);
  const std::size_t v = m_to[u];
  if (v == nobody) return;
  unmap(u);
  m_freeOther[v] = true;
  m_undecidedOther.insert(std::ranges::lower_bound(m_undecidedOther, v), v);
}

/// The most that ties between undecided nodes can save: those of one kind to nodes of one class
/// stand for each other, the dearest first.
long long EffortProblem::openGain(const std::vector<EffortTie>& ties,
                                  const std::vector<EffortTie>& others) const
{
  struct Open
  {
    std::uint64_t group;
    int cost;
    auto operator<=>(const Open&) const = default;
  };
  thread_local std::vector<Open> a;
  thread_local std::vector<Open> b;
  a.clear();
  b.clear();
  for (const EffortTie& tie : ties) {
    if (m_free[tie.other])
      a.push_back({std::uint64_t{m_classA[tie.other]} * 8 + tie.kind, -tie.cost});
  }
  if (a.empty()) return 0;
  for (const EffortTie& tie : others) {
    if (m_freeOther[tie.other]) {
      b.push_back({std::uint64_t{m_classB[tie.other]} * 8 + tie.kind, -tie.cost});
    }
  }
  std::ranges::sort(a);
  std::ranges::sort(b);
  long long gain = 0;
  for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
    if (a[i].group < b[j].group) {
      ++i;
    } else if (b[j].group < a[i].group) {
      ++j;
    } else {
      gain -= a[i++].cost + b[j++].cost;
    }
  }
  return gain;
}

long long EffortProblem::optimisticGain(std::size_t u, std::size_t v) const
{
  return 2 * gainOf(u, v) + openGain(m_a.out[u], m_b.out[v]) + openGain(m_a.in[u], m_b.in[v]);
}

}  // namespace einklang
