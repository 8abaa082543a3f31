// The table of what the window can do, and the menus made of it.
#include "ui/canvas/DiagramView.h"
#include "ui/canvas/Minimap.h"
#include "ui/comparison/CompareStation.h"
#include "ui/comparison/SideBySide.h"
#include "ui/decisions/DecideStation.h"
#include "ui/panels/FindPanel.h"
#include "ui/table/TablePane.h"
#include "ui/text/Messages.h"
#include "ui/text/StepText.h"
#include "ui/tools/CanvasEditor.h"
#include "ui/tools/ChoiceMenu.h"
#include "ui/window/CaptureStation.h"
#include "ui/window/CommandPalette.h"
#include "ui/window/HistoryList.h"
#include "ui/window/MainWindow.h"

#include <QMenuBar>

#include <algorithm>

namespace einklang::ui {
namespace {

const QString commandsId = QStringLiteral("commands");
const QString keysId = QStringLiteral("keys");

}  // namespace

/// Where municipalities are compared, corrections are what is taken back; elsewhere edits.
bool MainWindow::correcting() const
{
  return m_bar->station() == StationId::Compare;
}

/// What would be taken back; nothing where nothing can be. It may have no name.
std::optional<QString> MainWindow::undoLabel()
{
  if (correcting()) {
    const auto* entry = m_session.corrections().undoable();
    return entry ? std::optional{text(Message{entry->name})} : std::nullopt;
  }
  const Document* done = document();
  if (!done || !done->canUndo()) return std::nullopt;
  return stepText(done->steps()[done->doneSteps() - 1], done->content());
}

std::optional<QString> MainWindow::redoLabel()
{
  if (correcting()) {
    const auto* entry = m_session.corrections().redoable();
    return entry ? std::optional{text(Message{entry->name})} : std::nullopt;
  }
  const Document* done = document();
  if (!done || !done->canRedo()) return std::nullopt;
  return stepText(done->steps()[done->doneSteps()], done->content());
}

void MainWindow::undo()
{
  if (!correcting()) {
    document()->undo();
  } else if (const Status status = m_session.undoCorrection(); !status) {
    say(status.error());
  }
}

void MainWindow::redo()
{
  if (!correcting()) {
    document()->redo();
  } else if (const Status status = m_session.redoCorrection(); !status) {
    say(status.error());
  }
}

/// What menus show of the table of the canvas. It is done there, whatever is shown.
std::vector<ActionRow> MainWindow::canvasRows()
{
  std::vector<ActionRow> rows = m_capture->editor().rows();
  std::erase_if(rows, [](const ActionRow& row) { return !row.keyOfCanvas; });
  for (ActionRow& row : rows) row.run = onCanvas(row.run);
  meanTable(rows, QStringLiteral("copy"), [](TablePane& pane) { pane.table().copy(); });
  meanTable(rows, QStringLiteral("paste"), [](TablePane& pane) { pane.paste(); });
  meanTable(rows, QStringLiteral("remove"), [](TablePane& pane) { pane.remove(); });
  meanTable(rows, QStringLiteral("select-all"), [](TablePane& pane) { pane.table().selectAll(); });
  return rows;
}

/// Where the user is in the table, the row is about it.
void MainWindow::meanTable(std::vector<ActionRow>& rows, const QString& id,
                           std::function<void(TablePane&)> run)
{
  const auto row = std::ranges::find(rows, id, &ActionRow::id);
  if (row == rows.end()) return;
  row->run = [this, run = std::move(run), otherwise = row->run] {
    const bool here = m_bar->station() == StationId::Capture && m_capture->isTableMeant();
    here ? run(m_capture->table()) : otherwise();
  };
}

std::function<void()> MainWindow::onCanvas(std::function<void()> run)
{
  return [this, run = std::move(run)] {
    showStation(StationId::Capture);
    m_capture->goToCanvas();
    run();
  };
}

std::vector<ActionRow> MainWindow::editRows()
{
  const auto caption = [](const QString& plain, const QString& named, QString step) {
    // A name may hold "&", which is no mark of a key.
    return step.isEmpty() ? plain : named.arg(step.replace(QLatin1Char{'&'}, QLatin1String{"&&"}));
  };
  return {
      {.id = QStringLiteral("undo"),
       .text = tr("&Undo"),
       .shortcut = QKeySequence{QStringLiteral("Ctrl+Z")},
       .icon = QStringLiteral("undo"),
       .enabled = [this] { return undoLabel().has_value(); },
       .run = [this] { undo(); },
       .caption =
           [this, caption] {
             return caption(tr("&Undo"), tr("&Undo: %1"), undoLabel().value_or(QString{}));
           }},
      {.id = QStringLiteral("redo"),
       .text = tr("&Redo"),
       .shortcut = QKeySequence{QStringLiteral("Ctrl+Y")},
       .icon = QStringLiteral("redo"),
       .enabled = [this] { return redoLabel().has_value(); },
       .run = [this] { redo(); },
       .caption =
           [this, caption] {
             return caption(tr("&Redo"), tr("&Redo: %1"), redoLabel().value_or(QString{}));
           }},
      {.id = QStringLiteral("history"),
       .text = tr("&History ..."),
       .shortcut = QKeySequence{QStringLiteral("Ctrl+Shift+H")},
       .enabled =
           [this] {
             return !correcting() && document() && (document()->canUndo() || document()->canRedo());
           },
       .run = [this] { m_history->open(*document()); },
       .words = QStringLiteral("Verlauf Schritte rückgängig steps undo")},
      {.id = QStringLiteral("edit-label"),
       .text = tr("Edit &label"),
       .shortcut = QKeySequence{Qt::Key_F2},
       .enabled = [this] { return !m_session.isEmpty(); },
       .run =
           [this] {
             showStation(StationId::Capture);
             m_capture->editLabel();
           },
       .keyOfCanvas = true},
  };
}

std::vector<ActionRow> MainWindow::findRows()
{
  const auto isOpen = [this] { return !m_session.isEmpty(); };
  const auto open = [this](bool replacing) {
    return [this, replacing] {
      showStation(StationId::Capture);
      m_capture->find().open(replacing);
    };
  };
  const auto go = [this](int step) {
    return [this, step] {
      if (m_bar->station() != StationId::Capture) showStation(StationId::Capture);
      m_capture->find().next(step);
    };
  };
  return {
      {.id = QStringLiteral("find"),
       .text = tr("&Find ..."),
       .shortcut = QKeySequence::Find,
       .icon = QStringLiteral("search"),
       .enabled = isOpen,
       .run = open(false),
       .words = QStringLiteral("suchen search")},
      {.id = QStringLiteral("replace"),
       .text = tr("Replace or re&name everywhere ..."),
       .shortcut = QKeySequence{QStringLiteral("Ctrl+H")},
       .enabled = isOpen,
       .run = open(true),
       .words = QStringLiteral("suchen austauschen search exchange")},
      {.id = QStringLiteral("find-next"),
       .text = tr("Find ne&xt"),
       .shortcut = QKeySequence{Qt::Key_F3},
       .enabled = isOpen,
       .run = go(1)},
      {.id = QStringLiteral("find-previous"),
       .text = tr("Find pre&vious"),
       .shortcut = QKeySequence{QStringLiteral("Shift+F3")},
       .enabled = isOpen,
       .run = go(-1)},
  };
}

std::vector<ActionRow> MainWindow::arrangeRows()
{
  std::vector<ActionRow> rows;
  for (const Arrangement arrangement : arrangements()) {
    const bool usual = arrangement == Arrangement::Everything;
    const bool tidy = arrangement == Arrangement::Tidy;
    rows.push_back({.id = idOf(arrangement),
                    .text = nameOf(arrangement),
                    .shortcut = usual  ? QKeySequence{QStringLiteral("Ctrl+Shift+L")}
                                : tidy ? QKeySequence{QStringLiteral("Ctrl+Shift+G")}
                                       : QKeySequence{},
                    .enabled = [this] { return !m_session.isEmpty(); },
                    .run =
                        [this, arrangement] {
                          showStation(StationId::Capture);
                          m_capture->arrange(arrangement);
                        }});
  }
  return rows;
}

std::vector<ActionRow> MainWindow::viewRows()
{
  const auto zoom = [this](auto change) {
    return [this, change] {
      if (DiagramView* view = activeCanvas()) change(*view);
    };
  };
  const auto shown = [this](const QString& id, const QString& name, CaptureView view,
                            const QString& key) {
    return ActionRow{.id = id,
                     .text = name,
                     .shortcut = QKeySequence{key},
                     .enabled = [this] { return !m_session.isEmpty(); },
                     .run =
                         [this, view] {
                           // The key of the table leads back as well.
                           const bool back =
                               m_bar->station() == StationId::Capture && m_capture->view() == view;
                           showStation(StationId::Capture);
                           m_capture->setView(back ? CaptureView::Drawing : view);
                         },
                     .checked = [this, view] { return m_capture->view() == view; },
                     .choice = QStringLiteral("view")};
  };
  const auto theme = [this](const QString& id, const QString& name, ThemeKind kind) {
    return ActionRow{.id = id,
                     .text = name,
                     .run = [this, kind] { changeTheme(kind); },
                     .checked = [this, kind] { return themeOf(palette()) == kind; },
                     .choice = QStringLiteral("colours")};
  };
  return {
      {.id = QStringLiteral("zoom-in"),
       .text = tr("Zoom &in"),
       .shortcut = QKeySequence{QStringLiteral("Ctrl++")},
       .icon = QStringLiteral("zoom-in"),
       .run = zoom([](DiagramView& view) { view.zoomStep(1); })},
      {.id = QStringLiteral("zoom-out"),
       .text = tr("Zoom &out"),
       .shortcut = QKeySequence{QStringLiteral("Ctrl+-")},
       .icon = QStringLiteral("zoom-out"),
       .run = zoom([](DiagramView& view) { view.zoomStep(-1); })},
      {.id = QStringLiteral("zoom-100"),
       .text = tr("&Actual size"),
       .shortcut = QKeySequence{QStringLiteral("Ctrl+0")},
       .run = zoom([](DiagramView& view) { view.setZoom(1); })},
      {.id = QStringLiteral("fit"),
       .text = tr("&Fit the diagram"),
       .shortcut = QKeySequence{QStringLiteral("Ctrl+1")},
       .icon = QStringLiteral("fit"),
       .run = zoom([](DiagramView& view) { view.fit(); })},
      shown(QStringLiteral("show-drawing"), tr("Show the &drawing"), CaptureView::Drawing, {}),
      shown(QStringLiteral("show-table"), tr("Show the &table"), CaptureView::Table,
            QStringLiteral("Ctrl+T")),
      shown(QStringLiteral("show-both"), tr("Show &both"), CaptureView::Both,
            QStringLiteral("Ctrl+Shift+T")),
      {.id = QStringLiteral("minimap"),
       .text = tr("&Overview"),
       .run = [this] { m_capture->setMinimapWanted(!m_capture->minimap().isWanted()); },
       .checked = [this] { return m_capture->minimap().isWanted(); },
       .words = QStringLiteral("Übersicht Karte minimap map")},
      {.id = QStringLiteral("problems"),
       .text = tr("&Problems"),
       .shortcut = QKeySequence{QStringLiteral("Ctrl+Shift+M")},
       .enabled = [this] { return !m_session.isEmpty(); },
       .run = [this] { goToProblems(); },
       .words = QStringLiteral("Befunde Probleme Fehler Warnungen findings errors warnings")},
      theme(QStringLiteral("theme-light"), tr("&Light colours"), ThemeKind::Light),
      theme(QStringLiteral("theme-dark"), tr("&Dark colours"), ThemeKind::Dark),
      theme(QStringLiteral("theme-contrast"), tr("&High contrast"), ThemeKind::HighContrast),
  };
}

std::vector<ActionRow> MainWindow::stationRows()
{
  std::vector<ActionRow> rows;
  for (int i = 0; i < 5; ++i) {
    const auto station = static_cast<StationId>(i);
    rows.push_back({.id = QStringLiteral("station-%1").arg(i + 1),
                    .text = QStringLiteral("&%1 %2").arg(i + 1).arg(StationBar::nameOf(station)),
                    .shortcut = QKeySequence{QStringLiteral("Ctrl+Alt+%1").arg(i + 1)},
                    .enabled = [this] { return !m_session.isEmpty(); },
                    .run = [this, station] { showStation(station); }});
  }
  const auto walk = [this](int step, bool onlyOpen) {
    return [this, step, onlyOpen] {
      if (m_bar->station() == StationId::Compare && !onlyOpen) {
        m_compare->nextDeviation(step);
        return;
      }
      showStation(StationId::Decide);
      m_decide->nextDeviation(step, onlyOpen);
    };
  };
  const auto compared = [this] { return m_session.comparison() != nullptr; };
  rows.push_back({.id = QStringLiteral("next-deviation"),
                  .text = tr("&Next deviation"),
                  .shortcut = QKeySequence{Qt::Key_F8},
                  .enabled = compared,
                  .run = walk(1, false)});
  rows.push_back({.id = QStringLiteral("previous-deviation"),
                  .text = tr("&Previous deviation"),
                  .shortcut = QKeySequence{QStringLiteral("Shift+F8")},
                  .enabled = compared,
                  .run = walk(-1, false)});
  rows.push_back({.id = QStringLiteral("next-open"),
                  .text = tr("Next &undecided deviation"),
                  .shortcut = QKeySequence{Qt::Key_F9},
                  .enabled = compared,
                  .run = walk(1, true)});
  rows.push_back({.id = QStringLiteral("compare-again"),
                  .text = tr("&Compare again"),
                  .enabled = [this] { return m_session.project() != nullptr; },
                  .run = [this] { m_session.compare(); }});
  rows.push_back({.id = commandsId,
                  .text = tr("All &commands ..."),
                  .shortcut = QKeySequence{QStringLiteral("Ctrl+Shift+P")},
                  .run = [this] {
                    const bool open = m_commands->menu().isOpen();
                    open ? m_commands->menu().close() : m_commands->open(commandRows());
                  }});
  return rows;
}

std::vector<ActionRow> MainWindow::allRows()
{
  std::vector<ActionRow> rows = fileRows();
  for (auto part : {exportRows(), editRows(), findRows(), canvasRows(), arrangeRows(), viewRows(),
                    stationRows(), helpRows()}) {
    rows.insert(rows.end(), part.begin(), part.end());
  }
  return rows;
}

void MainWindow::buildActions()
{
  m_actions = std::make_unique<Actions>(this, withEnglishNames([this] { return allRows(); }));
  m_canvasRows = withEnglishNames([this] { return m_capture->editor().rows(); });
  m_commands = std::make_unique<CommandPalette>(*this);
  m_history = std::make_unique<HistoryList>(*this);
}

std::vector<ActionRow> MainWindow::commandRows()
{
  std::vector<ActionRow> rows = m_actions->rows();
  std::erase_if(rows, [](const ActionRow& row) { return row.id == commandsId; });
  const std::vector<ActionRow> recent = withEnglishNames([this] { return recentRows(); });
  rows.insert(rows.end(), recent.begin(), recent.end());
  for (ActionRow row : m_canvasRows) {
    if (row.keyOfCanvas) continue;  // it is among the others, for a menu
    row.run = onCanvas(row.run);
    rows.push_back(std::move(row));
  }
  return rows;
}

/// What the canvas does with what is selected comes first.
std::vector<ActionRow> MainWindow::keyRows()
{
  std::vector<ActionRow> rows = commandRows();
  std::ranges::stable_partition(rows, [this](const ActionRow& row) {
    return std::ranges::find(m_canvasRows, row.id, &ActionRow::id) != m_canvasRows.end();
  });
  return rows;
}

void MainWindow::buildMenus()
{
  const auto fill = [this](QMenu* menu, const QStringList& ids) {
    for (const QString& id : ids) {
      if (id.isEmpty())
        menu->addSeparator();
      else
        menu->addAction(m_actions->at(id));
    }
    connect(menu, &QMenu::aboutToShow, this, [this] { m_actions->refresh(); });
  };
  QMenu* file = menuBar()->addMenu(tr("&File"));
  fill(file, {QStringLiteral("new"), QStringLiteral("open")});
  fillRecent(file->addMenu(tr("&Recently opened")));
  fill(file, {QStringLiteral("example"),
              QStringLiteral("paste-table"),
              {},
              QStringLiteral("save"),
              QStringLiteral("save-as"),
              QStringLiteral("save-project"),
              {}});
  fill(file->addMenu(tr("&Export")), exportIds());
  fill(file, {QStringLiteral("print"), {}, QStringLiteral("close"), {}, QStringLiteral("quit")});
  fill(menuBar()->addMenu(tr("&Edit")), {QStringLiteral("undo"),
                                         QStringLiteral("redo"),
                                         QStringLiteral("history"),
                                         {},
                                         QStringLiteral("cut"),
                                         QStringLiteral("copy"),
                                         QStringLiteral("copy-picture"),
                                         QStringLiteral("paste"),
                                         QStringLiteral("duplicate"),
                                         QStringLiteral("remove"),
                                         QStringLiteral("select-all"),
                                         {},
                                         QStringLiteral("edit-label"),
                                         QStringLiteral("hang-event"),
                                         {},
                                         QStringLiteral("find"),
                                         QStringLiteral("find-next"),
                                         QStringLiteral("find-previous"),
                                         QStringLiteral("replace")});
  QStringList ways;
  for (const Arrangement arrangement : arrangements()) ways.push_back(idOf(arrangement));
  QMenu* arrange = menuBar()->addMenu(tr("&Arrange"));
  fill(arrange, ways);
  arrange->addSeparator();
  fill(arrange, {QStringLiteral("align-left"),
                 QStringLiteral("align-centre"),
                 QStringLiteral("align-right"),
                 QStringLiteral("align-top"),
                 QStringLiteral("align-middle"),
                 QStringLiteral("align-bottom"),
                 {},
                 QStringLiteral("distribute-horizontally"),
                 QStringLiteral("distribute-vertically"),
                 {},
                 QStringLiteral("make-space"),
                 QStringLiteral("next-part"),
                 QStringLiteral("add-bend"),
                 QStringLiteral("lead-source"),
                 QStringLiteral("lead-target"),
                 QStringLiteral("label-back")});
  QMenu* view = menuBar()->addMenu(tr("&View"));
  fill(view, {QStringLiteral("zoom-in"),
              QStringLiteral("zoom-out"),
              QStringLiteral("zoom-100"),
              QStringLiteral("fit"),
              QStringLiteral("minimap"),
              QStringLiteral("grid"),
              {},
              QStringLiteral("open-inside"),
              QStringLiteral("leave-inside"),
              QStringLiteral("show-inside"),
              QStringLiteral("hide-inside"),
              {},
              QStringLiteral("show-drawing"),
              QStringLiteral("show-table"),
              QStringLiteral("show-both"),
              {},
              QStringLiteral("problems"),
              {}});
  fill(view->addMenu(tr("&Colours")), {QStringLiteral("theme-light"), QStringLiteral("theme-dark"),
                                       QStringLiteral("theme-contrast")});
  fill(menuBar()->addMenu(tr("&Stations")), {QStringLiteral("station-1"),
                                             QStringLiteral("station-2"),
                                             QStringLiteral("station-3"),
                                             QStringLiteral("station-4"),
                                             QStringLiteral("station-5"),
                                             {},
                                             QStringLiteral("next-deviation"),
                                             QStringLiteral("previous-deviation"),
                                             QStringLiteral("next-open"),
                                             {},
                                             QStringLiteral("compare-again")});
  fill(menuBar()->addMenu(tr("&Help")), {QStringLiteral("handbook"),
                                         QStringLiteral("tour"),
                                         {},
                                         commandsId,
                                         keysId,
                                         {},
                                         QStringLiteral("about")});
}

}  // namespace einklang::ui
