#pragma once

#include "model/base/Result.h"
#include "model/document/Document.h"

#include <vector>

namespace einklang {

/// Removes an element of any kind and all that cannot be without it: its flows, messages and
/// associations, boundary events, the contents of a sub-process or pool; from all pictures too.
/// A step between exactly two others is bridged: a -> removed -> b becomes a -> b. What stands in
/// a removed lane moves to the lane around it.
Status removeElement(Transaction& transaction, const ProcessId& process, const ElementId& id);

/// Removes several; what went with an earlier one is no error.
Status removeElements(Transaction& transaction, const ProcessId& process,
                      const std::vector<ElementId>& ids);

}  // namespace einklang
