#pragma once

#include "model/comparison/WayGraph.h"

namespace einklang {

/// How often the work goes from one role to another: for each step, the other roles that do the
/// steps right before it or have a start in their lane, each once, through gateways and events.
std::size_t handovers(const Process& process, const WayGraph& graph);

}  // namespace einklang
