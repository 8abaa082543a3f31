#pragma once

#include "model/analysis/Finding.h"
#include "model/analysis/FlowGraph.h"

namespace einklang {

/// Flows of the process that lack an end: soundness-dangling-flow.
void checkDangling(const Process& process, const std::vector<FlowGraph>& graphs, Findings& found);

/// What can be seen in the drawing of one scope without playing it: soundness-no-start,
/// soundness-no-end, soundness-unreachable, soundness-dead-loop, soundness-dead-end.
void checkStructure(const FlowGraph& graph, Findings& found);

}  // namespace einklang
