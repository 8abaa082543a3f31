#pragma once

#include "model/comparison/WayGraph.h"

namespace einklang {

/// How often the work goes from one role to another: from a start in a lane or from a step to each
/// step that comes next, through gateways and events.
std::size_t handovers(const Process& process, const WayGraph& graph);

}  // namespace einklang
