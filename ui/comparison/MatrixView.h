#pragma once

#include "ui/comparison/MatrixModel.h"

#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTableView>

#include <functional>

namespace einklang::ui {

/// As many of the kinds ("A · B · C") as there is room for, whole, and how many more there are;
/// where not even one is whole, its beginning. The count is always there.
QString fittingWords(const QString& text, const QFontMetrics& metrics, const QSize& room);

/// Draws a cell by sign, word and colour; none of them alone.
class MatrixDelegate : public QStyledItemDelegate
{
  Q_OBJECT
 public:
  using QStyledItemDelegate::QStyledItemDelegate;
  void paint(QPainter* painter, const QStyleOptionViewItem& option,
             const QModelIndex& index) const override;
};

/// The steps beside the matrix: who does it below what it is; extra steps are indented and
/// signed.
class StepHeader : public QHeaderView
{
  Q_OBJECT
 public:
  explicit StepHeader(QWidget* parent = nullptr);
  QSize sizeHint() const override { return {m_width, QHeaderView::sizeHint().height()}; }
  /// As wide as the longest name needs, within limits.
  void adjustWidth();

 protected:
  void paintSection(QPainter* painter, const QRect& rect, int section) const override;

 private:
  int m_width = 290;
};

/// The matrix of steps and municipalities.
class MatrixView : public QTableView
{
  Q_OBJECT
 public:
  explicit MatrixView(QWidget* parent = nullptr);

  MatrixModel& matrix() { return m_model; }
  void adjustColumns();
  /// The columns family by family, or as the project names the municipalities.
  void orderByFamily(bool byFamily);
  /// Lets the model show something else: the same step of the same municipality stays chosen, and
  /// what is in sight stays so, as far as it is still there.
  void showKeepingPlace(const std::function<void()>& change);
  StepHeader& steps() { return *m_steps; }

 Q_SIGNALS:
  /// A cell was clicked, or Enter pressed on it.
  void cellChosen(const QModelIndex& index);

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  MatrixModel m_model;
  StepHeader* m_steps;  // owned by the view
};

}  // namespace einklang::ui
