#include "ui/tools/MoveTool.h"

#include "model/operations/PictureOperations.h"
#include "model/operations/StepNames.h"
#include "ui/canvas/DiagramView.h"
#include "ui/tools/Gestures.h"

#include <algorithm>
#include <cmath>

namespace einklang::ui {
namespace {

constexpr double tolerance = 7;  // pixels of the screen within which centres snap

bool mayBeMoved(const Process& process, const ElementId& id)
{
  return process.findNode(NodeId{id.value()}) ||
         process.dataObjects().find(DataObjectId{id.value()}) ||
         process.annotations().find(AnnotationId{id.value()}) ||
         process.groups().find(GroupId{id.value()});
}

QRectF placeOf(const Shape& shape)
{
  return {shape.bounds.x, shape.bounds.y, shape.bounds.width, shape.bounds.height};
}

/// Expanded sub-processes are no neighbours of what stands in them.
bool isNeighbour(const Node& node, const Shape& shape)
{
  return !isBoundary(node) && !(subProcessOf(node) && hasRoomForContents(shape));
}

/// The nearest of the values within reach.
std::optional<double> nearest(double value, double reach, const std::vector<double>& values)
{
  std::optional<double> best;
  for (const double other : values) {
    const double distance = std::abs(other - value);
    if (distance <= reach && (!best || distance < std::abs(*best - value))) best = other;
  }
  return best;
}

}  // namespace

MoveTool::MoveTool(DiagramView& view, Session& session, Performer perform)
    : m_view{view}, m_session{session}, m_perform{std::move(perform)}
{}

bool MoveTool::press(const ElementId& id, const QPointF& at)
{
  if (!m_session.current()) return false;
  const Process& process = *m_session.process(*m_session.current());
  const Diagram& diagram = *m_session.picture();
  const Shape* shape = diagram.shapes.find(id);
  if (!shape || !mayBeMoved(process, id)) return false;
  m_id = id;
  m_ids = {id};
  const std::vector<ElementId> all = m_view.selection();
  const bool oneOfThem = std::ranges::find(all, id) != all.end();
  for (const ElementId& other : all) {
    const bool along = oneOfThem && diagram.shapes.find(other);
    if (along && mayBeMoved(process, other)) m_ids.insert(other);
  }
  m_from = at;
  m_place = placeOf(*shape);
  m_by = {};
  m_moving = false;
  m_others.clear();
  std::vector<QRectF> neighbours;
  for (const Node& node : process.nodes()) {
    const Shape* other = diagram.shapes.find(node.id);
    if (!other || m_ids.contains(other->id)) continue;
    m_others.push_back(placeOf(*other).center());
    if (isNeighbour(node, *other)) neighbours.push_back(placeOf(*other));
  }
  m_spacing = SpacingGuides{neighbours};
  return true;
}

void MoveTool::move(const QPointF& at, Qt::KeyboardModifiers modifiers)
{
  if (!m_id) return;
  m_by = at - m_from;
  if (!m_moving && m_by.manhattanLength() * m_view.zoom() < dragThreshold) return;
  m_moving = true;
  snap(modifiers);
  preview();
}

/// Back to where it was, onto the centre lines of others or to equal distances, whatever is
/// nearest, else with its centre onto the grid; with Ctrl as it comes.
void MoveTool::snap(Qt::KeyboardModifiers modifiers)
{
  m_gaps.clear();
  if (modifiers.testFlag(Qt::ControlModifier)) return;
  std::vector<double> columns;
  std::vector<double> rows;
  for (const QPointF& other : m_others) {
    columns.push_back(other.x());
    rows.push_back(other.y());
  }
  const double reach = tolerance / m_view.zoom();
  const auto along = [&](double centre, double by, const std::vector<double>& values,
                         const std::optional<SpacingGuides::Fit>& fit) {
    if (std::abs(by) <= reach) return 0.0;
    const auto line = nearest(centre + by, reach, values);
    const bool spaced = fit && (!line || std::abs(fit->by) < std::abs(*line - centre - by));
    if (spaced) m_gaps.insert(m_gaps.end(), fit->gaps.begin(), fit->gaps.end());
    if (spaced) return by + fit->by;
    return (line ? *line : ontoGrid(centre + by)) - centre;
  };
  const QPointF centre = m_place.center();
  const QRectF there = m_place.translated(m_by);
  const double y = along(centre.y(), m_by.y(), rows, m_spacing.above(there, reach));
  const QRectF inRow = m_place.translated(m_by.x(), y);
  m_by = {along(centre.x(), m_by.x(), columns, m_spacing.besides(inRow, reach)), y};
}

/// Lines through the centres that line up with the element.
std::vector<QLineF> MoveTool::guides() const
{
  const QPointF centre = m_place.center() + m_by;
  std::vector<QLineF> lines;
  for (const QPointF& other : m_others) {
    if (other.x() == centre.x() || other.y() == centre.y()) lines.emplace_back(other, centre);
  }
  return lines;
}

Operation MoveTool::operation(Moving moving) const
{
  return [moving, ids = m_ids, by = m_by](Transaction& transaction, const ProcessId& process) {
    return moving(transaction, process, ids, by.x(), by.y());
  };
}

void MoveTool::preview()
{
  const Status status = tryOut(m_view, m_session, operation(dragByHand));
  m_view.setGuides(status ? guides() : std::vector<QLineF>{},
                   status ? m_gaps : std::vector<QLineF>{});
  m_view.viewport()->setCursor(status ? Qt::SizeAllCursor : Qt::ForbiddenCursor);
}

void MoveTool::release()
{
  if (!m_id) return;
  const Operation made = operation(moveByHand);
  const bool moved = m_moving && !m_by.isNull();
  end();
  // One that is not possible is asked for as well: the answer says why.
  if (moved) m_perform(made, steps::move);
}

void MoveTool::cancel()
{
  end();
}

void MoveTool::end()
{
  if (m_moving) m_view.endTrial();
  m_view.setGuides({});
  m_view.viewport()->unsetCursor();
  m_id.reset();
  m_moving = false;
}

}  // namespace einklang::ui
