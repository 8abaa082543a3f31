// What the menu "Help" does.
#include "ui/tools/ChoiceMenu.h"
#include "ui/window/CommandPalette.h"
#include "ui/window/HandbookWindow.h"
#include "ui/window/MainWindow.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace einklang::ui {

std::vector<ActionRow> MainWindow::helpRows()
{
  return {
      {.id = QStringLiteral("handbook"),
       .text = tr("&Handbook (in German)"),
       .shortcut = QKeySequence{QStringLiteral("Shift+F1")},
       .run = [this] { showHandbook({}); },
       .words = QStringLiteral("Hilfe Anleitung Dokumentation help manual guide")},
      {.id = QStringLiteral("tour"),
       .text = tr("&Tour in ten minutes"),
       .run = [this] { showHandbook(QStringLiteral("1")); },
       .words = QStringLiteral("Hilfe Rundgang Einstieg Anfang erste Schritte help first steps")},
      {.id = QStringLiteral("keys"),
       .text = tr("&Keys for what is selected ..."),
       .shortcut = QKeySequence{Qt::Key_F1},
       .run =
           [this] {
             const bool open = m_commands->menu().isOpen();
             open ? m_commands->menu().close() : m_commands->openKeys(keyRows());
           },
       .words = QStringLiteral("Tastatur Tasten Hilfe help keyboard shortcuts")},
      {.id = QStringLiteral("about"),
       .text = tr("&About Einklang"),
       .run =
           [this] {
             QMessageBox box{QMessageBox::NoIcon, tr("About Einklang"),
                             tr("Einklang %1\n\nEinklang harmonizes administrative processes: "
                                "offline, on open formats, free software (EUPL-1.2).")
                                 .arg(QCoreApplication::applicationVersion()),
                             QMessageBox::Close, this};
             box.setTextFormat(Qt::PlainText);
             box.exec();
           },
       .words = QStringLiteral("Version Lizenz license")},
  };
}

/// Beside the window, so that both can be looked at.
void MainWindow::showHandbook(const QString& chapter)
{
  if (!m_handbook) m_handbook = new HandbookWindow{this};
  m_handbook->goToChapter(chapter);
  m_handbook->show();
  m_handbook->raise();
  m_handbook->activateWindow();
}

}  // namespace einklang::ui
