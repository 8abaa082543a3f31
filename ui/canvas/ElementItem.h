#pragma once

#include "ui/canvas/FromAfar.h"
#include "ui/paint/Drawing.h"

#include <QGraphicsItem>

namespace einklang::ui {

/// One element of the diagram on the canvas. It draws what `ui/paint` made of the element, less
/// of it when it is far away, and a frame when it is selected.
class ElementItem : public QGraphicsItem
{
 public:
  enum
  {
    Type = UserType + 1
  };

  /// `afar`: where it puts what is small; it lives as long as the item.
  ElementItem(Figure figure, FromAfar& afar);

  /// Shows the element anew, in another state of the process.
  void show(Figure figure);
  /// Shows it as it was, elsewhere. Costs nothing until somebody looks at the figure.
  void shift(const QPointF& by);
  const Figure& figure() const;
  /// Where the element is shown now.
  QRectF shownBody() const { return m_figure.body.translated(m_shift + pos()); }
  const ElementId& id() const { return m_figure.id; }

  int type() const override { return Type; }
  QRectF boundingRect() const override;
  QPainterPath shape() const override;
  void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

 private:
  bool isLine() const;
  bool isFrame() const;
  void putAfar(const QPainter& painter, const QColor& ground) const;
  void paintSelection(QPainter& painter, const QColor& colour, double nearness) const;

  mutable Figure m_figure;
  mutable QPointF m_shift;  // by which the figure is still to be moved
  FromAfar& m_afar;
};

/// The marks of an element, above all elements.
class MarkItem : public QGraphicsItem
{
 public:
  MarkItem(std::vector<Primitive> marks, FromAfar& afar);

  QRectF boundingRect() const override { return m_bounds; }
  void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

 private:
  std::vector<Primitive> m_marks;
  QRectF m_bounds;
  FromAfar& m_afar;
};

}  // namespace einklang::ui
