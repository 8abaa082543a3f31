#include "ui/theme/Theme.h"

#include "ui/theme/CheckStyle.h"

#include <QApplication>
#include <QFont>
#include <QSettings>

namespace einklang::ui {
namespace {

QColor rgb(QRgb value)
{
  return QColor::fromRgb(value);
}

const Colours& lightColours()
{
  static const Colours light{.window = rgb(0xf3f5f8),
                             .surface = rgb(0xffffff),
                             .raised = rgb(0xe9edf2),
                             .line = rgb(0xd3dae2),
                             .text = rgb(0x1c2530),
                             .muted = rgb(0x566373),
                             .accent = rgb(0x1f5fa8),
                             .accentText = rgb(0xffffff),
                             .accentSoft = rgb(0xdce9f7),
                             .error = rgb(0xb3261e),
                             .warning = rgb(0x8a5a00),
                             .good = rgb(0x1f7a3f)};
  return light;
}

const Colours& darkColours()
{
  static const Colours dark{.window = rgb(0x1a1f26),
                            .surface = rgb(0x222932),
                            .raised = rgb(0x2c353f),
                            .line = rgb(0x3d4854),
                            .text = rgb(0xe8ecf1),
                            .muted = rgb(0xaab5c2),
                            .accent = rgb(0x7db2f5),
                            .accentText = rgb(0x10161d),
                            .accentSoft = rgb(0x2b4058),
                            .error = rgb(0xff8a80),
                            .warning = rgb(0xf0b95a),
                            .good = rgb(0x7fd197)};
  return dark;
}

const Colours& highContrastColours()
{
  static const Colours contrast{.window = rgb(0x000000),
                                .surface = rgb(0x000000),
                                .raised = rgb(0x1a1a1a),
                                .line = rgb(0xffffff),
                                .text = rgb(0xffffff),
                                .muted = rgb(0xf0f0f0),
                                .accent = rgb(0xffe000),
                                .accentText = rgb(0x000000),
                                .accentSoft = rgb(0x333300),
                                .error = rgb(0xff9a9a),
                                .warning = rgb(0xffd060),
                                .good = rgb(0x90ff90)};
  return contrast;
}

QPalette paletteOf(const Colours& c)
{
  QPalette palette;
  palette.setColor(QPalette::Window, c.window);
  palette.setColor(QPalette::WindowText, c.text);
  palette.setColor(QPalette::Base, c.surface);
  palette.setColor(QPalette::AlternateBase, tinted(c.surface, c.text, 0.035));
  palette.setColor(QPalette::Text, c.text);
  palette.setColor(QPalette::Button, c.raised);
  palette.setColor(QPalette::ButtonText, c.text);
  palette.setColor(QPalette::BrightText, c.error);
  palette.setColor(QPalette::Highlight, c.accent);
  palette.setColor(QPalette::HighlightedText, c.accentText);
  palette.setColor(QPalette::Link, c.accent);
  palette.setColor(QPalette::LinkVisited, c.accent);
  palette.setColor(QPalette::ToolTipBase, c.surface);
  palette.setColor(QPalette::ToolTipText, c.text);
  palette.setColor(QPalette::PlaceholderText, c.muted);
  palette.setColor(QPalette::Light, tinted(c.raised, c.surface, 0.6));
  palette.setColor(QPalette::Midlight, tinted(c.raised, c.surface, 0.3));
  palette.setColor(QPalette::Mid, c.line);
  palette.setColor(QPalette::Dark, tinted(c.line, c.text, 0.3));
  palette.setColor(QPalette::Shadow, tinted(c.window, QColor{Qt::black}, 0.4));
  const double faint = c.window == highContrastColours().window ? 0.65 : 0.45;
  for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
    palette.setColor(QPalette::Disabled, role, tinted(c.surface, c.text, faint));
  }
  palette.setColor(QPalette::Disabled, QPalette::Highlight, c.line);
  return palette;
}

/// What Fusion and a palette cannot say: cards, titles, quiet separators, a visible focus.
QString styleSheetOf(const Colours& c)
{
  const QString sheet = QStringLiteral(
      "QFrame[card=\"true\"]{background:%1;border:1px solid %2;border-radius:6px}"
      "QLabel[kind=\"muted\"]{color:%3}"
      "QLabel[kind=\"section\"]{color:%3;font-weight:600}"
      "QLabel[kind=\"error\"]{color:%8}"
      "QPushButton{padding:5px 12px;border:1px solid %2;border-radius:5px;background:%4}"
      "QPushButton:hover{border-color:%5}"
      "QPushButton:focus{border:2px solid %5;padding:4px 11px}"
      "QPushButton:checked,QPushButton[primary=\"true\"]{background:%5;color:%6;border-color:%5}"
      "QPushButton[primary=\"true\"]:focus,QPushButton:checked:focus{border:2px solid %7}"
      "QPushButton:disabled{background:%4;color:%3;border-color:%2}"
      "QSplitter::handle{background:%2}"
      "QSplitter::handle:horizontal{width:1px}QSplitter::handle:vertical{height:1px}"
      "QToolTip{color:%7;background:%1;border:1px solid %2;padding:4px}"
      "QHeaderView::section{background:%4;border:0;border-right:1px solid %2;"
      "border-bottom:1px solid %2;padding:4px 8px}"
      "QTableView{gridline-color:%2}"
      "QTableCornerButton::section{background:%4;border:0;border-bottom:1px solid %2}"
      "QLineEdit,QPlainTextEdit{border:1px solid %3;border-radius:3px;padding:2px;background:%1}"
      "QLineEdit:focus,QPlainTextEdit:focus{border:2px solid %5;padding:1px}"
      "QPlainTextEdit[canvas=\"true\"]{border:0;border-radius:0;padding:0;"
      "background:palette(base);color:palette(text)}"
      "QPlainTextEdit[canvas=\"true\"][framed=\"true\"]{border:1px solid %5}"
      "QLineEdit[unread=\"true\"]{border:2px solid %8;padding:1px}"
      "QScrollArea{border:0}");
  return sheet.arg(c.surface.name(), c.line.name(), c.muted.name(), c.raised.name(),
                   c.accent.name(), c.accentText.name(), c.text.name(), c.error.name());
}

}  // namespace

