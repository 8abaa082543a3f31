#pragma once

#include <QSize>

class QWidget;

namespace einklang::ui {

/// The size a dialog would like to have, as far as the screen it is on has room for it.
QSize sizeOnScreen(const QWidget& dialog, const QSize& wanted);

}  // namespace einklang::ui
