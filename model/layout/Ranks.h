#pragma once

#include "model/layout/FlowGraph.h"

#include <vector>

namespace einklang::layout {

/// Which links run straight down or up within one column, from lane to lane.
using Uprights = std::vector<bool>;

/// The column of each vertex: links lead to the right, but back links; the sum of their lengths is
/// least (Gansner et al. 1993). An upright link's ends share a column. Vertices without any link
/// are spread over the columns.
std::vector<int> findRanks(const FlowGraph& graph, const std::vector<bool>& back,
                           const std::vector<bool>& spine, const Uprights& uprights);

/// The links of the normal case: from each start along the default or the longest way to an end.
std::vector<bool> findSpine(const FlowGraph& graph, const std::vector<bool>& back);

/// Links between lanes whose ends may share a column, seen for themselves.
Uprights uprightCandidates(const FlowGraph& graph, const std::vector<bool>& back);

/// Some of these candidates, so that each vertex takes part in one at most.
Uprights findUprights(const FlowGraph& graph, const std::vector<bool>& back);

}  // namespace einklang::layout
