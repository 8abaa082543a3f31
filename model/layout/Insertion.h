#pragma once

#include "model/layout/Layout.h"

namespace einklang {

/// The drawing with a place for every element of the process that had none: new steps between what
/// they are connected with, in their lane; new lanes and pools too. What the process no longer has
/// is taken out. Everything else keeps its place, but that room is made where it is needed:
/// everything behind a cut moves by the same amount, so that order and ways stay. Only flows that
/// this touches are routed anew. Without a drawing to begin with it is layoutProcess().
Diagram layoutNew(const Process& process, const Diagram& diagram,
                  const TextMeasure& measure = plainMeasure());

}  // namespace einklang
