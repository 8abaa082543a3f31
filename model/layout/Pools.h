#pragma once

#include "model/layout/ScopeLayout.h"

namespace einklang::layout {

/// The pools of a process below each other, all equally wide, and what stands outside of pools
/// above them. Between two pools there is room for `messageFlows` that pass there.
Diagram stackPools(const Sources& sources);

}  // namespace einklang::layout
