#include "model/operations/LevelOperations.h"

#include "model/diagram/UsualSize.h"
#include "model/layout/Canvas.h"
#include "model/layout/Levels.h"
#include "model/layout/RouteFinder.h"
#include "model/layout/RoutesOnly.h"
#include "model/layout/Squeeze.h"
#include "model/layout/Turning.h"
#include "model/operations/Changes.h"
#include "model/operations/Dropping.h"
#include "model/operations/Room.h"

#include <algorithm>
#include <set>

namespace einklang {
namespace {

using layout::Axis;
using layout::Canvas;

constexpr double padding = 40;  // around the contents, as the layout leaves it
constexpr Rect leastOpen{0, 0, 350, 200};
constexpr Point cornerInside{160, 100};  // of what has a picture of its own

/// Changes of the places of elements that are drawn.
template <typename Element>
void moveBy(Element& element, double dx, double dy)
{
  if constexpr (requires { element.bounds; }) {
    element.bounds.x += dx;
    element.bounds.y += dy;
  } else {
    for (Point& point : element.wayPoints) point = {point.x + dx, point.y + dy};
  }
  if (!element.label) return;
  element.label->x += dx;
  element.label->y += dy;
}

/// The id of a new picture: those of the file are taken.
DiagramId freeDiagramId(const FileContent& content, const DiagramId& wanted)
{
  std::string id = wanted.value();
  const auto taken = [&](const auto& each) {
    if constexpr (requires { each.plane; })
      return each.id.value() == id;
    else
      return each.id().value() == id || each.contains(ElementId{id});
  };
  while (std::ranges::any_of(content.diagrams, taken) ||
         std::ranges::any_of(content.processes, taken)) {
    id += "_";
  }
  return DiagramId{id};
}

void insertPicture(Transaction& transaction, Diagram picture)
{
  picture.id = freeDiagramId(transaction.content(), picture.id);
  transaction.apply(InsertDiagram{std::move(picture), transaction.content().diagrams.size()});
}

Result<const Node*> subProcessOf(const Process& process, const ElementId& id)
{
  const Node* node = process.findNode(NodeId{id.value()});
  if (!node) return unknownElement(id);
  if (!einklang::subProcessOf(*node)) return notAllowed("%1 is no sub-process", node->label);
  return node;
}

Status canShow(const Process& process, const Diagram& picture, const ElementId& id, bool inside)
{
  const Result<const Node*> node = subProcessOf(process, id);
  if (!node) return node.error();
  const Shape* shape = picture.shapes.find(id);
  if (!shape) return notAllowed("%1 is not drawn", (*node)->label);
  if (shape->expanded != inside) return success();
  return inside ? notAllowed("%1 shows its inside already", (*node)->label)
                : notAllowed("%1 does not show its inside", (*node)->label);
}

/// The lines that end at a node, and at what hangs on it.
std::set<ElementId> linesOf(const Process& process, const ElementId& id)
{
  std::set<ElementId> ends{id};
  for (const Node& node : process.nodes()) {
    const Event* event = eventOf(node);
    if (event && event->attachedTo && ElementId{*event->attachedTo} == id) ends.insert(node.id);
  }
  std::set<ElementId> lines;
  for (const layout::Wire& wire : layout::wiresOf(process)) {
    if ((wire.source && ends.contains(*wire.source)) ||
        (wire.target && ends.contains(*wire.target)))
      lines.insert(wire.id);
  }
  return lines;
}

/// What hangs on a node keeps its place along the border.
void hangAgain(const Process& process, const ElementId& id, const Rect& from, const Rect& to,
               Diagram& drawing)
{
  for (const Node& node : process.nodes()) {
    const Event* event = eventOf(node);
    const bool hangs = event && event->attachedTo && ElementId{*event->attachedTo} == id;
    const Shape* shape = hangs ? drawing.shapes.find(node.id) : nullptr;
    if (!shape) continue;
    const Point old = shape->bounds.center();
    const Point place = ontoBorder(to, {to.x + (old.x - from.x) / from.width * to.width,
                                        to.y + (old.y - from.y) / from.height * to.height});
    Shape moved = *shape;
    moveBy(moved, place.x - old.x, place.y - old.y);
    drawing.shapes.replace(std::move(moved));
  }
}

/// Puts a sub-process into its new size; what hangs on it follows.
void fit(const Process& process, const ElementId& id, const Rect& bounds, bool expanded,
         Diagram& drawing)
{
  Shape shape = *drawing.shapes.find(id);
  const Rect old = shape.bounds;
  shape.bounds = bounds;
  shape.expanded = expanded;
  shape.label.reset();
  drawing.shapes.replace(std::move(shape));
  hangAgain(process, id, old, bounds, drawing);
}

/// Makes room for a sub-process that becomes as large as that: to the right, and as much above as
/// below, so that it stays on its line. Returns its place.
Rect makeRoomFor(Canvas& canvas, const ElementId& id, double width, double height)
{
  const Rect old = *canvas.find(id);
  const double across = std::max(0.0, width - old.width);
  const double half = std::max(0.0, height - old.height) / 2;
  canvas.stretch(Axis::X, old.right() - 0.5, across);
  canvas.stretch(Axis::Y, old.bottom() - 0.5, half);
  canvas.stretch(Axis::Y, old.y + 0.5, half);
  return {old.x, old.y, old.width + across, old.height + 2 * half};
}

Diagram insideOf(const Transaction& transaction, const Process& process, const NodeId& id)
{
  const Diagram* inside = findDiagram(transaction.content(), process.id(), id);
  return inside ? *inside : layoutInside(process, id);
}

void putInside(Diagram inside, const Rect& place, Diagram& drawing)
{
  const Rect area = boundsOf(inside);
  const double dx = place.center().x - area.center().x;
  const double dy = place.center().y - area.center().y;
  layout::changeAll(inside, [&](auto& element) { moveBy(element, dx, dy); });
  for (const Shape& shape : inside.shapes) {
    if (!drawing.shapes.find(shape.id)) drawing.shapes.insert(shape, drawing.shapes.size());
  }
  for (const Edge& edge : inside.edges) {
    if (!drawing.edges.find(edge.id)) drawing.edges.insert(edge, drawing.edges.size());
  }
}

/// What stands inside of a sub-process, however deep.
std::set<ElementId> standingInside(const Process& process, const NodeId& id)
{
  std::set<ElementId> inside;
  const auto add = [&](const auto& elements) {
    for (const auto& element : elements) {
      for (auto around = holderOf(process, element.id); around;
           around = holderOf(process, *around)) {
        if (around == id) inside.insert(element.id);
      }
    }
  };
  add(process.nodes());
  add(process.lanes());
  add(process.dataObjects());
  add(process.annotations());
  add(process.groups());
  return inside;
}

/// Moves what is inside from the drawing into a picture of its own.
Diagram takeOut(const Process& process, const NodeId& id, Diagram& drawing)
{
  Diagram inside{.id = DiagramId{"Inside_" + id.value()}, .process = process.id(), .plane = id};
  const std::set<ElementId> shapes = standingInside(process, id);
  std::set<ElementId> lines;
  for (const layout::Wire& wire : layout::wiresOf(process)) {
    const bool source = wire.source && shapes.contains(*wire.source);
    const bool target = wire.target && shapes.contains(*wire.target);
    const Edge* edge = source || target ? drawing.edges.find(wire.id) : nullptr;
    if (!edge) continue;
    if ((source || !wire.source) && (target || !wire.target)) {
      inside.edges.insert(*edge, inside.edges.size());
    }
    drawing.edges.drop(edge->id);
  }
  for (const ElementId& shape : shapes) {
    const Shape* drawn = drawing.shapes.find(shape);
    if (!drawn) continue;
    inside.shapes.insert(*drawn, inside.shapes.size());
    drawing.shapes.drop(shape);
  }
  const Rect area = boundsOf(inside);
  layout::changeAll(inside, [&](auto& element) {
    moveBy(element, cornerInside.x - area.x, cornerInside.y - area.y);
  });
  return inside;
}

/// The sub-process shrinks to a step on its line; what is around it moves up.
Rect takeRoomBack(const Process& process, const NodeId& id, const Rect& usual, Diagram& drawing)
{
  const Rect old = drawing.shapes.find(id)->bounds;
  std::set<ElementId> own{id};
  for (const Node& node : process.nodes()) {
    const Event* event = eventOf(node);
    if (event && event->attachedTo == id) own.insert(node.id);
  }
  const double half = std::max(0.0, old.height - usual.height) / 2;
  const double wide = std::max(0.0, old.width - usual.width);
  layout::squeeze(process, drawing, Axis::X, old.right() - wide, old.right(), own);
  layout::squeeze(process, drawing, Axis::Y, old.bottom() - half, old.bottom(), own);
  const double up = layout::squeeze(process, drawing, Axis::Y, old.y, old.y + half, own);
  return {old.x, old.y + half - up, old.width - wide, old.height - 2 * half};
}

}  // namespace

Status goInside(Transaction& transaction, const ProcessId& process, const NodeId& subProcess)
{
  const Result<const Process*> found = processOf(transaction, process);
  if (!found) return found.error();
  const Result<const Node*> node = subProcessOf(**found, subProcess);
  if (!node) return node.error();
  if (!findDiagram(transaction.content(), process, subProcess)) {
    insertPicture(transaction, layoutInside(**found, subProcess));
  }
  transaction.workInside(subProcess);
  return success();
}

std::optional<NodeId> levelOf(const FileContent& content, const ProcessId& process,
                              const ElementId& id)
{
  const Process* found = findProcess(content, process);
  const std::optional<NodeId> holder = found ? holderOf(*found, id) : std::nullopt;
  if (!holder) return std::nullopt;
  const std::optional<NodeId> around = levelOf(content, process, *holder);
  const Diagram* picture = findDiagram(content, process, around);
  const Shape* shape = picture ? picture->shapes.find(*holder) : nullptr;
  return shape && shape->expanded ? around : holder;
}

std::vector<NodeId> levelsTo(const FileContent& content, const ProcessId& process,
                             const std::optional<NodeId>& level)
{
  std::vector<NodeId> levels;
  for (std::optional<NodeId> at = level; at; at = levelOf(content, process, *at)) {
    levels.insert(levels.begin(), *at);
  }
  return levels;
}

Status canExpand(const Process& process, const Diagram& picture, const ElementId& id)
{
  return canShow(process, picture, id, true);
}

Status canCollapse(const Process& process, const Diagram& picture, const ElementId& id)
{
  return canShow(process, picture, id, false);
}

Status expandSubProcess(Transaction& transaction, const ProcessId& process, const NodeId& id)
{
  const Result<const Process*> found = processOf(transaction, process);
  if (!found) return found.error();
  const Diagram* picture = shownPicture(transaction, process);
  if (!picture) return notAllowed("%1 is not drawn", labelOf(**found, id));
  if (Status can = canExpand(**found, *picture, id); !can) return can;
  const Diagram inside = insideOf(transaction, **found, id);
  const Rect area = boundsOf(inside);
  const double width = std::max(leastOpen.width, area.width + 2 * padding);
  const double height = std::max(leastOpen.height, area.height + 2 * padding);

  const LayoutDirection direction = directionOf(**found, *picture);
  const bool down = direction == LayoutDirection::Down;
  Canvas canvas{**found, layout::turned(*picture, direction)};
  const Rect room = makeRoomFor(canvas, id, down ? height : width, down ? width : height);
  const Rect place = down ? layout::turned(room) : room;
  std::set<ElementId> lines = canvas.crooked();
  lines.merge(linesOf(**found, id));
  Diagram drawing = layout::turned(canvas.diagram(), direction);
  fit(**found, id, place, true, drawing);
  putInside(inside, place, drawing);
  takeDrawing(transaction, process, layoutRoutes(**found, drawing, lines));
  eraseInside(transaction, process, id);
  return success();
}

Status collapseSubProcess(Transaction& transaction, const ProcessId& process, const NodeId& id)
{
  const Result<const Process*> found = processOf(transaction, process);
  if (!found) return found.error();
  const Diagram* picture = shownPicture(transaction, process);
  if (!picture) return notAllowed("%1 is not drawn", labelOf(**found, id));
  if (Status can = canCollapse(**found, *picture, id); !can) return can;
  Diagram drawing = *picture;
  const Diagram inside = takeOut(**found, id, drawing);

  const LayoutDirection direction = directionOf(**found, *picture);
  const bool down = direction == LayoutDirection::Down;
  const Rect size = usualSizeOf((*found)->findNode(id)->type);
  drawing = layout::turned(drawing, direction);
  const Rect room = takeRoomBack(**found, id, down ? layout::turned(size) : size, drawing);
  drawing = layout::turned(drawing, direction);
  fit(**found, id, down ? layout::turned(room) : room, false, drawing);
  takeDrawing(transaction, process, layoutRoutes(**found, drawing, linesOf(**found, id)));
  eraseInside(transaction, process, id);
  insertPicture(transaction, inside);
  return success();
}

}  // namespace einklang
