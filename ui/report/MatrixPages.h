#pragma once

#include "ui/report/ReportContent.h"
#include "ui/report/ReportPages.h"

namespace einklang::ui {

/// The comparison matrix: steps down, municipalities across, over as many pages as it needs;
/// headings repeat on each.
void addMatrix(ReportPages& pages, const ReportContent& content);

/// The sign of a cell; its meaning stands in the legend.
QString symbolOf(CellState state);

}  // namespace einklang::ui
