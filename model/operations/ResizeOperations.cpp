#include "model/operations/ResizeOperations.h"

#include "model/operations/BandBorders.h"
#include "model/operations/Changes.h"
#include "model/operations/Dropping.h"
#include "model/operations/LeastSizes.h"
#include "model/operations/PictureOperations.h"
#include "model/operations/Reroute.h"
#include "model/operations/Room.h"

#include <algorithm>
#include <vector>

namespace einklang {
namespace {

constexpr double padding = 20;  // of a sub-process around what it holds

bool isBand(const Process& process, const ElementId& id)
{
  return process.findLane(LaneId{id.value()}) || process.findParticipant(ParticipantId{id.value()});
}

/// What a sub-process shows inside; nothing for others.
std::optional<Rect> contentsOf(const Process& process, const Diagram& diagram, const Shape& shape)
{
  std::optional<Rect> contents;
  if (!shape.expanded) return contents;
  const auto add = [&](const auto& elements) {
    for (const auto& element : elements) {
      const Shape* inner = element.parent && ElementId{*element.parent} == shape.id
                               ? diagram.shapes.find(element.id)
                               : nullptr;
      if (inner) contents = contents ? united(*contents, inner->bounds) : inner->bounds;
    }
  };
  add(process.nodes());
  add(process.dataObjects());
  add(process.annotations());
  return contents;
}

/// From where to where, along one axis.
struct Span
{
  double first;
  double last;
};

constexpr Span nothing{1e9, -1e9};

/// Near border and far border of one axis, as far as they may go.
Span stretched(Span from, double near, double far, double least, Span inside)
{
  Span to{from.first + near, from.last + far};
  // What is smaller or fuller already stays as it is.
  const double size = std::min(least, from.last - from.first);
  if (near > 0) to.first = std::min(to.first, std::max(inside.first - padding, from.first));
  if (far < 0) to.last = std::max(to.last, std::min(inside.last + padding, from.last));
  if (near != 0) to.first = std::min(to.first, to.last - size);
  if (far != 0) to.last = std::max(to.last, to.first + size);
  return to;
}

Rect resized(const Process& process, const Diagram& diagram, const Shape& shape, const Borders& by)
{
  const Rect& old = shape.bounds;
  const Size least = leastSizeOf(process, shape);
  const std::optional<Rect> inside = contentsOf(process, diagram, shape);
  const Span across = inside ? Span{inside->x, inside->right()} : nothing;
  const Span down = inside ? Span{inside->y, inside->bottom()} : nothing;
  const Span x = stretched({old.x, old.right()}, by.left, by.right, least.width, across);
  const Span y = stretched({old.y, old.bottom()}, by.top, by.bottom, least.height, down);
  return {x.first, y.first, x.last - x.first, y.last - y.first};
}

/// The same place along the border of the new size.
Point follow(Point point, const Rect& from, const Rect& to)
{
  const double x = from.width > 0 ? (point.x - from.x) / from.width : 0.5;
  const double y = from.height > 0 ? (point.y - from.y) / from.height : 0.5;
  return ontoBorder(to, {to.x + x * to.width, to.y + y * to.height});
}

void moveAttached(Transaction& transaction, const Process& process, const ElementId& host,
                  const Rect& from, const Rect& to)
{
  std::vector<Shift> shifts;
  const Diagram& diagram = *shownPicture(transaction, process.id());
  for (const Node& node : process.nodes()) {
    const Event* event = isBoundary(node) ? eventOf(node) : nullptr;
    const bool hangs = event && event->attachedTo && ElementId{*event->attachedTo} == host;
    const Shape* shape = hangs ? diagram.shapes.find(node.id) : nullptr;
    if (!shape) continue;
    const Point centre = shape->bounds.center();
    const Point place = follow(centre, from, to);
    shifts.push_back({node.id, place.x - centre.x, place.y - centre.y});
  }
  for (const Shift& shift : shifts) {
    // It is drawn, and known: that is how it was found.
    (void)moveShapes(transaction, process.id(), {shift.id}, shift.dx, shift.dy);
  }
}

}  // namespace

bool canResize(const Process& process, const ElementId& id)
{
  const Node* node = process.findNode(NodeId{id.value()});
  if (node) return isActivity(*node);
  return isBand(process, id) || process.annotations().find(AnnotationId{id.value()}) ||
         process.groups().find(GroupId{id.value()});
}

Status resize(Transaction& transaction, const ProcessId& process, const ElementId& id,
              const Borders& by)
{
  const Result<const Process*> found = processOf(transaction, process);
  if (!found) return found.error();
  const Diagram* diagram = shownPicture(transaction, process);
  const Shape* shape = diagram ? diagram->shapes.find(id) : nullptr;
  if (!shape) return notAllowed("%1 is not drawn", labelOf(**found, id));
  if (!canResize(**found, id)) return notAllowed("%1 keeps its size", labelOf(**found, id));
  if (isBand(**found, id)) return moveBandBorders(transaction, process, id, by);
  const Rect old = shape->bounds;
  Shape changed = *shape;
  changed.bounds = resized(**found, *diagram, *shape, by);
  if (changed.bounds == old) return success();
  changed.label.reset();  // its usual place in the new size
  const DiagramId diagramId = diagram->id;
  transaction.apply(diagramId, PutShape{changed});
  moveAttached(transaction, **found, id, old, changed.bounds);
  rerouteAllOf(transaction, process, id);
  return success();
}

Status resizeByHand(Transaction& transaction, const ProcessId& process, const ElementId& id,
                    const Borders& by)
{
  if (Status done = resize(transaction, process, id, by); !done) return done;
  makeRoomAround(transaction, process, id);
  return success();
}

}  // namespace einklang
