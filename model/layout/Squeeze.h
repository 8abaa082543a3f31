#pragma once

#include "model/layout/Canvas.h"

namespace einklang::layout {

/// Takes room out of a drawing that runs to the right: a strip across all of it, down from `to` as
/// far as nothing stands in it but what is left out, `from` at most. What is behind moves up to
/// it, pools, lanes and sub-processes across it shrink. The counterpart of Canvas::stretch(). Lines
/// keep their bends. Returns the width of the strip.
double squeeze(const Process& process, Diagram& diagram, Axis axis, double from, double to,
               const std::set<ElementId>& leftOut);

}  // namespace einklang::layout
