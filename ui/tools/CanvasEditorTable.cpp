// The table of what can be done on the canvas: keys and the command palette are made of it.
#include "ui/canvas/DiagramView.h"
#include "ui/tools/CanvasEditor.h"

#include <QKeyEvent>

#include <algorithm>

namespace einklang::ui {
namespace {

QKeySequence keys(const char* written)
{
  return QKeySequence{QString::fromLatin1(written)};
}

/// What was pressed, however many keys of the keyboard mean it.
QKeySequence pressedIn(const QKeyEvent& event)
{
  int key = event.key();
  if (key == Qt::Key_Enter) key = Qt::Key_Return;
  if (key == Qt::Key_Backspace) key = Qt::Key_Delete;
  const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
  return QKeySequence{QKeyCombination{modifiers, static_cast<Qt::Key>(key)}};
}

}  // namespace

std::vector<ActionRow> CanvasEditor::rows()
{
  std::vector<ActionRow> all = stepRows();
  for (auto part : {partRows(), laneRows(), poolRows(), levelRows(), clipboardRows(), lineUpRows(),
                    gridRows()}) {
    for (ActionRow& row : part) all.push_back(std::move(row));
  }
  return all;
}

std::vector<ActionRow> CanvasEditor::stepRows()
{
  const auto shown = [this] { return process() != nullptr; };
  const auto anything = [this] { return process() && m_view.selected(); };
  return {
      {.id = QStringLiteral("create"),
       .text = tr("Create ..."),
       .shortcut = keys("N"),
       .enabled = shown,
       .run = [this] { openCreateMenu(); },
       .words = QStringLiteral("neu einfügen hinzufügen zeichnen new add draw")},
      {.id = QStringLiteral("append"),
       .text = tr("Append ..."),
       .shortcut = keys("A"),
       .enabled = anything,
       .run = [this] { openAppendMenu(); },
       .words = QStringLiteral("danach weiter next follow")},
      {.id = QStringLiteral("insert"),
       .text = tr("Insert into the flow ..."),
       .shortcut = keys("I"),
       .enabled = anything,
       .run = [this] { openAppendMenu(); },
       .words = QStringLiteral("dazwischen between")},
      {.id = QStringLiteral("append-task"),
       .text = tr("Append a task and name it"),
       .shortcut = keys("Ctrl+Return"),
       .enabled = anything,
       .run = [this] { appendNext(false); }},
      {.id = QStringLiteral("append-gateway"),
       .text = tr("Append a gateway and name it"),
       .shortcut = keys("Ctrl+Shift+Return"),
       .enabled = anything,
       .run = [this] { appendNext(true); },
       .words = QStringLiteral("Entscheidung decision")},
      {.id = QStringLiteral("change-kind"),
       .text = tr("Change the kind ..."),
       .shortcut = keys("R"),
       .enabled = anything,
       .run = [this] { openReplaceMenu(); },
       .words = QStringLiteral("Typ ersetzen umwandeln replace type morph")},
      {.id = QStringLiteral("connect"),
       .text = tr("Connect with ..."),
       .shortcut = keys("C"),
       .enabled = anything,
       .run = [this] { openConnectMenu(); },
       .words = QStringLiteral("Fluss Pfeil Linie flow arrow line")},
      {.id = QStringLiteral("go-to"),
       .text = tr("Go to ..."),
       .shortcut = keys("G"),
       .enabled = shown,
       .run = [this] { openGoMenu(); },
       .words = QStringLiteral("springen Schritt suchen jump")},
      {.id = QStringLiteral("remove"),
       .text = tr("Remove"),
       .shortcut = keys("Del"),
       .enabled = anything,
       .run = [this] { remove(); },
       .words = QStringLiteral("löschen delete erase"),
       .keyOfCanvas = true},
      {.id = QStringLiteral("select-all"),
       .text = tr("Select everything"),
       .shortcut = keys("Ctrl+A"),
       .enabled = shown,
       .run = [this] { m_view.chooseAll(m_view.scene().elements()); },
       .words = QStringLiteral("markieren"),
       .keyOfCanvas = true},
  };
}

std::vector<ActionRow> CanvasEditor::laneRows()
{
  const auto step = [this] { return node().has_value(); };
  const auto movable = [this] { return process() && m_view.selected(); };
  const auto lane = [this] {
    return process() && m_view.selected() &&
           process()->findLane(LaneId{m_view.selected()->value()});
  };
  return {
      {.id = QStringLiteral("lane-of-step"),
       .text = tr("Lane of the step ..."),
       .shortcut = keys("Ctrl+L"),
       .enabled = step,
       .run = [this] { openLaneMenu(); },
       .words = QStringLiteral("Rolle Zuständigkeit wer role who")},
      {.id = QStringLiteral("move-up"),
       .text = tr("To the lane above, or the lane upwards"),
       .shortcut = keys("Alt+Shift+Up"),
       .enabled = movable,
       .run = [this] { moveAcross(-1); },
       .words = QStringLiteral("verschieben")},
      {.id = QStringLiteral("move-down"),
       .text = tr("To the lane below, or the lane downwards"),
       .shortcut = keys("Alt+Shift+Down"),
       .enabled = movable,
       .run = [this] { moveAcross(1); },
       .words = QStringLiteral("verschieben")},
      {.id = QStringLiteral("lane-above"),
       .text = tr("Add a lane above"),
       .enabled = lane,
       .run = [this] { addLaneBeside(false); },
       .words = QStringLiteral("neue Bahn new")},
      {.id = QStringLiteral("lane-below"),
       .text = tr("Add a lane below"),
       .enabled = lane,
       .run = [this] { addLaneBeside(true); },
       .words = QStringLiteral("neue Bahn new")},
      {.id = QStringLiteral("divide-2"),
       .text = tr("Divide the lane in two"),
       .enabled = lane,
       .run = [this] { divideLane(2); },
       .words = QStringLiteral("halbieren split")},
      {.id = QStringLiteral("divide-3"),
       .text = tr("Divide the lane in three"),
       .enabled = lane,
       .run = [this] { divideLane(3); },
       .words = QStringLiteral("dritteln split")},
  };
}

/// What the menu Edit shows as well.
std::vector<ActionRow> CanvasEditor::clipboardRows()
{
  const auto row = [this](const char* id, const QString& name, const char* key, const char* words,
                          std::function<void()> run) {
    return ActionRow{.id = QString::fromLatin1(id),
                     .text = name,
                     .shortcut = keys(key),
                     .icon = QString::fromLatin1(id),
                     .enabled = [this] { return process() != nullptr; },
                     .run = std::move(run),
                     .words = QString::fromUtf8(words),
                     .keyOfCanvas = true};
  };
  return {
      row("cut", tr("Cu&t"), "Ctrl+X", "", [this] { cut(); }),
      row("copy", tr("&Copy"), "Ctrl+C", "Zwischenablage clipboard", [this] { copy(); }),
      row("copy-picture", tr("Copy as a p&icture"), "Ctrl+Shift+C", "Bild Grafik SVG PNG image",
          [this] { copy(true); }),
      row("paste", tr("&Paste"), "Ctrl+V", "Zwischenablage clipboard", [this] { pasteCopied(); }),
      row("duplicate", tr("&Duplicate"), "Ctrl+D", "verdoppeln klonen clone",
          [this] { duplicate(); }),
  };
}

/// True if a row of the table has this key, also where it is not possible now.
bool CanvasEditor::rowByKey(const QKeyEvent& event)
{
  const QKeySequence pressed = pressedIn(event);
  const auto row = std::ranges::find(m_rows, pressed, &ActionRow::shortcut);
  if (row == m_rows.end()) return false;
  stopConnecting();
  m_byKey = true;
  if (row->enabled()) row->run();
  m_byKey = false;
  return true;
}

}  // namespace einklang::ui
