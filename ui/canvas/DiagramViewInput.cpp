// What the pointer and the keyboard do on a diagram.
#include "ui/canvas/DiagramView.h"
#include "ui/canvas/LabelEditor.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <cmath>
#include <utility>

namespace einklang::ui {
namespace {

constexpr int keyPan = 50;

bool isGround(FigureKind kind)
{
  return kind == FigureKind::Pool || kind == FigureKind::Lane;
}

}  // namespace

void DiagramView::wheelEvent(QWheelEvent* event)
{
  const QPoint delta = event->angleDelta();
  if (event->modifiers().testFlag(Qt::ControlModifier)) {
    const QPointF before = mapToScene(event->position().toPoint());
    setZoom(zoom() * std::pow(zoomFactor, delta.y() / 120.0));
    const QPointF after = mapToScene(event->position().toPoint());
    centerOn(mapToScene(viewport()->rect().center()) + before - after);
  } else if (event->modifiers().testFlag(Qt::ShiftModifier)) {
    pan({delta.y() + delta.x(), 0});
  } else {
    pan(delta);
  }
  event->accept();
}

void DiagramView::pan(const QPoint& by)
{
  horizontalScrollBar()->setValue(horizontalScrollBar()->value() - by.x());
  verticalScrollBar()->setValue(verticalScrollBar()->value() - by.y());
}

void DiagramView::mousePressEvent(QMouseEvent* event)
{
  const QPoint at = event->position().toPoint();
  ElementItem* item = m_scene.elementAt(mapToScene(at), viewportTransform());
  const bool left = event->button() == Qt::LeftButton && !m_spaceHeld;
  const bool more = event->modifiers().testFlag(Qt::ShiftModifier) && m_several;
  event->accept();
  const auto id = item ? std::optional{item->id()} : std::nullopt;
  if (left && m_tool && m_tool->click(id, mapToScene(at))) return;
  if (left && !more && m_tool && m_tool->grab(mapToScene(at))) {
    m_dragging = true;
    return;
  }
  if (left && more) {
    if (item) return toggle(item->id());
    m_lassoFrom = mapToScene(at);
    return;
  }
  const bool drag = event->button() == Qt::MiddleButton ||
                    (event->button() == Qt::LeftButton && (m_spaceHeld || !item));
  if (drag) {
    m_panFrom = at;
    viewport()->setCursor(Qt::ClosedHandCursor);
  }
  if (event->button() == Qt::LeftButton && !m_spaceHeld) {
    if (!item || !item->isSelected()) choose(id);
    m_dragging = m_tool && item && m_tool->press(item->id(), mapToScene(at));
    // Lanes and pools are the ground that everything stands on.
    if (item && !m_dragging && isGround(item->figure().kind)) m_panFrom = at;
  }
}

void DiagramView::mouseMoveEvent(QMouseEvent* event)
{
  if (m_dragging) {
    return m_tool->move(mapToScene(event->position().toPoint()), event->modifiers());
  }
  if (m_lassoFrom) return lasso(mapToScene(event->position().toPoint()));
  if (!m_panFrom) {
    if (m_tool) m_tool->hover(mapToScene(event->position().toPoint()));
    return;
  }
  const QPoint at = event->position().toPoint();
  pan(at - *m_panFrom);
  m_panFrom = at;
}

void DiagramView::mouseReleaseEvent(QMouseEvent*)
{
  if (std::exchange(m_dragging, false)) m_tool->release();
  m_panFrom.reset();
  if (std::exchange(m_lassoFrom, std::nullopt)) setSketch({});
  viewport()->unsetCursor();
}

/// Selects what the frame holds while it is drawn.
void DiagramView::lasso(const QPointF& to)
{
  const QRectF frame = QRectF{*m_lassoFrom, to}.normalized();
  QPainterPath path;
  path.addRect(frame);
  setSketch(path);
  std::vector<ElementId> inside;
  for (const ElementId& id : m_scene.elements()) {
    const FigureKind kind = m_scene.itemOf(id)->figure().kind;
    if (kind == FigureKind::Pool || kind == FigureKind::Lane) continue;
    if (frame.contains(m_scene.itemOf(id)->figure().body)) inside.push_back(id);
  }
  chooseAll(inside);
}

/// The element joins what is selected, as the first of it, or leaves it.
void DiagramView::toggle(const ElementId& id)
{
  std::vector<ElementId> ids = selection();
  if (std::erase(ids, id) == 0) ids.insert(ids.begin(), id);
  selectAll(ids);
  announce();
  Q_EMIT selectionMoved();
}

void DiagramView::chooseAll(const std::vector<ElementId>& ids)
{
  selectAll(ids);
  announce();
  Q_EMIT selectionMoved();
}

void DiagramView::mouseDoubleClickEvent(QMouseEvent* event)
{
  if (m_tool && m_tool->doubleClick(mapToScene(event->position().toPoint()))) return;
  if (!m_selected) return;
  Q_EMIT activated();
  editLabel();
}

void DiagramView::keyPressEvent(QKeyEvent* event)
{
  if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
    m_spaceHeld = true;
    viewport()->setCursor(Qt::OpenHandCursor);
    return;
  }
  if (m_tool && !m_dragging && m_tool->key(*event)) return;
  if (goByKey(*event) || walkByKey(*event)) return;
  switch (event->key()) {
    case Qt::Key_F2:
    case Qt::Key_Return:
    case Qt::Key_Enter:
      Q_EMIT activated();
      return editLabel();
    case Qt::Key_Escape:
      if (std::exchange(m_dragging, false)) return m_tool->cancel();
      // Nothing to give up here: the window may have something.
      if (selection().empty()) event->ignore();
      return choose(std::nullopt);
    default:
      QGraphicsView::keyPressEvent(event);
  }
}

