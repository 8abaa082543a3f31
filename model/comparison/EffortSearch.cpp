#include "model/comparison/EffortSearch.h"

#include "model/comparison/EffortProblem.h"
#include "model/matching/Assignment.h"

#include <algorithm>

namespace einklang {
namespace {

/// Looks for the mapping of greatest gain; see searchEffort.
class Search
{
 public:
  explicit Search(EffortProblem& problem, bool thorough = true)
      : m_problem{problem}, m_thorough{thorough}
  {}

  void startFrom(const EffortMapping& start)
  {
    m_problem.reset();
    for (const std::size_t u : m_problem.open()) {
      if (m_problem.mayMap(u, start[u])) m_problem.map(u, start[u]);
    }
    complete();
    climb();
    keepBest();
  }

  void startFromNothing()
  {
    m_problem.reset();
    m_rootBound = 2 * m_problem.gain();
    for (const auto& [u, v] : assignment(m_rootBound)) m_problem.map(u, v);
    complete();
    climb();
    keepBest();
  }

  /// Twice the most that any mapping can gain; known once the search started from nothing.
  long long rootBound() const { return m_rootBound; }

  /// True if the best is proved.
  bool prove(std::size_t steps)
  {
    m_steps = steps;
    m_problem.reset();
    branch();
    return m_steps > 0;
  }

  long long gain() const { return m_best; }
  const EffortMapping& mapping() const { return m_mapping; }

 private:
  using Pairs = std::vector<std::pair<std::size_t, std::size_t>>;

  void keepBest()
  {
    if (m_problem.gain() <= m_best) return;
    m_best = m_problem.gain();
    m_mapping = m_problem.mapping();
  }

  /// The optimal assignment of what is undecided, by optimistic gains; adds its value to `bound`.
  Pairs assignment(long long& bound)
  {
    const auto& rows = m_problem.undecided();
    const auto& columns = m_problem.undecidedOther();
    Gains gains{rows.size(), columns.size(), std::vector<double>(rows.size() * columns.size(), 0)};
    for (std::size_t r = 0; r < rows.size(); ++r) {
      for (std::size_t c = 0; c < columns.size(); ++c) {
        if (!m_problem.sameClass(rows[r], columns[c])) continue;
        gains.values[r * columns.size() + c] =
            static_cast<double>(m_problem.optimisticGain(rows[r], columns[c]));
      }
    }
    Pairs pairs;
    for (const auto& [r, c] : bestAssignment(gains)) {
      pairs.emplace_back(rows[r], columns[c]);
      bound += static_cast<long long>(gains.at(r, c));
    }
    return pairs;
  }

  /// A node that could stay never costs more by staying: every class is mapped as far as it goes.
  void complete()
  {
    for (const std::size_t u : m_problem.open()) {
      if (m_problem.mapping()[u] != nobody) continue;
      long long most = -1;
      std::size_t best = nobody;
      for (const std::size_t v : m_problem.candidates(u)) {
        if (m_problem.holder(v) != nobody) continue;
        const long long gain = m_problem.gainOf(u, v);
        if (gain <= most) continue;
        most = gain;
        best = v;
      }
      if (best != nobody) m_problem.map(u, best);
    }
  }

  /// Gives nodes another partner, or lets two exchange theirs, as long as that gains: at first only
  /// partners that stand near, which costs little, then all. From the best found so far nothing
  /// leads further.
  void climb()
  {
    while (m_problem.mapping() != m_mapping) {
      climbNearby();
      if (!m_thorough || m_problem.mapping() == m_mapping || !climbOnce()) return;
    }
  }

  void climbNearby()
  {
    for (bool better = true; better;) {
      better = false;
      for (const std::size_t u : m_problem.open()) {
        m_problem.nearbyOf(u, m_nearby);
        for (const std::size_t v : m_nearby) {
          if (m_problem.mapping()[u] != v && m_problem.improveBy(u, v)) better = true;
        }
      }
    }
  }

