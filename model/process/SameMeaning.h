#pragma once

#include "model/process/Process.h"

#include <string>
#include <utility>
#include <vector>

namespace einklang {

/// True if two processes say the same: ids, file order and extras do not count, everything else
/// does. In tests this is what "the same" means.
///
/// Colour refinement (Weisfeiler and Leman, 1968) over all elements and their references: two
/// processes that differ only in which of several perfectly alike elements is meant are the same.
bool sameMeaning(const Process& a, const Process& b);

/// A text that is equal for processes of the same meaning: for finding duplicates and for tests
/// that want to see the difference. One line per element, sorted.
std::string meaningOf(const Process& process);

/// The nodes of two processes whose elements say the same, paired; empty where they do not. Name
/// and profile of the processes do not count. Among perfectly alike nodes an equal id decides, then
/// the order in the file.
std::vector<std::pair<NodeId, NodeId>> sameNodes(const Process& a, const Process& b);

}  // namespace einklang
