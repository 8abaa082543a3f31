#pragma once

#include "tests/support/SampleProject.h"
#include "tests/ui/tools/TypingHand.h"
#include "ui/canvas/DiagramView.h"
#include "ui/text/Translations.h"
#include "ui/window/Application.h"
#include "ui/window/CaptureStation.h"
#include "ui/window/MainWindow.h"

#include <QLocale>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace einklang::test {

/// A German window on the screen with a project of its own, and with settings of its own: other
/// tests may run at the same time.
class ShownWindow
{
 public:
  /// Once for all tests of a program.
  void prepare() const
  {
    QStandardPaths::setTestModeEnabled(true);
    ui::prepareApplication(*qApp);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    ui::installTranslations(*qApp, QLocale{QLocale::German, QLocale::Germany});
  }

  /// A new project, untouched.
  void makeProject() { m_project = std::make_unique<SampleProject>(); }
  const SampleProject& project() const { return *m_project; }

  /// Shows a new window with these files, compared; false where it does not get that far.
  bool open(const QStringList& files)
  {
    m_window = std::make_unique<ui::MainWindow>();
    m_window->show();
    m_window->activateWindow();
    if (!QTest::qWaitForWindowActive(m_window.get())) return false;
    if (files.isEmpty()) return true;
    if (!m_window->open(files)) return false;
    m_window->session().finishComparison();
    canvas().setFocus();
    return true;
  }
  bool openProject() { return open({m_project->path()}); }
  void close() { m_window.reset(); }

  ui::MainWindow& window() const { return *m_window; }
  ui::DiagramView& canvas() const { return m_window->captureStation().canvas(); }
  TypingHand hand() const { return TypingHand{*m_window}; }

 private:
  QTemporaryDir m_settings;
  std::unique_ptr<SampleProject> m_project;
  std::unique_ptr<ui::MainWindow> m_window;
};

}  // namespace einklang::test
