#include "ui/comparison/SentenceRow.h"

#include "ui/theme/Theme.h"

#include <QListView>
#include <QPainter>

#include <algorithm>

namespace einklang::ui {
namespace {

constexpr int sign = 26;
constexpr int gap = 10;
constexpr int margin = 10;
constexpr int between = 4;  // sentence and detail

int textWidth(const QStyleOptionViewItem& option)
{
  const auto* view = qobject_cast<const QListView*>(option.widget);
  const int width = view ? view->viewport()->width() : option.rect.width();
  return std::max(80, width - 2 * margin - sign - gap);
}

int heightOf(const QFont& font, int width, const QString& text)
{
  return QFontMetrics{font}
      .boundingRect(QRect{0, 0, width, 10'000}, Qt::TextWordWrap, text)
      .height();
}

}  // namespace

QFont smallerFont(QFont font)
{
  font.setPointSizeF(font.pointSizeF() * 0.88);
  return font;
}

void paintSentenceRow(QPainter& painter, const QStyleOptionViewItem& option, const SentenceRow& row,
                      const std::function<void(const QRect&)>& paintSign)
{
  const Colours& c = colours(option.palette);
  painter.save();
  const bool selected = option.state.testFlag(QStyle::State_Selected);
  painter.fillRect(option.rect, selected ? c.accentSoft : c.surface);
  if (selected) {
    painter.fillRect(QRect{option.rect.topLeft(), QSize{4, option.rect.height()}}, c.accent);
  }
  painter.setPen(c.line);
  painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
  const QRect place{option.rect.left() + margin, option.rect.top() + margin, sign, sign};
  painter.save();
  paintSign(place);
  painter.restore();
  const int width = textWidth(option);
  const QRect words{place.right() + gap, option.rect.top() + margin - 1, width,
                    heightOf(option.font, width, row.sentence)};
  painter.setFont(option.font);
  painter.setPen(c.text);
  painter.drawText(words, Qt::TextWordWrap, row.sentence);
  painter.setFont(smallerFont(option.font));
  painter.setPen(c.muted);
  painter.drawText(QRect{words.left(), words.bottom() + between, width, 10'000}, Qt::TextWordWrap,
                   row.detail);
  painter.restore();
}

QSize sizeOfSentenceRow(const QStyleOptionViewItem& option, const SentenceRow& row)
{
  const int width = textWidth(option);
  const int words = heightOf(option.font, width, row.sentence) +
                    heightOf(smallerFont(option.font), width, row.detail) + between;
  return {width, std::max(words, sign) + 2 * margin};
}

}  // namespace einklang::ui
