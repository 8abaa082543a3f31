#pragma once

#include "model/comparison/WayGraph.h"

namespace einklang {

/// How often the work goes from one role to another.
std::size_t handovers(const Process& process, const WayGraph& graph);

}  // namespace einklang
