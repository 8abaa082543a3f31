#pragma once

#include "model/analysis/FlowGraph.h"

namespace einklang {

/// True if so much runs in parallel that the markings may be more than can be looked at.
bool mayExplode(const FlowGraph& graph);

/// The graph without what is sound by its structure: steps in a row, branches from a split to the
/// join of its kind, loops from an exclusive join to an exclusive split. The rest has the same
/// faults and few markings. The vertices keep their numbers; those taken out have no arcs.
///
/// Reduction of series, branches and loops (after Sadiq and Orlowska: Analyzing process models
/// using graph reduction techniques, Information Systems 25, 2000), in one pass of a work list.
FlowGraph withoutSoundBlocks(FlowGraph graph);

}  // namespace einklang
