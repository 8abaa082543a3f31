#pragma once

#include "model/analysis/NumberedFlow.h"

namespace einklang {

/// All nodes in the order in which the work goes: from the starts along the flows, every step
/// after all that lead to it (loops aside), branches in file order, the inside of a sub-process
/// after it, what is never reached last. Reverse postorder of a depth-first search (Cormen et al.,
/// Introduction to Algorithms, 22.3).
std::vector<NodeId> flowOrder(const Process& process);

/// The same as places among the nodes of the process, or as numbers of steps.
std::vector<std::size_t> flowOrderOfPlaces(const Process& process);
std::vector<std::size_t> flowOrderOf(const NumberedFlow& flow);

}  // namespace einklang
