#pragma once

#include "model/layout/Layout.h"

#include <set>

namespace einklang {

/// The drawing with new ways for the lines named, all shapes as they are. Their labels are placed
/// anew, others stay. Lines of the process that had no way get one.
Diagram layoutRoutes(const Process& process, const Diagram& diagram,
                     const std::set<ElementId>& which, const TextMeasure& measure = plainMeasure());

/// The same for all sequence flows, message flows and associations.
Diagram layoutRoutes(const Process& process, const Diagram& diagram,
                     const TextMeasure& measure = plainMeasure());

}  // namespace einklang
