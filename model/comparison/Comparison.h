#pragma once

#include "model/comparison/Deviation.h"
#include "model/matching/Matching.h"

namespace einklang {

class PreparedFlow;

/// All deviations of the variant from the reference, in the flow order of the reference. Geometry
/// is none. Identical processes have none. `correspondences` is what match(reference, variant)
/// says, corrected by hand or not.
Deviations compare(const Process& reference, const Process& variant,
                   const Correspondences& correspondences);

/// The same for processes that were prepared once, to compare one reference with many variants.
Deviations compare(const PreparedFlow& reference, const PreparedFlow& variant,
                   const Correspondences& correspondences);

}  // namespace einklang
