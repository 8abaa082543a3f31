#pragma once

#include "model/layout/PlaceNew.h"

namespace einklang::layout {

/// A drawing of its own, made from nothing, of a part of the process: nodes with what stands in
/// them and hangs on them, without lanes. Turned like the canvas, its corner at the origin.
Diagram drawFragment(const Process& process, const std::set<ElementId>& nodes,
                     const PlaceOptions& options);

/// The same for a whole pool, its lanes included.
Diagram drawPool(const Process& process, const ParticipantId& pool, const PlaceOptions& options);

/// Puts all shapes and edges of a drawing into the canvas, moved.
std::set<ElementId> putInto(Canvas& canvas, const Diagram& drawing, Point corner);

}  // namespace einklang::layout
