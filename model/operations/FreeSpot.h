#pragma once

#include "model/diagram/Diagram.h"
#include "model/process/Process.h"

#include <optional>

namespace einklang {

/// True if a step that stands in `parent` covers no other step, document, note or label there, and
/// comes no nearer to them than that.
bool isFreeOfSteps(const Process& process, const Diagram& diagram,
                   const std::optional<NodeId>& parent, const Rect& place, double distance);

/// The place for a step that is nearest to the wanted one and covers nothing, no line either: in
/// its lane, pool or sub-process, within its borders first. Nothing where nothing near is free.
std::optional<Rect> freeSpot(const Process& process, const Diagram& diagram, const Node& node,
                             const Rect& wanted);

}  // namespace einklang
