#include "ui/tools/BandTool.h"

#include "model/operations/LaneOperations.h"
#include "model/operations/PoolOperations.h"
#include "model/operations/StepNames.h"
#include "ui/canvas/DiagramView.h"
#include "ui/tools/Gestures.h"

#include <algorithm>
#include <cmath>

namespace einklang::ui {
namespace {

constexpr double head = 30;

double begin(const Shape& shape)
{
  return shape.horizontal ? shape.bounds.y : shape.bounds.x;
}
double end(const Shape& shape)
{
  return shape.horizontal ? shape.bounds.bottom() : shape.bounds.right();
}

QLineF across(const Shape& shape, double at)
{
  const Rect& r = shape.bounds;
  return shape.horizontal ? QLineF{r.x, at, r.right(), at} : QLineF{at, r.y, at, r.bottom()};
}

}  // namespace

BandTool::BandTool(DiagramView& view, Session& session, MoveTool::Performer perform)
    : m_view{view}, m_session{session}, m_perform{std::move(perform)}
{}

const Process& BandTool::process() const
{
  return *m_session.process(*m_session.current());
}

std::optional<LaneId> BandTool::lane() const
{
  const LaneId id{m_id->value()};
  return process().findLane(id) ? std::optional{id} : std::nullopt;
}

bool BandTool::isHead(const ElementId& id, const QPointF& at) const
{
  const Shape* shape = m_session.picture()->shapes.find(id);
  const Participant* pool = process().findParticipant(ParticipantId{id.value()});
  if (!shape || (!pool && !process().findLane(LaneId{id.value()}))) return false;
  if (pool && pool->blackBox) return true;
  return shape->horizontal ? at.x() <= shape->bounds.x + head : at.y() <= shape->bounds.y + head;
}

bool BandTool::press(const ElementId& id, const QPointF& at)
{
  if (!m_session.picture() || !isHead(id, at)) return false;
  m_id = id;
  m_from = at;
  m_by = {};
  m_target = {};
  m_moving = false;
  return true;
}

/// Where the pointer is past the middle of a neighbour, the lane goes past it.
BandTool::Target BandTool::targetAt(const QPointF& at) const
{
  const Diagram& picture = *m_session.picture();
  const std::vector<LaneId> lanes = lanesBeside(process(), &picture, *lane());
  const auto own = std::ranges::find(lanes, *lane());
  const Shape& shape = *picture.shapes.find(*m_id);
  const double pointer = shape.horizontal ? at.y() : at.x();
  Target target{0, {}};
  const auto middle = [](const Shape& s) { return (begin(s) + end(s)) / 2; };
  for (auto other = own + 1; other != lanes.end(); ++other) {
    const Shape& below = *picture.shapes.find(*other);
    if (pointer < middle(below)) break;
    ++target.steps;
    target.border = across(below, end(below));
  }
  for (auto other = own; target.steps <= 0 && other != lanes.begin(); --other) {
    const Shape& above = *picture.shapes.find(*(other - 1));
    if (pointer > middle(above)) break;
    --target.steps;
    target.border = across(above, begin(above));
  }
  return target;
}

void BandTool::move(const QPointF& at, Qt::KeyboardModifiers modifiers)
{
  if (!m_id) return;
  m_by = at - m_from;
  if (!m_moving && m_by.manhattanLength() * m_view.zoom() < dragThreshold) return;
  m_moving = true;
  m_view.viewport()->setCursor(Qt::SizeAllCursor);
  if (!lane()) {
    if (!modifiers.testFlag(Qt::ControlModifier)) {
      m_by = {std::round(m_by.x() / gridStep) * gridStep,
              std::round(m_by.y() / gridStep) * gridStep};
    }
    return previewPool();
  }
  m_target = targetAt(at);
  const QRectF body = m_view.scene().itemOf(*m_id)->figure().body;
  QPainterPath moved;
  moved.addRect(m_session.picture()->shapes.find(*m_id)->horizontal ? body.translated(0, m_by.y())
                                                                    : body.translated(m_by.x(), 0));
  m_view.setSketch(moved);
  m_view.setGuides(m_target.steps == 0 ? std::vector<QLineF>{} : std::vector{m_target.border});
}

void BandTool::previewPool()
{
  const Status status =
      tryOut(m_view, m_session,
             [pool = ParticipantId{m_id->value()}, by = m_by](Transaction& t, const ProcessId& id) {
               return movePool(t, id, pool, by.x(), by.y());
             });
  m_view.viewport()->setCursor(status ? Qt::SizeAllCursor : Qt::ForbiddenCursor);
}

void BandTool::release()
{
  if (!m_id) return;
  const bool moved = m_moving;
  const std::optional<LaneId> lane = this->lane();
  const ParticipantId pool{m_id->value()};
  const int steps = m_target.steps;
  const QPointF by = m_by;
  finish();
  if (!moved) return;
  if (lane && steps != 0) {
    m_perform([lane, steps](Transaction& t,
                            const ProcessId& id) { return moveLane(t, id, *lane, steps); },
              steps::moveLane);
  } else if (!lane && !by.isNull()) {
    m_perform([pool, by](Transaction& t,
                         const ProcessId& id) { return movePool(t, id, pool, by.x(), by.y()); },
              steps::move);
  }
}

void BandTool::cancel()
{
  if (m_id) finish();
}

void BandTool::finish()
{
  if (m_moving) m_view.endTrial();
  m_view.setGuides({});
  m_view.setSketch({});
  m_view.viewport()->unsetCursor();
  m_id.reset();
  m_moving = false;
}

}  // namespace einklang::ui
