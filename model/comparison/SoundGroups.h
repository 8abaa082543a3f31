#pragma once

#include "model/comparison/Changes.h"

namespace einklang {

/// Joins groups that are only sound together: the split of a parallel section without its join
/// would leave the work standing still. Where reference and variant are sound, each group that
/// breaks the reference alone is joined with the one that mends it, else with all that break it.
std::vector<ChangeGroup> soundGroups(const Pairing& pairing, std::vector<ChangeGroup> groups);

/// Faults of the flow that only the variant has (D23). They carry no edits.
Deviations defectDeviations(const Pairing& pairing);

}  // namespace einklang
