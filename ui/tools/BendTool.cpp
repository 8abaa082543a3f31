#include "ui/tools/BendTool.h"

#include "model/operations/StepNames.h"
#include "model/operations/Ways.h"
#include "ui/canvas/DiagramView.h"
#include "ui/text/Terms.h"
#include "ui/tools/Gestures.h"

#include <QCoreApplication>
#include <QKeyEvent>

#include <algorithm>
#include <cmath>

namespace einklang::ui {
namespace {

constexpr double leastPiece = 30;  // on the screen: shorter ones would be all handles
constexpr double aside = 20;       // of a bend that is put into a piece
constexpr double tolerance = 10;   // within which bends snap to their neighbours, on the screen

struct Words
{
  Q_DECLARE_TR_FUNCTIONS(einklang::ui::BendTool)
};

QPointF pointOf(const Point& point)
{
  return {point.x, point.y};
}

/// The nearest of the lines within reach, else the grid.
double snappedTo(double value, const std::vector<double>& lines, double within)
{
  double best = ontoGrid(value);
  double nearest = within;
  for (const double line : lines) {
    if (std::abs(line - value) > nearest) continue;
    nearest = std::abs(line - value);
    best = line;
  }
  return best;
}

}  // namespace

BendTool::BendTool(DiagramView& view, Session& session, MoveTool::Performer perform)
    : m_view{view}, m_session{session}, m_perform{std::move(perform)}
{}

const Edge* BendTool::line() const
{
  if (!m_session.current() || m_view.selection().size() != 1) return nullptr;
  const Edge* edge = m_session.picture()->edges.find(*m_view.selected());
  return edge && edge->wayPoints.size() > 1 ? edge : nullptr;
}

std::vector<BendTool::Handle> BendTool::offered() const
{
  std::vector<Handle> all;
  const Edge* edge = m_handle ? nullptr : line();
  if (!edge) return all;
  const std::vector<Point>& way = edge->wayPoints;
  for (std::size_t i = 0; i < way.size(); ++i) {
    const bool end = i == 0 || i + 1 == way.size();
    all.push_back({end ? Handle::Kind::End : Handle::Kind::Bend, i, pointOf(way[i])});
  }
  for (std::size_t i = 0; i + 1 < way.size(); ++i) {
    const QLineF piece{pointOf(way[i]), pointOf(way[i + 1])};
    if (piece.length() * m_view.zoom() < leastPiece) continue;
    all.push_back({Handle::Kind::Piece, i, piece.center()});
  }
  return all;
}

std::vector<CanvasHandle> BendTool::handles() const
{
  std::vector<CanvasHandle> places;
  for (const Handle& handle : offered()) {
    places.push_back({handle.at, handle.kind == Handle::Kind::Piece});
  }
  return places;
}

std::optional<BendTool::Handle> BendTool::handleAt(const QPointF& at) const
{
  std::optional<Handle> best;
  double nearest = handleReach;
  for (const Handle& handle : offered()) {
    const double away = QLineF{handle.at, at}.length() * m_view.zoom();
    if (away > nearest) continue;
    nearest = away;
    best = handle;
  }
  return best;
}

std::optional<Qt::CursorShape> BendTool::cursorAt(const QPointF& at) const
{
  const std::optional<Handle> handle = handleAt(at);
  if (!handle) return std::nullopt;
  if (handle->kind != Handle::Kind::Piece) return Qt::SizeAllCursor;
  const std::vector<Point>& way = line()->wayPoints;
  const Point from = way[handle->index];
  const Point to = way[handle->index + 1];
  if (isUpright(from, to)) return Qt::SizeHorCursor;
  return isLevel(from, to) ? Qt::SizeVerCursor : Qt::SizeAllCursor;
}

bool BendTool::grab(const QPointF& at)
{
  const std::optional<Handle> handle = handleAt(at);
  if (!handle) return false;
  m_id = m_view.selected();
  m_way = line()->wayPoints;
  m_handle = handle;
  m_to = handle->at;
  m_moving = false;
  return true;
}

/// Onto the lines of the neighbours, else onto the grid.
QPointF BendTool::snapped(const QPointF& at) const
{
  std::vector<double> columns;
  std::vector<double> rows;
  const auto add = [&](std::ptrdiff_t index) {
    if (index < 0 || index >= std::ssize(m_way)) return;
    columns.push_back(m_way[static_cast<std::size_t>(index)].x);
    rows.push_back(m_way[static_cast<std::size_t>(index)].y);
  };
  const auto index = static_cast<std::ptrdiff_t>(m_handle->index);
  add(index - 1);
  add(index + (m_handle->kind == Handle::Kind::Piece ? 2 : 1));
  const double within = tolerance / m_view.zoom();
  return {snappedTo(at.x(), columns, within), snappedTo(at.y(), rows, within)};
}

void BendTool::move(const QPointF& at, Qt::KeyboardModifiers modifiers)
{
  if (!m_handle) return;
  const double way = (at - m_handle->at).manhattanLength() * m_view.zoom();
  if (!m_moving && way < dragThreshold) return;
  m_moving = true;
  const bool free = modifiers.testFlag(Qt::ControlModifier) || m_handle->kind == Handle::Kind::End;
  m_to = free ? at : snapped(at);
  if (m_handle->kind == Handle::Kind::End) return showLeading();
  preview();
}

LineEnd BendTool::end() const
{
  return m_handle->index == 0 ? LineEnd::Source : LineEnd::Target;
}

/// What an end would be led to; not the line itself, which is under the pointer.
std::optional<ElementId> BendTool::elementUnder() const
{
  for (QGraphicsItem* item : m_view.scene().items(m_to)) {
    const auto* element = qgraphicsitem_cast<ElementItem*>(item);
    if (!element || element->id() == *m_id) continue;
    const bool lane = element->figure().kind == FigureKind::Lane;
    return lane ? std::nullopt : std::optional{element->id()};
  }
  return std::nullopt;
}

/// The line to the pointer, and what is under it; red where the line cannot lead there.
void BendTool::showLeading()
{
  const std::size_t next = m_handle->index == 0 ? 1 : m_handle->index - 1;
  QPainterPath sketch{pointOf(m_way[next])};
  sketch.lineTo(m_to);
  const std::optional<ElementId> element = elementUnder();
  if (element) sketch.addRect(m_view.scene().itemOf(*element)->shownBody().adjusted(-4, -4, 4, 4));
  const bool can =
      element && canLead(*m_session.process(*m_session.current()), *m_id, end(), *element);
  m_view.setSketch(sketch, can || !element);
  m_view.viewport()->setCursor(can ? Qt::CrossCursor : Qt::ForbiddenCursor);
}

Operation BendTool::operation() const
{
  const ElementId id = *m_id;
  const std::size_t index = m_handle->index;
  const Point to{m_to.x(), m_to.y()};
  if (m_handle->kind == Handle::Kind::Bend) {
    return [=](Transaction& transaction, const ProcessId& process) {
      return moveBend(transaction, process, id, index, to);
    };
  }
  const Point by{to.x - m_handle->at.x(), to.y - m_handle->at.y()};
  return [=](Transaction& transaction, const ProcessId& process) {
    return moveSegment(transaction, process, id, index, by);
  };
}

void BendTool::preview()
{
  const Status status = tryOut(m_view, m_session, operation());
  if (!status) m_view.endTrial();
}

/// An end that is let go where nothing is stays; where the line cannot lead it is asked for as
/// well: the answer says why.
void BendTool::release()
{
  if (!m_handle) return;
  const bool leads = m_handle->kind == Handle::Kind::End;
  const std::optional<ElementId> element = leads && m_moving ? elementUnder() : std::nullopt;
  const Operation made =
      leads
          ? Operation{[id = *m_id, at = end(), element](Transaction& t, const ProcessId& process) {
              return leadTo(t, process, id, at, *element);
            }}
          : operation();
  const bool asked = leads ? element.has_value() : m_moving;
  finish();
  if (asked) m_perform(made, leads ? steps::reconnect : steps::bend);
}

void BendTool::cancel()
{
  if (m_handle) finish();
}

void BendTool::finish()
{
  if (m_moving) m_view.endTrial();
  m_view.setSketch({});
  m_view.viewport()->unsetCursor();
  m_handle.reset();
  m_id.reset();
  m_moving = false;
}

bool BendTool::removeAt(const QPointF& at)
{
  const std::optional<Handle> handle = handleAt(at);
  if (!handle || handle->kind != Handle::Kind::Bend) return false;
  remove(handle->index);
  return true;
}

void BendTool::remove(std::size_t bend)
{
  m_perform(
      [id = *m_view.selected(), bend](Transaction& t, const ProcessId& process) {
        return removeBend(t, process, id, bend);
      },
      steps::bend);
}

bool BendTool::doubleClick(const QPointF& at)
{
  cancel();
  return removeAt(at);
}

/// Takes the bend away that the pointer is on.
bool BendTool::key(const QKeyEvent& event)
{
  const bool removes = event.key() == Qt::Key_Delete || event.key() == Qt::Key_Backspace;
  return removes && event.modifiers() == Qt::NoModifier && m_pointer && removeAt(*m_pointer);
}

/// The pieces and bends as they follow each other, then both ends.
std::vector<BendTool::Handle> BendTool::walked() const
{
  std::vector<Handle> all = offered();
  const auto order = [](const Handle& handle) {
    const bool end = handle.kind == Handle::Kind::End;
    const bool piece = handle.kind == Handle::Kind::Piece;
    return std::pair{end, 2 * handle.index + (piece ? 1 : 0)};
  };
  std::ranges::sort(all, {}, order);
  return all;
}

QString BendTool::nameOf(const Handle& handle) const
{
  const std::size_t points = line()->wayPoints.size();
  if (handle.kind == Handle::Kind::Piece) {
    return Words::tr("Piece %1 of %2").arg(handle.index + 1).arg(points - 1);
  }
  if (handle.kind == Handle::Kind::Bend) {
    return Words::tr("Bend %1 of %2").arg(handle.index).arg(points - 2);
  }
  const FlowWalk& walk = m_view.walk();
  const bool first = handle.index == 0;
  const auto element = first ? walk.previous(*m_view.selected()) : walk.next(*m_view.selected());
  const QString title =
      element ? titleOf(*m_session.process(*m_session.current()), *element) : Words::tr("nothing");
  return first ? Words::tr("Beginning of the line, at: %1").arg(title)
               : Words::tr("End of the line, at: %1").arg(title);
}

std::vector<KeyStop> BendTool::stops() const
{
  std::vector<KeyStop> all;
  for (const Handle& handle : walked()) all.push_back({nameOf(handle), handle.at});
  return all;
}

void BendTool::moveStop(std::size_t stop, const QPointF& by)
{
  const Handle handle = walked().at(stop);
  if (handle.kind == Handle::Kind::End) return;  // it is led by the name of an element
  m_perform(
      [&, id = *m_view.selected()](Transaction& t, const ProcessId& process) {
        const Point to{handle.at.x() + by.x(), handle.at.y() + by.y()};
        return handle.kind == Handle::Kind::Bend
                   ? moveBend(t, process, id, handle.index, to)
                   : moveSegment(t, process, id, handle.index, {by.x(), by.y()});
      },
      steps::bend);
}

bool BendTool::removeStop(std::size_t stop)
{
  const Handle handle = walked().at(stop);
  if (handle.kind == Handle::Kind::Bend) remove(handle.index);
  return handle.kind == Handle::Kind::Bend;
}

/// Into the piece itself, or the one that begins there; at the end into the last one.
bool BendTool::addAtStop(std::size_t stop)
{
  const std::size_t last = line()->wayPoints.size() - 2;
  const std::size_t piece = std::min(walked().at(stop).index, last);
  m_perform(
      [id = *m_view.selected(), piece](Transaction& t, const ProcessId& process) {
        return addBend(t, process, id, piece, aside);
      },
      steps::bend);
  return true;
}

std::optional<LineEnd> BendTool::endAt(std::size_t stop) const
{
  const Handle handle = walked().at(stop);
  if (handle.kind != Handle::Kind::End) return std::nullopt;
  return handle.index == 0 ? LineEnd::Source : LineEnd::Target;
}

}  // namespace einklang::ui
