#include "model/operations/Room.h"

#include "model/layout/Canvas.h"
#include "model/layout/RouteFinder.h"
#include "model/layout/RoutesOnly.h"
#include "model/layout/Turning.h"
#include "model/operations/PictureOperations.h"

#include <algorithm>
#include <set>

namespace einklang {
namespace {

using layout::Axis;
using layout::Canvas;
using layout::Wire;
using layout::wireOf;

constexpr double padding = 15;  // to the border of a lane, pool or sub-process
constexpr double head = 30;     // of a pool or lane

struct Holder
{
  ElementId id;
  double head;
};

/// What must hold a node, from the inside.
std::vector<Holder> holdersOf(const Process& process, const Node& node)
{
  std::vector<Holder> holders;
  if (node.lane) {
    for (const Lane* lane = process.findLane(*node.lane); lane;
         lane = lane->parent ? process.findLane(*lane->parent) : nullptr) {
      holders.push_back({lane->id, head});
    }
  }
  if (node.parent) holders.push_back({*node.parent, 0});
  if (!node.parent && node.participant) holders.push_back({*node.participant, head});
  return holders;
}

Rect moved(Rect rect, double dx, double dy)
{
  return {rect.x + dx, rect.y + dy, rect.width, rect.height};
}

/// Makes room around nodes of one home that stay where they are, with what is in them and hangs on
/// them: its borders give way, and what is behind them.
class Room
{
 public:
  Room(const Process& process, const Diagram& drawing, const std::set<ElementId>& ids)
      : m_process{process},
        m_before{drawing},
        m_canvas{process, drawing},
        m_ids{ids},
        m_kept{withContents(process, ids)}
  {
    for (const ElementId& id : ids) {
      const Shape* shape = drawing.shapes.find(id);
      if (shape) m_inner = m_inner ? united(*m_inner, shape->bounds) : shape->bounds;
    }
  }

  /// True if the holder had to grow.
  bool make(const Holder& holder);
  /// The drawing with the room, and the lines in it that need new ways.
  Diagram drawing() const;
  std::set<ElementId> crooked() const;

 private:
  std::optional<Wire> wire(const ElementId& line) const { return wireOf(m_process, line); }
  bool keeps(const std::optional<ElementId>& end) const { return end && m_kept.contains(*end); }

  const Process& m_process;
  const Diagram& m_before;
  Canvas m_canvas;
  const std::set<ElementId>& m_ids;
  std::set<ElementId> m_kept;
  std::optional<Rect> m_inner;  // what they cover
  double m_dx = 0;              // how far the near borders pushed it
  double m_dy = 0;
};

/// Room at the far border first: what is there must not move along with the near one.
bool Room::make(const Holder& holder)
{
  const Rect* outer = m_canvas.find(holder.id);
  if (!m_inner || !outer || !m_canvas.isContainer(holder.id)) return false;
  const Rect in = moved(*m_inner, m_dx, m_dy);
  const Rect out = *outer;
  const double right = in.right() + padding - out.right();
  const double bottom = in.bottom() + padding - out.bottom();
  const double left = out.x + holder.head + padding - in.x;
  const double top = out.y + padding - in.y;
  m_canvas.stretch(Axis::X, out.right() - 0.5, right);
  m_canvas.stretch(Axis::Y, out.bottom() - 0.5, bottom);
  m_canvas.stretch(Axis::X, out.x + 0.5, left);
  m_canvas.stretch(Axis::Y, out.y + 0.5, top);
  m_dx += std::max(left, 0.0);
  m_dy += std::max(top, 0.0);
  return std::max({right, bottom, left, top}) > 0;
}

Diagram Room::drawing() const
{
  Diagram drawn = m_canvas.diagram();
  for (const Shape& old : m_before.shapes) {
    if (!m_kept.contains(old.id)) continue;
    Shape shape = old;
    shape.bounds = moved(shape.bounds, m_dx, m_dy);
    if (shape.label) shape.label = moved(*shape.label, m_dx, m_dy);
    drawn.shapes.replace(std::move(shape));
  }
  for (const Edge& old : m_before.edges) {
    const std::optional<Wire> ends = wire(old.id);
    if (!ends || !keeps(ends->source) || !keeps(ends->target)) continue;
    Edge edge = old;
    for (Point& point : edge.wayPoints) point = {point.x + m_dx, point.y + m_dy};
    if (edge.label) edge.label = moved(*edge.label, m_dx, m_dy);
    drawn.edges.replace(std::move(edge));
  }
  return drawn;
}

std::set<ElementId> Room::crooked() const
{
  std::set<ElementId> lines;
  for (const ElementId& line : m_canvas.crooked()) {
    const std::optional<Wire> ends = wire(line);
    if (!ends || !keeps(ends->source) || !keeps(ends->target)) lines.insert(line);
  }
  const bool asPushed = std::ranges::all_of(m_ids, [&](const ElementId& id) {
    const Shape* old = m_before.shapes.find(id);
    const Rect* pushed = m_canvas.find(id);
    return !old || (pushed && *pushed == moved(old->bounds, m_dx, m_dy));
  });
  if (asPushed) return lines;
  for (const Edge& edge : m_before.edges) {
    const std::optional<Wire> ends = wire(edge.id);
    if (ends && keeps(ends->source) != keeps(ends->target)) lines.insert(edge.id);
  }
  return lines;
}

}  // namespace

void takeDrawing(Transaction& transaction, const ProcessId& process, const Diagram& drawing)
{
  // The process is known, and drawn: that is what the drawing was made of.
  (void)replacePicture(transaction, process, drawing);
}

namespace {

void take(Transaction& transaction, const Process& process, const Diagram& drawing,
          const std::set<ElementId>& crooked, LayoutDirection direction)
{
  Diagram drawn = layout::turned(drawing, direction);
  if (!crooked.empty()) drawn = layoutRoutes(process, drawn, crooked);
  takeDrawing(transaction, process.id(), drawn);
}

}  // namespace

void growBand(Transaction& transaction, const ProcessId& process, const ElementId& id, double by)
{
  const Process* found = findProcess(transaction.content(), process);
  const Diagram* diagram = shownPicture(transaction, process);
  if (!found || !diagram) return;
  const LayoutDirection direction = directionOf(*found, *diagram);
  Canvas canvas{*found, layout::turned(*diagram, direction)};
  const Rect* band = canvas.find(id);
  if (!band) return;
  canvas.stretch(Axis::Y, band->bottom() - 0.5, by);
  take(transaction, *found, canvas.diagram(), canvas.crooked(), direction);
}

void makeRoomAround(Transaction& transaction, const ProcessId& process,
                    const std::set<ElementId>& ids)
{
  const Process* found = findProcess(transaction.content(), process);
  const Diagram* diagram = shownPicture(transaction, process);
  if (!found || !diagram || ids.empty()) return;
  const Node* node = found->findNode(NodeId{ids.begin()->value()});
  if (!node || isBoundary(*node)) return;
  const LayoutDirection direction = directionOf(*found, *diagram);
  const Diagram drawing = layout::turned(*diagram, direction);
  Room room{*found, drawing, ids};
  bool grown = false;
  for (const Holder& holder : holdersOf(*found, *node)) grown |= room.make(holder);
  if (grown) take(transaction, *found, room.drawing(), room.crooked(), direction);
}

void makeRoomAround(Transaction& transaction, const ProcessId& process, const ElementId& id)
{
  makeRoomAround(transaction, process, std::set<ElementId>{id});
}

}  // namespace einklang
