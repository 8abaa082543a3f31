#include "ui/comparison/DeviationList.h"

#include "ui/canvas/CanvasColours.h"
#include "ui/theme/Labels.h"

#include <QPainter>

#include <algorithm>

namespace einklang::ui {
namespace {

constexpr int badge = 26;
constexpr int gap = 10;
constexpr int margin = 10;

const DeviationRow& rowOf(const QModelIndex& index)
{
  return static_cast<const DeviationListModel*>(index.model())
      ->rows()[static_cast<std::size_t>(index.row())];
}

QFont smaller(QFont font)
{
  font.setPointSizeF(font.pointSizeF() * 0.88);
  return font;
}

int textWidth(const QStyleOptionViewItem& option)
{
  const auto* view = qobject_cast<const QListView*>(option.widget);
  const int width = view ? view->viewport()->width() : option.rect.width();
  return std::max(80, width - 2 * margin - badge - gap);
}

int heightOf(const QFont& font, int width, const QString& text)
{
  return QFontMetrics{font}
      .boundingRect(QRect{0, 0, width, 10'000}, Qt::TextWordWrap, text)
      .height();
}

void paintBadge(QPainter& painter, const QRect& place, const DeviationRow& row,
                const QPalette& palette)
{
  const QColor colour =
      readable(colourOf(row.mark, drawingPalette(palette)), palette.color(QPalette::Base), 4.5);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen{colour, 2});
  painter.setBrush(row.done ? QBrush{Qt::NoBrush} : QBrush{colour});
  painter.drawEllipse(place.adjusted(1, 1, -1, -1));
  painter.setPen(row.done ? colour : readable(palette.color(QPalette::Base), colour, 4.5));
  painter.drawText(place, Qt::AlignCenter, QString::number(row.number));
}

}  // namespace

void DeviationListModel::show(std::vector<DeviationRow> rows)
{
  beginResetModel();
  m_rows = std::move(rows);
  endResetModel();
}

int DeviationListModel::rowCount(const QModelIndex& parent) const
{
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant DeviationListModel::data(const QModelIndex& index, int role) const
{
  if (!index.isValid()) return {};
  const DeviationRow& row = m_rows[static_cast<std::size_t>(index.row())];
  if (role == Qt::DisplayRole) return row.sentence;
  if (role == Qt::ToolTipRole) return tip(row.sentence + QLatin1Char{'\n'} + row.detail);
  if (role == Qt::AccessibleTextRole) {
    return QStringLiteral("%1. %2 %3").arg(row.number).arg(row.sentence, row.detail);
  }
  return {};
}

void DeviationDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const
{
  const DeviationRow& row = rowOf(index);
  const Colours& c = colours(option.palette);
  painter->save();
  const bool selected = option.state.testFlag(QStyle::State_Selected);
  painter->fillRect(option.rect, selected ? c.accentSoft : c.surface);
  if (selected)
    painter->fillRect(QRect{option.rect.topLeft(), QSize{4, option.rect.height()}}, c.accent);
  painter->setPen(c.line);
  painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
  const QRect place{option.rect.left() + margin, option.rect.top() + margin, badge, badge};
  painter->setFont(smaller(option.font));
  paintBadge(*painter, place, row, option.palette);
  const int width = textWidth(option);
  const int height = heightOf(option.font, width, row.sentence);
  const QRect words{place.right() + gap, option.rect.top() + margin - 1, width, height};
  painter->setFont(option.font);
  painter->setPen(c.text);
  painter->drawText(words, Qt::TextWordWrap, row.sentence);
  painter->setFont(smaller(option.font));
  painter->setPen(c.muted);
  painter->drawText(QRect{words.left(), words.bottom() + 4, width, 10'000}, Qt::TextWordWrap,
                    row.detail);
  painter->restore();
}

QSize DeviationDelegate::sizeHint(const QStyleOptionViewItem& option,
                                  const QModelIndex& index) const
{
  const DeviationRow& row = rowOf(index);
  const int width = textWidth(option);
  const int words = heightOf(option.font, width, row.sentence) +
                    heightOf(smaller(option.font), width, row.detail) + 4;
  return {width, std::max(words, badge) + 2 * margin};
}

DeviationList::DeviationList(QWidget* parent) : QListView{parent}
{
  setModel(&m_model);
  setItemDelegate(new DeviationDelegate{this});  // owned by the view
  setFrameShape(NoFrame);
  setVerticalScrollMode(ScrollPerPixel);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setResizeMode(Adjust);
  setWordWrap(true);
  setAccessibleName(tr("Deviations"));
  connect(selectionModel(), &QItemSelectionModel::currentChanged, this,
          &DeviationList::chosenChanged);
}

void DeviationList::show(std::vector<DeviationRow> rows)
{
  const std::string before = chosen();
  {
    const QSignalBlocker quiet{selectionModel()};
    m_model.show(std::move(rows));
  }
  choose(before);
  Q_EMIT chosenChanged();
}

std::string DeviationList::chosen() const
{
  const QModelIndex index = currentIndex();
  return index.isValid() ? rowOf(index).key : std::string{};
}

void DeviationList::choose(const std::string& key)
{
  const auto found = std::ranges::find(rows(), key, &DeviationRow::key);
  if (found == rows().end()) return setCurrentIndex({});
  setCurrentIndex(m_model.index(static_cast<int>(found - rows().begin())));
}

void DeviationList::chooseNext(int step, bool onlyOpen)
{
  const int count = m_model.rowCount();
  int at = currentIndex().isValid() ? currentIndex().row() : (step > 0 ? -1 : count);
  for (int tried = 0; tried < count; ++tried) {
    at = (at + step + count) % count;
    if (onlyOpen && rows()[static_cast<std::size_t>(at)].done) continue;
    return setCurrentIndex(m_model.index(at));
  }
}

void DeviationList::resizeEvent(QResizeEvent* event)
{
  QListView::resizeEvent(event);
  scheduleDelayedItemsLayout();
}

}  // namespace einklang::ui
