// The ways out of the window for the process that is shown.
#include "ui/text/Messages.h"
#include "ui/window/CaptureStation.h"
#include "ui/window/Doors.h"
#include "ui/window/ExportDialog.h"
#include "ui/window/ExportWays.h"
#include "ui/window/Folders.h"
#include "ui/window/MainWindow.h"
#include "ui/window/Writing.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

#include <algorithm>

namespace einklang::ui {
namespace {

constexpr char prefix[] = "export-";
const QString waySetting = QStringLiteral("export/format");

/// The format that was chosen last.
QString lastWay()
{
  const QString last = QSettings{}.value(waySetting).toString();
  const std::vector<ExportWay> ways = exportWays();
  const bool known = std::ranges::find(ways, last, &ExportWay::id) != ways.end();
  return known ? last : QStringLiteral("pdf");
}

}  // namespace

/// The one that asks for the format, then one for each format: so nobody has to know where to look.
std::vector<ActionRow> MainWindow::exportRows()
{
  const auto isOpen = [this] { return !m_session.isEmpty(); };
  std::vector<ActionRow> rows{{.id = QStringLiteral("export"),
                               .text = tr("&Export ..."),
                               .shortcut = QKeySequence{QStringLiteral("Ctrl+Shift+E")},
                               .icon = QStringLiteral("export"),
                               .enabled = isOpen,
                               .run = [this] { exportByDialog(lastWay()); },
                               .words = QStringLiteral("BPMN PDF SVG PNG CSV ausgeben speichern")}};
  for (const ExportWay& way : exportWays()) {
    rows.push_back({.id = QLatin1String{prefix} + way.id,
                    .text = tr("Export as %1 ...").arg(way.name),
                    .enabled = isOpen,
                    .run =
                        [this, id = way.id] {
                          hasOptions(id) ? exportByDialog(id) : exportAs(id, PictureOptions{});
                        },
                    .words = way.words});
  }
  return rows;
}

QStringList MainWindow::exportIds()
{
  QStringList ids{QStringLiteral("export"), {}};
  for (const ExportWay& way : exportWays()) ids << QLatin1String{prefix} + way.id;
  return ids;
}

void MainWindow::exportByDialog(const QString& way)
{
  m_capture->flush();
  const ExportSource source = exportSource(way);
  ExportDialog dialog{source.content, source.process, m_session.level().inside, this};
  dialog.setWay(way);
  if (dialog.exec() != QDialog::Accepted) return;
  QSettings{}.setValue(waySetting, dialog.way());
  exportAs(dialog.way(), dialog.options());
}

/// The process that is shown, with a picture of what is looked at; a document has only its own: to
/// have looked inside is no change.
ExportSource MainWindow::exportSource(const QString& way) const
{
  const ProcessPlace place = *m_session.current();
  const OpenFile& file = m_session.fileOf(place);
  ExportSource source{file.document->content(), *m_session.process(place)};
  if (file.format == FileFormat::Bpmn) source.bpmn = file.source;
  if (!isDocument(way) && !findDiagram(source.content, place.process, m_session.level().inside)) {
    source.content.diagrams.push_back(*m_session.picture());
  }
  return source;
}

bool MainWindow::isOpenFile(const QString& path) const
{
  const QString clean = QDir::cleanPath(QFileInfo{path}.absoluteFilePath());
  return std::ranges::any_of(m_session.files(),
                             [&](const auto& file) { return file->path == clean; });
}

/// Never proposes the name of a file that is open: an export is a copy.
QString MainWindow::askForExport(const ExportWay& way)
{
  const QDir folder{folderForExport(m_session.home())};
  QString name = QFileInfo{m_session.fileOf(*m_session.current()).path}.completeBaseName();
  if (way.id == u"report") name += tr(" - Report", "end of a file name");
  if (isOpenFile(folder.filePath(name + u'.' + way.ending))) {
    name += tr("-export", "end of a file name");
  }
  return askWhereToSave(this, tr("Export"), folder.filePath(name + u'.' + way.ending),
                        QStringLiteral("%1 (*.%2)").arg(way.name, way.ending));
}

void MainWindow::exportAs(const QString& id, PictureOptions options)
{
  m_capture->flush();
  const ProcessPlace place = *m_session.current();
  const ExportWay way = exportWay(id);
  const QString path = askForExport(way);
  if (path.isEmpty()) return;
  if (isOpenFile(path)) {
    return say({ErrorCode::NotAllowed,
                {"This file is open here: save it, or export under another name."},
                fromQt(path)});
  }
  options.inside = m_session.level().inside;
  Result<PictureFile> made = PictureFile{};
  const auto make = [&made, id, source = exportSource(id), options]() -> Result<QByteArray> {
    made = exported(id, source, options);
    if (!made) return made.error();
    return made->bytes;
  };
  const Result<WrittenFiles> written = writeMeanwhile(this, {{path, make}});
  if (!written) return say(written.error());
  sayOfWriting(*written);
  if (written->paths.isEmpty()) return;
  rememberExport(m_session.home(), QFileInfo{path}.absolutePath());
  aboutLosses(place.file, made->losses);
}

}  // namespace einklang::ui
