#include "ui/theme/FoldHeader.h"

#include "ui/theme/Theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyleOption>

namespace einklang::ui {
namespace {

constexpr int arrowRoom = 18;
constexpr int marginX = 12;
constexpr int marginY = 7;

QFont headingFont(QFont font)
{
  font.setWeight(QFont::DemiBold);
  return font;
}

}  // namespace

FoldHeader::FoldHeader(QWidget* parent) : QAbstractButton{parent}
{
  setCheckable(true);
  setChecked(true);
  setFocusPolicy(Qt::StrongFocus);
  setCursor(Qt::PointingHandCursor);
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  setAttribute(Qt::WA_Hover);
  connect(this, &QAbstractButton::clicked, this, [this](bool open) {
    m_chosen = true;
    apply(open);
  });
}

void FoldHeader::fold(QWidget* content)
{
  m_content = content;
  apply(isOpen());
}

void FoldHeader::setOpen(bool open)
{
  m_chosen = true;
  apply(open);
}

void FoldHeader::suggestOpen(bool open)
{
  if (!m_chosen && open != isOpen()) apply(open);
}

void FoldHeader::apply(bool open)
{
  setChecked(open);
  setToolTip(open ? tr("Fold") : tr("Unfold"));
  setAccessibleDescription(open ? tr("unfolded") : tr("folded"));
  if (m_content) m_content->setVisible(open);
  Q_EMIT folded(open);
}

QSize FoldHeader::sizeHint() const
{
  const QFontMetrics metrics{headingFont(font())};
  return {metrics.horizontalAdvance(text()) + arrowRoom + 2 * marginX,
          metrics.height() + 2 * marginY};
}

/// A long name ends in "…" where there is no room; the tip then has it.
QSize FoldHeader::minimumSizeHint() const
{
  return {arrowRoom + 2 * marginX + 60, sizeHint().height()};
}

void FoldHeader::paintEvent(QPaintEvent*)
{
  QPainter painter{this};
  const Colours& c = colours(palette());
  if (underMouse()) painter.fillRect(rect(), tinted(c.window, c.accent, 0.08));
  QStyleOption arrow;
  arrow.initFrom(this);
  arrow.rect = QRect{marginX, (height() - 12) / 2, 12, 12};
  arrow.palette.setColor(QPalette::ButtonText, c.text);
  arrow.palette.setColor(QPalette::WindowText, c.text);
  style()->drawPrimitive(isOpen() ? QStyle::PE_IndicatorArrowDown : QStyle::PE_IndicatorArrowRight,
                         &arrow, &painter, this);
  painter.setFont(headingFont(font()));
  painter.setPen(c.muted);
  const QRect room = rect().adjusted(marginX + arrowRoom, 0, -marginX, 0);
  painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                   painter.fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
  if (!hasFocus()) return;
  painter.setPen(QPen{c.accent, 2});
  painter.drawRect(rect().adjusted(1, 1, -2, -2));
}

void FoldHeader::keyPressEvent(QKeyEvent* event)
{
  if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return click();
  QAbstractButton::keyPressEvent(event);
}

}  // namespace einklang::ui
