#pragma once

#include "ui/paint/Palette.h"
#include "ui/window/Session.h"

#include <QAbstractTableModel>

#include <memory>
#include <optional>

namespace einklang::ui {

/// The matrix for a table view: steps of the reference and extra steps as rows, municipalities as
/// columns. The names of the steps are the vertical header, so that they stay in sight.
class MatrixModel : public QAbstractTableModel
{
  Q_OBJECT
 public:
  enum Roles
  {
    StateRole = Qt::UserRole,  // int of CellState
    MarkRole,                  // int of MarkKind of the gravest deviation; invalid where none
    SignRole,                  // QString
    ExtraRole,                 // header: bool, an extra row
    RoleRole                   // header: QString, who does the step
  };

  explicit MatrixModel(QObject* parent = nullptr);

  /// Shows this comparison; rows without a deviation that counts can be left out.
  void show(std::shared_ptr<const Comparison> comparison, const QStringList& municipalities,
            bool onlyDeviating, const Criteria& criteria = {});

  /// The municipalities family by family, those that say the same beside each other.
  std::vector<int> columnsByFamily() const;

  const AlignmentRow& row(int index) const;
  const AlignmentCell& cell(const QModelIndex& index) const;

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  QVariant headerData(int section, Qt::Orientation orientation,
                      int role = Qt::DisplayRole) const override;

 private:
  std::vector<const Deviation*> deviationsOf(const QModelIndex& index) const;
  CellState shownState(const AlignmentCell& cell, std::size_t variant) const;
  CellState shownState(const QModelIndex& index) const;
  bool deviates(const AlignmentRow& row) const;
  std::optional<MarkKind> gravest(const QModelIndex& index) const;
  QString display(const QModelIndex& index) const;
  QString sign(const QModelIndex& index) const;
  QString sentences(const QModelIndex& index) const;
  QVariant rowHeader(int section, int role) const;
  QVariant columnHeader(int section, int role) const;
  const Family* familyOf(int column) const;
  QString kinOf(int column) const;

  std::shared_ptr<const Comparison> m_comparison;
  QStringList m_municipalities;
  Criteria m_criteria;
  std::vector<std::size_t> m_rows;  // indices of the rows that are shown
};

}  // namespace einklang::ui
