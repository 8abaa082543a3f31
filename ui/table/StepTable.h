#pragma once

#include "ui/table/StepTableModel.h"

#include <QTableView>

#include <set>

namespace einklang::ui {

/// The table of steps under the hands of a user: arrows, Tab and Enter go as in a spreadsheet,
/// typing replaces what a cell says, F2 or Enter changes it. What concerns more than a cell is
/// asked for by signals.
class StepTable : public QTableView
{
  Q_OBJECT
 public:
  explicit StepTable(QWidget* parent = nullptr);

  StepTableModel& steps() { return m_model; }

  /// The steps of the selected cells, from above.
  std::vector<ElementId> selection() const;
  /// Selects these without a signal, as far as they are steps; the column stays.
  void select(const std::vector<ElementId>& ids);
  /// Selects as the user does.
  void goTo(int row, TableColumn column);
  /// Opens the name of the step for typing.
  void editName(int row);
  /// Takes what is being typed.
  void flush();
  /// The selected cells for a spreadsheet: tabs between them; whole rows as the exported table,
  /// with its heading.
  void copy();

  void setColumnShown(TableColumn column, bool shown);
  bool isColumnShown(TableColumn column) const;

 Q_SIGNALS:
  void selectionMoved();
  /// A new step is to come after the current one, or the first one.
  void stepAsked(bool gateway);
  /// Esc in a cell: what was typed is not wanted.
  void givenUp();
  void removeAsked();
  void pasteAsked();
  /// The selected steps are to go to the lane above (-1) or below (1).
  void laneAsked(int step);

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  bool focusNextPrevChild(bool next) override;
  void resizeEvent(QResizeEvent* event) override;
  void showEvent(QShowEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void selectionChanged(const QItemSelection& now, const QItemSelection& before) override;
  void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;
  void keyboardSearch(const QString&) override {}

 private:
  void choose(const QModelIndex& cell);
  void enter(Qt::KeyboardModifiers modifiers);
  void enterCell();
  bool goByKey(const QKeyEvent& event);
  bool askByKey(const QKeyEvent& event);
  void goOn(int step);
  void fitColumns();
  std::vector<TableColumn> copiedColumns(const std::set<int>& places, bool& whole) const;

  StepTableModel m_model;
  bool m_quiet = false;    // selecting what another view selected
  bool m_fitting = false;  // the widths are ours, not the user's
  bool m_userWidths = false;
  bool m_settling = false;  // just shown: its size is not settled
};

}  // namespace einklang::ui
