#pragma once

#include "model/base/Result.h"
#include "ui/report/ReportContent.h"

#include <QByteArray>

namespace einklang::ui {

/// The harmonization report as PDF: A4, tagged, searchable, with bookmarks. Equal contents give
/// equal bytes.
Result<QByteArray> writeReport(const ReportContent& content);

}  // namespace einklang::ui
