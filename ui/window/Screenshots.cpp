#include "ui/window/Screenshots.h"

#include "model/operations/ElementOperations.h"
#include "model/operations/StepNames.h"
#include "ui/canvas/DiagramView.h"
#include "ui/comparison/CompareStation.h"
#include "ui/comparison/CorrespondenceList.h"
#include "ui/comparison/DeviationList.h"
#include "ui/comparison/SideBySide.h"
#include "ui/decisions/DecideStation.h"
#include "ui/panels/FindPanel.h"
#include "ui/panels/ProblemsPanel.h"
#include "ui/text/Messages.h"
#include "ui/tools/CanvasEditor.h"
#include "ui/window/CaptureStation.h"
#include "ui/window/CommandPalette.h"
#include "ui/window/Doors.h"
#include "ui/window/HistoryList.h"
#include "ui/window/MainWindow.h"

#include <QApplication>
#include <QBuffer>
#include <QDir>
#include <QLineEdit>
#include <QPixmap>

#include <algorithm>
#include <functional>
#include <utility>
#include <vector>

namespace einklang::ui {
namespace {

void settle()
{
  for (int round = 0; round < 5; ++round) QApplication::processEvents();
}

Status writePicture(QWidget& widget, const QString& path)
{
  settle();
  QByteArray bytes;
  QBuffer buffer{&bytes};
  buffer.open(QIODevice::WriteOnly);
  widget.grab().save(&buffer, "PNG");
  return writeBytes(path, bytes);
}

/// The first activity of what the canvas shows: something with properties to look at.
void selectSomeStep(MainWindow& window)
{
  const Process& process = *window.session().process(*window.session().current());
  DiagramView& canvas = window.captureStation().canvas();
  for (const ElementId& id : canvas.walk().order()) {
    const Node* node = process.findNode(NodeId{id.value()});
    if (!node || !isActivity(*node) || node->attributes.legalBases.empty()) continue;
    canvas.choose(id);
    return;
  }
}

void chooseSomeLane(MainWindow& window)
{
  const Process& process = *window.session().process(*window.session().current());
  if (process.lanes().size() == 0) return;
  window.captureStation().canvas().choose(process.lanes()[0].id);
}

Document& documentOf(MainWindow& window)
{
  return *window.session().fileOf(*window.session().current()).document;
}

/// A step that is done and one that is undone.
void showHistory(MainWindow& window)
{
  const ProcessPlace place = *window.session().current();
  Document& document = documentOf(window);
  const Process& process = *window.session().process(place);
  if (process.nodes().size() == 0) return;
  const ElementId id{process.nodes()[0].id.value()};
  for (const char* label : {"Antrag liegt vor", "Antrag ist eingegangen"}) {
    const Operation rename = [&](Transaction& transaction, const ProcessId& each) {
      return renameElement(transaction, each, id, label);
    };
    if (!perform(document, place.process, steps::rename, rename)) return;
  }
  document.undo();
  window.history().open(document);
}

/// The most doubtful of the correspondences.
void chooseDoubtfulLink(SideBySide& pair)
{
  pair.fit();
  pair.showCorrespondences();
  const auto& rows = pair.correspondences().rows();
  const auto linked = std::ranges::find_if(rows, [](const CorrespondenceRow& row) {
    return !row.link.a.empty() && !row.link.b.empty();
  });
  if (linked != rows.end()) pair.correspondences().choose(static_cast<int>(linked - rows.begin()));
}

using Scene = std::pair<QString, std::function<void()>>;

std::vector<Scene> scenesOf(MainWindow& window)
{
  return {
      {QStringLiteral("library"), [&] { window.showStation(StationId::Capture); }},
      {QStringLiteral("diagram"), [&] { selectSomeStep(window); }},
      {QStringLiteral("append-menu"),
       [&] {
         CanvasEditor& editor = window.captureStation().editor();
         editor.openAppendMenu();
         editor.menu().search().setText(QStringLiteral("pr"));
       }},
      {QStringLiteral("lane"),
       [&] {
         window.captureStation().editor().menu().close();
         chooseSomeLane(window);
       }},
      {QStringLiteral("table"),
       [&] {
         window.captureStation().setView(CaptureView::Table);
         selectSomeStep(window);
       }},
      {QStringLiteral("commands"),
       [&] {
         window.captureStation().setView(CaptureView::Drawing);
         window.actions().at(QStringLiteral("commands"))->trigger();
         window.commandPalette().menu().search().setText(QStringLiteral("an"));
       }},
      {QStringLiteral("replace"),
       [&] {
         window.commandPalette().menu().close();
         window.actions().at(QStringLiteral("replace"))->trigger();
         window.captureStation().find().words().setText(QStringLiteral("prüfen"));
         window.captureStation().find().replacement().setText(QStringLiteral("sichten"));
         window.captureStation().find().next(1);
       }},
      {QStringLiteral("history"),
       [&] {
         window.captureStation().find().close();
         showHistory(window);
       }},
      {QStringLiteral("overview"),
       [&] {
         window.history().menu().close();
         while (documentOf(window).canUndo()) documentOf(window).undo();
         window.session().finishComparison();
         window.captureStation().canvas().setZoom(1.2);
       }},
      {QStringLiteral("matrix"), [&] { window.showStation(StationId::Compare); }},
      {QStringLiteral("side-by-side"),
       [&] {
         window.compareStation().showSideBySide(0);
         settle();
         window.compareStation().sideBySide().fit();
         window.compareStation().nextDeviation(1);
       }},
      {QStringLiteral("like-the-reference"),
       [&] {
         window.compareStation().drawLikeReference(true);
         settle();
         window.compareStation().sideBySide().fit();
         window.compareStation().nextDeviation(1);
       }},
      {QStringLiteral("correspondence"),
       [&] {
         window.compareStation().drawLikeReference(false);
         window.compareStation().showSideBySide(1);
         settle();
         chooseDoubtfulLink(window.compareStation().sideBySide());
       }},
      {QStringLiteral("decision"),
       [&] {
         window.showStation(StationId::Decide);
         settle();
         window.decideStation().nextDeviation(1, false);
       }},
      {QStringLiteral("standard"), [&] { window.showStation(StationId::Standard); }},
      {QStringLiteral("publish"), [&] { window.showStation(StationId::Publish); }},
  };
}

}  // namespace

Result<QStringList> takeScreenshots(const QString& project, const QString& folder)
{
  MainWindow window;
  window.show();
  if (const Status status = window.session().open({project}); !status) return status.error();
  window.session().finishComparison();
  const CaptureView usual = window.captureStation().view();  // of the user, who gets it back
  window.captureStation().setView(CaptureView::Drawing);
  QStringList paths;
  for (const auto& [name, arrange] : scenesOf(window)) {
    arrange();
    settle();
    window.captureStation().problems().finish();
    const QString path = QDir{folder}.filePath(name + QStringLiteral(".png"));
    if (const Status status = writePicture(window, path); !status) return status.error();
    paths.push_back(path);
  }
  window.captureStation().setView(usual);
  return paths;
}

}  // namespace einklang::ui
