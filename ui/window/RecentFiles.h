#pragma once

#include <QStringList>

namespace einklang::ui {

/// What was opened last, newest first; only what still exists.
QStringList recentFiles();
void rememberFile(const QString& path);

}  // namespace einklang::ui