/// F6 leaves the canvas in every case.
bool DiagramView::goByKey(const QKeyEvent& event)
{
  if (event.key() != Qt::Key_F6) return false;
  QGraphicsView::focusNextPrevChild(!event.modifiers().testFlag(Qt::ShiftModifier));
  return true;
}

/// Tab goes from step to step in flow order, and on to the next part of the window at the end.
bool DiagramView::focusNextPrevChild(bool next)
{
  const auto target = walk().inOrder(m_selected, next ? 1 : -1);
  if (!m_editable || !target || !hasFocus()) return QGraphicsView::focusNextPrevChild(next);
  choose(target);
  return true;
}

/// Arrows follow the flows (Ctrl pans instead), Home and End go to the ends of the process.
bool DiagramView::walkByKey(const QKeyEvent& event)
{
  const int key = event.key();
  const bool arrow = key >= Qt::Key_Left && key <= Qt::Key_Down;
  if (arrow && event.modifiers().testFlag(Qt::ControlModifier)) {
    const int dx = key == Qt::Key_Left ? keyPan : key == Qt::Key_Right ? -keyPan : 0;
    const int dy = key == Qt::Key_Up ? keyPan : key == Qt::Key_Down ? -keyPan : 0;
    pan({dx, dy});
    return true;
  }
  std::optional<ElementId> target;
  if (key == Qt::Key_Home || (arrow && !m_selected))
    target = walk().inOrder(std::nullopt, 1);
  else if (key == Qt::Key_End)
    target = walk().inOrder(std::nullopt, -1);
  else if (key == Qt::Key_Right)
    target = walk().next(*m_selected);
  else if (key == Qt::Key_Left)
    target = walk().previous(*m_selected);
  else if (key == Qt::Key_Up)
    target = walk().sibling(*m_selected, -1);
  else if (key == Qt::Key_Down)
    target = walk().sibling(*m_selected, 1);
  else
    return false;
  const bool further = m_several && m_selected && event.modifiers().testFlag(Qt::ShiftModifier);
  if (target && further) {
    // Going back takes out what going on took in.
    const bool back = std::erase(m_further, *target) > 0;
    if (back) selectAll(m_further);
    toggle(*target);
  } else if (target) {
    choose(target);
  }
  return true;
}

void DiagramView::keyReleaseEvent(QKeyEvent* event)
{
  if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
    m_spaceHeld = false;
    viewport()->unsetCursor();
    return;
  }
  QGraphicsView::keyReleaseEvent(event);
}

void DiagramView::choose(const std::optional<ElementId>& id)
{
  if (m_selected == id && m_further.empty()) return;
  select(id);
  announce();
  Q_EMIT selectionMoved();
}

/// Tells screen readers what is selected now, in words; where nothing is, the diagram.
void DiagramView::announce()
{
  if (!QAccessible::isActive() || !hasFocus()) return;
  QAccessibleInterface* diagram = QAccessible::queryAccessibleInterface(this);
  QAccessibleInterface* chosen = diagram ? diagram->focusChild() : nullptr;
  if (!chosen) chosen = diagram;
  if (!chosen) return;
  QAccessibleEvent event{chosen, QAccessible::Focus};
  QAccessible::updateAccessibility(&event);
}

void DiagramView::setPart(const std::optional<CanvasPart>& part)
{
  if (!part && !m_part) return;
  m_part = part;
  if (part) {
    ++m_partsSet;
    ensureVisible(part->place);
  }
  updateHandles();
  announce();
}

void DiagramView::setTitle(const QString& title)
{
  const QString name = title.isEmpty() ? tr("Diagram") : tr("Diagram: %1").arg(title);
  if (name == accessibleName()) return;
  setAccessibleName(name);
  announce();
}

}  // namespace einklang::ui
