#pragma once

#include "model/analysis/BlockReduction.h"
#include "model/analysis/TokenGame.h"

#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

namespace einklang {

/// What can go wrong in a marking.
enum class FaultKind
{
  Standstill,  // a join waits and nothing moves any more
  Meeting,     // tokens arrive on several ways and go through one after the other
  Repetition,  // a vertex goes on before what it started last time was done
  Endless,     // from here no end can be reached
  NeverFired   // no marking lets it fire
};

struct Fault
{
  FaultKind kind = FaultKind::Standstill;
  std::size_t vertex = 0;
  /// From the beginning to the fault; what fires in a repetition is the last.
  std::vector<Move> moves = {};
  std::size_t split = static_cast<std::size_t>(-1);  // where the ways divided; none: unknown
  std::size_t arrived = 0;                           // tokens before the vertex
  std::vector<std::size_t> around = {};              // Endless: what goes on and on, in file order
};

/// How much may still be looked at; shared by all rounds of a check.
struct ExplorationBudget
{
  std::size_t markings = 100'000;  // no real model of 3,758 had more than 1,044
  std::size_t firings = 300'000;
};

/// What is known of a graph, so that known faults do not hide others.
struct KnownFaults
{
  std::vector<bool> passing = {};  // vertices where tokens may meet and be doubled
};

/// All markings of one scope, breadth first, so that the first fault is one with a shortest way.
class Exploration
{
 public:
  Exploration(const ReducedFlow& flow, const KnownFaults& known, ExplorationBudget& budget);

  /// The first of standstill, meeting and repetition. None: there is none, or the budget is spent.
  std::optional<Fault> firstFault();

  /// After that, if there was none and the budget was not spent: what comes of all markings.
  std::vector<Fault> faultsOfTheWhole() const;

  bool isComplete() const { return m_complete; }

 private:
  struct Edge
  {
    std::size_t state = 0;
    std::size_t vertex = 0;
    std::size_t consumed = noArc;
  };
  struct State
  {
    const Marking* marking = nullptr;
    std::size_t parent = 0;
    std::size_t vertex = 0;  // what fired to get here
    std::size_t consumed = noArc;
    const FewNumbers* produced = nullptr;
    std::size_t firstEdge = 0;  // each is expanded once, in order: its edges stand together
    std::size_t edges = 0;
  };

  void visit(const Marking& marking, std::size_t parent, const Firing* firing);
  std::span<const Edge> edgesOf(std::size_t state) const;
  std::optional<Fault> expand(std::size_t state);
  std::optional<Fault> meetingIn(std::size_t state) const;
  std::optional<Fault> standstillIn(std::size_t state) const;
  std::size_t firstWaiting(const Marking& marking) const;
  bool misses(std::size_t from, const Marking& marking, std::size_t vertex) const;
  std::optional<Fault> repetition(std::size_t state, const Firing& firing) const;
  std::vector<Fault> endlessParts() const;
  std::vector<bool> canFinish() const;
  std::vector<std::size_t> loopAmong(const std::vector<std::size_t>& states) const;
  std::vector<Fault> neverFired() const;

  std::vector<std::size_t> statesTo(std::size_t state) const;
  std::vector<Move> movesTo(std::size_t state, const Firing* last = nullptr) const;
  std::vector<std::size_t> originalArcs(const FewNumbers& arcs) const;

  const ReducedFlow& m_flow;
  const FlowGraph& m_graph;
  TokenGame m_game;
  const KnownFaults& m_known;
  ExplorationBudget& m_budget;
  std::vector<std::size_t> m_joins;  // vertices that tokens must not meet at

  struct Hash
  {
    std::size_t operator()(const Marking& marking) const noexcept;
  };
  std::unordered_map<Marking, std::size_t, Hash> m_numbers;
  std::vector<State> m_states;
  std::vector<Edge> m_edges;
  std::vector<bool> m_fired;
  bool m_complete = false;
};

}  // namespace einklang
