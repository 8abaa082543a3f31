#pragma once

#include "model/comparison/EffortClasses.h"

#include <cstddef>
#include <vector>

namespace einklang {

/// One of two graphs with the classes of its nodes.
struct EffortSide
{
  const EffortGraph* graph;
  const EffortClasses* classes;
};

/// Which node of b stands for each node of a; `nobody` for one that is dropped.
using EffortMapping = std::vector<std::size_t>;
inline constexpr std::size_t nobody = static_cast<std::size_t>(-1);

/// How far two graphs are apart, in thousandths of a step.
struct EffortBounds
{
  long long upper = 0;  // what the mapping costs
  long long lower = 0;  // no mapping costs less; equal to `upper` where that is proved
  EffortMapping mapping = {};
};

/// How hard to look: number of partial mappings that branch and bound may look at. A number, not a
/// time, so that every machine finds the same. 0: the heuristic alone.
struct EffortBudget
{
  std::size_t steps = 0;
};
inline constexpr EffortBudget heuristicEffort{0};
inline constexpr EffortBudget provedEffort{20000};

/// The graph edit distance of two processes: the least cost of dropping, introducing and changing
/// nodes and ties that turns one into the other. The nodes that stay are a mapping within classes.
///
/// Heuristic: optimal assignment of the nodes by what they and the ties next to them save (after
/// Riesen and Bunke, Image and Vision Computing 27, 2009), from nothing and from `start` (if any)
/// each, then swaps as long as they save: of two nodes, and of both ends of a way at once. Proof:
/// depth-first branch and bound (after Abu-Aisheh, Raveaux, Ramel and Martineau: An exact graph
/// edit distance algorithm, ICPRAM 2015) with the assignment bound: ties to decided nodes count in
/// full, others half at either end. Only nodes whose class holds several are open at all: process
/// graphs are almost uniquely labelled.
EffortBounds searchEffort(EffortSide a, EffortSide b, const EffortMapping& start,
                          EffortBudget budget);

/// The start completed and improved by near swaps alone, for many questions in a short time.
/// Nothing is said about the lower bound.
EffortBounds improveMapping(EffortSide a, EffortSide b, const EffortMapping& start);

/// What this mapping costs, as it is.
long long costOf(EffortSide a, EffortSide b, const EffortMapping& mapping);

}  // namespace einklang
