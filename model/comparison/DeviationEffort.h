#pragma once

#include "model/comparison/Changes.h"

namespace einklang {

/// Gives the deviations of a group what its changes cost: each the steps it names alone, and all
/// the same share of the gateways and ways between them.
void shareEffort(const Pairing& pairing, const ChangeGroup& group, Deviations& deviations);

/// What it costs to take over this aspect of a step.
double effortOf(Aspect aspect, const Node& reference, const Node& variant);

/// What it costs to drop the one and introduce the other.
double effortOfBoth(const Node& reference, const Node& variant);

/// What it costs that another unit does so many steps; all that it did, if it is only renamed.
double roleEffort(std::size_t steps, bool isRenamed);

}  // namespace einklang
