#pragma once

#include "model/layout/Plan.h"
#include "model/layout/ScopeGraph.h"

namespace einklang::layout {

/// Puts the boundary events of each activity into the order of where their flows lead, the one
/// that leads highest at the right: flows go down and to the right from there, and so do not
/// cross. The drawing is made anew and stays as it was where it would not become better.
void orderBoundaryEvents(ScopeGraph& made, Placed& placed, const Spacing& spacing);

}  // namespace einklang::layout
