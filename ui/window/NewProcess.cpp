// What the menu "File" does, and how a process begins.
#include "model/formats/CompletePictures.h"
#include "model/formats/yaml/YamlFormat.h"
#include "model/operations/SequenceOperations.h"
#include "ui/canvas/DiagramView.h"
#include "ui/paint/FontMeasure.h"
#include "ui/text/Messages.h"
#include "ui/window/CaptureStation.h"
#include "ui/window/Doors.h"
#include "ui/window/Example.h"
#include "ui/window/Folders.h"
#include "ui/window/MainWindow.h"

#include <QDir>
#include <QFileInfo>

namespace einklang::ui {

std::vector<ActionRow> MainWindow::fileRows()
{
  const auto isOpen = [this] { return !m_session.isEmpty(); };
  return {
      {.id = QStringLiteral("new"),
       .text = tr("&New process ..."),
       .shortcut = QKeySequence::New,
       .icon = QStringLiteral("process"),
       .run = [this] { newProcess(); }},
      {.id = QStringLiteral("open"),
       .text = tr("&Open ..."),
       .shortcut = QKeySequence::Open,
       .icon = QStringLiteral("open"),
       .run = [this] { openByDialog(); }},
      {.id = QStringLiteral("example"),
       .text = tr("Open the e&xample"),
       .icon = QStringLiteral("compare"),
       .enabled = [] { return !bundledExample().isEmpty(); },
       .run = [this] { openExample(); },
       .words = QStringLiteral("Hundesteuer Beispiel Vorhaben sample demo")},
      {.id = QStringLiteral("paste-table"),
       .text = tr("Paste a &table ..."),
       .shortcut = QKeySequence{QStringLiteral("Ctrl+Shift+V")},
       .run = [this] { pasteTable(); }},
      {.id = QStringLiteral("save"),
       .text = tr("&Save"),
       .shortcut = QKeySequence::Save,
       .icon = QStringLiteral("save"),
       .enabled = isOpen,
       .run = [this] { save(); }},
      {.id = QStringLiteral("save-as"),
       .text = tr("Save process &as ..."),
       .shortcut = QKeySequence{QStringLiteral("Ctrl+Shift+S")},
       .enabled = isOpen,
       .run = [this] { saveAsByDialog(); }},
      {.id = QStringLiteral("save-project"),
       .text = tr("Save as &project ..."),
       .enabled = [this] { return m_session.project() != nullptr; },
       .run = [this] { saveProjectByDialog(); }},
      {.id = QStringLiteral("print"),
       .text = tr("&Print ..."),
       .shortcut = QKeySequence{QStringLiteral("Ctrl+P")},
       .enabled = isOpen,
       .run = [this] { printByDialog(); },
       .words = QStringLiteral("drucken Drucker Papier Poster printer paper")},
      {.id = QStringLiteral("close"),
       .text = tr("&Close"),
       .shortcut = QKeySequence{QStringLiteral("Ctrl+W")},
       .enabled = isOpen,
       .run = [this] { closeFiles(); },
       .words = QStringLiteral("Startseite schließen start page")},
      {.id = QStringLiteral("quit"),
       .text = tr("&Quit"),
       .shortcut = QKeySequence{QStringLiteral("Ctrl+Q")},
       .run = [this] { close(); }},
  };
}

/// A start, a step to be named and an end: something to go on from.
FileContent MainWindow::beginning(const QString& name)
{
  const ProcessId id{"process"};
  FileContent content;
  ProcessHeader header;
  header.name = fromQt(name);
  content.processes.push_back(Process::make(id, header, {}).value());
  content.diagrams.push_back(layoutProcess(content.processes.front()));
  Document document{content};
  Transaction transaction{document, "New"};
  const auto step =
      beginWith(transaction, id, {.id = NodeId{""}, .type = Task{TaskKind::Abstract}});
  expects(step.has_value(), "a step can begin an empty process");
  transaction.commit();
  return document.content();
}

/// It gets a file before anything is drawn, so that nothing can be lost.
void MainWindow::newProcess()
{
  const QString path = askForYaml(tr("New process: where is it kept?"), tr("New process"));
  if (path.isEmpty() || !keepAndOpen(beginning(QFileInfo{path}.completeBaseName()), path)) return;
  const Process& process = *m_session.process(*m_session.current());
  DiagramView& canvas = m_capture->canvas();
  for (const Node& node : process.nodes()) {
    if (isActivity(node)) canvas.choose(ElementId{node.id});
  }
  canvas.setFocus();
  canvas.editLabel();
}

/// Where the file goes; with the ending that it needs. Empty where the user thought otherwise.
QString MainWindow::askForYaml(const QString& title, const QString& name)
{
  return askWhereToSave(
      this, title,
      QDir{folderForOpening(m_session.home())}.filePath(name + QStringLiteral(".yaml")),
      tr("Einklang YAML (%1)").arg(QStringLiteral("*.yaml")));
}

bool MainWindow::keepAndOpen(const FileContent& content, const QString& path)
{
  const auto written = exportDocument(path, FileFormat::Yaml, content, {});
  if (!written) return say(written.error()), false;
  const Status saved = writeBytes(path, QByteArray::fromStdString(written->bytes));
  if (!saved) return say(saved.error()), false;
  return open({path});
}

}  // namespace einklang::ui
