#pragma once

#include "ui/table/CellEdit.h"

#include <QAbstractTableModel>

#include <array>
#include <optional>
#include <set>

namespace einklang::ui {

/// A process as a table for a view: one row for each step, in the order of the work; the numbers
/// are the vertical header. It follows the document row by row; what is typed becomes a request.
class StepTableModel : public QAbstractTableModel
{
  Q_OBJECT
 public:
  static constexpr std::array columns{
      TableColumn::Role,         TableColumn::Task,       TableColumn::Kind,
      TableColumn::Condition,    TableColumn::Deadline,   TableColumn::DocumentsIn,
      TableColumn::DocumentsOut, TableColumn::Systems,    TableColumn::Channel,
      TableColumn::Minutes,      TableColumn::LegalBases, TableColumn::Next};

  enum Roles
  {
    SymbolRole = Qt::UserRole,  // QString: the icon of its kind, empty for plain work
    DepthRole                   // int: how many sub-processes are around the step
  };

  explicit StepTableModel(QObject* parent = nullptr);

  /// Shows this process from the beginning. The document is borrowed, until the next call.
  void show(const Document* document, const std::optional<ProcessId>& process);
  /// Something in the document changed.
  void follow(const ChangeSet& changes);

  static int indexOf(TableColumn column);
  const StepRow& row(int index) const { return m_rows[static_cast<std::size_t>(index)]; }
  /// The row of a step; nothing for other elements.
  std::optional<int> rowOf(const ElementId& id) const;
  const Process* process() const;

  /// What the cell says in a table for other programs: next steps by their number alone.
  QString plainText(int row, TableColumn column) const;

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
  QVariant headerData(int section, Qt::Orientation orientation,
                      int role = Qt::DisplayRole) const override;
  Qt::ItemFlags flags(const QModelIndex& index) const override;

 Q_SIGNALS:
  void editAsked(const einklang::ui::CellEdit& edit);
  void failed(const einklang::Error& error);

 private:
  void tell(const ChangeSet& changes);
  void tellCells(int row, TableColumn first, TableColumn last);
  void takeOut(const StepRows& now);
  void reorder(const StepRows& now);
  void putIn(const StepRows& now);
  void countRows();
  QString text(const StepRow& row, TableColumn column) const;
  int behindJoins(int at) const;
  QString purposeOf(const StepRow& row) const;
  void addFollowed(int row, std::set<int>& followed) const;
  QString nextSteps(const StepRow& row, bool named) const;
  QString sentence(const QModelIndex& index) const;

  const Document* m_document = nullptr;
  std::optional<ProcessId> m_process;
  StepRows m_order;             // as the document was last seen
  std::vector<StepRow> m_rows;  // what the view knows
  std::unordered_map<NodeId, int> m_rowOf;
};

}  // namespace einklang::ui
