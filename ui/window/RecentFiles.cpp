#include "ui/window/RecentFiles.h"

#include <QFileInfo>
#include <QSettings>

namespace einklang::ui {
namespace {

constexpr int kept = 8;

QString key()
{
  return QStringLiteral("recentFiles");
}

}  // namespace

QStringList recentFiles()
{
  QStringList paths = QSettings{}.value(key()).toStringList();
  paths.removeIf([](const QString& path) { return !QFileInfo::exists(path); });
  return paths;
}

void rememberFile(const QString& path)
{
  QStringList paths = recentFiles();
  const QString absolute = QFileInfo{path}.absoluteFilePath();
  paths.removeAll(absolute);
  paths.prepend(absolute);
  QSettings{}.setValue(key(), QStringList{paths.mid(0, kept)});
}

}  // namespace einklang::ui
