#include "ui/tools/LabelTool.h"

#include "model/operations/LabelOperations.h"
#include "model/operations/StepNames.h"
#include "ui/canvas/DiagramView.h"
#include "ui/paint/FontMeasure.h"
#include "ui/paint/LabelLayout.h"
#include "ui/tools/Gestures.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace einklang::ui {
namespace {

struct Words
{
  Q_DECLARE_TR_FUNCTIONS(einklang::ui::LabelTool)
};

constexpr double tolerance = 7;    // within which the label snaps to the middle of its element
constexpr double offset = 7;       // of a handle to the label, on the screen
constexpr double leastWidth = 90;  // as in bpmn-js; what is narrower already stays so
constexpr double legible = 0.5;    // zoom below which a label is not aimed at

}  // namespace

LabelTool::LabelTool(DiagramView& view, Session& session, MoveTool::Performer perform)
    : m_view{view}, m_session{session}, m_perform{std::move(perform)}
{}

std::optional<ElementId> LabelTool::labelled() const
{
  if (!m_session.current() || m_view.selection().size() != 1) return std::nullopt;
  const bool has = hasOuterLabel(*m_session.process(*m_session.current()), *m_view.selected()) &&
                   m_view.scene().itemOf(*m_view.selected());
  return has ? m_view.selected() : std::nullopt;
}

/// The place of the label as it is stored, else as it is painted.
QRectF LabelTool::areaOf(const ElementId& id) const
{
  const Diagram& diagram = *m_session.picture();
  const Shape* shape = diagram.shapes.find(id);
  const Edge* edge = diagram.edges.find(id);
  const std::optional<Rect> stored = shape ? shape->label : edge ? edge->label : std::nullopt;
  const QRectF painted = m_view.scene().itemOf(id)->figure().labelArea;
  if (!stored || stored->width <= painted.width()) return painted;
  return {stored->x, painted.y(), stored->width, painted.height()};
}

std::vector<CanvasHandle> LabelTool::handles() const
{
  const std::optional<ElementId> id = labelled();
  if (!id || m_id || m_view.zoom() < legible) return {};
  const double out = offset / m_view.zoom();
  const QRectF area = areaOf(*id);
  return {{{area.left() - out, area.center().y()}}, {{area.right() + out, area.center().y()}}};
}

std::optional<LabelTool::Grip> LabelTool::handleAt(const QPointF& at) const
{
  const std::vector<CanvasHandle> all = handles();
  for (std::size_t i = 0; i < all.size(); ++i) {
    const QPointF away = (all[i].at - at) * m_view.zoom();
    if (std::max(std::abs(away.x()), std::abs(away.y())) > handleReach) continue;
    return i == 0 ? Grip::Left : Grip::Right;
  }
  return std::nullopt;
}

std::optional<ElementId> LabelTool::labelAt(const QPointF& at) const
{
  if (!m_session.current() || m_view.zoom() < legible) return std::nullopt;
  const ElementItem* top = m_view.scene().elementAt(at, m_view.viewportTransform());
  if (top && isWhole(top->figure())) return std::nullopt;  // what hides the label is taken first
  for (QGraphicsItem* item : m_view.scene().items(at, Qt::IntersectsItemBoundingRect)) {
    const auto* element = qgraphicsitem_cast<ElementItem*>(item);
    if (!element || !element->figure().labelArea.contains(at)) continue;
    if (hasOuterLabel(*m_session.process(*m_session.current()), element->id()))
      return element->id();
  }
  return std::nullopt;
}

std::optional<Qt::CursorShape> LabelTool::cursorAt(const QPointF& at) const
{
  if (handleAt(at)) return Qt::SizeHorCursor;
  return labelAt(at) ? std::optional{Qt::SizeAllCursor} : std::nullopt;
}

bool LabelTool::grab(const QPointF& at)
{
  const std::optional<Grip> grip = handleAt(at);
  const std::optional<ElementId> id = grip ? labelled() : labelAt(at);
  if (!id) return false;
  m_view.choose(id);
  begin(*id, grip.value_or(Grip::Whole));
  m_from = at;
  return true;
}

