#pragma once

#include "model/base/Result.h"
#include "ui/report/SheetPlan.h"

#include <QByteArray>

#include <vector>

namespace einklang::ui {

/// Diagrams as a PDF: vectors, embedded fonts, text that can be searched, every element with its
/// description for screen readers; bookmarks lead to every diagram and to every sub-process drawn
/// in it. Equal drawings give equal bytes. Precondition: there is a drawing.
Result<QByteArray> exportPdf(const std::vector<Drawing>& drawings, const PageOptions& options = {});

}  // namespace einklang::ui
