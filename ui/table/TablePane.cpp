#include "ui/table/TablePane.h"

#include "model/formats/table/TableFormat.h"
#include "model/operations/RemoveOperations.h"
#include "model/operations/SequenceOperations.h"
#include "model/operations/StepNames.h"
#include "ui/text/Messages.h"
#include "ui/text/ProcessTable.h"
#include "ui/theme/EmptyState.h"
#include "ui/theme/FlowLayout.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Pages.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QSettings>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace einklang::ui {
namespace {

/// What most tables of an office do without.
constexpr std::array seldom{TableColumn::Kind, TableColumn::Channel, TableColumn::LegalBases};

QString settingOf(TableColumn column)
{
  const std::string_view name = nameOf(column);
  return QStringLiteral("table/") +
         QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

bool isShown(TableColumn column)
{
  const bool usually = std::ranges::find(seldom, column) == seldom.end();
  return QSettings{}.value(settingOf(column), usually).toBool();
}

}  // namespace

TablePane::TablePane(Performer perform, ColumnAsker ask, QWidget* parent)
    : QWidget{parent},
      m_perform{std::move(perform)},
      m_ask{std::move(ask)},
      m_table{new StepTable},
      m_empty{new EmptyState},
      m_pages{new Pages}
{
  auto* column = new QVBoxLayout{this};
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(makeBar());
  m_empty->say(tr("No step yet"),
               tr("Press Ctrl+Enter and type what is done first. Or copy rows in a spreadsheet "
                  "and paste them here with Ctrl+V."),
               tr("First step"));
  m_pages->addWidget(m_empty);
  m_pages->addWidget(m_table);
  column->addWidget(m_pages, 1);
  for (const TableColumn each : StepTableModel::columns)
    m_table->setColumnShown(each, isShown(each));
  connect(m_empty, &EmptyState::actionChosen, this, [this] { addStep(false); });
  connect(m_table, &StepTable::stepAsked, this, &TablePane::addStep);
  connect(m_table, &StepTable::givenUp, this, &TablePane::takeBackBegun);
  connect(m_table, &StepTable::removeAsked, this, &TablePane::remove);
  connect(m_table, &StepTable::pasteAsked, this, &TablePane::paste);
  connect(m_table, &StepTable::laneAsked, this, &TablePane::laneAsked);
  connect(m_table, &StepTable::selectionMoved, this, [this] {
    m_selected = m_table->selection();
    Q_EMIT selectionMoved();
  });
  connect(&m_table->steps(), &StepTableModel::editAsked, this,
          [this](const CellEdit& edit) { m_perform(edit.operation, edit.stepName); });
  connect(&m_table->steps(), &StepTableModel::failed, this, &TablePane::failed);
  setFocusProxy(m_pages);
  refreshPage();
}

QAction* TablePane::makeAction(const QString& text, const QString& icon, const QString& keys,
                               std::function<void()> run)
{
  auto* action = new QAction{text, this};  // owned by this
  action->setProperty("icon-name", icon);
  action->setToolTip(QStringLiteral("%1 (%2)").arg(text, keys));
  connect(action, &QAction::triggered, this, [this, run = std::move(run)] {
    m_table->flush();
    run();
  });
  m_actions.push_back(action);
  return action;
}

QWidget* TablePane::makeBar()
{
  auto* bar = new QWidget;
  auto* row = new FlowLayout{FlowLayout::Rows::Loose, bar};
  row->setContentsMargins(8, 2, 8, 4);
  row->setSpacing(2);
  makeAction(tr("New step"), QStringLiteral("task"), tr("Ctrl+Enter"), [this] { addStep(false); });
  makeAction(tr("New decision"), QStringLiteral("gateway"), tr("Ctrl+Shift+Enter"),
             [this] { addStep(true); });
  makeAction(tr("Remove"), QStringLiteral("remove"), tr("Del"), [this] { remove(); });
  makeAction(tr("Paste rows"), QStringLiteral("paste-rows"), tr("Ctrl+V"), [this] { paste(); });
  for (QAction* action : m_actions) {
    auto* button = new QToolButton;  // owned by the bar
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    row->addWidget(button);
  }
  row->addWidget(makeColumnsButton());
  drawIcons();
  return bar;
}

QToolButton* TablePane::makeColumnsButton()
{
  auto* button = new QToolButton;
  button->setText(tr("Columns"));
  button->setToolTip(tr("Which columns are shown"));
  button->setAutoRaise(true);
  button->setPopupMode(QToolButton::InstantPopup);
  auto* menu = new QMenu{button};  // owned by the button
  for (const TableColumn column : StepTableModel::columns) {
    if (column == TableColumn::Task) continue;
    QAction* action = menu->addAction(headingOf(column));
    action->setCheckable(true);
    action->setChecked(isShown(column));
    connect(action, &QAction::toggled, this, [this, column](bool shown) {
      QSettings{}.setValue(settingOf(column), shown);
      m_table->setColumnShown(column, shown);
    });
  }
  button->setMenu(menu);
  return button;
}

void TablePane::drawIcons()
{
  for (QAction* action : m_actions) {
    action->setIcon(icon(action->property("icon-name").toString(), palette()));
  }
}

void TablePane::changeEvent(QEvent* event)
{
  QWidget::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) drawIcons();
}

