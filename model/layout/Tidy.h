#pragma once

#include "model/layout/Layout.h"

namespace einklang {

/// A sketch made tidy: what stands nearly in one column or row stands in it, nothing overlaps,
/// distances are the usual ones, lanes fit their contents, all ways and labels are new. What is
/// left of or above something stays there, and lanes keep their order. Elements without a place
/// get one first, see layoutNew().
Diagram layoutTidy(const Process& process, const Diagram& diagram,
                   const TextMeasure& measure = plainMeasure());

}  // namespace einklang
