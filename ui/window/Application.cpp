#include "ui/window/Application.h"

#include "ui/canvas/AccessibleCanvas.h"
#include "ui/paint/Fonts.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"
#include "ui/window/MainWindow.h"

#include <QApplication>
#include <QScreen>

namespace einklang::ui {

void prepareApplication(QApplication& application)
{
  QApplication::setOrganizationName(QStringLiteral("einklang"));
  QApplication::setApplicationName(QStringLiteral("einklang"));
  QApplication::setApplicationVersion(QStringLiteral(EINKLANG_VERSION));
  QApplication::setApplicationDisplayName({});
  installAccessibleCanvas();
  loadFonts();
  QFont font = labelFont(13);
  font.setHintingPreference(QFont::PreferDefaultHinting);
  font.setPointSizeF(10);
  QApplication::setFont(font);
  applyTheme(application, preferredTheme(QApplication::palette()));
  QApplication::setWindowIcon(icon(QStringLiteral("einklang"), QApplication::palette()));
}

int runWindow(QApplication& application, const QStringList& files)
{
  prepareApplication(application);
  MainWindow window;
  // On a beamer or with large text the usual size would not fit the screen.
  window.resize(window.size().boundedTo(window.screen()->availableSize() * 0.95));
  window.showAsLeft();
  if (files == QStringList{QStringLiteral("--example")}) {
    window.openExample();
  } else if (!files.isEmpty()) {
    window.open(files);
  }
  return QApplication::exec();
}

}  // namespace einklang::ui
