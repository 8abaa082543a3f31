#pragma once

#include <QSize>

class QWidget;

namespace einklang::ui {

/// The size a dialog would like to have, as far as the screen it is on has room for it.
QSize sizeOnScreen(const QWidget& dialog, const QSize& wanted);

/// Gives a panel this height in the splitter it stands in, if it does: the first one there, whose
/// room is the largest, gives or takes.
void setHeightAmongOthers(QWidget& panel, int height);

}  // namespace einklang::ui
