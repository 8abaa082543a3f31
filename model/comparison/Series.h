#pragma once

#include "model/comparison/Changes.h"

#include <vector>

namespace einklang {

/// Takes a group apart where it is one run of steps on both sides, from one step that stays to
/// another: each step (or block) that is missing, additional or moved within the run can then be
/// taken over alone. Moved are those that the longest common subsequence leaves out (Hunt and
/// Szymanski, 1977; here by dynamic programming, runs are short). Other groups stay whole.
/// All get their edits here: those of a group that is taken apart are made for its parts alone.
std::vector<ChangeGroup> splitSeries(const Pairing& pairing, ChangeGroup group);

}  // namespace einklang