  bool climbOnce()
  {
    bool better = false;
    for (const std::size_t u : m_problem.open()) {
      for (const std::size_t v : m_problem.candidates(u)) {
        if (m_problem.mapping()[u] != v && m_problem.improveBy(u, v)) better = true;
      }
      if (m_problem.improveByWays(u)) better = true;
    }
    return better;
  }

  void branch()
  {
    if (m_steps == 0) return;
    --m_steps;
    if (m_problem.undecided().empty()) return keepBest();
    long long bound = 2 * m_problem.gain();
    const Pairs pairs = assignment(bound);
    if (bound / 2 <= m_best) return;
    const std::size_t u = hardest();
    std::vector<std::pair<long long, std::size_t>> children;
    std::size_t rivals = 0;
    for (const std::size_t other : m_problem.undecided()) {
      rivals += m_problem.alike(u, other) ? 1 : 0;
    }
    for (const std::size_t v : m_problem.candidates(u)) {
      if (!m_problem.isDecidedOther(v)) children.emplace_back(-m_problem.optimisticGain(u, v), v);
    }
    const bool mayGo = rivals > children.size();
    std::ranges::stable_sort(children);
    for (const auto& [cost, v] : children) {
      m_problem.decide(u, v);
      branch();
      m_problem.undo(u);
      if (m_steps == 0) return;
    }
    if (!mayGo) return;
    m_problem.decide(u, nobody);
    branch();
    m_problem.undo(u);
  }

  /// The undecided node whose best partner stands out most.
  std::size_t hardest() const
  {
    std::size_t found = m_problem.undecided().front();
    long long clearest = -1;
    for (const std::size_t u : m_problem.undecided()) {
      long long first = 0;
      long long second = 0;
      for (const std::size_t v : m_problem.candidates(u)) {
        if (m_problem.isDecidedOther(v)) continue;
        const long long gain = m_problem.optimisticGain(u, v);
        second = std::max(second, std::min(first, gain));
        first = std::max(first, gain);
      }
      if (first - second <= clearest) continue;
      clearest = first - second;
      found = u;
    }
    return found;
  }

  EffortProblem& m_problem;
  bool m_thorough;
  std::vector<std::size_t> m_nearby;
  long long m_rootBound = 0;
  long long m_best = -1;
  EffortMapping m_mapping;
  std::size_t m_steps = 0;
};

EffortMapping inverted(const EffortMapping& mapping, std::size_t size)
{
  EffortMapping other(size, nobody);
  for (std::size_t i = 0; i < mapping.size(); ++i) {
    if (mapping[i] != nobody) other[mapping[i]] = i;
  }
  return other;
}

}  // namespace

EffortBounds searchEffort(EffortSide a, EffortSide b, const EffortMapping& start,
                          EffortBudget budget)
{
  // One direction for both orders of the arguments.
  if (std::pair{b.graph->nodes.size(), b.graph->colour} <
      std::pair{a.graph->nodes.size(), a.graph->colour}) {
    EffortBounds found =
        searchEffort(b, a, start.empty() ? start : inverted(start, b.graph->nodes.size()), budget);
    found.mapping = inverted(found.mapping, a.graph->nodes.size());
    return found;
  }
  EffortProblem problem{a, b};
  Search search{problem};
  search.startFromNothing();
  if (!start.empty()) search.startFrom(start);
  const long long all = a.graph->cost + b.graph->cost;
  EffortBounds bounds;
  bounds.lower = all - search.rootBound() / 2;
  if (bounds.lower < all - search.gain() && budget.steps > 0 && search.prove(budget.steps)) {
    bounds.lower = all - search.gain();
  }
  bounds.upper = all - search.gain();
  bounds.mapping = search.mapping();
  return bounds;
}

EffortBounds improveMapping(EffortSide a, EffortSide b, const EffortMapping& start)
{
  EffortProblem problem{a, b};
  Search search{problem, false};
  search.startFrom(start);
  return {a.graph->cost + b.graph->cost - search.gain(), 0, search.mapping()};
}

long long costOf(EffortSide a, EffortSide b, const EffortMapping& mapping)
{
  EffortProblem problem{a, b};
  problem.take(mapping);
  return a.graph->cost + b.graph->cost - problem.gain();
}

}  // namespace einklang
