#pragma once

#include "model/comparison/Deviation.h"

namespace einklang {

/// The process with the anchored edits carried out, or why they do not fit: what resolve() and
/// apply() lead to, in half the time.
Result<Process> carriedOut(const Process& process, const AnchoredEdits& edits,
                           const Process& original);

}  // namespace einklang