void LabelTool::begin(const ElementId& id, Grip grip)
{
  m_id = id;
  m_grip = grip;
  m_before = areaOf(id);
  m_place = m_before;
  m_moving = false;
}

/// As wide as wanted, as high as the text is then.
QRectF LabelTool::resized(double by) const
{
  const double least = std::min(leastWidth, m_before.width());
  const double wanted = m_before.width() + (m_grip == Grip::Left ? -by : by);
  QRectF place = m_before;
  const double width = std::round(std::max(least, wanted));
  if (m_grip == Grip::Left) place.setLeft(place.right() - width);
  place.setWidth(width);
  const QString text = m_view.scene().itemOf(*m_id)->figure().title;
  place.setHeight(std::ceil(wrapLabel(text, width, {.size = outerLabelSize}).height()));
  return place;
}

/// In line with the middle of its element where it is near to that; with Ctrl as it comes.
QRectF LabelTool::movedBy(QPointF by, bool free) const
{
  QRectF place = m_before.translated(std::round(by.x()), std::round(by.y()));
  const Shape* shape = m_session.picture()->shapes.find(*m_id);
  if (free || !shape) return place;
  const Point middle = shape->bounds.center();
  const QPointF away{middle.x - place.center().x(), middle.y - place.center().y()};
  const double within = tolerance / m_view.zoom();
  if (std::abs(away.x()) <= within) place.translate(away.x(), 0);
  if (std::abs(away.y()) <= within) place.translate(0, away.y());
  return place;
}

void LabelTool::move(const QPointF& at, Qt::KeyboardModifiers modifiers)
{
  if (!m_id) return;
  const QPointF by = at - m_from;
  if (!m_moving && by.manhattanLength() * m_view.zoom() < dragThreshold) return;
  m_moving = true;
  m_place = m_grip == Grip::Whole ? movedBy(by, modifiers.testFlag(Qt::ControlModifier))
                                  : resized(by.x());
  preview();
}

Operation LabelTool::operation() const
{
  return [id = *m_id, place = Rect{m_place.x(), m_place.y(), m_place.width(), m_place.height()}](
             Transaction& transaction, const ProcessId& process) {
    return placeLabel(transaction, process, id, place);
  };
}

void LabelTool::preview()
{
  const Status status = tryOut(m_view, m_session, operation());
  if (!status) m_view.endTrial();
}

void LabelTool::release()
{
  if (m_id) doIt();
}

void LabelTool::doIt()
{
  const Operation made = operation();
  const bool changed = m_moving && m_place != m_before;
  end();
  if (changed) m_perform(made, steps::placeLabel);
}

void LabelTool::cancel()
{
  if (m_id) end();
}

void LabelTool::end()
{
  if (m_moving) m_view.endTrial();
  m_view.viewport()->unsetCursor();
  m_id.reset();
  m_moving = false;
}

void LabelTool::putBack()
{
  const std::optional<ElementId> id = labelled();
  if (!id) return;
  m_perform(
      [id = *id](Transaction& transaction, const ProcessId& process) {
        return placeLabelByItself(transaction, process, id, FontMeasure{});
      },
      steps::placeLabel);
}

std::vector<KeyStop> LabelTool::stops() const
{
  const std::optional<ElementId> id = labelled();
  if (!id) return {};
  const QRectF area = areaOf(*id);
  const QString text = m_view.scene().itemOf(*id)->figure().title;
  return {{Words::tr("Label: %1").arg(text), area.center(), area.adjusted(-3, -2, 3, 2)}};
}

void LabelTool::moveStop(std::size_t, const QPointF& by)
{
  begin(*labelled(), Grip::Whole);
  m_moving = true;
  m_place.translate(by);
  doIt();
}

void LabelTool::widenStop(std::size_t, double by)
{
  begin(*labelled(), Grip::Right);
  m_moving = true;
  m_place = resized(by);
  doIt();
}

bool LabelTool::removeStop(std::size_t)
{
  putBack();
  return true;
}

}  // namespace einklang::ui
