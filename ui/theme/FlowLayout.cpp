#include "ui/theme/FlowLayout.h"

#include <QWidget>

#include <algorithm>

namespace einklang::ui {
namespace {

int heightOf(const QLayoutItem& item, int width)
{
  return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

int widestOf(const QLayoutItem& item)
{
  return std::max(item.sizeHint().width(), item.minimumSize().width());
}

}  // namespace

FlowLayout::FlowLayout(Rows rows, QWidget* owner) : QLayout{owner}, m_rows{rows}
{
  setContentsMargins(0, 0, 0, 0);
  setSpacing(8);
}

FlowLayout::~FlowLayout()
{
  qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem* item)
{
  m_items.append(item);
}

QLayoutItem* FlowLayout::takeAt(int index)
{
  return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QList<FlowLayout::Row> FlowLayout::rowsIn(int width) const
{
  QList<Row> rows;
  int used = 0;
  for (QLayoutItem* item : m_items) {
    if (item->isEmpty()) continue;
    const int wanted = widestOf(*item);
    if (rows.isEmpty() || used + spacing() + wanted > width) {
      rows.append(Row{});
      used = wanted;
    } else {
      used += spacing() + wanted;
    }
    rows.last().append(item);
  }
  return rows;
}

int FlowLayout::widthOf(const Row& row) const
{
  int width = spacing() * static_cast<int>(row.size() - 1);
  for (const QLayoutItem* item : row) width += widestOf(*item);
  return width;
}

int FlowLayout::heightForWidth(int width) const
{
  return place(QRect{0, 0, width, 0}, false);
}

QSize FlowLayout::sizeHint() const
{
  Row all;
  for (QLayoutItem* item : m_items) {
    if (!item->isEmpty()) all.append(item);
  }
  const QMargins margins = contentsMargins();
  const int width = all.isEmpty() ? 0 : widthOf(all) + margins.left() + margins.right();
  return {width, heightForWidth(width)};
}

/// As narrow as the widest item; how high it gets then is asked by heightForWidth().
QSize FlowLayout::minimumSize() const
{
  QSize least{0, 0};
  for (const QLayoutItem* item : m_items) {
    if (!item->isEmpty()) least = least.expandedTo(item->minimumSize());
  }
  return least.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect& room)
{
  QLayout::setGeometry(room);
  place(room, true);
}

/// The height that is used, margins and all.
int FlowLayout::place(const QRect& room, bool really) const
{
  const QMargins margins = contentsMargins();
  const QRect inner = room.marginsRemoved(margins);
  int y = inner.y();
  const QList<Row> rows = rowsIn(inner.width());
  for (const Row& row : rows) {
    if (y > inner.y()) y += spacing();
    const int share = shareIn(row, rows.front(), inner.width());
    int height = 0;
    for (const QLayoutItem* item : row) {
      const int width = std::min(widestOf(*item) + share, inner.width());
      height = std::max(height, heightOf(*item, width));
    }
    if (really) placeRow(row, share, QRect{inner.x(), y, inner.width(), height});
    y += height;
  }
  return y - inner.y() + margins.top() + margins.bottom();
}

/// What each item gets of the width that is left.
int FlowLayout::shareIn(const Row& row, const Row& first, int width) const
{
  if (m_rows != Rows::Filled) return 0;
  const auto own = [&](const Row& one) {
    return std::max(0, width - widthOf(one)) / static_cast<int>(one.size());
  };
  return row.size() < first.size() ? std::min(own(row), own(first)) : own(row);
}

void FlowLayout::placeRow(const Row& row, int share, const QRect& room) const
{
  const bool filled = m_rows == Rows::Filled;
  const bool leftwards = parentWidget() && parentWidget()->isRightToLeft();
  int x = room.x();
  for (QLayoutItem* item : row) {
    const int width = std::min(widestOf(*item) + share, room.width());
    const int height = filled ? room.height() : heightOf(*item, width);
    const QRect place{x, room.y() + (room.height() - height) / 2, width, height};
    const QRect mirrored{room.x() + room.right() - place.right(), place.y(), width, height};
    item->setGeometry(leftwards ? mirrored : place);
    x += width + spacing();
  }
}

}  // namespace einklang::ui
