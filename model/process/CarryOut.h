#pragma once

#include "model/process/Edit.h"

namespace einklang {

/// Applies the edit if it fits, for those who never take it back; else which invariant it would
/// break.
Status carryOut(Process& process, Edit edit);

}  // namespace einklang
