#pragma once

#include "model/comparison/EffortSearch.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace einklang {

/// A partial mapping of one graph to another and what it gains: the cost that is saved by nodes and
/// ties that stay, compared with dropping all of a and introducing all of b.
class EffortProblem
{
 public:
  EffortProblem(EffortSide a, EffortSide b);

  /// Nodes of a that have a choice. All others are decided from the start.
  const std::vector<std::size_t>& open() const { return m_open; }
  const std::vector<std::size_t>& candidates(std::size_t u) const;
  bool sameClass(std::size_t u, std::size_t v) const { return m_classA[u] == m_classB[v]; }
  /// True if both nodes of a are of one class.
  bool alike(std::size_t u, std::size_t other) const { return m_classA[u] == m_classA[other]; }

  /// Back to what has no choice.
  void reset();
  /// Exactly this mapping; every pair is of one class.
  void take(const EffortMapping& mapping);
  const EffortMapping& mapping() const { return m_to; }
  std::size_t holder(std::size_t v) const { return m_from[v]; }
  long long gain() const { return m_gain; }

  bool mayMap(std::size_t u, std::size_t v) const;
  void map(std::size_t u, std::size_t v);
  void unmap(std::size_t u);
  /// What it would gain to map u, which is not mapped, to v.
  long long gainOf(std::size_t u, std::size_t v) const;
  /// Maps u to v, where another holds v in exchange, if that gains.
  bool improveBy(std::size_t u, std::size_t v);
  /// Lays ways that leave u on ways of b, both ends at once, where that gains: two nodes that must
  /// move together find no way by moving one by one.
  bool improveByWays(std::size_t u);
  /// Candidates of u that stand next to what its neighbours are mapped to, ascending.
  void nearbyOf(std::size_t u, std::vector<std::size_t>& found) const;

  // For branch and bound: nodes are decided one by one.
  const std::vector<std::size_t>& undecided() const { return m_undecided; }
  const std::vector<std::size_t>& undecidedOther() const { return m_undecidedOther; }
  bool isDecidedOther(std::size_t v) const { return !m_freeOther[v]; }
  void decide(std::size_t u, std::size_t v);
  void undo(std::size_t u);
  /// Twice the most that mapping u to v can gain: ties to decided nodes in full, half of others.
  long long optimisticGain(std::size_t u, std::size_t v) const;

 private:
  struct Span
  {
    const EffortTie* first;
    std::size_t count;
  };
  /// What is known of a pair of nodes; made when it is first asked for.
  struct Known
  {
    int gain = -1;            // of the nodes themselves, without their ties
    std::uint32_t tried = 0;  // the state in which their exchange gained nothing
  };

  static Span tiesTo(const std::vector<EffortTie>& ties, std::size_t other);
  Known& known(std::size_t u, std::size_t v) const { return m_known[u * m_from.size() + v]; }
  int nodeGain(std::size_t u, std::size_t v) const;
  long long tieGains(const std::vector<EffortTie>& ties, const std::vector<EffortTie>& others,
                     std::size_t u, std::size_t self) const;
  /// u was mapped to `old` and v held by `rival`; now u is mapped to v, and rival to old.
  struct Exchange
  {
    std::size_t u;
    std::size_t v;
    std::size_t old;
    std::size_t rival;
  };
  struct Ends
  {
    std::size_t from;
    std::size_t to;
  };

  Exchange exchange(std::size_t u, std::size_t v);
  /// All but the gain.
  void takeBack(const Exchange& made);
  bool tryExchange(std::size_t u, std::size_t v);
  bool tryWay(Ends a, Ends b);
  /// What the way of a saves if it stands for that of b.
  long long wayGain(Ends a, Ends b) const;
  long long openGain(const std::vector<EffortTie>& ties,
                     const std::vector<EffortTie>& others) const;
  void fixUnique();

  const EffortGraph& m_a;
  const EffortGraph& m_b;
  const EffortClasses& m_classA;
  const EffortClasses& m_classB;
  EffortMapping m_to;
  EffortMapping m_from;
  EffortMapping m_fixed;
  mutable std::vector<Known> m_known;  // [node of a][node of b]
  std::uint32_t m_state = 0;           // equal numbers, equal mappings
  std::uint32_t m_states = 0;          // given so far
  long long m_gain = 0;
  long long m_fixedGain = 0;
  std::vector<std::size_t> m_open;
  std::vector<std::size_t> m_openOther;
  std::vector<std::vector<std::size_t>> m_candidates;  // by position in the list of classes
  std::vector<std::size_t> m_candidatesOf;             // by node of a
  std::vector<std::size_t> m_undecided;
  std::vector<std::size_t> m_undecidedOther;
  std::vector<bool> m_free;
  std::vector<bool> m_freeOther;
};

}  // namespace einklang
