#pragma once

#include "model/comparison/EffortSearch.h"

namespace einklang {

/// How much has to change that one process becomes the other; 1 is one step introduced or dropped
/// (see resources/effort/weights.txt).
struct Effort
{
  double value = 0;       // of the best way found
  double lowerBound = 0;  // no way takes less; equal to `value` where that is proved
  bool proved = false;
};

/// The graph edit distance of two processes under the fixed weights, where steps may stand for each
/// other if they correspond (see effortClasses and searchEffort). Symmetric, 0 for processes that
/// say the same.
Effort effortBetween(const Process& a, const Process& b, const Correspondences& correspondences,
                     EffortBudget budget = heuristicEffort);

/// The same for graphs that were built once.
Effort effortBetween(const EffortGraph& a, const EffortGraph& b,
                     const Correspondences& correspondences, EffortBudget budget = heuristicEffort);

}  // namespace einklang
