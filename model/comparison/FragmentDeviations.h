#pragma once

#include "model/comparison/OrderDeviations.h"
#include "model/comparison/Starts.h"
#include "model/comparison/StepPlaces.h"

namespace einklang {

/// Adds what a group of changes puts in and takes out: steps, several steps for one, starts, ends,
/// and what tells a case.
void tellFragments(const Pairing& pairing, const Starts& starts, const ChangeGroup& group,
                   const StepPlaces& places, FoundDeviations& made);

}  // namespace einklang
