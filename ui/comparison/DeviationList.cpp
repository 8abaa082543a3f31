#include "ui/comparison/DeviationList.h"

#include "ui/canvas/CanvasColours.h"
#include "ui/comparison/SentenceRow.h"
#include "ui/theme/Labels.h"

#include <QPainter>

#include <algorithm>

namespace einklang::ui {
namespace {

const DeviationRow& rowOf(const QModelIndex& index)
{
  return static_cast<const DeviationListModel*>(index.model())
      ->rows()[static_cast<std::size_t>(index.row())];
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
  paintSentenceRow(*painter, option, {row.sentence, row.detail}, [&](const QRect& place) {
    painter->setFont(smallerFont(option.font));
    paintBadge(*painter, place, row, option.palette);
  });
}

QSize DeviationDelegate::sizeHint(const QStyleOptionViewItem& option,
                                  const QModelIndex& index) const
{
  const DeviationRow& row = rowOf(index);
  return sizeOfSentenceRow(option, {row.sentence, row.detail});
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

const DeviationRow* DeviationList::chosenRow() const
{
  const QModelIndex index = currentIndex();
  return index.isValid() ? &rowOf(index) : nullptr;
}

std::string DeviationList::chosen() const
{
  const DeviationRow* row = chosenRow();
  return row ? row->key : std::string{};
}

void DeviationList::choose(const std::string& key)
{
  const auto found = std::ranges::find_if(rows(), [&key](const DeviationRow& row) {
    return row.key == key || std::ranges::find(row.others, key) != row.others.end();
  });
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
