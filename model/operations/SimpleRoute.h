#pragma once

#include "model/operations/Changes.h"

#include <vector>

namespace einklang {

/// A way of horizontal and vertical pieces between two shapes, without a look at what is between
/// them: to the right straight or in one step, back to the left below both.
std::vector<Point> simpleRoute(const Rect& source, const Rect& target);

/// Draws the flow anew in every picture that shows both its ends.
void rerouteInPictures(Transaction& transaction, const ProcessId& process, const ElementId& edge,
                       const ElementId& source, const ElementId& target);

/// Draws all flows, messages and associations of an element anew.
void rerouteAllOf(Transaction& transaction, const ProcessId& process, const ElementId& id);

}  // namespace einklang
