#pragma once

#include <QProxyStyle>

namespace einklang::ui {

/// Fusion with check boxes, choices and numbers that can be seen in every theme: a frame against
/// the ground, a tick against the box, and signs of chosen menu items against what chooses them;
/// buttons of dialogs without the icons of another age. The wheel scrolls what they stand in: it
/// never changes a choice or a number by accident, nor takes the keyboard there.
class CheckStyle : public QProxyStyle
{
  Q_OBJECT
 public:
  CheckStyle();

  void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
  void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                   const QWidget* widget) const override;
  void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                          QPainter* painter, const QWidget* widget) const override;
  int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                QStyleHintReturn* data) const override;

  using QProxyStyle::polish;
  void polish(QWidget* widget) override;
  bool eventFilter(QObject* object, QEvent* event) override;
};

}  // namespace einklang::ui
