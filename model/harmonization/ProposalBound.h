#pragma once

#include "model/comparison/EffortClasses.h"

#include <vector>

namespace einklang {

/// No process needs less change of all variants together, in steps times weight,
/// as long as its steps correspond to those of the variants as the classes say. The better of two
/// bounds:
///
/// - What each kind of element costs alone. A variant has so many steps of a class, so many ways
///   from one class to another; wherever the proposal puts its number, the variants with another
///   pay the difference. The weighted median is the least (element-wise majority; algorithm of the
///   consensus of a fixed alignment, but here no alignment is assumed).
/// - The triangle: two variants are no further apart than both from the proposal together. Pairs
///   are packed within the weights, for equal weights 1 / (n - 1) of each.
double proposalBound(const std::vector<const EffortGraph*>& graphs,
                     const std::vector<EffortClasses>& classes, const std::vector<double>& weights);

}  // namespace einklang
