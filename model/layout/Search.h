#pragma once

#include "model/layout/Plan.h"

namespace einklang::layout {

/// The best drawing that a local search over plans and orders finds, judged by the drawing itself
/// (see Quality.h): which links stand upright, in which lane long links pass, what is above what.
/// It begins with several simple plans, takes every change that makes the drawing better, and ends
/// when there is none or its share of work is done: the work is counted, not timed, so the same
/// graph always gives the same drawing. Large graphs get what the first plan gives.
Placed searchBest(const Problem& problem);

}  // namespace einklang::layout
