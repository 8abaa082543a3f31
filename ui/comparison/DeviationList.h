#pragma once

#include "ui/paint/Palette.h"

#include <QAbstractListModel>
#include <QListView>
#include <QStyledItemDelegate>

#include <string>
#include <vector>

namespace einklang::ui {

/// A deviation as a row: a numbered badge, its sentence, and a line of what else is known. Several
/// that one sentence tells are one row.
struct DeviationRow
{
  std::string key;
  std::vector<std::string> others = {};  // keys of what the sentence tells as well
  int number = 0;
  MarkKind mark = MarkKind::Changed;
  QString sentence;
  QString detail;
  bool done = false;  // decided
};

class DeviationListModel : public QAbstractListModel
{
  Q_OBJECT
 public:
  using QAbstractListModel::QAbstractListModel;

  void show(std::vector<DeviationRow> rows);
  const std::vector<DeviationRow>& rows() const { return m_rows; }

  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

 private:
  std::vector<DeviationRow> m_rows;
};

class DeviationDelegate : public QStyledItemDelegate
{
  Q_OBJECT
 public:
  using QStyledItemDelegate::QStyledItemDelegate;
  void paint(QPainter* painter, const QStyleOptionViewItem& option,
             const QModelIndex& index) const override;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// A list of deviations of which one is chosen.
class DeviationList : public QListView
{
  Q_OBJECT
 public:
  explicit DeviationList(QWidget* parent = nullptr);

  /// Shows these rows; the chosen one stays chosen where it is still there.
  void show(std::vector<DeviationRow> rows);
  using QListView::show;

  const std::vector<DeviationRow>& rows() const { return m_model.rows(); }
  /// The first key of the chosen row; empty where none is chosen.
  std::string chosen() const;
  /// nullptr where none is chosen.
  const DeviationRow* chosenRow() const;
  /// The row that tells the deviation.
  void choose(const std::string& key);
  /// The next row, or the next that is not done; wraps around.
  void chooseNext(int step, bool onlyOpen = false);

 Q_SIGNALS:
  void chosenChanged();

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  DeviationListModel m_model;
};

}  // namespace einklang::ui
