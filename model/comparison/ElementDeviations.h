#pragma once

#include "model/comparison/ElementEdits.h"

namespace einklang {

/// What differs beside steps, ways and roles: documents, notes, frames, messages, links.
Deviations artifactDeviations(const Pairing& pairing, const ElementEdits& edits);

/// Parties that take part on one side only or differ, and units without any step.
Deviations partyDeviations(const Pairing& pairing, const ElementEdits& edits);

/// Parts of the fact sheet that say how the work is done.
Deviations profileDeviations(const Process& reference, const Process& variant);

}  // namespace einklang
