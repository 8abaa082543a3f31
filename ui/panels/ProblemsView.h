#pragma once

#include "ui/panels/ProblemsModel.h"

#include <QTreeView>

#include <memory>
#include <optional>

namespace einklang::ui {

/// The list of problems: few in as many lines as their sentences need, many in one line each. One
/// row is chosen at most; it stays so, at its place, while others come and go.
class ProblemsView : public QTreeView
{
  Q_OBJECT
 public:
  explicit ProblemsView(QWidget* parent = nullptr);

  /// `samePlace`: they are of the process that is shown, hence nothing jumps.
  void showProblems(std::shared_ptr<const Problems> problems, bool samePlace);
  const Problems& problems() const { return m_model->problems(); }

  /// nullptr for an index that is none.
  const Problem* problemAt(const QModelIndex& index) const;
  void setRepairsShown(bool shown);
  bool areRepairsShown() const { return !isColumnHidden(ProblemsModel::RepairColumn); }

 Q_SIGNALS:
  /// By the user; the chosen one may be chosen again.
  void problemChosen(const einklang::ui::Problem& problem);
  void repairsAsked(const QModelIndex& index);
  /// All repairs to choose from, even if there is only one.
  void menuAsked(const QModelIndex& index);
  /// By key, to go on where the chosen problem is.
  void left();

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void changeEvent(QEvent* event) override;
  int sizeHintForColumn(int column) const override;

 private:
  void makeColumns();
  void choose(const QModelIndex& index);
  void keepChosen(const std::optional<Finding>& chosen);
  void setWrapping(bool wrapping);
  void shareWidth();

  ProblemsModel* m_model;     // owned by the view
  bool m_refreshing = false;  // what is chosen now was before
  int m_sharedWidth = 0;      // among the columns
};

}  // namespace einklang::ui
