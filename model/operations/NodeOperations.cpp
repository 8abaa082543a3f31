#include "model/operations/NodeOperations.h"

#include "model/diagram/UsualSize.h"
#include "model/operations/Changes.h"
#include "model/operations/Enlarge.h"
#include "model/operations/PictureOperations.h"
#include "model/operations/Reroute.h"

#include <algorithm>
#include <cmath>

namespace einklang {
namespace {

bool hasBoundaryEvents(const Process& process, const NodeId& id)
{
  return std::ranges::any_of(process.nodes(), [&](const Node& node) {
    const Event* event = eventOf(node);
    return event && event->attachedTo == id;
  });
}

Status flowsFit(const Process& process, const Node& changed)
{
  for (const Flow& flow : process.flows()) {
    if (flow.target == changed.id && (isStart(changed) || isBoundary(changed))) {
      return notAllowed("flows lead into %1: it cannot become a start event", changed.label);
    }
    if (flow.source == changed.id && isEnd(changed)) {
      return notAllowed("flows lead out of %1: it cannot become an end event", changed.label);
    }
  }
  return success();
}

/// Gives the shape the size of its new kind, around its centre.
void resizeInPictures(Transaction& transaction, const ProcessId& process, const Node& node)
{
  const Rect size = usualSizeOf(node.type);
  for (std::size_t i = 0; i < transaction.content().diagrams.size(); ++i) {
    const Diagram& diagram = transaction.content().diagrams[i];
    const Shape* shape = diagram.shapes.find(node.id);
    if (diagram.process != process || !shape) continue;
    const Point c = shape->bounds.center();
    Shape resized = *shape;
    resized.bounds = {c.x - size.width / 2, c.y - size.height / 2, size.width, size.height};
    resized.label = std::nullopt;
    const DiagramId id = diagram.id;
    transaction.apply(id, PutShape{resized});
  }
}

const Participant* poolOf(const Process& process, const Lane& lane)
{
  const Lane* outer = &lane;
  while (outer->parent) outer = process.findLane(*outer->parent);
  return outer->participant ? process.findParticipant(*outer->participant) : nullptr;
}

std::optional<NodeId> subProcessOf(const Process& process, const Lane& lane)
{
  const Lane* outer = &lane;
  while (outer->parent) outer = process.findLane(*outer->parent);
  return outer->subProcess;
}

/// How far a shape must go to stand in the lane.
Point wayInto(const Shape& lane, const Rect& shape)
{
  if (lane.bounds.contains(shape.center())) return {0, 0};
  const Point from = shape.center();
  const Point to = lane.bounds.center();
  if (lane.horizontal) return {0, std::round(to.y - from.y)};
  return {std::round(to.x - from.x), 0};
}

}  // namespace

Status insertNode(Transaction& transaction, const ProcessId& process, const Node& node,
                  const std::optional<Rect>& place)
{
  const Result<const Process*> found = processOf(transaction, process);
  if (!found) return found.error();
  if (isBoundary(node) && !eventOf(node)->attachedTo) {
    return notAllowed("a boundary event needs the activity it hangs on: %1", node.label);
  }
  const std::size_t end = (*found)->nodes().size();
  if (Status status = applyIfItFits(transaction, process, Insert<Node>{node, end}); !status) {
    return status;
  }
  const Diagram* diagram = shownPicture(transaction, process);
  if (!place || !diagram) return success();
  const DiagramId id = diagram->id;
  transaction.apply(id, PutShape{{.id = node.id, .bounds = *place}});
  return success();
}

Status insertIntoFlow(Transaction& transaction, const ProcessId& process, const Node& node,
                      const FlowId& flow, const std::optional<Rect>& place)
{
  const Result<const Process*> found = processOf(transaction, process);
  if (!found) return found.error();
  const Flow* old = (*found)->findFlow(flow);
  if (!old) return unknownElement(flow);
  if (isStart(node)) return notAllowed("no flow leads into a start event: %1", node.label);
  if (isBoundary(node)) return notAllowed("no flow leads into a boundary event: %1", node.label);
  if (isEnd(node)) return notAllowed("no flow leads out of an end event: %1", node.label);
  Flow first = *old;
  if (Status status = insertNode(transaction, process, node, place); !status) return status;
  const Flow second{
      .id = FlowId{freeId(**found, "Flow")}, .source = node.id, .target = first.target};
  first.target = node.id;
  transaction.apply(process, Replace<Flow>{first});
  transaction.apply(process, Insert<Flow>{second, (*found)->flows().size()});
  if (!place) dropFromPictures(transaction, process, first.id);
  rerouteAllOf(transaction, process, node.id);
  return success();
}

Status canReplaceType(const Process& process, const NodeId& id, const NodeType& type)
{
  const Node* node = process.findNode(id);
  if (!node) return unknownElement(id);
  Node changed = *node;
  changed.type = type;
  const Event* event = eventOf(changed);
  if (isBoundary(changed)) {
    const Node* host = event->attachedTo ? process.findNode(*event->attachedTo) : nullptr;
    if (!host || !isActivity(*host) || host->id == id) {
      return notAllowed("a boundary event needs the activity it hangs on: %1", node->label);
    }
  }
  if (!isActivity(changed) && hasBoundaryEvents(process, id)) {
    return notAllowed("%1 has boundary events and must stay an activity", node->label);
  }
  if (Status status = flowsFit(process, changed); !status) return status;
  return fits(process, Replace<Node>{changed});
}

/// What gets larger keeps its distances in the picture that is worked on.
static void resize(Transaction& transaction, const ProcessId& process, const Node& node)
{
  const Diagram* shown = shownPicture(transaction, process);
  const Shape* shape = shown ? shown->shapes.find(node.id) : nullptr;
  const Rect size = usualSizeOf(node.type);
  const bool grows =
      shape && (size.width > shape->bounds.width || size.height > shape->bounds.height);
  const std::optional<Diagram> before = grows ? std::optional{*shown} : std::nullopt;
  resizeInPictures(transaction, process, node);
  if (before) enlarge(transaction, process, node.id, *before, size.width, size.height);
  rerouteAllOf(transaction, process, node.id);
}

Status replaceType(Transaction& transaction, const ProcessId& process, const NodeId& id,
                   const NodeType& type)
{
  const Result<const Process*> found = processOf(transaction, process);
  if (!found) return found.error();
  if (Status status = canReplaceType(**found, id, type); !status) return status;
  Node changed = *(*found)->findNode(id);
  if (changed.type == type) return success();
  const bool resizes = usualSizeOf(changed.type) != usualSizeOf(type);
  changed.type = type;
  if (!isActivity(changed)) {
    changed.repetition = Repetition::Once;
    changed.compensation = false;
  }
  transaction.apply(process, Replace<Node>{changed});
  if (!subProcessOf(changed)) eraseInside(transaction, process, id);
  if (resizes) resize(transaction, process, changed);
  return success();
}

Status canMoveToLane(const Process& process, const NodeId& id, const std::optional<LaneId>& lane)
{
  const Node* node = process.findNode(id);
  if (!node) return unknownElement(id);
  if (!lane) return success();
  const Lane* wanted = process.findLane(*lane);
  if (!wanted) return unknownElement(*lane);
  if (subProcessOf(process, *wanted) != node->parent) {
    return notAllowed("%1 stands in a sub-process, which has no lanes of its own", node->label);
  }
  const Participant* pool = poolOf(process, *wanted);
  if (!node->parent && pool != participantOf(process, *node)) {
    return notAllowed("the lane %1 is in another pool", wanted->name);
  }
  return success();
}

/// What hangs on an activity is the business of the same lane.
void takeBoundaryEventsAlong(Transaction& transaction, const ProcessId& process, const Node& host)
{
  std::vector<Node> events;
  for (const Node& node : findProcess(transaction.content(), process)->nodes()) {
    const Event* event = eventOf(node);
    if (event && event->attachedTo == host.id && node.lane != host.lane) events.push_back(node);
  }
  for (Node& event : events) {
    event.lane = host.lane;
    transaction.apply(process, Replace<Node>{event});
  }
}

Status moveToLane(Transaction& transaction, const ProcessId& process, const NodeId& id,
                  const std::optional<LaneId>& lane)
{
  const Result<const Process*> found = processOf(transaction, process);
  if (!found) return found.error();
  if (Status status = canMoveToLane(**found, id, lane); !status) return status;
  Node moved = *(*found)->findNode(id);
  if (moved.lane == lane) return success();
  moved.lane = lane;
  transaction.apply(process, Replace<Node>{moved});
  takeBoundaryEventsAlong(transaction, process, moved);
  const Diagram* diagram = shownPicture(transaction, process);
  const Shape* area = diagram && lane ? diagram->shapes.find(*lane) : nullptr;
  const Shape* shape = diagram ? diagram->shapes.find(id) : nullptr;
  if (!area || !shape) return success();
  const Point way = wayInto(*area, shape->bounds);
  return moveShapes(transaction, process, {id}, way.x, way.y);
}

}  // namespace einklang
