#pragma once

#include "model/analysis/FlowGraph.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace einklang {

/// Which arcs hold a token; at most one each (a second one is reported and merged).
using Marking = SmallVector<std::uint64_t, 2>;

inline constexpr std::size_t noArc = static_cast<std::size_t>(-1);

/// One possible step of a marking: the vertex that fires, what it takes and what comes out.
struct Firing
{
  std::size_t vertex = 0;
  std::size_t consumed = noArc;          // noArc: every token before it
  const FewNumbers* produced = nullptr;  // arcs; lives as long as the game
  std::size_t doubled = noArc;           // an arc that gets a second token
  Marking result = {};
};

/// The rules of BPMN 2.0.2, chapter 13, over one scope: who may fire in a marking, and with what
/// result. Activities are atomic; a start event is an alternative to the other start events. How
/// a vertex joins and splits is what the graph says, which must not change while the game is
/// played.
class TokenGame
{
 public:
  explicit TokenGame(const FlowGraph& graph);

  /// One marking per way to begin: start events are alternatives; without any, everything that no
  /// flow leads to begins at once. A beginning is a token on an arc of its own before the entry.
  std::vector<Marking> beginnings() const;

  std::vector<Firing> firings(const Marking& marking) const;

  /// Vertices with a token before them, in file order; where nobody can fire, those that wait.
  std::vector<std::size_t> touched(const Marking& marking) const;

  static bool isEmpty(const Marking& marking);
  static bool holds(const Marking& marking, std::size_t arc);

  /// Arcs into the vertex that hold a token, and all arcs into it; that before an entry has no
  /// number in the graph.
  std::size_t tokensBefore(const Marking& marking, std::size_t vertex) const;
  const FewNumbers& waysInto(std::size_t vertex) const { return m_in[vertex]; }

 private:
  using Arcs = FewNumbers;
  using Productions = SmallVector<Arcs, 2>;

  void prepare(std::size_t vertex);
  void prepareInclusive(std::size_t vertex);
  Marking leadingTo(std::size_t arc, std::size_t without) const;
  bool isEnabled(const Marking& marking, std::size_t vertex) const;
  bool inclusiveMayFire(const Marking& marking, std::size_t vertex) const;
  Productions productions(std::size_t vertex) const;
  Productions normalProductions(std::size_t vertex) const;
  Productions chosenProductions(std::size_t vertex) const;
  void fire(const Marking& marking, std::size_t vertex, std::size_t consumed,
            std::vector<Firing>& found) const;

  const FlowGraph& m_graph;
  std::size_t m_words = 1;
  std::vector<Arcs> m_in;             // with the virtual arc before an entry
  std::vector<std::size_t> m_target;  // of every arc, the virtual ones included
  std::vector<bool> m_ends;           // firing removes all tokens: terminate
  std::vector<Productions> m_productions;
  std::vector<std::vector<Marking>> m_leading;                 // inclusive joins: per arc into it
  std::vector<std::pair<std::size_t, std::size_t>> m_entries;  // vertex, virtual arc
};

}  // namespace einklang
