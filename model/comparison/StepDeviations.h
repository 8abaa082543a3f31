#pragma once

#include "model/comparison/Deviation.h"
#include "model/comparison/Pairing.h"

namespace einklang {

/// What differs about steps that both sides have: role, documents, system, name and the like. Each
/// stands alone.
Deviations stepDeviations(const Pairing& pairing);

/// Roles that only the variant has, and more changes of role than in the reference. They follow
/// from other deviations and carry no edits of their own.
Deviations roleDeviations(const Pairing& pairing);

}  // namespace einklang
