#include "ui/window/Folders.h"

#include "ui/window/RecentFiles.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace einklang::ui {
namespace {

// Of one home only: a user works on one project for weeks, and the next one goes elsewhere.
const QString homeSetting = QStringLiteral("export/home");
const QString folderSetting = QStringLiteral("export/folder");

bool canWrite(const QString& folder)
{
  const QFileInfo info{folder};
  return !folder.isEmpty() && info.isDir() && info.isWritable();
}

/// Qt refuses the name of a folder that is not there.
class FolderDialog : public QFileDialog
{
 public:
  using QFileDialog::QFileDialog;

 protected:
  void accept() override
  {
    for (const QString& wanted : selectedFiles()) {
      if (!QFileInfo::exists(wanted)) QDir{}.mkdir(wanted);
    }
    QFileDialog::accept();
  }
};

}  // namespace

QString documentsFolder()
{
  const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
  return QFileInfo::exists(folder) ? folder : QDir::homePath();
}

QString folderForExport(const QString& home)
{
  const QSettings settings;
  const QString last = settings.value(folderSetting).toString();
  if (settings.value(homeSetting).toString() == home && canWrite(last)) return last;
  return canWrite(home) ? home : documentsFolder();
}

void rememberExport(const QString& home, const QString& folder)
{
  QSettings settings;
  settings.setValue(homeSetting, home);
  settings.setValue(folderSetting, folder);
}

QString folderForOpening(const QString& home)
{
  if (!home.isEmpty()) return home;
  const QStringList recent = recentFiles();
  const QString last = recent.isEmpty() ? QString{} : QFileInfo{recent.front()}.absolutePath();
  return QFileInfo::exists(last) ? last : documentsFolder();
}

QString askWhereToSave(QWidget* parent, const QString& title, const QString& proposed,
                       const QString& filter)
{
  const QFileInfo file{proposed};
  QFileDialog dialog{parent, title, file.absolutePath(), filter};
  dialog.setAcceptMode(QFileDialog::AcceptSave);
  dialog.setDefaultSuffix(file.suffix());  // before it asks about files of that name
  dialog.selectFile(file.fileName());
  return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString{};
}

QString askForFolder(QWidget* parent, const QString& title, const QString& proposed)
{
  FolderDialog dialog{parent, title, proposed};
  dialog.setFileMode(QFileDialog::Directory);
  dialog.setOption(QFileDialog::ShowDirsOnly);
  return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString{};
}

}  // namespace einklang::ui
