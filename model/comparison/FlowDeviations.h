#pragma once

#include "model/comparison/Changes.h"

namespace einklang {

/// The deviations that a group of changes of the flow is told as: at least one; without its
/// edits, which all of them have in common.
Deviations flowDeviations(const Pairing& pairing, const ChangeGroup& group);

}  // namespace einklang
