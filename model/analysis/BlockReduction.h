#pragma once

#include "model/analysis/FlowGraph.h"

#include <vector>

namespace einklang {

/// A vertex that fires, and the arcs that its tokens go to.
struct Move
{
  std::size_t vertex = 0;
  std::vector<std::size_t> produced = {};
};

/// A graph without what is sound by its structure: steps in a row, branches from a split to the
/// join that fits it, loops from an exclusive join to an exclusive split. The rest has the same
/// faults and fewer markings. The vertices keep their numbers; those taken out have no arcs.
///
/// Reduction of series, branches and loops (after Sadiq and Orlowska: Analyzing process models
/// using graph reduction techniques, Information Systems 25, 2000), in one pass of a work list.
class ReducedFlow
{
 public:
  explicit ReducedFlow(const FlowGraph& whole);

  const FlowGraph& graph() const { return m_graph; }

  /// Arcs of the whole graph that hold a token when one comes to this arc.
  std::vector<std::size_t> startsOf(std::size_t arc) const;

  /// Appends the moves in the whole graph that bring a token along this arc to its end.
  void appendMoves(std::size_t arc, std::vector<Move>& moves) const;

 private:
  /// A move with what comes before and after it, as numbers of other runs.
  struct Run
  {
    int before = -1;
    int after = -1;
    int vertex = -1;      // none: nothing between
    std::size_t out = 0;  // the arc by which the token leaves it
  };

  void reduce();
  bool contract(std::size_t vertex);
  bool hasTwins(const FlowGraph::Vertex& vertex) const;
  void joinBranches(std::size_t split);
  void joinAlways(std::size_t kept, std::size_t other);
  void cutLoop(std::size_t split);
  void erase(std::size_t arc);
  int addRun(Run run);

  FlowGraph m_graph;
  std::vector<std::vector<std::size_t>> m_starts;  // by arc; empty: it alone
  std::vector<int> m_runs;                         // by arc; -1: nothing on the way
  std::vector<Run> m_pool;
  std::vector<std::size_t> m_open;
};

}  // namespace einklang
