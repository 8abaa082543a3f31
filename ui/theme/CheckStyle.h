#pragma once

#include <QProxyStyle>

namespace einklang::ui {

/// Fusion with check boxes, choices and numbers that can be seen in every theme: a frame against
/// the ground, a tick against the box, and signs of chosen menu items against what chooses them;
/// buttons of dialogs without the icons of another age.
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
};

}  // namespace einklang::ui
