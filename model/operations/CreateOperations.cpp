#include "model/operations/CreateOperations.h"

#include "model/diagram/UsualSize.h"
#include "model/layout/Insertion.h"
#include "model/operations/Changes.h"
#include "model/operations/Dropping.h"
#include "model/operations/FlowOperations.h"
#include "model/operations/FreeSpot.h"
#include "model/operations/NodeOperations.h"
#include "model/operations/Reroute.h"
#include "model/operations/Room.h"

#include <algorithm>

namespace einklang {
namespace {

constexpr double arrowRoom = 20;  // before and behind a step that goes into a flow

const Process& now(const Transaction& transaction, const ProcessId& process)
{
  return *findProcess(transaction.content(), process);
}

/// Inserts the step with an id of its own. A sub-process comes with a start event inside, so that
/// there is something to go on from.
Result<NodeId> add(Transaction& transaction, const ProcessId& process, Node step)
{
  step.id = NodeId{freeId(now(transaction, process), "Step")};
  if (Status status = insertNode(transaction, process, step); !status) return status.error();
  if (!subProcessOf(step)) return step.id;
  Node start{.id = NodeId{freeId(now(transaction, process), "Start")}, .type = Event{}};
  start.parent = step.id;
  if (Status status = insertNode(transaction, process, start); !status) return status.error();
  return step.id;
}

void standWhere(const Node& other, Node& step)
{
  step.parent = other.parent;
  step.participant = other.participant;
  step.lane = other.lane;
}

Rect boundsAt(const Node& step, Point centre)
{
  const Rect size = usualSizeOf(step.type);
  return {centre.x - size.width / 2, centre.y - size.height / 2, size.width, size.height};
}

void putShape(Transaction& transaction, const ProcessId& process, const Node& step,
              const Rect& bounds)
{
  const Diagram* diagram = shownPicture(transaction, process);
  transaction.apply(diagram->id, PutShape{{.id = step.id, .bounds = bounds}});
}

/// The step that a flow leads from, for what goes into it.
const Node* sourceOf(const Process& process, const FlowId& id)
{
  const Flow* flow = process.findFlow(id);
  return flow && flow->source ? process.findNode(*flow->source) : nullptr;
}

Error nothingToWriteIn(const ProcessId& process)
{
  return unknownElement(ElementId{process.value()});
}

/// The last step in file order that stands in a lane says where the user works.
void standAtTheEnd(const Process& process, const std::optional<NodeId>& plane, Node& step)
{
  if (plane) {
    step.parent = plane;
    for (const Node& node : process.nodes()) {
      if (node.parent == plane && node.lane) step.lane = node.lane;
    }
    return;
  }
  for (const Node& node : process.nodes()) {
    if (!node.parent) standWhere(node, step);
  }
  if (!process.nodes().empty()) return;
  if (!process.lanes().empty()) step.lane = process.lanes()[0].id;
  for (const Participant& pool : process.participants()) {
    if (!pool.blackBox && !step.participant) step.participant = pool.id;
  }
  if (step.lane) {
    if (const auto pool = process.findLane(*step.lane)->participant) step.participant = pool;
  }
}

/// Success if steps may stand there: where there are pools, a step stands in one.
Status mayStand(const Process& process, const DropPlace& place)
{
  const bool pools = std::ranges::any_of(process.participants(),
                                         [](const Participant& pool) { return !pool.blackBox; });
  if (!pools || place.parent || place.participant) return success();
  return notAllowed("a step stands in a pool, not between pools");
}

/// The steps of a sub-process that has a picture of its own.
bool lacksSteps(const Process& process, const Diagram& inside)
{
  return std::ranges::any_of(process.nodes(), [&](const Node& node) {
    return node.parent == inside.plane && !isBoundary(node) && !inside.shapes.find(node.id);
  });
}

/// What came into a collapsed sub-process gets its place in there.
void placeMissingElsewhere(Transaction& transaction, const Process& process)
{
  const std::size_t count = transaction.content().diagrams.size();
  for (std::size_t i = 0; i < count; ++i) {
    const Diagram& diagram = transaction.content().diagrams[i];
    const bool other = diagram.process == process.id() && diagram.plane != transaction.plane();
    if (!other || !diagram.plane || !lacksSteps(process, diagram)) continue;
    const DiagramId id = diagram.id;
    takeDrawing(transaction, id, layoutNew(process, diagram));
  }
}

}  // namespace

Status placeMissing(Transaction& transaction, const ProcessId& process)
{
  const Result<const Process*> found = processOf(transaction, process);
  if (!found) return found.error();
  const Diagram* diagram = shownPicture(transaction, process);
  if (diagram) takeDrawing(transaction, process, layoutNew(**found, *diagram));
  placeMissingElsewhere(transaction, **found);
  return success();
}

Status canAppend(const Process& process, const NodeId& source, const NodeType& type)
{
  const Node* from = process.findNode(source);
  if (!from) return unknownElement(source);
  const Node to{.id = NodeId{"?"}, .type = type};
  if (isEnd(*from)) return notAllowed("no flow leads out of an end event: %1", from->label);
  if (isStart(to)) return notAllowed("no flow leads into a start event: %1", to.label);
  if (isBoundary(to)) return notAllowed("no flow leads into a boundary event: %1", to.label);
  return success();
}

Result<NodeId> appendStep(Transaction& transaction, const ProcessId& process, const NodeId& source,
                          Node step)
{
  const Result<const Process*> found = processOf(transaction, process);
  if (!found) return found.error();
  if (Status status = canAppend(**found, source, step.type); !status) return status.error();
  standWhere(*(*found)->findNode(source), step);
  const Result<NodeId> id = add(transaction, process, step);
  if (!id) return id;
  transaction.apply(
      process,
      Insert<Flow>{{.id = FlowId{freeId(**found, "Flow")}, .source = source, .target = *id},
                   (*found)->flows().size()});
  if (Status status = placeMissing(transaction, process); !status) return status.error();
  return id;
}

Result<NodeId> insertStep(Transaction& transaction, const ProcessId& process, const FlowId& flow,
                          Node step)
{
  const Result<const Process*> found = processOf(transaction, process);
  if (!found) return found.error();
  const Node* source = sourceOf(**found, flow);
  if (!source) return unknownElement(flow);
  standWhere(*source, step);
  step.id = NodeId{freeId(**found, "Step")};
  if (Status status = insertIntoFlow(transaction, process, step, flow); !status) {
    return status.error();
  }
  if (Status status = placeMissing(transaction, process); !status) return status.error();
  return step.id;
}

Result<NodeId> createStep(Transaction& transaction, const ProcessId& process, Node step)
{
  const Result<const Process*> found = processOf(transaction, process);
  if (!found) return found.error();
  standAtTheEnd(**found, transaction.plane(), step);
  const Result<NodeId> id = add(transaction, process, step);
  if (!id) return id;
  if (Status status = placeMissing(transaction, process); !status) return status.error();
  return id;
}

Result<NodeId> attachEvent(Transaction& transaction, const ProcessId& process,
                           const NodeId& activity, Node event)
{
  const Result<const Process*> found = processOf(transaction, process);
  if (!found) return found.error();
  const Node* host = (*found)->findNode(activity);
  if (!host) return unknownElement(activity);
  Event* type = std::get_if<Event>(&event.type);
  if (!type || !isActivity(*host)) {
    return notAllowed("a boundary event needs the activity it hangs on: %1", event.label);
  }
  type->position = EventPosition::Boundary;
  type->attachedTo = activity;
  standWhere(*host, event);
  const Result<NodeId> id = add(transaction, process, event);
  if (!id) return id;
  if (Status status = placeMissing(transaction, process); !status) return status.error();
  return id;
}

namespace {

/// A flow that something is dropped on is led to its centre, and runs around nothing else. Where
/// there is no room for it between what stands there, that gives way.
Result<NodeId> dropIntoFlow(Transaction& transaction, const ProcessId& process, Node step,
                            const FlowId& flow, Point centre)
{
  const Process& before = now(transaction, process);
  step.id = NodeId{freeId(before, "Step")};
  const Node& source = *sourceOf(before, flow);
  const std::optional<LaneId> lane = step.lane;
  const bool together = step.parent == source.parent && step.participant == source.participant;
  standWhere(source, step);
  if (together) step.lane = lane;
  const Diagram& diagram = *shownPicture(transaction, process);
  const Rect place = boundsAt(step, ontoWay(diagram, flow, centre));
  const bool room = isFreeOfSteps(before, diagram, step.parent, place, arrowRoom);
  const Status status =
      insertIntoFlow(transaction, process, step, flow, room ? std::optional{place} : std::nullopt);
  if (!status) return status.error();
  if (room) {
    makeRoomAround(transaction, process, step.id);
  } else if (Status placed = placeMissing(transaction, process); !placed) {
    return placed.error();
  }
  return step.id;
}

Result<NodeId> hangOn(Transaction& transaction, const ProcessId& process, Node step,
                      const NodeId& activity, Point centre)
{
  const Result<NodeId> id = attachEvent(transaction, process, activity, std::move(step));
  const Diagram* diagram = shownPicture(transaction, process);
  const Shape* host = diagram ? diagram->shapes.find(activity) : nullptr;
  if (id && host) {
    const Node* made = now(transaction, process).findNode(*id);
    putShape(transaction, process, *made, boundsAt(*made, ontoBorder(host->bounds, centre)));
  }
  return id;
}

}  // namespace

Result<NodeId> dropStep(Transaction& transaction, const ProcessId& process, Node step, Point centre)
{
  const Result<const Process*> found = processOf(transaction, process);
  if (!found) return found.error();
  const Diagram* diagram = shownPicture(transaction, process);
  if (!diagram) return nothingToWriteIn(process);
  const DropPlace place = dropPlaceAt(**found, *diagram, step.type, centre);
  if (place.activity) return hangOn(transaction, process, step, *place.activity, centre);
  if (isBoundary(step)) {
    return notAllowed("a boundary event needs the activity it hangs on: %1", step.label);
  }
  if (Status status = mayStand(**found, place); !status) return status.error();
  step.parent = place.parent;
  step.participant = place.participant;
  step.lane = place.lane;
  if (place.flow && !isStart(step) && !isEnd(step)) {
    return dropIntoFlow(transaction, process, step, *place.flow, centre);
  }
  const Result<NodeId> id = add(transaction, process, step);
  if (!id) return id;
  const Node made = *now(transaction, process).findNode(*id);
  if (!subProcessOf(made)) {
    const Diagram& before = *shownPicture(transaction, process);
    const Rect wanted = boundsAt(made, centre);
    const std::optional<Rect> free = freeSpot(now(transaction, process), before, made, wanted);
    if (free) putShape(transaction, process, made, *free);
  }
  if (Status status = placeMissing(transaction, process); !status) return status.error();
  makeRoomAround(transaction, process, *id);
  return id;
}

namespace {

std::size_t associationCount(const Process& process)
{
  return process.associations().size();
}

void associate(Transaction& transaction, const ProcessId& process, Association association)
{
  const Process& p = now(transaction, process);
  association.id = AssociationId{freeId(p, "Association")};
  transaction.apply(process, Insert<Association>{association, associationCount(p)});
}

}  // namespace

Result<AnnotationId> annotate(Transaction& transaction, const ProcessId& process,
                              const ElementId& element)
{
  const Result<const Process*> found = processOf(transaction, process);
  if (!found) return found.error();
  if (!(*found)->contains(element)) return unknownElement(element);
  Annotation note{.id = AnnotationId{freeId(**found, "Note")}};
  if (const Node* node = (*found)->findNode(NodeId{element.value()})) {
    note.parent = node->parent;
    note.participant = node->participant;
  }
  transaction.apply(process, Insert<Annotation>{note, (*found)->annotations().size()});
  associate(transaction, process, {.id = AssociationId{"?"}, .source = element, .target = note.id});
  if (Status status = placeMissing(transaction, process); !status) return status.error();
  return note.id;
}

Result<DataObjectId> addDocument(Transaction& transaction, const ProcessId& process,
                                 const NodeId& step)
{
  const Result<const Process*> found = processOf(transaction, process);
  if (!found) return found.error();
  const Node* node = (*found)->findNode(step);
  if (!node) return unknownElement(step);
  DataObject data{.id = DataObjectId{freeId(**found, "Document")}};
  data.parent = node->parent;
  data.participant = node->participant;
  transaction.apply(process, Insert<DataObject>{data, (*found)->dataObjects().size()});
  associate(transaction, process,
            {.id = AssociationId{"?"},
             .source = step,
             .target = data.id,
             .kind = AssociationKind::Data,
             .direction = AssociationDirection::One});
  if (Status status = placeMissing(transaction, process); !status) return status.error();
  return data.id;
}

Status placeInLane(Transaction& transaction, const ProcessId& process, const NodeId& step,
                   const LaneId& lane)
{
  const Result<const Process*> found = processOf(transaction, process);
  if (!found) return found.error();
  if (Status status = moveToLane(transaction, process, step, lane); !status) return status;
  std::vector<ElementId> lifted{step};
  for (const Node& node : (*found)->nodes()) {
    const Event* event = eventOf(node);
    if (event && event->attachedTo == step) lifted.emplace_back(node.id);
  }
  for (const ElementId& id : lifted) dropFromPictures(transaction, process, id);
  return placeMissing(transaction, process);
}

Status canReconnect(const Process& process, const FlowId& flow, const NodeId& source,
                    const NodeId& target)
{
  const Flow* old = process.findFlow(flow);
  if (!old) return unknownElement(flow);
  if (old->source == source && old->target == target) return success();
  return canConnect(process, source, target);
}

Status reconnect(Transaction& transaction, const ProcessId& process, const FlowId& flow,
                 const NodeId& source, const NodeId& target)
{
  const Result<const Process*> found = processOf(transaction, process);
  if (!found) return found.error();
  if (Status status = canReconnect(**found, flow, source, target); !status) return status;
  Flow changed = *(*found)->findFlow(flow);
  if (changed.source == source && changed.target == target) return success();
  changed.source = source;
  changed.target = target;
  transaction.apply(process, Replace<Flow>{changed});
  reroute(transaction, process, {flow});
  return success();
}

}  // namespace einklang
