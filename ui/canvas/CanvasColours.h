#pragma once

#include "ui/paint/Palette.h"
#include "ui/theme/Theme.h"

#include <QPalette>

namespace einklang::ui {

/// The colours of diagrams that fit the theme of a widget.
inline Palette drawingPalette(const QPalette& palette)
{
  switch (themeOf(palette)) {
    case ThemeKind::Dark:
      return darkPalette();
    case ThemeKind::HighContrast:
      return highContrastPalette();
    case ThemeKind::Light:
      break;
  }
  return lightPalette();
}

}  // namespace einklang::ui