void TablePane::showProcess(Document* document, const std::optional<ProcessId>& process)
{
  m_document = document;
  m_process = process;
  m_begun.reset();
  m_selected.clear();
  m_connection = {};
  if (m_document) {
    m_connection =
        m_document->changed.connect([this](const ChangeSet& changes) { follow(changes); });
  }
  m_stale = !isVisible();
  m_table->steps().show(m_stale ? nullptr : m_document, m_process);
  refreshPage();
}

/// Nobody looks at a table that is not on the screen: it is made when it comes there.
void TablePane::showEvent(QShowEvent* event)
{
  QWidget::showEvent(event);
  if (!std::exchange(m_stale, false)) return;
  m_table->steps().show(m_document, m_process);
  refreshPage();
  m_table->select(m_selected);
}

void TablePane::follow(const ChangeSet& changes)
{
  m_stale = m_stale || !isVisible();
  if (m_stale) return;
  {
    const QSignalBlocker quiet{m_table};  // rows that go take their selection with them
    m_table->steps().follow(changes);
    m_table->select(m_selected);
  }
  refreshPage();
}

void TablePane::refreshPage()
{
  const bool empty = m_table->steps().rowCount() == 0;
  QWidget* page = empty ? static_cast<QWidget*>(m_empty) : m_table;
  if (m_pages->currentWidget() == page) return;
  const bool focused = m_pages->isAncestorOf(focusWidget());
  m_pages->setCurrentWidget(page);
  m_pages->setFocusProxy(page);
  if (focused) page->setFocus();
}

void TablePane::select(const std::vector<ElementId>& ids)
{
  m_selected = ids;
  if (!m_stale) m_table->select(ids);
}

std::optional<NodeId> TablePane::current() const
{
  const StepTableModel& steps = m_table->steps();
  if (steps.rowCount() == 0) return std::nullopt;
  const int row = m_table->currentIndex().row();
  const bool chosen = row >= 0 && m_table->selectionModel()->rowIntersectsSelection(row, {});
  return steps.row(chosen ? row : steps.rowCount() - 1).id;
}

void TablePane::editName()
{
  if (const auto step = current()) m_table->editName(*m_table->steps().rowOf(*step));
}

void TablePane::addStep(bool gateway)
{
  if (!m_process) return;
  Node step{.id = NodeId{"?"}};
  if (gateway) step.type = Gateway{};
  std::optional<NodeId> made;
  const std::optional<NodeId> after = current();
  const int column = m_table->currentIndex().column();
  m_perform(
      [&](Transaction& transaction, const ProcessId& id) -> Status {
        const Result<NodeId> result =
            after ? addStepAfter(transaction, id, *after, step) : beginWith(transaction, id, step);
        if (!result) return result.error();
        made = *result;
        return success();
      },
      steps::append);
  if (!made) return;
  if (const auto row = m_table->steps().rowOf(*made)) {
    m_table->setFocus();
    m_table->editName(*row);
    const TableColumn back =
        column < 0 ? TableColumn::Task : StepTableModel::columns[static_cast<std::size_t>(column)];
    m_begun = Begun{*made, after, back, m_document->doneSteps()};
  }
}

