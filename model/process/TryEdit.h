#pragma once

#include "model/process/Edit.h"

namespace einklang {

/// Applies the edit if it fits and returns the edit that takes it back, else which invariant it
/// would break; asks but once.
Result<Edit> tryApply(Process& process, const Edit& edit);

}  // namespace einklang
