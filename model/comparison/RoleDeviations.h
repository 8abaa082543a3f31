#pragma once

#include "model/comparison/ElementEdits.h"
#include "model/comparison/Units.h"

namespace einklang {

/// Who else does what both sides do: one deviation for a unit of another name with all its steps,
/// one for each step that went to another unit; one for units that are nested otherwise. Each
/// stands alone.
Deviations roleChanges(const Pairing& pairing, const Units& units, const ElementEdits& edits);

/// Units that only take part in the variant, and more changes of role than in the reference. They
/// follow from other deviations and carry no edits of their own.
Deviations roleDeviations(const Pairing& pairing, const Units& units);

}  // namespace einklang
