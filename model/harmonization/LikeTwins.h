#pragma once

#include "model/layout/LikeReference.h"
#include "model/matching/Correspondence.h"

#include <vector>

namespace einklang {

/// The correspondences of a reference (a) and a variant (b) as pairs for drawing one like the
/// other: of several steps on one side the first is paired with the first, and so on.
std::vector<Twin> twinsOf(const Correspondences& correspondences);

}  // namespace einklang
