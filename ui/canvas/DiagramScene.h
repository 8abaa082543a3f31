#pragma once

#include "ui/canvas/ElementItem.h"
#include "ui/paint/Drawing.h"

#include <QGraphicsScene>

#include <memory>
#include <unordered_map>

namespace einklang::ui {

/// The elements of one diagram as items, found by id.
class DiagramScene : public QGraphicsScene
{
  Q_OBJECT
 public:
  explicit DiagramScene(QObject* parent = nullptr);

  /// Shows this drawing; items of elements that stay are kept, with their selection. Figures that
  /// are kept must be there.
  void show(Drawing drawing);

  /// Shows one element anew, if it is there.
  void show(const Figure& figure);

  /// Shows one element beside its place, until it is shown anew.
  void shift(const ElementId& id, const QPointF& by);

  /// Calls take(item) for each item, in any order.
  template <typename Take>
  void eachItem(const Take& take) const
  {
    for (const auto& [id, item] : m_items) take(*item);
  }

  /// nullptr for elements that are not drawn.
  ElementItem* itemOf(const ElementId& id) const;

  /// The topmost element at this place.
  ElementItem* elementAt(const QPointF& at, const QTransform& view) const;

  /// The drawn elements in drawing order.
  const std::vector<ElementId>& elements() const { return m_order; }
  /// Everything that is drawn.
  const QRectF& drawingArea() const { return m_area; }

 protected:
  void drawForeground(QPainter* painter, const QRectF& rect) override;

 private:
  void noteOrder();
  void removeGone();
  void showMarks(const Drawing& drawing);

  FromAfar m_afar;
  std::unordered_map<ElementId, ElementItem*> m_items;  // owned by the scene
  std::vector<MarkItem*> m_marks;                       // owned by the scene
  std::vector<ElementId> m_order;
  std::vector<ElementItem*> m_inOrder;  // the same; owned by the scene
  QRectF m_area;
};

}  // namespace einklang::ui
