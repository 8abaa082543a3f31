#pragma once

#include "model/base/Result.h"
#include "model/document/Document.h"
#include "model/operations/ResizeOperations.h"

namespace einklang {

/// Moves borders of a lane or pool: those that lanes have in common, or those of all that end
/// there.
Status moveBandBorders(Transaction& transaction, const ProcessId& process, const ElementId& id,
                       const Borders& by);

}  // namespace einklang
