#pragma once

#include "ui/comparison/CorrespondenceView.h"

#include <QAbstractListModel>
#include <QListView>
#include <QStyledItemDelegate>

#include <vector>

namespace einklang::ui {

/// A link, or a step without a partner (then one of its sides is empty), as a row.
struct CorrespondenceRow
{
  Correspondence link;
  QString sentence;  // "Check application = Examine application"
  QString detail;    // how sure, why
};

/// All links between two processes and the steps without one, the most doubtful first.
std::vector<CorrespondenceRow> correspondenceRows(const ComparedPair& pair);

class CorrespondenceListModel : public QAbstractListModel
{
  Q_OBJECT
 public:
  using QAbstractListModel::QAbstractListModel;

  void show(std::vector<CorrespondenceRow> rows);
  const std::vector<CorrespondenceRow>& rows() const { return m_rows; }

  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

 private:
  std::vector<CorrespondenceRow> m_rows;
};

class CorrespondenceDelegate : public QStyledItemDelegate
{
  Q_OBJECT
 public:
  using QStyledItemDelegate::QStyledItemDelegate;
  void paint(QPainter* painter, const QStyleOptionViewItem& option,
             const QModelIndex& index) const override;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// The links of a pair of processes, ordered by doubt, of which one is chosen.
class CorrespondenceList : public QListView
{
  Q_OBJECT
 public:
  explicit CorrespondenceList(QWidget* parent = nullptr);

  /// Shows these rows; what was chosen stays chosen, as far as its steps are still there.
  void show(std::vector<CorrespondenceRow> rows);
  using QListView::show;

  const std::vector<CorrespondenceRow>& rows() const { return m_model.rows(); }
  /// The steps of the chosen row; empty where none is chosen.
  ChosenSteps chosen() const;
  void choose(int row);
  void chooseNone() { setCurrentIndex({}); }
  /// Chooses the row that holds one of these steps, without a signal.
  void follow(const ChosenSteps& steps);
  /// Chooses the row below: one key does for each doubtful link.
  void chooseNext();

 Q_SIGNALS:
  /// By the user, or by chooseNext().
  void chosenMoved();

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  int rowOf(const ChosenSteps& steps) const;

  CorrespondenceListModel m_model;
  bool m_quiet = false;
};

}  // namespace einklang::ui
