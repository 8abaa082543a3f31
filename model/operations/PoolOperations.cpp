#include "model/operations/PoolOperations.h"

#include "model/layout/Canvas.h"
#include "model/layout/RoutesOnly.h"
#include "model/layout/Turning.h"
#include "model/operations/Changes.h"
#include "model/operations/PictureOperations.h"
#include "model/operations/Reroute.h"
#include "model/operations/Room.h"

#include <algorithm>

namespace einklang {
namespace {

using layout::Canvas;

constexpr Rect leastPool{0, 0, 600, 250};  // that shows its inside
constexpr Rect blackBox{0, 0, 400, 60};

bool isBand(const Process& process, const ElementId& id)
{
  return process.findLane(LaneId{id.value()}) || process.findParticipant(ParticipantId{id.value()});
}

Result<const Diagram*> drawn(const Transaction& transaction, const Process& process,
                             const ElementId& id)
{
  const Diagram* picture = shownPicture(transaction, process.id());
  if (picture && picture->shapes.find(id)) return picture;
  return notAllowed("%1 is not drawn", labelOf(process, id));
}

/// The drawing with x and y exchanged, but nothing that has a size of its own lies on its side.
Diagram onItsSide(const Process& process, const Diagram& picture)
{
  const Canvas canvas{process, picture};
  Diagram turned = picture;
  layout::changeAll(turned, [&](auto& element) {
    if constexpr (requires { element.bounds; }) {
      const Rect& old = element.bounds;
      const Point centre = layout::turned(old.center());
      const bool holds = canvas.isContainer(element.id);
      const double width = holds ? old.height : old.width;
      const double height = holds ? old.width : old.height;
      element.bounds = {centre.x - width / 2, centre.y - height / 2, width, height};
      if (isBand(process, element.id)) element.horizontal = !element.horizontal;
    } else {
      for (Point& point : element.wayPoints) point = layout::turned(point);
    }
    element.label.reset();
  });
  return turned;
}

bool holdsSomething(const Process& process, const ParticipantId& pool)
{
  const auto in = [&](const auto& element) { return element.participant == pool; };
  return std::ranges::any_of(process.nodes(), in) || std::ranges::any_of(process.lanes(), in) ||
         std::ranges::any_of(process.dataObjects(), in);
}

/// As wide as the widest of the pools that show their inside.
double widthFor(const Process& process, const Diagram& drawing, const Rect& own)
{
  double right = own.x + std::max(own.width, leastPool.width);
  for (const Participant& other : process.participants()) {
    const Shape* shape = other.blackBox ? nullptr : drawing.shapes.find(other.id);
    if (shape) right = std::max(right, shape->bounds.right());
  }
  return right - own.x;
}

/// Steps outside of every pool would stand in none: the first pool takes them in.
void takeInTheHomeless(Transaction& transaction, const Process& process, const ParticipantId& pool)
{
  const bool others = std::ranges::any_of(process.participants(), [&](const Participant& other) {
    return !other.blackBox && other.id != pool;
  });
  if (others) return;
  std::vector<Node> homeless;
  for (const Node& node : process.nodes()) {
    if (!node.parent && !node.participant) homeless.push_back(node);
  }
  for (Node& node : homeless) {
    node.participant = pool;
    transaction.apply(process.id(), Replace<Node>{node});
  }
}

void putSize(Transaction& transaction, const DiagramId& picture, Shape shape, const Rect& bounds)
{
  shape.bounds = bounds;
  shape.label.reset();
  transaction.apply(picture, PutShape{std::move(shape)});
}

}  // namespace

bool runsDown(const Process& process, const Diagram& picture)
{
  return directionOf(process, picture) == LayoutDirection::Down;
}

Status turnPools(Transaction& transaction, const ProcessId& process)
{
  const Result<const Process*> found = processOf(transaction, process);
  if (!found) return found.error();
  const Diagram* picture = shownPicture(transaction, process);
  const bool bands = picture && std::ranges::any_of(picture->shapes, [&](const Shape& shape) {
                       return isBand(**found, shape.id);
                     });
  if (!bands) return notAllowed("there are no pools and lanes to be turned");
  const Diagram turned = onItsSide(**found, *picture);
  takeDrawing(transaction, process, layoutRoutes(**found, turned));
  return success();
}

Status showInsideOfPool(Transaction& transaction, const ProcessId& process,
                        const ParticipantId& pool, bool shown)
{
  const Result<const Process*> found = processOf(transaction, process);
  if (!found) return found.error();
  const Participant* old = (*found)->findParticipant(pool);
  if (!old) return unknownElement(pool);
  if (old->blackBox != shown) return success();
  if (!shown && holdsSomething(**found, pool)) {
    return notAllowed("%1 holds steps or lanes: remove them first", old->name);
  }
  const Result<const Diagram*> picture = drawn(transaction, **found, pool);
  if (!picture) return picture.error();
  const DiagramId id = (*picture)->id;
  Participant changed = *old;
  changed.blackBox = !shown;
  transaction.apply(process, Replace<Participant>{changed});
  if (shown) takeInTheHomeless(transaction, **found, pool);
  const bool down = runsDown(**found, **picture);
  const Rect size = down    ? layout::turned(shown ? leastPool : blackBox)
                    : shown ? leastPool
                            : blackBox;
  const Rect before = (*picture)->shapes.find(pool)->bounds;
  if (!shown) {
    putSize(
        transaction, id, *(*picture)->shapes.find(pool),
        {before.x, before.y, down ? size.width : before.width, down ? before.height : size.height});
  } else {
    growBand(transaction, process, pool,
             down ? size.width - before.width : size.height - before.height);
    const Diagram& now = *shownPicture(transaction, process);
    Rect bounds = now.shapes.find(pool)->bounds;
    if (!down) bounds.width = widthFor(**found, now, bounds);
    if (down) bounds.height = std::max(bounds.height, size.height);
    putSize(transaction, id, *now.shapes.find(pool), bounds);
  }
  rerouteAllOf(transaction, process, pool);
  return success();
}

Status movePool(Transaction& transaction, const ProcessId& process, const ParticipantId& pool,
                double dx, double dy)
{
  const Result<const Process*> found = processOf(transaction, process);
  if (!found) return found.error();
  if (!(*found)->findParticipant(pool)) return unknownElement(pool);
  const Result<const Diagram*> picture = drawn(transaction, **found, pool);
  if (!picture) return picture.error();
  Rect place = (*picture)->shapes.find(pool)->bounds;
  place.x += dx;
  place.y += dy;
  for (const Participant& other : (*found)->participants()) {
    const Shape* shape = other.id == pool ? nullptr : (*picture)->shapes.find(other.id);
    if (shape && shape->bounds.intersects(place)) {
      return notAllowed("pools do not lie on each other: %1", other.name);
    }
  }
  return moveShapes(transaction, process, {ElementId{pool}}, dx, dy);
}

}  // namespace einklang
