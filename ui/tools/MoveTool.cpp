#include "ui/tools/MoveTool.h"

#include "model/operations/PictureOperations.h"
#include "model/operations/StepNames.h"
#include "ui/canvas/DiagramView.h"

#include <algorithm>
#include <cmath>

namespace einklang::ui {
namespace {

constexpr double threshold = 4;  // pixels of the screen before a press becomes a drag
constexpr double tolerance = 7;  // pixels of the screen within which centres snap
constexpr double grid = 10;

bool mayBeMoved(const Process& process, const ElementId& id)
{
  return process.findNode(NodeId{id.value()}) ||
         process.dataObjects().find(DataObjectId{id.value()}) ||
         process.annotations().find(AnnotationId{id.value()}) ||
         process.groups().find(GroupId{id.value()});
}

QPointF centreOf(const Shape& shape)
{
  const Point centre = shape.bounds.center();
  return {centre.x, centre.y};
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
  m_centre = centreOf(*shape);
  m_by = {};
  m_moving = false;
  m_others.clear();
  for (const Node& node : process.nodes()) {
    const Shape* other = diagram.shapes.find(node.id);
    if (other && !m_ids.contains(other->id)) m_others.push_back(centreOf(*other));
  }
  return true;
}

void MoveTool::move(const QPointF& at, Qt::KeyboardModifiers modifiers)
{
  if (!m_id) return;
  m_by = at - m_from;
  if (!m_moving && m_by.manhattanLength() * m_view.zoom() < threshold) return;
  m_moving = true;
  snap(modifiers);
  preview();
}

/// Onto the centre lines of others, else onto the grid; with Ctrl as it comes.
void MoveTool::snap(Qt::KeyboardModifiers modifiers)
{
  if (modifiers.testFlag(Qt::ControlModifier)) return;
  std::vector<double> columns;
  std::vector<double> rows;
  for (const QPointF& other : m_others) {
    columns.push_back(other.x());
    rows.push_back(other.y());
  }
  const double reach = tolerance / m_view.zoom();
  const auto along = [&](double centre, double by, const std::vector<double>& values) {
    const auto line = nearest(centre + by, reach, values);
    return line ? *line - centre : std::round(by / grid) * grid;
  };
  m_by = {along(m_centre.x(), m_by.x(), columns), along(m_centre.y(), m_by.y(), rows)};
}

/// Lines through the centres that line up with the element.
std::vector<QLineF> MoveTool::guides() const
{
  const QPointF centre = m_centre + m_by;
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
  const ProcessPlace& place = *m_session.current();
  const Status status = attempt(
      *m_session.fileOf(place).document, m_session.level(), operation(dragByHand),
      [&](const FileContent& content, const ChangeSet& changes) {
        std::set<ElementId> ids = changes.drawn;
        ids.insert(changes.elements.begin(), changes.elements.end());
        m_view.showTrial(*findProcess(content, place.process), *m_session.pictureIn(content), ids);
      });
  m_view.setGuides(status ? guides() : std::vector<QLineF>{});
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
