#pragma once

#include "model/process/Process.h"

namespace einklang {

/// The same process with its steps and ways in an order that hangs on what they say and how they
/// are connected, not on the file: whatever is chosen by "the first" is then the same for two files
/// that say the same. Steps that nothing tells apart (after a few rounds of colour refinement;
/// Weisfeiler and Lehman, 1968) keep their order; exchanging them changes nothing.
Process inCanonicalOrder(const Process& process);

}  // namespace einklang
