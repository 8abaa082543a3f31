#include "model/comparison/OrderChanges.h"

#include "model/base/Text.h"

#include <algorithm>
#include <map>
#include <set>

namespace einklang {
namespace {

using Pairs = std::set<std::pair<std::size_t, std::size_t>>;
using Neighbours = std::map<std::size_t, std::set<std::size_t>>;

Neighbours neighboursIn(const Pairs& pairs)
{
  Neighbours neighbours;
  for (const auto& [a, b] : pairs) {
    neighbours[a].insert(b);
    neighbours[b].insert(a);
  }
  return neighbours;
}

void remove(Neighbours& graph, std::size_t vertex)
{
  for (const std::size_t other : graph[vertex]) graph[other].erase(vertex);
  graph.erase(vertex);
}

/// The smallest set of vertices that touches every edge: exact by branching on the vertex with the
/// most edges, until `best` cannot be beaten or the budget is used up; the first descent is the
/// greedy cover.
class VertexCover
{
 public:
  explicit VertexCover(const Pairs& edges) { search(neighboursIn(edges), {}); }
  const std::set<std::size_t>& best() const { return m_best; }

 private:
  void search(Neighbours graph, std::set<std::size_t> cover)
  {
    std::erase_if(graph, [](const auto& entry) { return entry.second.empty(); });
    if (graph.empty()) {
      if (!m_found || cover.size() < m_best.size()) m_best = cover;
      m_found = true;
      return;
    }
    if (m_found && (cover.size() + 1 >= m_best.size() || ++m_steps > budget)) return;
    const auto most =
        std::ranges::max_element(graph, {}, [](const auto& entry) { return entry.second.size(); });
    const std::size_t vertex = most->first;
    const std::set<std::size_t> around = most->second;
    Neighbours with = graph;
    remove(with, vertex);
    std::set<std::size_t> taken = cover;
    taken.insert(vertex);
    search(std::move(with), std::move(taken));
    if (around.size() == 1) return;  // covering the other end is never better
    for (const std::size_t other : around) remove(graph, other);
    cover.insert(around.begin(), around.end());
    search(std::move(graph), std::move(cover));
  }

  static constexpr int budget = 2000;
  std::set<std::size_t> m_best;
  bool m_found = false;
  int m_steps = 0;
};

class Difference
{
 public:
  Difference(const Pairing& pairing, const Process& changed)
      : m_pairing{pairing},
        m_r{pairing.referenceGraph()},
        m_before{pairing.preparedReference().relations()},
        m_graph{changed},
        m_after{m_graph}
  {
    for (std::size_t i = 0; i < m_r.size(); ++i) m_now.push_back(m_graph.indexOf(m_r.node(i).id));
    for (std::size_t i = 0; i < m_r.size(); ++i) {
      if (!gatewayOf(m_r.node(i)) && pairing.inVariant(i) && now(i) < m_graph.size()) {
        m_steps.push_back(i);
      }
    }
    std::ranges::sort(m_steps, {}, [&](std::size_t i) { return pairing.referenceRanks()[i]; });
  }

  OrderChanges changes()
  {
    OrderChanges found;
    noteRepetition(found);
    notePairs(found);
    noteGuards(found);
    noteDependencies(found);
    return found;
  }

 private:
  std::size_t now(std::size_t r) const { return m_now[r]; }
  std::size_t rank(std::size_t r) const { return m_pairing.referenceRanks()[r]; }

  void noteRepetition(OrderChanges& found) const
  {
    for (const std::size_t i : m_steps) {
      const bool before = m_before.isRepeated(i);
      const bool after = m_after.isRepeated(now(i));
      if (!before && after) found.nowRepeated.push_back(i);
      if (before && !after) found.nowOnce.push_back(i);
    }
  }

  void notePairs(OrderChanges& found) const
  {
    std::map<std::pair<Order, Order>, Pairs> changed;
    for (std::size_t x = 0; x < m_steps.size(); ++x) {
      for (std::size_t y = x + 1; y < m_steps.size(); ++y) {
        const std::size_t a = m_steps[x];
        const std::size_t b = m_steps[y];
        const Order before = m_before.between(a, b);
        const Order after = m_after.between(now(a), now(b));
        if (before == after || before == Order::Repeated || after == Order::Repeated) continue;
        changed[kindOfPair(before, after)].insert({a, b});
      }
    }
    for (const auto& [kind, pairs] : changed) {
      if (kind == std::pair{Order::Before, Order::After}) {
        noteMoves(pairs, found);
      } else {
        noteRelations(kind, pairs, found);
      }
    }
  }

  /// Before and after are one kind where the other side knows no order.
  static std::pair<Order, Order> kindOfPair(Order before, Order after)
  {
    if (before == Order::After) before = Order::Before;
    if (after == Order::After && before != Order::Before) after = Order::Before;
    if (before == Order::Before && after == Order::Before) after = Order::After;
    return {before, after};
  }

  void noteMoves(const Pairs& flips, OrderChanges& found) const
  {
    for (const auto& [steps, past] : covered(flips)) found.moves.push_back({steps, past});
  }

