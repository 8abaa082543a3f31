#pragma once

#include "model/layout/Routing.h"

namespace einklang::layout {

/// What is wrong with a drawing, as one number; less is better. Flows through nodes weigh most,
/// then crossings, bends, length and size.
double costOf(const FlowGraph& graph, const Grid& grid, const Rows& rows, const Routes& routes);

}  // namespace einklang::layout
