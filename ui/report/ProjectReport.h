#pragma once

#include "model/harmonization/ProjectFile.h"
#include "ui/report/ReportContent.h"

#include <QByteArray>
#include <QString>

namespace einklang::ui {

/// What the report of a project says: compares, derives the standard and what it means for each
/// municipality. `date` is printed as it is. Precondition: loadFonts() was called.
ReportContent reportContentOf(const OpenProject& open, const QString& date);

/// The report itself, as PDF.
Result<QByteArray> reportOf(const OpenProject& open, const QString& date);

}  // namespace einklang::ui
