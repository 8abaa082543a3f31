// What the pointer and the keys ask of the editor.
#include "model/diagram/UsualSize.h"
#include "model/operations/CreateOperations.h"
#include "model/operations/Dropping.h"
#include "model/operations/FlowOperations.h"
#include "model/operations/PictureOperations.h"
#include "model/operations/StepNames.h"
#include "ui/canvas/DiagramView.h"
#include "ui/tools/CanvasEditor.h"
#include "ui/tools/Gestures.h"

#include <QKeyEvent>
#include <QPainterPath>

#include <algorithm>
#include <utility>

namespace einklang::ui {
namespace {

/// The outline of what is about to be created.
QPainterPath ghostOf(const CatalogueEntry& entry, const QPointF& centre)
{
  const Rect size = usualSizeOf(entry.step.type);
  QRectF bounds{0, 0, size.width, size.height};
  if (entry.kind == CatalogueEntry::Kind::Pool) bounds.setSize({600, 250});
  if (entry.kind == CatalogueEntry::Kind::PoolDown) bounds.setSize({250, 600});
  if (entry.kind == CatalogueEntry::Kind::BlackBox) bounds.setSize({400, 60});
  if (entry.kind == CatalogueEntry::Kind::Lane) bounds.setSize({400, 120});
  bounds.moveCenter(centre);
  QPainterPath path;
  if (entry.kind != CatalogueEntry::Kind::Step) {
    path.addRect(bounds);
  } else if (eventOf(entry.step)) {
    path.addEllipse(bounds);
  } else if (gatewayOf(entry.step)) {
    path.addPolygon(QPolygonF{{QPointF{centre.x(), bounds.top()},
                               {bounds.right(), centre.y()},
                               {centre.x(), bounds.bottom()},
                               {bounds.left(), centre.y()},
                               {centre.x(), bounds.top()}}});
  } else {
    path.addRoundedRect(bounds, 10, 10);
  }
  return path;
}

}  // namespace

bool CanvasEditor::press(const ElementId& id, const QPointF& at)
{
  return m_bands.press(id, at) || m_move.press(id, at);
}

bool CanvasEditor::grab(const QPointF& at)
{
  if (m_entry || m_source) return false;
  const auto tool =
      std::ranges::find_if(m_handleTools, [&](HandleTool* each) { return each->grab(at); });
  m_active = tool == m_handleTools.end() ? nullptr : *tool;
  return m_active != nullptr;
}

std::vector<CanvasHandle> CanvasEditor::handles() const
{
  std::vector<CanvasHandle> all;
  if (isBusy()) return all;
  for (const HandleTool* tool : m_handleTools) {
    // Those of the size go with a step that is dragged, all others stay behind.
    if (m_dragging && tool != m_active && tool != &m_resize) continue;
    for (const CanvasHandle& handle : tool->handles()) all.push_back(handle);
  }
  if (const auto chosen = stop()) {
    all.push_back({.at = chosen->part.at, .chosen = true, .frame = chosen->part.frame});
  }
  return all;
}

void CanvasEditor::move(const QPointF& at, Qt::KeyboardModifiers modifiers)
{
  setDragging(true);
  if (m_active) return m_active->move(at, modifiers);
  if (m_bands.isActive()) return m_bands.move(at, modifiers);
  m_move.move(at, modifiers);
}

void CanvasEditor::release()
{
  if (m_active) {
    std::exchange(m_active, nullptr)->release();
  } else if (m_bands.isActive()) {
    m_bands.release();
  } else {
    m_move.release();
  }
  setDragging(false);
}

void CanvasEditor::cancel()
{
  if (m_active) {
    std::exchange(m_active, nullptr)->cancel();
  } else {
    m_bands.cancel();
    m_move.cancel();
  }
  setDragging(false);
}

/// What stands beside the selection goes out of the way meanwhile.
void CanvasEditor::setDragging(bool dragging)
{
  if (std::exchange(m_dragging, dragging) != dragging) Q_EMIT busyChanged();
}

bool CanvasEditor::doubleClick(const QPointF& at)
{
  if (isBusy()) return isMakingSpace();
  return std::ranges::any_of(m_handleTools,
                             [&](HandleTool* tool) { return tool->doubleClick(at); });
}

void CanvasEditor::setMakingSpace(bool on)
{
  if (on == isMakingSpace()) return;
  endModes();
  if (!on) return;
  m_space.setOn(true);
  m_view.setFocus();
  Q_EMIT busyChanged();
}

void CanvasEditor::beginCreate(const CatalogueEntry& entry)
{
  endModes();
  m_entry = entry;
  m_view.viewport()->setCursor(Qt::CrossCursor);
  m_view.setFocus();
  Q_EMIT busyChanged();
}

void CanvasEditor::beginConnect()
{
  endModes();
  if (!m_view.selected()) return;
  m_source = m_view.selected();
  m_view.viewport()->setCursor(Qt::CrossCursor);
  Q_EMIT busyChanged();
}

/// Who does something else meanwhile no longer wants to connect.
void CanvasEditor::stopConnecting()
{
  if (m_source) endModes();
}

void CanvasEditor::endModes()
{
  if (!isBusy()) return;
  m_entry.reset();
  m_source.reset();
  m_space.setOn(false);
  m_view.setSketch({});
  m_view.viewport()->unsetCursor();
  Q_EMIT busyChanged();
}

/// On the grid, but where it goes into a flow or hangs on a step.
QPointF CanvasEditor::droppedAt(const CatalogueEntry& entry, const QPointF& at) const
{
  const Diagram* picture = diagram();
  if (!picture || entry.kind != CatalogueEntry::Kind::Step) return at;
  const DropPlace place = dropPlaceAt(*process(), *picture, entry.step.type, {at.x(), at.y()});
  const bool given = place.flow || place.activity;
  return given ? at : QPointF{ontoGrid(at.x()), ontoGrid(at.y())};
}

/// Puts what is being created there. What is no step finds its place by itself, beside what it was
/// dropped on.
void CanvasEditor::dropAt(const QPointF& at)
{
  if (!m_entry || !process()) return;
  const CatalogueEntry entry = *m_entry;
  const std::optional<ElementId> after = m_source;
  endModes();
  if (entry.kind != CatalogueEntry::Kind::Step) {
    const ElementItem* under = m_view.scene().elementAt(at, m_view.viewportTransform());
    m_view.choose(under ? std::optional{under->id()} : std::nullopt);
    return create(entry);
  }
  const QPointF there = droppedAt(entry, at);
  makeAndName(
      [&](Transaction& t, const ProcessId& id) {
        return drop(t, id, entry.step, after, {there.x(), there.y()});
      },
      after ? steps::append : steps::insert);
}

bool CanvasEditor::click(const std::optional<ElementId>& id, const QPointF& at)
{
  if (m_entry) {
    dropAt(at);
    return true;
  }
  if (opensAt(id, at)) {
    openInside(NodeId{id->value()});
    return true;
  }
  if (!m_source) return false;
  if (id && *id != *m_source) connectTo(*id);
  endModes();
  return true;
}

void CanvasEditor::showHandleCursor(const QPointF& at)
{
  std::optional<Qt::CursorShape> cursor;
  for (HandleTool* tool : m_handleTools) {
    tool->hover(at);
    if (!cursor) cursor = tool->cursorAt(at);
  }
  if (cursor) m_view.viewport()->setCursor(*cursor);
  if (!cursor && m_overHandle) m_view.viewport()->unsetCursor();
  m_overHandle = cursor.has_value();
}

/// The ghost, or the line that a click would draw; red where it is not possible.
void CanvasEditor::hover(const QPointF& at)
{
  if (!process()) return;
  if (!m_entry && !m_source) return showHandleCursor(at);
  if (m_entry) {
    const bool pools = !process()->participants().empty();
    const Diagram* picture = diagram();
    bool allowed = true;
    if (picture && m_entry->kind == CatalogueEntry::Kind::Step) {
      const DropPlace place =
          dropPlaceAt(*process(), *picture, m_entry->step.type, {at.x(), at.y()});
      allowed = !pools || place.parent || place.participant || place.activity;
    }
    QPainterPath ghost = ghostOf(*m_entry, droppedAt(*m_entry, at));
    if (const ElementItem* from = m_source ? m_view.scene().itemOf(*m_source) : nullptr) {
      ghost.moveTo(from->figure().body.center());
      ghost.lineTo(at);
    }
    return m_view.setSketch(ghost, allowed);
  }
  const ElementItem* from = m_view.scene().itemOf(*m_source);
  const ElementItem* to = m_view.scene().elementAt(at, m_view.viewportTransform());
  if (!from) return;
  QPainterPath line{from->figure().body.center()};
  line.lineTo(at);
  bool allowed = true;
  if (to && to->id() != *m_source) {
    const bool lane = to->figure().kind == FigureKind::Lane;
    allowed = lane || canConnect(*process(), NodeId{m_source->value()}, NodeId{to->id().value()}) ||
              canSendMessage(*process(), *m_source, to->id());
    if (!lane) line.addRect(to->figure().body.adjusted(-4, -4, 4, 4));
  }
  m_view.setSketch(line, allowed);
}

bool CanvasEditor::key(const QKeyEvent& event)
{
  if (!process()) return false;
  if (event.key() == Qt::Key_Escape && isBusy()) {
    endModes();
    return true;
  }
  const auto handle = [&](HandleTool* tool) { return tool->key(event); };
  if (!isBusy() && std::ranges::any_of(m_handleTools, handle)) return true;
  return partByKey(event) || leavesByKey(event) || rowByKey(event) || branchByKey(event) ||
         arrowByKey(event);
}

const Flow* CanvasEditor::branch(int index) const
{
  for (const Flow& flow : process()->flows()) {
    if (flow.source == node() && flow.target && index-- == 0) return &flow;
  }
  return nullptr;
}

/// 1 to 9 follow a branch to its step, with Alt they choose its flow.
bool CanvasEditor::branchByKey(const QKeyEvent& event)
{
  const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
  if (modifiers != Qt::NoModifier && modifiers != Qt::AltModifier) return false;
  if (event.key() < Qt::Key_1 || event.key() > Qt::Key_9 || !node()) return false;
  const Flow* flow = branch(event.key() - Qt::Key_1);
  if (!flow) return true;
  const bool itself = modifiers == Qt::AltModifier;
  m_view.choose(itself ? ElementId{flow->id} : ElementId{*flow->target});
  return true;
}

/// Arrows move what is selected: by the grid, with Shift by one. With Ctrl and Shift they
/// resize it.
bool CanvasEditor::arrowByKey(const QKeyEvent& event)
{
  const int key = event.key();
  if (key < Qt::Key_Left || key > Qt::Key_Down || !m_view.selected()) return false;
  const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
  if (isMakingSpace()) return spaceByKey(key, modifiers);
  const bool resizes = modifiers == (Qt::ControlModifier | Qt::ShiftModifier);
  const bool moves = modifiers == Qt::NoModifier || modifiers == Qt::ShiftModifier;
  if (!resizes && !moves) return false;
  const double by = modifiers == Qt::ShiftModifier ? 1 : gridStep;
  const double dx = key == Qt::Key_Left ? -by : key == Qt::Key_Right ? by : 0;
  const double dy = key == Qt::Key_Up ? -by : key == Qt::Key_Down ? by : 0;
  if (resizes)
    m_resize.resizeBy(dx, dy);
  else
    nudge({dx, dy});
  return true;
}

/// Room before the selection: ten pixels, with Shift fifty.
bool CanvasEditor::spaceByKey(int key, Qt::KeyboardModifiers modifiers)
{
  if (modifiers != Qt::NoModifier && modifiers != Qt::ShiftModifier) return false;
  const double by = modifiers == Qt::ShiftModifier ? 5 * gridStep : gridStep;
  const double dx = key == Qt::Key_Left ? -by : key == Qt::Key_Right ? by : 0;
  const double dy = key == Qt::Key_Up ? -by : key == Qt::Key_Down ? by : 0;
  m_space.makeBeforeSelection(dx, dy);
  return true;
}

void CanvasEditor::nudge(const QPointF& by)
{
  std::set<ElementId> ids;
  for (const ElementId& id : m_view.selection()) {
    const bool band = process()->findLane(LaneId{id.value()}) != nullptr;
    if (!band && diagram() && diagram()->shapes.find(id)) ids.insert(id);
  }
  if (ids.empty()) return;
  m_perform(
      [&](Transaction& t, const ProcessId& id) { return moveByHand(t, id, ids, by.x(), by.y()); },
      steps::move);
}

}  // namespace einklang::ui
