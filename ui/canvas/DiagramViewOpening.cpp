// How a diagram is seen first.
#include "ui/canvas/DiagramView.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace einklang::ui {
namespace {

constexpr double readableZoom = 0.7;  // letters of steps are about 8 pixels high

}  // namespace

void DiagramView::showBeginning()
{
  if (!isVisible()) {
    m_pending = Look{.beginning = true};
    return;
  }
  if (isEmpty()) return;
  placeBeginning();
  m_atBeginning = true;
}

/// Where all of it is too small to be read: its top left, and the first step in any case.
void DiagramView::placeBeginning()
{
  const QScopedValueRollback placing{m_placing, true};
  fit();
  if (zoom() >= readableZoom) return;
  setZoom(readableZoom);
  const QRectF whole = areaOf(m_scene.elements());
  const QSizeF visible = QSizeF{viewport()->size()} / zoom();
  QPointF centre = whole.topLeft();  // as far as there is something to be seen
  const std::vector<ElementId>& steps = walk().order();
  const QRectF first = steps.empty() ? QRectF{} : areaOf({steps.front()});
  const double room = 1.0 / 3;  // of what is seen, around the first step
  if (first.right() > whole.left() + visible.width() * (1 - room)) {
    centre.setX(first.center().x() + visible.width() * (0.5 - room));
  }
  if (first.bottom() > whole.top() + visible.height() * (1 - room)) {
    centre.setY(first.center().y() + visible.height() * (0.5 - room));
  }
  centerOn(centreWithin({centre, QSizeF{}}, whole));
  Q_EMIT viewChanged();
}

namespace {

/// Where to look along one axis: as now where all of the area is in sight, or as much as there is
/// room for; at its beginning where it is longer than the view.
double lookAlong(double from, double to, double first, double last)
{
  const double middle = (first + last) / 2;
  const double room = last - first;
  if (from >= first && to <= last) return middle;
  if (to - from <= room) return (from + to) / 2;
  const bool full = std::min(to, last) - std::max(from, first) >= room / 2;
  return full ? middle : from + room / 2;
}

}  // namespace

void DiagramView::goTo(const ElementId& id, double readable)
{
  if (!isVisible() || m_pending) return reveal({id}, readable);
  const QRectF area = areaOf({id});
  if (area.isNull()) return;
  if (zoom() < readable) setZoom(readable);
  const QRectF seen = mapToScene(viewport()->rect()).boundingRect();
  if (seen.contains(area)) return;
  const QPointF there{lookAlong(area.left(), area.right(), seen.left(), seen.right()),
                      lookAlong(area.top(), area.bottom(), seen.top(), seen.bottom())};
  m_atBeginning = false;
  centerOn(centreWithin({there, QSizeF{}}, areaOf(m_scene.elements())));
  Q_EMIT viewChanged();
}

/// A window gets its size in several steps: what was there at first still is.
void DiagramView::resizeEvent(QResizeEvent* event)
{
  const bool again = m_atBeginning && isVisible();
  {
    const QScopedValueRollback placing{m_placing, true};
    QGraphicsView::resizeEvent(event);
  }
  if (!again || isEmpty()) return;
  placeBeginning();
  m_atBeginning = true;
}

}  // namespace einklang::ui