/// Enter below the last row is pressed once too often by whoever fills a column: without a name
/// nothing of the step is left.
void TablePane::takeBackBegun()
{
  const std::optional<Begun> begun = std::exchange(m_begun, std::nullopt);
  const Process* process = m_document && m_process ? m_document->findProcess(*m_process) : nullptr;
  const Node* step = begun && process ? process->findNode(begun->step) : nullptr;
  if (!step || !step->label.empty() || m_document->doneSteps() != begun->steps) return;
  m_document->undo();
  const auto row = begun->from ? m_table->steps().rowOf(*begun->from) : std::nullopt;
  if (row) m_table->goTo(*row, begun->column);
}

void TablePane::remove()
{
  std::vector<ElementId> ids = m_table->selection();
  if (ids.empty()) return;
  const int row = *m_table->steps().rowOf(ids.front());
  const TableColumn column =
      StepTableModel::columns[static_cast<std::size_t>(m_table->currentIndex().column())];
  m_perform([&](Transaction& transaction,
                const ProcessId& id) { return removeElements(transaction, id, ids); },
            steps::remove);
  const int rows = m_table->steps().rowCount();
  if (rows > 0) m_table->goTo(std::min(row, rows - 1), column);
}

void TablePane::paste()
{
  if (!m_process) return;
  const Result<Table> table = pastedTable(QGuiApplication::clipboard()->text());
  if (!table) {
    Q_EMIT failed(table.error());
    return;
  }
  const bool single = table->size() == 1 && table->front().size() == 1;
  if (single && m_table->currentIndex().isValid()) return pasteIntoCell(table->front().front());
  const ColumnMapping guess = guessColumns(*table);
  if (!needsColumns(*table, guess)) return pasteSteps(*table, guess);
  if (const auto mapping = m_ask(*table)) pasteSteps(*table, *mapping);
}

void TablePane::pasteIntoCell(const std::string& text)
{
  m_table->steps().setData(m_table->currentIndex(), toQt(text));
}

void TablePane::pasteSteps(const Table& table, const ColumnMapping& mapping)
{
  const Result<Import> import = processFromTable(table, mapping, {}, TableRows::Piece);
  if (!import) {
    Q_EMIT failed(import.error());
    return;
  }
  const Process& part = import->content.processes.front();
  std::optional<InsertedSequence> done;
  const Result<Outcome> outcome = m_performLong(
      [&, after = current()](Transaction& transaction, const ProcessId& id) -> Status {
        Result<InsertedSequence> inserted = insertSequence(transaction, id, after, part);
        if (!inserted) return inserted.error();
        done = *std::move(inserted);
        return success();
      },
      steps::pasteRows);
  if (!outcome || *outcome == Outcome::Cancelled) return;
  m_table->setFocus();
  m_selected.assign(done->steps.begin(), done->steps.end());
  m_table->select(m_selected);
  Q_EMIT selectionMoved();
  Q_EMIT pasted(pasteSentence(part, mapping, *done), pasteLosses(*import, *done));
}

/// Keys that the table leaves over, and those of a table without steps.
void TablePane::keyPressEvent(QKeyEvent* event)
{
  const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  if (enter && m_pages->currentWidget() == m_empty) return addStep(false);
  if (event->matches(QKeySequence::Paste)) return paste();
  QWidget::keyPressEvent(event);
}

void TablePane::contextMenuEvent(QContextMenuEvent* event)
{
  QMenu menu{this};
  for (QAction* action : m_actions) menu.addAction(action);
  menu.addSeparator();
  menu.addAction(tr("Copy"), this, [this] { m_table->copy(); });
  menu.exec(event->globalPos());
}

}  // namespace einklang::ui
