#pragma once

#include "model/base/Result.h"

#include <QStringList>

namespace einklang::ui {

/// Opens the project in a window and writes a picture of each station into the folder: for the
/// documentation, and to look at. The paths that were written. Precondition:
/// prepareApplication() was called.
Result<QStringList> takeScreenshots(const QString& project, const QString& folder);

}  // namespace einklang::ui
