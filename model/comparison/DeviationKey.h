#pragma once

#include "model/comparison/Deviation.h"
#include "model/comparison/LabelKey.h"

#include <string>

namespace einklang {

/// The key of a deviation of the flow: `kind|steps of the reference|anchors|content`, see
/// README.md. The labels are those of the reference.
std::string keyOf(const Deviation& deviation, const LabelKeys& labels);

}  // namespace einklang
