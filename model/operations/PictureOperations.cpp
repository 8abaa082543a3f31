#include "model/operations/PictureOperations.h"

#include "model/operations/Changes.h"
#include "model/operations/Dropping.h"
#include "model/operations/NodeOperations.h"
#include "model/operations/Reroute.h"
#include "model/operations/Room.h"

#include <algorithm>
#include <map>
#include <vector>

namespace einklang {
namespace {

Rect moved(Rect rect, double dx, double dy)
{
  rect.x += dx;
  rect.y += dy;
  return rect;
}

/// The ends of everything that is drawn as a line.
struct Line
{
  ElementId id;
  std::optional<ElementId> source;
  std::optional<ElementId> target;
};

template <typename IdType>
std::optional<ElementId> element(const std::optional<IdType>& id)
{
  return id ? std::optional<ElementId>{*id} : std::nullopt;
}

std::vector<Line> linesOf(const Process& process)
{
  std::vector<Line> lines;
  for (const Flow& flow : process.flows()) {
    lines.push_back({flow.id, element(flow.source), element(flow.target)});
  }
  for (const MessageFlow& flow : process.messageFlows()) {
    lines.push_back({flow.id, flow.source, flow.target});
  }
  for (const Association& a : process.associations()) lines.push_back({a.id, a.source, a.target});
  return lines;
}

void moveLine(Transaction& transaction, const Diagram& diagram, const ElementId& id, double dx,
              double dy)
{
  const Edge* edge = diagram.edges.find(id);
  if (!edge) return;
  Edge shifted = *edge;
  for (Point& point : shifted.wayPoints) point = {point.x + dx, point.y + dy};
  if (shifted.label) shifted.label = moved(*shifted.label, dx, dy);
  transaction.apply(diagram.id, PutEdge{shifted});
}

Shape placedLike(const Shape& place, const Shape* old)
{
  if (!old) return place;
  Shape shape = *old;
  shape.bounds = place.bounds;
  shape.label = place.label;
  shape.expanded = place.expanded;
  shape.horizontal = place.horizontal;
  return shape;
}

Edge placedLike(const Edge& place, const Edge* old)
{
  if (!old) return place;
  Edge edge = *old;
  edge.wayPoints = place.wayPoints;
  edge.label = place.label;
  return edge;
}

void dropWhatIsMissing(Transaction& transaction, const Diagram& diagram, const Diagram& picture)
{
  std::vector<DiagramEdit> drops;
  for (const Shape& shape : diagram.shapes) {
    if (!picture.shapes.find(shape.id)) drops.emplace_back(DropShape{shape.id});
  }
  for (const Edge& edge : diagram.edges) {
    if (!picture.edges.find(edge.id)) drops.emplace_back(DropEdge{edge.id});
  }
  for (const DiagramEdit& drop : drops) transaction.apply(diagram.id, drop);
}

/// The activity that a boundary event hangs on, where it is drawn; nullptr for other nodes.
const Shape* hostShape(const Node& node, const Diagram& diagram)
{
  const Event* event = isBoundary(node) ? eventOf(node) : nullptr;
  return event && event->attachedTo ? diagram.shapes.find(*event->attachedTo) : nullptr;
}

/// Success if a step whose centre stands there is within its sub-process, else within its pool.
Status staysInside(const Process& process, const Node& node, const Diagram& diagram, Point centre)
{
  const auto outside = [&](const ElementId& id) {
    const Shape* shape = diagram.shapes.find(id);
    return shape && !shape->bounds.contains(centre);
  };
  if (node.parent) {
    if (!outside(*node.parent)) return success();
    return notAllowed("a step stays in its sub-process: %1", labelOf(process, *node.parent));
  }
  const Participant* pool = participantOf(process, node);
  if (!pool || !outside(pool->id)) return success();
  return notAllowed("a step stays in its pool: %1", pool->name);
}

Result<const Diagram*> pictureOf(const Transaction& transaction, const ProcessId& process)
{
  const Diagram* diagram = shownPicture(transaction, process);
  if (!diagram) return notAllowed("%1 is not drawn", process.value());
  return diagram;
}

}  // namespace

namespace {

/// Where everything goes that moves, with what the elements hold and what hangs on them.
std::map<ElementId, Point> waysOf(const Process& process, const std::vector<Shift>& shifts)
{
  std::map<std::pair<double, double>, std::set<ElementId>> alike;
  for (const Shift& shift : shifts) alike[{shift.dx, shift.dy}].insert(shift.id);
  std::map<ElementId, Point> ways;
  for (const auto& [by, ids] : alike) {
    for (const ElementId& id : withContents(process, ids)) {
      ways.emplace(id, Point{by.first, by.second});
    }
  }
  return ways;
}

/// Lines between what moves alike move along, others are drawn anew.
void moveLines(Transaction& transaction, const Process& process, const Diagram& diagram,
               const std::map<ElementId, Point>& ways)
{
  const auto wayOf = [&](const std::optional<ElementId>& end) -> std::optional<Point> {
    const auto way = end ? ways.find(*end) : ways.end();
    return way == ways.end() ? std::nullopt : std::optional{way->second};
  };
  std::set<ElementId> bent;
  for (const Line& line : linesOf(process)) {
    const std::optional<Point> source = wayOf(line.source);
    const std::optional<Point> target = wayOf(line.target);
    if (!source && !target) continue;
    const Point by = source ? *source : *target;
    const bool along = (source || !line.source) && (target || !line.target);
    if (along && (!source || !target || *source == *target)) {
      moveLine(transaction, diagram, line.id, by.x, by.y);
    } else if (line.source && line.target) {
      bent.insert(line.id);
    }
  }
  reroute(transaction, process.id(), bent);
}

Status moveEach(Transaction& transaction, const ProcessId& process,
                const std::vector<Shift>& shifts)
{
  const Result<const Process*> found = processOf(transaction, process);
  if (!found) return found.error();
  const Result<const Diagram*> picture = pictureOf(transaction, process);
  if (!picture) return picture.error();
  const Diagram& diagram = **picture;
  for (const Shift& shift : shifts) {
    if (!diagram.shapes.find(shift.id)) {
      return notAllowed("%1 is not drawn", labelOf(**found, shift.id));
    }
  }
  std::vector<Shift> moving = shifts;
  std::erase_if(moving, [](const Shift& shift) { return shift.dx == 0 && shift.dy == 0; });
  if (moving.empty()) return success();
  const std::map<ElementId, Point> ways = waysOf(**found, moving);
  for (const auto& [id, by] : ways) {
    const Shape* shape = diagram.shapes.find(id);
    if (!shape) continue;
    Shape shifted = *shape;
    shifted.bounds = moved(shifted.bounds, by.x, by.y);
    if (shifted.label) shifted.label = moved(*shifted.label, by.x, by.y);
    transaction.apply(diagram.id, PutShape{shifted});
  }
  moveLines(transaction, **found, diagram, ways);
  return success();
}

std::vector<Shift> alike(const std::set<ElementId>& ids, double dx, double dy)
{
  std::vector<Shift> shifts;
  for (const ElementId& id : ids) shifts.push_back({id, dx, dy});
  return shifts;
}

}  // namespace

Status moveShapes(Transaction& transaction, const ProcessId& process,
                  const std::set<ElementId>& ids, double dx, double dy)
{
  return moveEach(transaction, process, alike(ids, dx, dy));
}

namespace {

/// A boundary event slides along the border of its activity.
Status slide(Transaction& transaction, const ProcessId& process, const Shape& shape,
             const Shape& host, double dx, double dy)
{
  const Point from = shape.bounds.center();
  const Point to = ontoBorder(host.bounds, {from.x + dx, from.y + dy});
  return moveShapes(transaction, process, {shape.id}, to.x - from.x, to.y - from.y);
}

/// Without the boundary events: among several they go with their activities, or stay there.
std::set<ElementId> withoutAttached(const Process& process, std::set<ElementId> ids)
{
  std::erase_if(ids, [&](const ElementId& id) {
    const Node* node = process.findNode(NodeId{id.value()});
    return node && isBoundary(*node) && eventOf(*node)->attachedTo;
  });
  return ids;
}

/// The lane in which a step whose shape is there belongs: the one around its centre, else the
/// nearest that it touches, which grows; nullptr where there is none.
const Lane* laneFor(const Process& process, const Diagram& diagram, const Node& node,
                    const Rect& shape)
{
  const Lane* lane = innermostLaneAt(process, diagram, shape.center());
  return lane ? lane : nearestLane(process, diagram, node, shape);
}

/// A step that was moved is the business of the lane in which it stands now.
Status settle(Transaction& transaction, const ProcessId& process, const ElementId& id)
{
  const Process& p = *findProcess(transaction.content(), process);
  const Diagram& diagram = *shownPicture(transaction, process);
  const Node* node = p.findNode(NodeId{id.value()});
  if (!node || isBoundary(*node)) return success();
  const Rect bounds = diagram.shapes.find(id)->bounds;
  if (Status inside = staysInside(p, *node, diagram, bounds.center()); !inside) return inside;
  if (node->parent) return success();
  const Lane* lane = laneFor(p, diagram, *node, bounds);
  if (lane) return moveToLane(transaction, process, node->id, lane->id);
  if (!node->lane || !diagram.shapes.find(*node->lane)) return success();
  return notAllowed("a step stays in its lanes: %1", labelOf(p, node->id));
}

}  // namespace

Status dragByHand(Transaction& transaction, const ProcessId& process,
                  const std::set<ElementId>& ids, double dx, double dy)
{
  const Result<const Process*> known = processOf(transaction, process);
  if (!known) return known.error();
  const Result<const Diagram*> picture = pictureOf(transaction, process);
  if (!picture) return picture.error();
  if (ids.size() == 1) {
    const Node* node = (*known)->findNode(NodeId{ids.begin()->value()});
    const Shape* host = node ? hostShape(*node, **picture) : nullptr;
    const Shape* shape = (*picture)->shapes.find(*ids.begin());
    if (host && shape) return slide(transaction, process, *shape, *host, dx, dy);
  }
  const std::set<ElementId> free = withoutAttached(**known, ids);
  if (Status moved = moveShapes(transaction, process, free, dx, dy); !moved) return moved;
  for (const ElementId& id : free) {
    if (Status settled = settle(transaction, process, id); !settled) return settled;
  }
  return success();
}

Status moveByHand(Transaction& transaction, const ProcessId& process,
                  const std::set<ElementId>& ids, double dx, double dy)
{
  const Status dragged = dragByHand(transaction, process, ids, dx, dy);
  if (!dragged) return dragged;
  for (const ElementId& id : ids) makeRoomAround(transaction, process, id);
  return success();
}

Status moveByHand(Transaction& transaction, const ProcessId& process,
                  const std::vector<Shift>& shifts)
{
  if (Status moved = moveEach(transaction, process, shifts); !moved) return moved;
  for (const Shift& shift : shifts) {
    if (Status settled = settle(transaction, process, shift.id); !settled) return settled;
  }
  for (const Shift& shift : shifts) makeRoomAround(transaction, process, shift.id);
  return success();
}

Status moveByHand(Transaction& transaction, const ProcessId& process, const ElementId& id,
                  double dx, double dy)
{
  return moveByHand(transaction, process, std::set<ElementId>{id}, dx, dy);
}

Status replacePicture(Transaction& transaction, const ProcessId& process, const Diagram& picture)
{
  const Result<const Process*> found = processOf(transaction, process);
  if (!found) return found.error();
  const Result<const Diagram*> present = pictureOf(transaction, process);
  if (!present) return present.error();
  const DiagramId id = (*present)->id;
  takeDrawing(transaction, id, picture);
  return success();
}

void takeDrawing(Transaction& transaction, const DiagramId& picture, const Diagram& drawing)
{
  const Diagram& diagram =
      *std::ranges::find(transaction.content().diagrams, picture, &Diagram::id);
  dropWhatIsMissing(transaction, diagram, drawing);
  for (const Shape& place : drawing.shapes) {
    const Shape* old = diagram.shapes.find(place.id);
    const Shape shape = placedLike(place, old);
    if (!old || *old != shape) transaction.apply(picture, PutShape{shape});
  }
  for (const Edge& place : drawing.edges) {
    const Edge* old = diagram.edges.find(place.id);
    const Edge edge = placedLike(place, old);
    if (!old || *old != edge) transaction.apply(picture, PutEdge{edge});
  }
}

}  // namespace einklang
