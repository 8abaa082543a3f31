#pragma once

#include "model/comparison/Changes.h"

namespace einklang {

/// The deviations that each group of changes of the flow is told as: at least one, without its
/// edits, which all of them have in common.
std::vector<Deviations> flowDeviations(const Pairing& pairing, std::vector<ChangeGroup>& groups);

}  // namespace einklang