  void noteRelations(const std::pair<Order, Order>& kind, const Pairs& pairs,
                     OrderChanges& found) const
  {
    for (const auto& [one, other] : covered(pairs)) {
      found.relations.push_back({kind.first, kind.second, one, other});
    }
  }

  /// The pairs as few statements: cover members with the same partners together.
  std::vector<std::pair<std::vector<std::size_t>, std::vector<std::size_t>>> covered(
      const Pairs& pairs) const
  {
    // By place in the flow, so that ties fall the same way for every variant.
    Pairs ranked;
    for (const auto& [a, b] : pairs) ranked.insert({place(a), place(b)});
    const std::set<std::size_t> cover = VertexCover{ranked}.best();
    std::map<std::vector<std::size_t>, std::vector<std::size_t>> byPartners;
    std::set<std::size_t> named;
    Neighbours neighbours = neighboursIn(ranked);
    for (const std::size_t member : cover) {
      std::vector<std::size_t> partners;
      for (const std::size_t other : neighbours[member]) {
        if (!named.contains(other)) partners.push_back(other);
      }
      named.insert(member);
      if (!partners.empty()) byPartners[partners].push_back(member);
    }
    std::vector<std::pair<std::vector<std::size_t>, std::vector<std::size_t>>> result;
    for (const auto& [partners, members] : byPartners) {
      result.emplace_back(stepsAt(members), stepsAt(partners));
    }
    return result;
  }

  std::size_t place(std::size_t r) const
  {
    const auto it =
        std::ranges::lower_bound(m_steps, rank(r), {}, [this](std::size_t i) { return rank(i); });
    return static_cast<std::size_t>(it - m_steps.begin());
  }

  std::vector<std::size_t> stepsAt(const std::vector<std::size_t>& places) const
  {
    std::vector<std::size_t> steps;
    for (const std::size_t place : places) steps.push_back(m_steps[place]);
    return steps;
  }

  void noteGuards(OrderChanges& found) const
  {
    std::map<std::string, GuardChange> byGuards;
    for (const std::size_t i : m_steps) {
      const auto& before = m_before.guardOf(i);
      const auto& after = m_after.guardOf(now(i));
      const std::string was = before ? textOf(m_r, *before) : std::string{};
      const std::string is = after ? textOf(m_graph, *after) : std::string{};
      if (before.has_value() == after.has_value() && foldText(was) == foldText(is)) continue;
      const std::string split = after ? m_graph.node(after->split).id.value() : std::string{};
      GuardChange& change =
          byGuards[(before ? "y" : "n") + was + "\n" + (after ? "y" : "n") + is + "\n" + split];
      change.steps.push_back(i);
      change.guardedBefore = before.has_value();
      change.guardedAfter = after.has_value();
      change.before = was;
      change.after = is;
      change.splitAfter = split;
      if (before) change.splitBefore = m_r.node(before->split).id.value();
    }
    for (auto& [key, change] : byGuards) found.guards.push_back(std::move(change));
  }

  /// "Question: case or case", as far as they are labelled.
  static std::string textOf(const WayGraph& graph, const Guard& guard)
  {
    std::vector<std::string> cases;
    for (const std::string& label : guard.cases) {
      if (!label.empty()) cases.push_back(label);
    }
    const Node& split = graph.node(guard.split);
    const std::string question = gatewayOf(split) ? split.label : std::string{};
    if (question.empty()) return join(cases, " / ");
    return cases.empty() ? question : question + ": " + join(cases, " / ");
  }

  void noteDependencies(OrderChanges& found) const
  {
    for (const std::size_t i : m_steps) {
      const std::set<std::string> before = waitsFor(m_r, i);
      const std::set<std::string> after = waitsFor(m_graph, now(i));
      if (before == after) continue;
      DependencyChange change{i, labels(m_r, before), labels(m_graph, after)};
      change.more = std::ranges::includes(after, before);
      found.dependencies.push_back(change);
    }
  }

  /// Ids of the nearest steps before it that both sides have.
  std::set<std::string> waitsFor(const WayGraph& graph, std::size_t i) const
  {
    const auto known = [&](std::size_t at) {
      const std::size_t r = m_r.indexOf(graph.node(at).id);
      return r < m_r.size() && m_pairing.inVariant(r) && !gatewayOf(m_r.node(r));
    };
    std::set<std::string> ids;
    for (const std::size_t at : graph.nearest(i, true, known)) {
      ids.insert(graph.node(at).id.value());
    }
    return ids;
  }

  static std::vector<std::string> labels(const WayGraph& graph, const std::set<std::string>& ids)
  {
    std::vector<std::string> texts;
    for (const std::string& id : ids) texts.push_back(graph.node(graph.indexOf(NodeId{id})).label);
    return texts;
  }

  const Pairing& m_pairing;
  const WayGraph& m_r;
  const OrderRelations& m_before;
  WayGraph m_graph;
  OrderRelations m_after;
  std::vector<std::size_t> m_now;  // by place in the reference
  std::vector<std::size_t> m_steps;
};

}  // namespace

OrderChanges orderChanges(const Pairing& pairing, const Process& changed)
{
  return Difference{pairing, changed}.changes();
}

}  // namespace einklang
