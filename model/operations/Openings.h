#pragma once

#include "model/base/Result.h"
#include "model/document/Document.h"

#include <optional>

namespace einklang {

/// The flow that what comes after a step goes into; none where it becomes a further way. Several
/// ways to an end are joined before it. NotAllowed where nothing can come.
Result<std::optional<FlowId>> wayAfter(Transaction& transaction, const Process& process,
                                       const Node& step);

}  // namespace einklang
