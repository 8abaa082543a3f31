#include "ui/comparison/MatrixView.h"

#include "ui/canvas/CanvasColours.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <functional>
#include <numeric>

namespace einklang::ui {
namespace {

constexpr int rowHeight = 44;
constexpr int narrowest = 118;
constexpr int widest = 240;
constexpr int narrowestNames = 240;
constexpr int widestNames = 400;
constexpr int signWidth = 26;

/// The colour of a family that can be read on this ground.
QColor textColour(MarkKind kind, const QPalette& palette)
{
  const QColor ground = palette.color(QPalette::Base);
  return readable(colourOf(kind, drawingPalette(palette)), ground, 5.0);
}

QFont scaled(QFont font, double factor)
{
  font.setPointSizeF(font.pointSizeF() * factor);
  return font;
}

/// The beginning of the words with the count behind them: how much there is must be seen.
QString cutWord(const QString& words, const QString& count,
                const std::function<bool(const QString&)>& fits)
{
  for (qsizetype length = words.size() - 1; length > 0; --length) {
    const QString shown = words.left(length).trimmed() + QChar{0x2026} + count;
    if (fits(shown)) return shown;
  }
  return count.trimmed();
}

}  // namespace

QString fittingWords(const QString& text, const QFontMetrics& metrics, const QSize& room)
{
  const QString between = QStringLiteral(" · ");
  const QStringList kinds = text.split(between);
  const int highest = qMax(room.height(), 2 * metrics.lineSpacing());
  const auto fits = [&](const QString& shown) {
    const QRect needed = metrics.boundingRect(QRect{{}, QSize{room.width(), 1000}},
                                              Qt::AlignLeft | Qt::TextWordWrap, shown);
    return needed.height() <= highest && needed.width() <= room.width();
  };
  for (qsizetype count = kinds.size(); count > 0; --count) {
    QString shown = kinds.first(count).join(between);
    if (count < kinds.size()) shown += QStringLiteral(" · +%1").arg(kinds.size() - count);
    if (fits(shown)) return shown;
  }
  // Better one kind in whole words than half of it; the tip has the others.
  const QString counted = QStringLiteral("%1 +%2").arg(kinds.front()).arg(kinds.size() - 1);
  if (kinds.size() > 1 && fits(counted)) return counted;
  if (kinds.size() == 1) return cutWord(text, {}, fits);  // in both lines, as its neighbours
  return cutWord(kinds.front(), QStringLiteral(" +%1").arg(kinds.size() - 1), fits);
}

void MatrixDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
  const QPalette& palette = option.palette;
  const QVariant mark = index.data(MatrixModel::MarkRole);
  const QColor base = palette.color(QPalette::Base);
  const QColor colour = mark.isValid() ? textColour(static_cast<MarkKind>(mark.toInt()), palette)
                                       : colours(palette).muted;
  painter->save();
  painter->fillRect(option.rect, mark.isValid() ? tinted(base, colour, 0.12) : base);
  const QRect inner = option.rect.adjusted(6, 2, -4, -2);
  painter->setPen(colour);
  QFont bold = scaled(option.font, 1.25);
  bold.setBold(true);
  painter->setFont(bold);
  painter->drawText(QRect{inner.topLeft(), QSize{signWidth, inner.height()}}, Qt::AlignCenter,
                    index.data(MatrixModel::SignRole).toString());
  painter->setFont(scaled(option.font, 0.95));
  painter->setPen(mark.isValid() ? palette.color(QPalette::Text) : colour);
  const QRect words = inner.adjusted(signWidth + 2, 0, 0, 0);
  const QString text = fittingWords(index.data().toString(), painter->fontMetrics(), words.size());
  painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap, text);
  if (option.state.testFlag(QStyle::State_Selected)) {
    painter->setPen(QPen{palette.color(QPalette::Highlight), 2});
    painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
  }
  painter->restore();
}

StepHeader::StepHeader(QWidget* parent) : QHeaderView{Qt::Vertical, parent}
{
  setSectionResizeMode(QHeaderView::Fixed);
  setDefaultSectionSize(rowHeight);
  setSectionsClickable(true);
}

void StepHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
  const bool extra = model()->headerData(section, Qt::Vertical, MatrixModel::ExtraRole).toBool();
  const Colours& c = colours(palette());
  const QColor sign = textColour(MarkKind::Additional, palette());
  painter->save();
  painter->fillRect(rect, extra ? tinted(c.surface, sign, 0.08) : c.surface);
  painter->setPen(c.line);
  painter->drawLine(rect.bottomLeft(), rect.bottomRight());
  painter->drawLine(rect.topRight(), rect.bottomRight());
  QRect inner = rect.adjusted(12, 3, -8, -3);
  if (extra) {
    painter->setPen(sign);
    painter->setFont(scaled(font(), 1.2));
    painter->drawText(inner, Qt::AlignVCenter | Qt::AlignLeft, QStringLiteral("+"));
    inner.adjust(18, 0, 0, 0);
  }
  const QString role = model()->headerData(section, Qt::Vertical, MatrixModel::RoleRole).toString();
  const QString label = model()->headerData(section, Qt::Vertical, Qt::DisplayRole).toString();
  painter->setFont(font());
  painter->setPen(c.text);
  painter->drawText(inner, (role.isEmpty() ? Qt::AlignVCenter : Qt::AlignTop) | Qt::AlignLeft,
                    painter->fontMetrics().elidedText(label, Qt::ElideRight, inner.width()));
  painter->setFont(scaled(font(), 0.86));
  painter->setPen(c.muted);
  painter->drawText(inner, Qt::AlignBottom | Qt::AlignLeft,
                    painter->fontMetrics().elidedText(role, Qt::ElideRight, inner.width()));
  painter->restore();
}

void StepHeader::adjustWidth()
{
  constexpr int around = 42;  // margins and the sign of an extra step
  int width = 0;
  for (int section = 0; section < count(); ++section) {
    const QString label = model()->headerData(section, Qt::Vertical).toString();
    width = qMax(width, fontMetrics().horizontalAdvance(label));
  }
  const int wanted = std::clamp(width + around, narrowestNames, widestNames);
  if (wanted == m_width) return;
  m_width = wanted;
  Q_EMIT geometriesChanged();
}

MatrixView::MatrixView(QWidget* parent) : QTableView{parent}, m_steps{new StepHeader{this}}
{
  setModel(&m_model);
  setItemDelegate(new MatrixDelegate{this});  // owned by the view
  setVerticalHeader(m_steps);
  setSelectionMode(SingleSelection);
  setHorizontalScrollMode(ScrollPerPixel);
  setVerticalScrollMode(ScrollPerPixel);
  setFrameShape(NoFrame);
  setAccessibleName(tr("Comparison matrix"));
  setCornerButtonEnabled(false);
  horizontalHeader()->setMinimumSectionSize(narrowest);
  horizontalHeader()->setDefaultAlignment(
      Qt::Alignment::fromInt(Qt::AlignCenter | Qt::TextWordWrap));
  horizontalHeader()->setFixedHeight(3 * fontMetrics().lineSpacing() + 12);
  connect(this, &QTableView::clicked, this, &MatrixView::cellChosen);
}

/// All municipalities share the width that there is, as far as their names stay readable.
void MatrixView::adjustColumns()
{
  const int count = m_model.columnCount();
  if (count == 0) return;
  const int share = std::clamp(viewport()->width() / count, narrowest, widest);
  for (int column = 0; column < count; ++column) setColumnWidth(column, share);
}

void MatrixView::orderByFamily(bool byFamily)
{
  std::vector<int> order(static_cast<std::size_t>(m_model.columnCount()));
  std::iota(order.begin(), order.end(), 0);
  if (byFamily && m_model.columnsByFamily().size() == order.size()) {
    order = m_model.columnsByFamily();
  }
  QHeaderView& header = *horizontalHeader();
  for (std::size_t place = 0; place < order.size(); ++place) {
    header.moveSection(header.visualIndex(order[place]), static_cast<int>(place));
  }
}

void MatrixView::showKeepingPlace(const std::function<void()>& change)
{
  const QModelIndex chosen = currentIndex();
  const QString step =
      chosen.isValid() ? m_model.headerData(chosen.row(), Qt::Vertical).toString() : QString{};
  const QPoint place{horizontalScrollBar()->value(), verticalScrollBar()->value()};
  change();
  for (int row = 0; chosen.isValid() && row < m_model.rowCount(); ++row) {
    if (m_model.headerData(row, Qt::Vertical).toString() != step) continue;
    selectionModel()->setCurrentIndex(m_model.index(row, chosen.column()),
                                      QItemSelectionModel::SelectCurrent);
    break;
  }
  horizontalScrollBar()->setValue(place.x());
  verticalScrollBar()->setValue(place.y());
}

void MatrixView::keyPressEvent(QKeyEvent* event)
{
  const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  if (enter && currentIndex().isValid()) {
    Q_EMIT cellChosen(currentIndex());
    return;
  }
  QTableView::keyPressEvent(event);
}

void MatrixView::resizeEvent(QResizeEvent* event)
{
  QTableView::resizeEvent(event);
  adjustColumns();
}

}  // namespace einklang::ui
