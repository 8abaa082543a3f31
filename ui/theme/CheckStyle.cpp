#include "ui/theme/CheckStyle.h"

#include "ui/theme/Theme.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

namespace einklang::ui {
namespace {

void paintTick(QPainter& painter, const QRectF& box, const QColor& colour)
{
  const auto place = [&](double x, double y) {
    return QPointF{box.left() + box.width() * x, box.top() + box.height() * y};
  };
  painter.setPen(QPen{colour, box.width() / 7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin});
  painter.drawPolyline(QPolygonF{{place(0.22, 0.53), place(0.42, 0.73), place(0.79, 0.28)}});
}

void paintBox(QPainter& painter, const QStyleOption& option)
{
  const Colours& c = colours(option.palette);
  const bool enabled = option.state.testFlag(QStyle::State_Enabled);
  const bool on = option.state.testFlag(QStyle::State_On);
  const bool partly = option.state.testFlag(QStyle::State_NoChange);
  const int side = qMin(option.rect.width(), option.rect.height());
  QRectF box{0, 0, side - 1.0, side - 1.0};
  box.moveCenter(QRectF{option.rect}.center());
  painter.setRenderHint(QPainter::Antialiasing);
  const QColor frame = option.state.testFlag(QStyle::State_MouseOver) ? c.accent : c.muted;
  painter.setPen(QPen{enabled ? (on ? c.accent : frame) : c.line, 1.2});
  painter.setBrush(!on ? c.surface : enabled ? c.accent : c.line);
  painter.drawRoundedRect(box, 2.5, 2.5);
  const QColor tick = enabled ? c.accentText : c.muted;
  if (on) paintTick(painter, box, tick);
  if (partly) {
    painter.fillRect(QRectF{box.left() + side * 0.25, box.center().y() - 1, side * 0.5, 2},
                     enabled ? c.text : c.muted);
  }
}

/// As fields to type in have it: Fusion takes a shade of the ground, which is none on black.
void paintFrame(QPainter& painter, const QStyleOption& option)
{
  const Colours& c = colours(option.palette);
  const bool focused = option.state.testFlag(QStyle::State_HasFocus);
  const bool enabled = option.state.testFlag(QStyle::State_Enabled);
  const double width = focused ? 2 : 1;
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen{focused ? c.accent : enabled ? c.muted : c.line, width});
  painter.setBrush(Qt::NoBrush);
  const double inside = width / 2;
  painter.drawRoundedRect(QRectF{option.rect}.adjusted(inside, inside, -inside, -inside), 3, 3);
}

}  // namespace

CheckStyle::CheckStyle() : QProxyStyle{QStyleFactory::create(QStringLiteral("Fusion"))} {}

void CheckStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
                               QPainter* painter, const QWidget* widget) const
{
  if (element != PE_IndicatorCheckBox && element != PE_IndicatorItemViewItemCheck) {
    return QProxyStyle::drawPrimitive(element, option, painter, widget);
  }
  painter->save();
  paintBox(*painter, *option);
  painter->restore();
}

/// As the text beside it, the sign changes with the ground.
void CheckStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                             const QWidget* widget) const
{
  const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
  const bool chosen = element == CE_MenuItem && item && !item->icon.isNull() &&
                      item->state.testFlag(State_Selected) && item->state.testFlag(State_Enabled);
  if (!chosen) return QProxyStyle::drawControl(element, option, painter, widget);
  QStyleOptionMenuItem shown = *item;
  const int size = pixelMetric(PM_SmallIconSize, option, widget);
  shown.icon = QIcon{item->icon.pixmap(QSize{size, size}, painter->device()->devicePixelRatioF(),
                                       QIcon::Selected)};
  QProxyStyle::drawControl(element, &shown, painter, widget);
}

void CheckStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                    QPainter* painter, const QWidget* widget) const
{
  QProxyStyle::drawComplexControl(control, option, painter, widget);
  if (control != CC_ComboBox && control != CC_SpinBox) return;
  painter->save();
  paintFrame(*painter, *option);
  painter->restore();
}

int CheckStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                          QStyleHintReturn* data) const
{
  if (hint == SH_DialogButtonBox_ButtonsHaveIcons) return 0;
  return QProxyStyle::styleHint(hint, option, widget, data);
}

void CheckStyle::polish(QWidget* widget)
{
  QProxyStyle::polish(widget);
  if (!qobject_cast<QComboBox*>(widget) && !qobject_cast<QAbstractSpinBox*>(widget)) return;
  if (widget->focusPolicy() == Qt::WheelFocus) widget->setFocusPolicy(Qt::StrongFocus);
  widget->installEventFilter(this);
}

bool CheckStyle::eventFilter(QObject* object, QEvent* event)
{
  if (event->type() != QEvent::Wheel) return QProxyStyle::eventFilter(object, event);
  event->ignore();  // to what it stands in
  return true;
}

}  // namespace einklang::ui
