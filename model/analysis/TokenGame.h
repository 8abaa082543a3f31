#pragma once

#include "model/analysis/FlowGraph.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace einklang {

/// Which arcs hold a token; at most one each (a second one is reported and merged).
using Marking = std::vector<std::uint64_t>;

/// One possible step of a marking: the vertex that fires and what comes out.
struct Firing
{
  std::size_t vertex = 0;
  Marking result = {};
  std::vector<std::size_t> doubled = {};  // arcs that would have got a second token
};

/// The rules of BPMN 2.0.2, chapter 13, over one scope: who may fire in a marking, and with what
/// result. Activities are atomic; a start event is an alternative to the other start events.
class TokenGame
{
 public:
  explicit TokenGame(const FlowGraph& graph);

  /// One marking per way to begin: start events are alternatives; without any, everything that no
  /// flow leads to begins at once. A beginning is a token on an arc of its own before the entry.
  std::vector<Marking> beginnings() const;

  std::vector<Firing> firings(const Marking& marking) const;

  /// Vertices that hold tokens but cannot fire: joins that wait.
  std::vector<std::size_t> waiting(const Marking& marking) const;

  /// What happens if a waiting join went on with what it has: to find the faults behind it.
  std::vector<Firing> forced(const Marking& marking, std::size_t vertex) const;

  static bool isEmpty(const Marking& marking);

  /// Arcs into the vertex that hold a token, and all arcs into it.
  std::size_t tokensBefore(const Marking& marking, std::size_t vertex) const;
  std::size_t waysInto(std::size_t vertex) const { return m_in[vertex].size(); }

 private:
  enum class Join
  {
    Any,
    All,
    Synchronising  // inclusive: waits for what may still come
  };
  enum class Split
  {
    One,
    All,
    Some  // one or more
  };
  using Arcs = std::vector<std::size_t>;

  std::vector<std::size_t> touched(const Marking& marking) const;
  void prepare(std::size_t vertex);
  void prepareInclusive(std::size_t vertex);
  Marking leadingTo(std::size_t arc, std::size_t without) const;
  bool isEnabled(const Marking& marking, std::size_t vertex) const;
  bool inclusiveMayFire(const Marking& marking, std::size_t vertex) const;
  std::vector<Arcs> consumptions(const Marking& marking, std::size_t vertex) const;
  std::vector<Arcs> productions(std::size_t vertex) const;
  std::vector<Arcs> normalProductions(std::size_t vertex) const;
  void fire(const Marking& marking, std::size_t vertex, const Arcs& consumed,
            std::vector<Firing>& found) const;

  const FlowGraph& m_graph;
  std::size_t m_words = 1;
  std::vector<Arcs> m_in;             // with the virtual arc before an entry
  std::vector<std::size_t> m_target;  // of every arc, the virtual ones included
  std::vector<Join> m_joins;
  std::vector<Split> m_splits;
  std::vector<bool> m_ends;  // firing removes all tokens: terminate
  std::vector<std::vector<Arcs>> m_productions;
  std::vector<std::vector<Marking>> m_leading;                 // inclusive joins: per arc into it
  std::vector<std::pair<std::size_t, std::size_t>> m_entries;  // vertex, virtual arc
};

}  // namespace einklang
