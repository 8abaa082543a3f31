#pragma once

#include <QFont>

namespace einklang::ui {

/// Makes the program's own font known to Qt: Noto Sans, embedded, so that every machine measures
/// and draws the same. To be called once, after the application object exists.
void loadFonts();

/// The program's font without hinting: its widths do not depend on the zoom.
QFont labelFont(int pixelSize, bool bold = false, bool italic = false);

}  // namespace einklang::ui
