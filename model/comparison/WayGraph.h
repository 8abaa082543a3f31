#pragma once

#include "model/analysis/NumberedFlow.h"
#include "model/base/SmallVector.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace einklang {

/// A set of small numbers as bits: relations between all pairs of steps stay cheap. Up to 256
/// numbers, which is nearly every process, it needs no memory of its own.
class BitSet
{
 public:
  explicit BitSet(std::size_t size = 0, bool full = false) : m_count{(size + 63) / 64}
  {
    const std::uint64_t word = full ? ~std::uint64_t{0} : 0;
    if (m_count > few) m_many.assign(m_count, word);
    for (std::size_t i = 0; i < std::min(m_count, few); ++i) m_few[i] = word;
  }

  bool has(std::size_t i) const { return (words()[i / 64] >> (i % 64) & 1U) != 0; }
  void add(std::size_t i) { words()[i / 64] |= std::uint64_t{1} << (i % 64); }
  void remove(std::size_t i) { words()[i / 64] &= ~(std::uint64_t{1} << (i % 64)); }
  /// True if this set grew.
  bool unite(const BitSet& other);
  void intersect(const BitSet& other);
  std::size_t count() const;
  /// Calls take(number) for each, ascending.
  template <typename Take>
  void each(Take&& take) const
  {
    for (std::size_t w = 0; w < m_count; ++w) {
      for (std::uint64_t word = words()[w]; word != 0; word &= word - 1) {
        take(w * 64 + static_cast<std::size_t>(std::countr_zero(word)));
      }
    }
  }

  bool operator==(const BitSet&) const = default;

 private:
  static constexpr std::size_t few = 4;

  const std::uint64_t* words() const { return m_count > few ? m_many.data() : m_few.data(); }
  std::uint64_t* words() { return m_count > few ? m_many.data() : m_few.data(); }

  std::size_t m_count;
  std::array<std::uint64_t, few> m_few = {};
  std::vector<std::uint64_t> m_many = {};
};

/// How two steps stand to each other in every run.
enum class Order
{
  Before,       // the first comes before the second
  After,        // the other way round
  Alternative,  // at most one of them happens, or no way connects them
  Parallel,     // both happen, in any order
  Repeated      // each may come before the other: a loop
};

/// A flow as numbers: the nodes and the ways a token can take, with those that no flow shows (from
/// a host to its boundary event, into and out of sub-processes).
class WayGraph
{
 public:
  struct Edge
  {
    std::size_t to;
    const Flow* flow;  // nullptr where no flow shows it
  };
  using Edges = SmallVector<Edge, 3>;

  /// The nodes are those of the process, in file order.
  explicit WayGraph(const Process& process);
  /// Of a flow that is only tried out: its nodes are known by their numbers, not by their ids.
  explicit WayGraph(NumberedFlow flow);

  std::size_t size() const { return m_flow.steps.size(); }
  const Node& node(std::size_t i) const { return *m_flow.steps[i].node; }
  const NumberedFlow& flow() const { return m_flow; }
  /// The number of a node; size() for an unknown one.
  std::size_t indexOf(const NodeId& id) const;
  /// The nodes between which a flow of the process leads.
  NumberedFlow::Way endsOf(const Flow& flow) const;
  const Edges& out(std::size_t i) const { return m_out[i]; }
  const Edges& in(std::size_t i) const { return m_in[i]; }

  /// The place of each node in the flow (see flowOrder).
  std::vector<std::size_t> flowRanks() const;

  /// The nearest nodes before or after it that `wanted` accepts, in file order.
  template <typename Predicate>
  std::vector<std::size_t> nearest(std::size_t from, bool backwards, const Predicate& wanted) const
  {
    return listed(nearestSet(from, backwards, wanted));
  }
  template <typename Predicate>
  BitSet nearestSet(std::size_t from, bool backwards, const Predicate& wanted) const
  {
    BitSet seen{size()};
    SmallVector<std::size_t, 32> open{from};
    BitSet found{size()};
    while (!open.empty()) {
      const std::size_t at = open.back();
      open.pop_back();
      for (const Edge& edge : backwards ? m_in[at] : m_out[at]) {
        if (seen.has(edge.to)) continue;
        seen.add(edge.to);
        if (wanted(edge.to)) {
          found.add(edge.to);
        } else {
          open.push_back(edge.to);
        }
      }
    }
    return found;
  }

  std::vector<std::size_t> listed(const BitSet& set) const;

 private:
  void connect(std::size_t from, std::size_t to, const Flow* flow);
  void connectHidden();

  NumberedFlow m_flow;
  const Process* m_process = nullptr;
  std::vector<NumberedFlow::Way> m_byFlow;  // the ways of a process, sorted by it
  std::vector<Edges> m_out;
  std::vector<Edges> m_in;
};

/// What a choice demands of a step: without it the step does not happen.
struct Guard
{
  using Cases = SmallVector<std::string_view, 3>;  // in the process

  std::size_t split;  // the node that chooses
  /// Labels of the branches that lead to the step; where a way has none, that of the event it leads
  /// to: many tell the case there.
  Cases cases;

  bool operator==(const Guard&) const = default;
};

/// An event that holds most words of a step beside it: it says that the step comes or is done, and
/// nothing else.
bool saysStep(const Node& event, const Node& step);
/// The same for folded labels of an event and an activity.
bool saysStep(std::string_view event, std::string_view step);

/// The relations between all nodes of a process, after the behavioural profile (Weidlich, Mendling
/// and Weske, 2011), computed from reachability, dominators and the regions of splits instead of
/// markings: exact for sound block-structured processes, a good guess for others.
class OrderRelations
{
 public:
  explicit OrderRelations(const WayGraph& graph);
  OrderRelations(const WayGraph& graph, const std::vector<std::size_t>& ranks);

  Order between(std::size_t a, std::size_t b) const;
  /// True if some step comes before both: only then can at most one of them happen. Also true for
  /// what two starts begin that lead to the same.
  bool areConnected(std::size_t a, std::size_t b) const;
  /// True if it can be done more than once in a run.
  bool isRepeated(std::size_t i) const { return m_reach[i].has(i); }
  /// The nearest choice that leaves it out in some runs.
  const std::optional<Guard>& guardOf(std::size_t i) const { return m_guards[i]; }
  /// A choice leaves it out in some runs, but another way leads past that choice: what it hangs on
  /// cannot be said in a word.
  bool isUnclear(std::size_t i) const { return m_unclear[i]; }
  bool reaches(std::size_t from, std::size_t to) const { return m_reach[from].has(to); }

 private:
  void close(const std::vector<std::size_t>& ranks);
  void lookAtSplit(std::size_t split, const std::vector<BitSet>& dominators,
                   const std::vector<BitSet>& postDominators);
  void noteConcurrency(const std::vector<BitSet>& branches);
  void noteGuards(std::size_t split, const std::vector<BitSet>& branches,
                  const std::vector<BitSet>& dominators);

  const WayGraph& m_graph;
  std::vector<BitSet> m_reach;
  std::vector<BitSet> m_concurrent;
  std::vector<std::optional<Guard>> m_guards;
  std::vector<bool> m_unclear;
  std::vector<std::size_t> m_guardSize;  // of the region, to keep the innermost
};

}  // namespace einklang
