#pragma once

#include <QColor>
#include <QPalette>

class QApplication;

namespace einklang::ui {

enum class ThemeKind
{
  Light,
  Dark,
  HighContrast
};

/// The colours of the window by what they mean. Nothing else in `ui/` names a colour, but for the
/// symbols and marks of a diagram in `ui/paint`.
struct Colours
{
  QColor window;      // behind panels
  QColor surface;     // lists, fields, cards
  QColor raised;      // headers, buttons
  QColor line;        // separators
  QColor text;        // 7:1 on surface
  QColor muted;       // 4.5:1 on surface
  QColor accent;      // selection, primary button
  QColor accentText;  // on accent
  QColor accentSoft;  // behind selected rows that stay readable
  QColor error;
  QColor warning;
  QColor good;
};

const Colours& colours(ThemeKind kind);

/// The theme a widget with this palette is shown in.
ThemeKind themeOf(const QPalette& palette);
inline const Colours& colours(const QPalette& palette)
{
  return colours(themeOf(palette));
}

/// Fusion, palette and the few rules of style that go beyond it.
void applyTheme(QApplication& application, ThemeKind kind);

/// The theme stored in the settings, else the one that fits the desktop's palette.
ThemeKind preferredTheme(const QPalette& desktop);
void rememberTheme(ThemeKind kind);

/// `share` of the colour over the base: a soft background that keeps text readable.
QColor tinted(const QColor& base, const QColor& colour, double share);

}  // namespace einklang::ui
