#pragma once

#include "model/layout/PlaceNew.h"

namespace einklang::layout {

/// Places for boundary events, documents, notes and groups that have none: events on the border of
/// their host, the others near what they are connected with. Returns what got a place.
std::set<ElementId> placeSatellites(Canvas& canvas, const PlaceOptions& options);

}  // namespace einklang::layout
