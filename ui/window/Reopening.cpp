// The ways back: to the example, to what was open before, to the start page.
#include "ui/text/Messages.h"
#include "ui/window/Example.h"
#include "ui/window/MainWindow.h"
#include "ui/window/RecentFiles.h"

#include <QDir>
#include <QFileInfo>
#include <QMenu>

namespace einklang::ui {
namespace {

/// As people write it, with "~" for their home.
QString shortPath(const QString& path)
{
  const QString home = QDir::homePath() + QLatin1Char{'/'};
  return path.startsWith(home) ? QStringLiteral("~/") + path.mid(home.size()) : path;
}

}  // namespace

bool MainWindow::openExample()
{
  const Result<QString> copy = exampleIn(folderForExample());
  if (!copy) return say(copy.error()), false;
  if (!open({*copy})) return false;
  const QString folder = QFileInfo{*copy}.absolutePath();
  if (!m_session.recovered().isEmpty() || !m_session.unprotected().empty()) return true;
  m_messages->say(MessageBar::Kind::Note,
                  tr("This is your copy of the example: try everything. It is kept in %1.")
                      .arg(QDir::toNativeSeparators(folder)),
                  offerFolder(folder));
  return true;
}

bool MainWindow::closeFiles()
{
  if (!mayLeave()) return false;
  m_messages->hide();
  m_session.close();
  return true;
}

std::vector<ActionRow> MainWindow::recentRows()
{
  std::vector<ActionRow> rows;
  for (const QString& path : recentFiles()) {
    rows.push_back({.id = QStringLiteral("recent-") + path,
                    .text = tr("Open again: %1").arg(shortPath(path)),
                    .run = [this, path] { openAsking({path}); }});
  }
  return rows;
}

/// Made anew each time: what is there now, the last one first.
void MainWindow::fillRecent(QMenu* menu)
{
  menu->setObjectName(QStringLiteral("recent"));
  connect(menu, &QMenu::aboutToShow, this, [this, menu] {
    menu->clear();
    for (const QString& path : recentFiles()) {
      QString name = shortPath(path);
      menu->addAction(name.replace(QLatin1Char{'&'}, QLatin1String{"&&"}), this,
                      [this, path] { openAsking({path}); });
    }
    if (menu->isEmpty()) menu->addAction(tr("Nothing yet"))->setEnabled(false);
  });
}

}  // namespace einklang::ui
