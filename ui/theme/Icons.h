#pragma once

#include <QIcon>
#include <QPalette>

namespace einklang::ui {

/// One of our own icons (`resources/icons/NAME.svg`), drawn in the text colour of the palette.
QIcon icon(const QString& name, const QPalette& palette);

}  // namespace einklang::ui
