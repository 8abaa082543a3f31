#pragma once

#include "model/layout/PlaceNew.h"

namespace einklang::layout {

/// Places for lanes and pools that have none: lanes between their neighbours, pools around what
/// they hold or, with all their contents, below the others. Returns what got a place.
std::set<ElementId> placeNewLanes(Canvas& canvas, const PlaceOptions& options);

}  // namespace einklang::layout
