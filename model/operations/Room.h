#pragma once

#include "model/operations/Changes.h"

namespace einklang {

/// Lets the lane, pool and sub-process around an element grow where it reaches over their borders
/// or comes too near to them; what is behind moves on by as much. For the picture of the whole
/// process.
void makeRoomAround(Transaction& transaction, const ProcessId& process, const ElementId& id);
/// The same for steps that stand in one lane, pool or sub-process and keep their distances.
void makeRoomAround(Transaction& transaction, const ProcessId& process,
                    const std::set<ElementId>& ids);

/// Lets a lane or pool grow at its lower border (its right one where lanes are columns).
void growBand(Transaction& transaction, const ProcessId& process, const ElementId& id, double by);

/// Takes this drawing for the picture that is worked on, or for another one of the process.
void takeDrawing(Transaction& transaction, const ProcessId& process, const Diagram& drawing);
void takeDrawing(Transaction& transaction, const DiagramId& picture, const Diagram& drawing);

}  // namespace einklang
