#pragma once

#include "model/comparison/Deviation.h"
#include "model/comparison/LabelKey.h"
#include "model/comparison/Pairing.h"

namespace einklang {

/// What differs about steps that both sides have: documents, system, name and the like. Each
/// stands alone.
Deviations stepDeviations(const Pairing& pairing, const LabelKeys& labels);

}  // namespace einklang
