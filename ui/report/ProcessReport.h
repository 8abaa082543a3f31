#pragma once

#include "model/base/Result.h"
#include "ui/paint/Drawing.h"

#include <QByteArray>

#include <vector>

namespace einklang::ui {

/// The report of one process as FIM keeps it beside the model ("Standard Report"): the profile and
/// what the catalogue says, the pictures, every step in the order of the work with all that is
/// known of it. PDF: A4, tagged, searchable, with bookmarks. Equal contents give equal bytes.
Result<QByteArray> processReport(const Process& process, const std::vector<Drawing>& pictures);

}  // namespace einklang::ui
