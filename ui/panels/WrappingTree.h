#pragma once

#include <QStyledItemDelegate>
#include <QTreeWidget>

namespace einklang::ui {

/// Gives every row the height that its text needs in the width there is.
class WrappingDelegate : public QStyledItemDelegate
{
  Q_OBJECT
 public:
  using QStyledItemDelegate::QStyledItemDelegate;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  void paint(QPainter* painter, const QStyleOptionViewItem& option,
             const QModelIndex& index) const override;
};

/// A tree of one column whose texts wrap instead of ending in dots.
class WrappingTree : public QTreeWidget
{
  Q_OBJECT
 public:
  explicit WrappingTree(QWidget* parent = nullptr);

  int textWidth(const QModelIndex& index) const;
  /// Room before and after the text, where no arrows of branches give it any.
  void setTextMargin(int margin) { m_margin = margin; }
  int textMargin() const { return m_margin; }

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  int m_margin = 0;
};

}  // namespace einklang::ui