const Colours& colours(ThemeKind kind)
{
  switch (kind) {
    case ThemeKind::Light:
      return lightColours();
    case ThemeKind::Dark:
      return darkColours();
    case ThemeKind::HighContrast:
      return highContrastColours();
  }
  return lightColours();
}

ThemeKind themeOf(const QPalette& palette)
{
  const QColor window = palette.color(QPalette::Window);
  if (window == highContrastColours().window) return ThemeKind::HighContrast;
  return window.lightness() < 128 ? ThemeKind::Dark : ThemeKind::Light;
}

void applyTheme(QApplication& application, ThemeKind kind)
{
  QApplication::setStyle(new CheckStyle);  // owned by the application
  QApplication::setPalette(paletteOf(colours(kind)));
  application.setStyleSheet(styleSheetOf(colours(kind)));
}

ThemeKind preferredTheme(const QPalette& desktop)
{
  const QVariant stored = QSettings{}.value(QStringLiteral("theme"));
  if (stored.isValid()) return static_cast<ThemeKind>(qBound(0, stored.toInt(), 2));
  return themeOf(desktop);
}

void rememberTheme(ThemeKind kind)
{
  QSettings{}.setValue(QStringLiteral("theme"), static_cast<int>(kind));
}

QColor tinted(const QColor& base, const QColor& colour, double share)
{
  const auto mix = [share](int a, int b) { return static_cast<int>(a + (b - a) * share + 0.5); };
  return {mix(base.red(), colour.red()), mix(base.green(), colour.green()),
          mix(base.blue(), colour.blue())};
}

}  // namespace einklang::ui
