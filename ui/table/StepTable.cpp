#include "ui/table/StepTable.h"

#include "model/formats/table/Csv.h"
#include "ui/table/CellDelegate.h"
#include "ui/text/Messages.h"
#include "ui/text/ProcessTable.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QTimer>

#include <iterator>

namespace einklang::ui {
namespace {

/// What a column needs and how it shares what is left, in letters.
struct Width
{
  TableColumn column;
  int least;
  int share;
};
constexpr std::array widths{
    Width{TableColumn::Role, 15, 2},         Width{TableColumn::Task, 25, 5},
    Width{TableColumn::Kind, 14, 1},         Width{TableColumn::Condition, 8, 1},
    Width{TableColumn::Deadline, 10, 1},     Width{TableColumn::DocumentsIn, 13, 3},
    Width{TableColumn::DocumentsOut, 13, 3}, Width{TableColumn::Systems, 11, 2},
    Width{TableColumn::Channel, 10, 1},      Width{TableColumn::Minutes, 9, 0},
    Width{TableColumn::LegalBases, 16, 1},   Width{TableColumn::Next, 18, 4}};

constexpr int linesOfRow = 2;

}  // namespace

StepTable::StepTable(QWidget* parent) : QTableView{parent}
{
  setModel(&m_model);
  auto* delegate = new CellDelegate{this};  // owned by the view
  setItemDelegate(delegate);
  connect(delegate, &CellDelegate::entered, this, &StepTable::enter);
  setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
  setSelectionMode(ExtendedSelection);
  setHorizontalScrollMode(ScrollPerPixel);
  setVerticalScrollMode(ScrollPerPixel);
  setFrameShape(NoFrame);
  setWordWrap(true);
  setTabKeyNavigation(false);  // Tab goes from cell to cell that can be edited: see goOn()
  setAccessibleName(tr("Table of steps"));
  verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  verticalHeader()->setDefaultSectionSize(linesOfRow * fontMetrics().lineSpacing() + 10);
  horizontalHeader()->setFixedHeight(2 * fontMetrics().lineSpacing() + 10);
  horizontalHeader()->setHighlightSections(false);
  connect(horizontalHeader(), &QHeaderView::sectionResized, this,
          [this] { m_userWidths = m_userWidths || !m_fitting; });
}

std::vector<ElementId> StepTable::selection() const
{
  std::set<int> rows;
  for (const QItemSelectionRange& range : selectionModel()->selection()) {
    for (int row = range.top(); row <= range.bottom(); ++row) rows.insert(row);
  }
  std::vector<ElementId> ids;
  for (const int row : rows) ids.emplace_back(m_model.row(row).id);
  return ids;
}

void StepTable::select(const std::vector<ElementId>& ids)
{
  if (ids == selection()) return;
  const QScopedValueRollback quiet{m_quiet, true};
  const int column = currentIndex().isValid() ? currentIndex().column()
                                              : StepTableModel::indexOf(TableColumn::Task);
  std::set<int> rows;
  for (const ElementId& id : ids) {
    if (const auto row = m_model.rowOf(id)) rows.insert(*row);
  }
  QItemSelection cells;
  for (auto from = rows.begin(); from != rows.end();) {
    auto to = std::next(from);
    while (to != rows.end() && *to == *std::prev(to) + 1) ++to;
    cells.append({m_model.index(*from, column), m_model.index(*std::prev(to), column)});
    from = to;
  }
  const QModelIndex first = rows.empty() ? QModelIndex{} : m_model.index(*rows.begin(), column);
  if (first.isValid()) selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
  selectionModel()->select(cells, QItemSelectionModel::ClearAndSelect);
  if (first.isValid() && !m_settling) scrollTo(first);
}

/// Scrolling waits until the table has its size, hence for the next event.
void StepTable::showEvent(QShowEvent* event)
{
  QTableView::showEvent(event);
  m_settling = true;
  QTimer::singleShot(0, this, [this] {
    m_settling = false;
    if (currentIndex().isValid()) scrollTo(currentIndex());
  });
}

/// One begins with what is done.
void StepTable::focusInEvent(QFocusEvent* event)
{
  if (!currentIndex().isValid() && m_model.rowCount() > 0) {
    const QModelIndex first = m_model.index(0, StepTableModel::indexOf(TableColumn::Task));
    selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
  }
  QTableView::focusInEvent(event);
}

void StepTable::goTo(int row, TableColumn column)
{
  choose(m_model.index(row, StepTableModel::indexOf(column)));
}

/// Alone, whatever keys are held while it comes about.
void StepTable::choose(const QModelIndex& cell)
{
  selectionModel()->setCurrentIndex(cell, QItemSelectionModel::ClearAndSelect);
}

void StepTable::editName(int row)
{
  goTo(row, TableColumn::Task);
  edit(currentIndex());
}

void StepTable::flush()
{
  QWidget* editor = indexWidget(currentIndex());
  if (!editor) return;
  commitData(editor);
  QTableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
}

/// Of whole rows all columns of the exported table, so that they can come back.
std::vector<TableColumn> StepTable::copiedColumns(const std::set<int>& places, bool& whole) const
{
  const int shown = horizontalHeader()->count() - horizontalHeader()->hiddenSectionCount();
  std::vector<TableColumn> columns;
  for (const int place : places) {
    const int section = horizontalHeader()->logicalIndex(place);
    if (!isColumnHidden(section)) {
      columns.push_back(StepTableModel::columns[static_cast<std::size_t>(section)]);
    }
  }
  whole = static_cast<int>(columns.size()) == shown;
  return whole ? exportedColumns() : columns;
}

void StepTable::copy()
{
  std::set<int> rows;
  std::set<int> places;
  for (const QModelIndex& cell : selectionModel()->selectedIndexes()) {
    rows.insert(cell.row());
    places.insert(horizontalHeader()->visualIndex(cell.column()));
  }
  if (rows.empty()) return;
  bool whole = false;
  const std::vector<TableColumn> columns = copiedColumns(places, whole);
  Table table;
  if (whole) {
    table.emplace_back();
    for (const TableColumn column : columns) table.back().push_back(fromQt(headingOf(column)));
  }
  for (const int row : rows) {
    table.emplace_back();
    for (const TableColumn column : columns) {
      table.back().push_back(fromQt(m_model.plainText(row, column)));
    }
  }
  QGuiApplication::clipboard()->setText(
      toQt(writeCsv(table, {.separator = '\t', .byteOrderMark = false})));
}

void StepTable::setColumnShown(TableColumn column, bool shown)
{
  {
    const QScopedValueRollback fitting{m_fitting, true};
    setColumnHidden(StepTableModel::indexOf(column), !shown);
  }
  if (!m_userWidths) fitColumns();
}

bool StepTable::isColumnShown(TableColumn column) const
{
  return !isColumnHidden(StepTableModel::indexOf(column));
}

void StepTable::selectionChanged(const QItemSelection& now, const QItemSelection& before)
{
  QTableView::selectionChanged(now, before);
  if (!m_quiet) Q_EMIT selectionMoved();
}

void StepTable::keyPressEvent(QKeyEvent* event)
{
  if (goByKey(*event) || askByKey(*event)) return;
  QTableView::keyPressEvent(event);
}

/// F6 leaves the table in every case, Tab where there is nothing to go on to.
bool StepTable::goByKey(const QKeyEvent& event)
{
  const bool back = event.modifiers().testFlag(Qt::ShiftModifier);
  switch (event.key()) {
    case Qt::Key_F6:
      QTableView::focusNextPrevChild(!back);
      return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
      if (event.modifiers().testFlag(Qt::ControlModifier)) {
        enter(event.modifiers());
      } else {
        enterCell();
      }
      return true;
    default:
      return false;
  }
}

bool StepTable::focusNextPrevChild(bool next)
{
  if (!hasFocus() || !currentIndex().isValid()) return QTableView::focusNextPrevChild(next);
  goOn(next ? 1 : -1);
  return true;
}

bool StepTable::askByKey(const QKeyEvent& event)
{
  const bool upOrDown = event.key() == Qt::Key_Up || event.key() == Qt::Key_Down;
  const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
  if (upOrDown && modifiers == (Qt::AltModifier | Qt::ShiftModifier)) {
    Q_EMIT laneAsked(event.key() == Qt::Key_Up ? -1 : 1);
  } else if (event.matches(QKeySequence::Copy)) {
    copy();
  } else if (event.matches(QKeySequence::Paste)) {
    Q_EMIT pasteAsked();
  } else if (event.key() == Qt::Key_Delete && modifiers == Qt::NoModifier) {
    Q_EMIT removeAsked();
  } else {
    return false;
  }
  return true;
}

/// Enter on a cell opens it; where nothing can be typed it goes on as after typing.
void StepTable::enterCell()
{
  const QModelIndex current = currentIndex();
  if (current.isValid() && current.flags().testFlag(Qt::ItemIsEditable)) return edit(current);
  enter(Qt::NoModifier);
}

/// Down, with Shift up; below the last row, and with Ctrl anywhere, a new step begins.
void StepTable::enter(Qt::KeyboardModifiers modifiers)
{
  const bool shift = modifiers.testFlag(Qt::ShiftModifier);
  if (modifiers.testFlag(Qt::ControlModifier)) {
    Q_EMIT stepAsked(shift);
    return;
  }
  const int row = currentIndex().row() + (shift ? -1 : 1);
  if (row >= m_model.rowCount()) {
    Q_EMIT stepAsked(false);
  } else if (row >= 0) {
    choose(m_model.index(row, qMax(0, currentIndex().column())));
  }
}

/// To the next cell that can be edited, in the next row too; behind the last one a new step begins.
void StepTable::goOn(int step)
{
  const QHeaderView& header = *horizontalHeader();
  int row = currentIndex().row();
  int place = header.visualIndex(currentIndex().column());
  for (;;) {
    place += step;
    if (place < 0 || place >= header.count()) {
      row += step;
      place = step > 0 ? 0 : header.count() - 1;
    }
    if (row >= m_model.rowCount()) {
      Q_EMIT stepAsked(false);
      return;
    }
    if (row < 0) return;
    const QModelIndex cell = m_model.index(row, header.logicalIndex(place));
    if (isColumnHidden(cell.column()) || !cell.flags().testFlag(Qt::ItemIsEditable)) continue;
    return choose(cell);
  }
}

/// Tab goes on without opening the next cell: what is typed there replaces what it says.
void StepTable::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
  QTableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
  if (hint == QAbstractItemDelegate::EditNextItem) goOn(1);
  if (hint == QAbstractItemDelegate::EditPreviousItem) goOn(-1);
  if (hint == QAbstractItemDelegate::RevertModelCache) Q_EMIT givenUp();
}

void StepTable::resizeEvent(QResizeEvent* event)
{
  QTableView::resizeEvent(event);
  if (!m_userWidths) fitColumns();
}

/// Every column gets what it needs, and its share of what is left.
void StepTable::fitColumns()
{
  const QScopedValueRollback fitting{m_fitting, true};
  const int letter = fontMetrics().averageCharWidth();
  int needed = 0;
  int shares = 0;
  for (const Width& width : widths) {
    if (!isColumnShown(width.column)) continue;
    needed += width.least * letter;
    shares += width.share;
  }
  const int left = qMax(0, viewport()->width() - needed);
  for (const Width& width : widths) {
    const int more = shares > 0 ? left * width.share / shares : 0;
    setColumnWidth(StepTableModel::indexOf(width.column), width.least * letter + more);
  }
}

}  // namespace einklang::ui
