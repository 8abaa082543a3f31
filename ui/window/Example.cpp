#include "ui/window/Example.h"

#include "model/harmonization/ProjectFile.h"
#include "model/storage/ReadFile.h"
#include "ui/text/Messages.h"
#include "ui/window/Doors.h"
#include "ui/window/Folders.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStringList>

namespace einklang::ui {
namespace {

struct Words
{
  Q_DECLARE_TR_FUNCTIONS(einklang::ui::Example)
};

/// The files that the project names, itself last: a copy that was interrupted is no project yet.
Result<QStringList> filesOf(const QString& project)
{
  const auto read = openProject(fromQt(project));
  if (!read) return read.error();
  QStringList paths;
  for (const FileOfProject& file : read->files) paths << toQt(file.path);
  return paths << project;
}

Status copy(const QString& from, const QString& to)
{
  if (QFileInfo::exists(to)) return success();
  const Result<std::string> bytes = readFile(fromQt(from));
  if (!bytes) return bytes.error();
  return writeBytes(to, QByteArray::fromStdString(*bytes));
}

}  // namespace

/// Beside the sources: as far up as a build folder and its tests lie below them.
QString bundledExample()
{
  constexpr int farthest = 6;
  const QString name = QStringLiteral("processes/hundesteuer/hundesteuer.einklang");
  QDir base{QCoreApplication::applicationDirPath()};
  const QString installed = base.filePath(QStringLiteral("../share/einklang/") + name);
  if (QFileInfo::exists(installed)) return QDir::cleanPath(installed);
  for (int up = 0; up < farthest; ++up, base.cdUp()) {
    if (base.exists(name)) return base.filePath(name);
  }
  return {};
}

bool isBundledExample(const QString& path)
{
  const QString bundled = bundledExample();
  return !bundled.isEmpty() && QFileInfo{path} == QFileInfo{bundled};
}

QString folderForExample()
{
  return QDir{documentsFolder()}.filePath(Words::tr("Einklang example", "name of a folder"));
}

Result<QString> exampleIn(const QString& folder)
{
  const QString bundled = bundledExample();
  if (bundled.isEmpty()) return Error{ErrorCode::FileNotReadable, {"The example was not found."}};
  const auto files = filesOf(bundled);
  if (!files) return files.error();
  if (!QDir{}.mkpath(folder)) {
    return Error{ErrorCode::FileNotWritable, {"The folder cannot be made."}, fromQt(folder)};
  }
  const QDir home = QFileInfo{bundled}.absoluteDir();
  for (const QString& file : *files) {
    const Status copied = copy(file, QDir{folder}.filePath(home.relativeFilePath(file)));
    if (!copied) return copied.error();
  }
  return QDir{folder}.filePath(QFileInfo{bundled}.fileName());
}

}  // namespace einklang::ui
