#pragma once

#include "model/diagram/Diagram.h"
#include "model/process/Process.h"

#include <vector>

namespace einklang {

using Way = std::vector<Point>;

/// True for a level or upright piece.
bool isUpright(Point from, Point to);
bool isLevel(Point from, Point to);

/// Without bends that are on (within 5 of) the straight line between their neighbours, and without
/// what returns on itself.
Way withoutNeedlessBends(Way way);

/// The way with both ends on the outlines of their elements: straight from the next bend where that
/// is possible, else towards their middle. Bends inside of an end's element vanish.
Way docked(const Process& process, const Diagram& diagram, const ElementId& line, Way way);

/// True if an upright piece at this x, or a level one at this y, hits the element.
bool mayDockAt(const Rect& rect, double place, bool upright);

/// The label at the same share of the length of the new way.
Rect labelAlong(const Rect& label, const Way& from, const Way& to);

}  // namespace einklang
