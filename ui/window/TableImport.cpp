// The ways of a table into the window: pasted, or from a file.
#include "model/formats/CompletePictures.h"
#include "model/formats/table/CsvReader.h"
#include "model/storage/ReadFile.h"
#include "ui/paint/FontMeasure.h"
#include "ui/text/Messages.h"
#include "ui/window/CaptureStation.h"
#include "ui/window/Example.h"
#include "ui/window/MainWindow.h"
#include "ui/window/TableDialog.h"

#include <QClipboard>
#include <QGuiApplication>

namespace einklang::ui {

/// What was pasted has no file yet: it gets one before it is opened, so that nothing can be lost.
void MainWindow::pasteTable()
{
  const std::string text = fromQt(QGuiApplication::clipboard()->text());
  Result<Table> table = readCsv(text, {});
  if (!table) return say(table.error());
  if (table->empty()) {
    return say({ErrorCode::InvalidContent,
                {"The clipboard holds no table. Copy the rows in a spreadsheet first."}});
  }
  TableDialog dialog{*std::move(table), tr("Pasted table"), this};
  if (dialog.exec() != QDialog::Accepted) return;
  Result<Import> import = dialog.import();
  if (!import) return say(import.error());
  completePictures(*import, FontMeasure{});
  const QString name = toQt(import->content.processes.front().name());
  const QString path = askForYaml(tr("Keep the process of the table as"), name);
  if (path.isEmpty()) return;
  if (keepAndOpen(import->content, path) && !import->losses.empty()) {
    m_capture->showLosses(m_session.current()->file, import->losses, LossOf::Import);
  }
}

/// A file that cannot be read is no table here: opening it says why. Nobody works on the bundled
/// example itself.
void MainWindow::openAsking(const QStringList& paths)
{
  if (paths.size() == 1 && isBundledExample(paths.front())) {
    openExample();
    return;
  }
  TableColumns columns;
  for (const QString& path : paths) {
    const Result<std::string> bytes = readFile(fromQt(path), ImportLimits{}.bytes);
    if (!bytes || !isTable(*bytes)) continue;
    Result<Table> table = readCsv(*bytes, fromQt(path));
    if (!table) return say(table.error());
    TableDialog dialog{*std::move(table), path, this};
    if (dialog.exec() != QDialog::Accepted) return;
    columns.emplace(path, dialog.mapping());
  }
  open(paths, columns);
}

}  // namespace einklang::ui
