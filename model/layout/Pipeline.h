#pragma once

#include "model/layout/Plan.h"

namespace einklang::layout {

/// The stages from a graph to places and ways, as the README tells.
Placed placeGraph(const FlowGraph& graph, const Spacing& spacing);

}  // namespace einklang::layout
