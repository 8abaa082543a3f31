#pragma once

#include "model/layout/FlowGraph.h"

#include <vector>

namespace einklang::layout {

/// Which links lead back: without them the graph has no cycle. Depth first search from the
/// vertices without an incoming link, in file order, then from what is left.
std::vector<bool> findBackLinks(const FlowGraph& graph);

}  // namespace einklang::layout
