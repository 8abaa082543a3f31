#pragma once

#include "model/base/Parallel.h"
#include "model/base/Result.h"
#include "ui/report/SheetPlan.h"

#include <vector>

class QPrinter;

namespace einklang::ui {

/// Puts diagrams on the printer's paper, on the sheets that a PDF of them has; always light. Paper
/// and orientation are those of the plan, the pages those that the printer was asked for.
/// FileNotWritable: the printer takes nothing. Preconditions: there is a drawing; no PageMode::One.
Status printDiagrams(const std::vector<Drawing>& drawings, const PageOptions& options,
                     QPrinter& printer, const CancelFlag& cancel = CancelFlag{false});

}  // namespace einklang::ui
