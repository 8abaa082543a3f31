#include "ui/panels/WrappingTree.h"

#include <algorithm>

namespace einklang::ui {
namespace {

constexpr int padding = 5;
constexpr int margins = 14;  // of the style, left and right of the text

}  // namespace

QSize WrappingDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
  const auto* tree = qobject_cast<const WrappingTree*>(option.widget);
  if (!tree) return QStyledItemDelegate::sizeHint(option, index);
  const QVariant font = index.data(Qt::FontRole);
  const QFontMetrics metrics{font.isValid() ? font.value<QFont>() : option.font};
  const int width = tree->textWidth(index);
  const QRect text =
      metrics.boundingRect(QRect{0, 0, width, 10'000}, Qt::TextWordWrap, index.data().toString());
  return {width, text.height() + 2 * padding};
}

/// Beside the text, not the view: that one sets its own margins anew with every change of size.
void WrappingDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
  QStyleOptionViewItem inside = option;
  const auto* tree = qobject_cast<const WrappingTree*>(option.widget);
  if (tree) inside.rect.adjust(tree->textMargin(), 0, -tree->textMargin(), 0);
  QStyledItemDelegate::paint(painter, inside, index);
}

WrappingTree::WrappingTree(QWidget* parent) : QTreeWidget{parent}
{
  setHeaderHidden(true);
  setFrameShape(QFrame::NoFrame);
  setWordWrap(true);
  setTextElideMode(Qt::ElideNone);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setItemDelegate(new WrappingDelegate{this});  // owned by the tree
}

int WrappingTree::textWidth(const QModelIndex& index) const
{
  int level = rootIsDecorated() ? 1 : 0;
  for (QModelIndex up = index.parent(); up.isValid(); up = up.parent()) ++level;
  return std::max(80, viewport()->width() - level * indentation() - margins - 2 * m_margin);
}

void WrappingTree::resizeEvent(QResizeEvent* event)
{
  QTreeWidget::resizeEvent(event);
  scheduleDelayedItemsLayout();
}

}  // namespace einklang::ui
