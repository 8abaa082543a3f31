#pragma once

#include "model/comparison/LabelKey.h"
#include "model/comparison/OrderChanges.h"

namespace einklang {

/// The deviations that a group of changes of the flow is told as: at least one, all with the
/// edits of the group.
Deviations flowDeviations(const Pairing& pairing, const OrderRelations& original,
                          const LabelKeys& labels, const ChangeGroup& group);

}  // namespace einklang
