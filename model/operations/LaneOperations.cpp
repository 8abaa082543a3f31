#include "model/operations/LaneOperations.h"

#include "model/operations/Changes.h"
#include "model/operations/CreateOperations.h"
#include "model/operations/Homes.h"
#include "model/operations/LabelOperations.h"
#include "model/operations/PictureOperations.h"
#include "model/operations/RemoveOperations.h"
#include "model/operations/Room.h"

#include <algorithm>
#include <set>

namespace einklang {
namespace {

constexpr double leastHeight = 60;

bool areBeside(const Lane& a, const Lane& b)
{
  return a.parent == b.parent && a.participant == b.participant && a.subProcess == b.subProcess;
}

/// The lane and all that are in it.
std::set<LaneId> withInner(const Process& process, const LaneId& lane)
{
  std::set<LaneId> all{lane};
  for (bool grown = true; grown;) {
    grown = false;
    for (const Lane& inner : process.lanes()) {
      if (inner.parent && all.contains(*inner.parent)) grown |= all.insert(inner.id).second;
    }
  }
  return all;
}

double begin(const Shape& shape)
{
  return shape.horizontal ? shape.bounds.y : shape.bounds.x;
}
double length(const Shape& shape)
{
  return shape.horizontal ? shape.bounds.height : shape.bounds.width;
}
double end(const Shape& shape)
{
  return begin(shape) + length(shape);
}

/// Moves the borders of a band: by `first` where it begins, by `last` where it ends.
void stretchBand(Transaction& transaction, const Diagram& diagram, const ElementId& id,
                 double first, double last)
{
  Shape shape = *diagram.shapes.find(id);
  double& at = shape.horizontal ? shape.bounds.y : shape.bounds.x;
  double& size = shape.horizontal ? shape.bounds.height : shape.bounds.width;
  at += first;
  size += last - first;
  const DiagramId diagramId = diagram.id;
  transaction.apply(diagramId, PutShape{shape});
}

/// Carries out `change` on each element of the kind; those that it leaves alone get no edit.
template <typename Element, typename Change>
void changeAll(Transaction& transaction, const Process& process, Change change)
{
  std::vector<Element> changed;
  for (const Element& element : process.list<Element>()) {
    Element copy = element;
    change(copy);
    if (copy != element) changed.push_back(std::move(copy));
  }
  for (const Element& element : changed) {
    transaction.apply(process.id(), Replace<Element>{element});
  }
}

/// Moves a lane to another place in the file. What refers to it lets go of it meanwhile.
void reorder(Transaction& transaction, const Process& process, const LaneId& id,
             const LaneId& other, bool behind)
{
  const Lane lane = *process.findLane(id);
  std::set<NodeId> nodes;
  std::set<LaneId> lanes;
  changeAll<Node>(transaction, process, [&](Node& node) {
    if (node.lane == id) nodes.insert(node.id), node.lane.reset();
  });
  changeAll<Lane>(transaction, process, [&](Lane& inner) {
    if (inner.parent == id) lanes.insert(inner.id), inner.parent.reset();
  });
  transaction.apply(process.id(), Erase<Lane>{id});
  const std::size_t at = process.lanes().indexOf(other) + (behind ? 1 : 0);
  transaction.apply(process.id(), Insert<Lane>{lane, at});
  changeAll<Node>(transaction, process, [&](Node& node) {
    if (nodes.contains(node.id)) node.lane = id;
  });
  changeAll<Lane>(transaction, process, [&](Lane& inner) {
    if (lanes.contains(inner.id)) inner.parent = id;
  });
}

/// Documents, notes and groups belong to no lane; they go with the one they stand in.
std::set<ElementId> standingIn(const Process& process, const Diagram& diagram, const Shape& lane)
{
  std::set<ElementId> ids{lane.id};
  const auto add = [&](const auto& elements) {
    for (const auto& element : elements) {
      const Shape* shape = diagram.shapes.find(element.id);
      if (shape && lane.bounds.contains(shape->bounds.center())) ids.insert(element.id);
    }
  };
  add(process.dataObjects());
  add(process.annotations());
  add(process.groups());
  return ids;
}

/// Exchanges two lanes that are drawn one above the other.
Status exchange(Transaction& transaction, const Process& process, const Shape& upper,
                const Shape& lower)
{
  const Diagram& diagram = *shownPicture(transaction, process.id());
  const std::set<ElementId> above = standingIn(process, diagram, upper);
  const std::set<ElementId> below = standingIn(process, diagram, lower);
  const auto shift = [&](const std::set<ElementId>& ids, double by) {
    return upper.horizontal ? moveShapes(transaction, process.id(), ids, 0, by)
                            : moveShapes(transaction, process.id(), ids, by, 0);
  };
  if (Status status = shift(above, length(lower)); !status) return status;
  return shift(below, -length(upper));
}

/// What stands in these lanes, from where to where; `none` for empty ones.
std::pair<double, double> extent(const Process& process, const Diagram& diagram,
                                 const std::set<LaneId>& lanes, bool horizontal,
                                 std::pair<double, double> none)
{
  std::pair<double, double> range = none;
  for (const Node& node : process.nodes()) {
    const Shape* shape =
        node.lane && lanes.contains(*node.lane) ? diagram.shapes.find(node.id) : nullptr;
    if (!shape) continue;
    const Rect& r = shape->bounds;
    range.first = std::min(range.first, horizontal ? r.y : r.x);
    range.second = std::max(range.second, horizontal ? r.bottom() : r.right());
  }
  return range;
}

/// Moves the border that lanes of one side have in common with the other side.
void moveBorder(Transaction& transaction, const Process& process, const LaneId& upper,
                const std::optional<LaneId>& lower, double by)
{
  const Diagram& diagram = *shownPicture(transaction, process.id());
  const double border = end(*diagram.shapes.find(upper));
  for (const LaneId& id : withInner(process, upper)) {
    const Shape* shape = diagram.shapes.find(id);
    if (shape && std::abs(end(*shape) - border) < 1) stretchBand(transaction, diagram, id, 0, by);
  }
  if (!lower) return;
  for (const LaneId& id : withInner(process, *lower)) {
    const Shape* shape = diagram.shapes.find(id);
    if (shape && std::abs(begin(*shape) - border) < 1) stretchBand(transaction, diagram, id, by, 0);
  }
}

std::optional<LaneId> neighbour(const std::vector<LaneId>& lanes, const LaneId& lane, int step)
{
  const auto index = (std::ranges::find(lanes, lane) - lanes.begin()) + step;
  if (index < 0 || index >= std::ssize(lanes)) return std::nullopt;
  return lanes[static_cast<std::size_t>(index)];
}

/// The area of a removed lane goes to a neighbour, at best to the heir.
void giveArea(Transaction& transaction, const Process& process, const LaneId& lane,
              const std::optional<LaneId>& heir)
{
  const Diagram* diagram = shownPicture(transaction, process.id());
  const Shape* shape = diagram ? diagram->shapes.find(lane) : nullptr;
  if (!shape) return;
  const std::vector<LaneId> lanes = lanesBeside(process, diagram, lane);
  const auto above = neighbour(lanes, lane, -1);
  const auto below = neighbour(lanes, lane, 1);
  const double size = length(*shape);
  const auto drawn = [&](const auto& id) { return id && diagram->shapes.find(*id); };
  if (drawn(above) && (heir == above || !drawn(below) || heir != below)) {
    return moveBorder(transaction, process, *above, std::nullopt, size);
  }
  if (!drawn(below)) return;
  const double border = begin(*diagram->shapes.find(*below));
  for (const LaneId& id : withInner(process, *below)) {
    const Shape* inner = diagram->shapes.find(id);
    if (inner && std::abs(begin(*inner) - border) < 1) {
      stretchBand(transaction, *diagram, id, -size, 0);
    }
  }
}

Status canInherit(const Process& process, const Lane& lane, const LaneId& heir)
{
  const Lane* to = process.findLane(heir);
  if (!to) return unknownElement(heir);
  if (withInner(process, lane.id).contains(heir)) {
    return notAllowed("the lane %1 is removed itself", to->name);
  }
  const Lane& from = outermostOf(process, lane);
  const Lane& other = outermostOf(process, *to);
  if (from.participant != other.participant || from.subProcess != other.subProcess) {
    return notAllowed("the lane %1 is in another pool", to->name);
  }
  return success();
}

/// Steps that are not drawn in the lane they belong to lose their place, to get a new one.
void liftStrangers(Transaction& transaction, const Process& process, const LaneId& lane)
{
  const Diagram* diagram = shownPicture(transaction, process.id());
  const Shape* area = diagram ? diagram->shapes.find(lane) : nullptr;
  if (!area) return;
  std::vector<ElementId> strangers;
  for (const Node& node : process.nodes()) {
    const Shape* shape = node.lane == lane ? diagram->shapes.find(node.id) : nullptr;
    if (shape && !area->bounds.contains(shape->bounds.center())) strangers.emplace_back(node.id);
  }
  for (const ElementId& id : strangers) dropFromPictures(transaction, process.id(), id);
}

}  // namespace

std::vector<LaneId> lanesBeside(const Process& process, const Diagram* diagram, const LaneId& lane)
{
  std::vector<LaneId> lanes;
  const Lane* here = process.findLane(lane);
  if (!here) return lanes;
  for (const Lane& other : process.lanes()) {
    if (areBeside(*here, other)) lanes.push_back(other.id);
  }
  const bool drawn = diagram && std::ranges::all_of(lanes, [&](const LaneId& id) {
                       return diagram->shapes.find(id) != nullptr;
                     });
  if (!drawn) return lanes;
  std::ranges::stable_sort(lanes, {},
                           [&](const LaneId& id) { return begin(*diagram->shapes.find(id)); });
  return lanes;
}

Result<LaneId> addLane(Transaction& transaction, const ProcessId& process, const LaneId& beside,
                       Side side, const std::string& name)
{
  const Result<const Process*> found = processOf(transaction, process);
  if (!found) return found.error();
  const Lane* other = (*found)->findLane(beside);
  if (!other) return unknownElement(beside);
  Lane lane = *other;
  lane.id = LaneId{freeId(**found, "Lane")};
  lane.name = name;
  lane.extras = {};
  const std::size_t at = (*found)->lanes().indexOf(beside) + (side == Side::Below ? 1 : 0);
  transaction.apply(process, Insert<Lane>{lane, at});
  if (Status status = placeMissing(transaction, process); !status) return status.error();
  return lane.id;
}

Result<LaneId> addLane(Transaction& transaction, const ProcessId& process,
                       const std::optional<ParticipantId>& pool, const std::string& name)
{
  const Result<const Process*> found = processOf(transaction, process);
  if (!found) return found.error();
  const Participant* holder = pool ? (*found)->findParticipant(*pool) : nullptr;
  if (pool && !holder) return unknownElement(*pool);
  if (holder && holder->blackBox) return notAllowed("%1 does not show its inside", holder->name);
  for (const Lane& other : (*found)->lanes()) {
    if (other.parent || other.subProcess || other.participant != pool) continue;
    const Diagram* diagram = shownPicture(transaction, process);
    const LaneId last = lanesBeside(**found, diagram, other.id).back();
    return addLane(transaction, process, last, Side::Below, name);
  }
  const Lane lane{.id = LaneId{freeId(**found, "Lane")}, .name = name, .participant = pool};
  transaction.apply(process, Insert<Lane>{lane, (*found)->lanes().size()});
  changeAll<Node>(transaction, **found, [&](Node& node) {
    if (!node.parent && !node.lane && node.participant == pool) node.lane = lane.id;
  });
  if (Status status = placeMissing(transaction, process); !status) return status.error();
  return lane.id;
}

namespace {

/// The inner lane in which a step of the divided one stands.
LaneId partAt(const Diagram* diagram, const Node& node, const Shape* area,
              const std::vector<LaneId>& parts)
{
  const Shape* shape = diagram ? diagram->shapes.find(node.id) : nullptr;
  if (!shape || !area) return parts.front();
  const Point centre = shape->bounds.center();
  const double at = (area->horizontal ? centre.y : centre.x) - begin(*area);
  const auto index =
      static_cast<std::ptrdiff_t>(at / length(*area) * static_cast<double>(parts.size()));
  return parts[static_cast<std::size_t>(
      std::clamp<std::ptrdiff_t>(index, 0, std::ssize(parts) - 1))];
}

Rect partOf(const Shape& area, std::size_t index, std::size_t count)
{
  constexpr double head = 30;
  const double size = length(area) / static_cast<double>(count);
  const double at = begin(area) + size * static_cast<double>(index);
  const Rect& r = area.bounds;
  if (area.horizontal) return {r.x + head, at, r.width - head, size};
  return {at, r.y + head, size, r.height - head};
}

}  // namespace

Status divideLane(Transaction& transaction, const ProcessId& process, const LaneId& lane, int count)
{
  const Result<const Process*> found = processOf(transaction, process);
  if (!found) return found.error();
  const Lane* divided = (*found)->findLane(lane);
  if (!divided) return unknownElement(lane);
  if (count < 2 || withInner(**found, lane).size() > 1) {
    return notAllowed("the lane %1 is divided already", divided->name);
  }
  std::vector<LaneId> parts;
  std::size_t at = (*found)->lanes().indexOf(lane);
  for (int i = 0; i < count; ++i) {
    parts.emplace_back(freeId(**found, "Lane"));
    transaction.apply(process, Insert<Lane>{{.id = parts.back(), .parent = lane}, ++at});
  }
  const Diagram* diagram = shownPicture(transaction, process);
  const Shape* drawn = diagram ? diagram->shapes.find(lane) : nullptr;
  const std::optional<Shape> area = drawn ? std::optional{*drawn} : std::nullopt;
  changeAll<Node>(transaction, **found, [&](Node& node) {
    if (node.lane == lane) node.lane = partAt(diagram, node, area ? &*area : nullptr, parts);
  });
  if (!area) return success();
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const Shape part{
        .id = parts[i], .bounds = partOf(*area, i, parts.size()), .horizontal = area->horizontal};
    const DiagramId id = diagram->id;
    transaction.apply(id, PutShape{part});
  }
  std::vector<NodeId> inside;
  for (const Node& node : (*found)->nodes()) {
    if (node.lane && std::ranges::find(parts, *node.lane) != parts.end()) inside.push_back(node.id);
  }
  for (const NodeId& id : inside) makeRoomAround(transaction, process, id);
  return success();
}

Status removeLane(Transaction& transaction, const ProcessId& process, const LaneId& lane,
                  const std::optional<LaneId>& heir)
{
  const Result<const Process*> found = processOf(transaction, process);
  if (!found) return found.error();
  const Lane* removed = (*found)->findLane(lane);
  if (!removed) return unknownElement(lane);
  if (heir) {
    if (Status status = canInherit(**found, *removed, *heir); !status) return status;
  }
  const std::optional<LaneId> instead = heir ? heir : removed->parent;
  const std::set<LaneId> gone = withInner(**found, lane);
  changeAll<Node>(transaction, **found, [&](Node& node) {
    if (node.lane && gone.contains(*node.lane)) node.lane = instead;
  });
  giveArea(transaction, **found, lane, heir);
  if (Status status = removeElement(transaction, process, lane); !status) return status;
  if (!heir) return success();
  liftStrangers(transaction, **found, *heir);
  return placeMissing(transaction, process);
}

Status moveLane(Transaction& transaction, const ProcessId& process, const LaneId& lane, int steps)
{
  const Result<const Process*> found = processOf(transaction, process);
  if (!found) return found.error();
  if (!(*found)->findLane(lane)) return unknownElement(lane);
  const std::set<ElementId> before = labelsCovered(transaction, process);
  const int way = steps < 0 ? -1 : 1;
  for (int left = std::abs(steps); left > 0; --left) {
    const Diagram* diagram = shownPicture(transaction, process);
    const auto other = neighbour(lanesBeside(**found, diagram, lane), lane, way);
    if (!other) break;
    reorder(transaction, **found, lane, *other, way > 0);
    const Shape* own = diagram ? diagram->shapes.find(lane) : nullptr;
    const Shape* next = diagram ? diagram->shapes.find(*other) : nullptr;
    if (!own || !next) continue;
    const Shape upper = way > 0 ? *own : *next;
    const Shape lower = way > 0 ? *next : *own;
    if (Status status = exchange(transaction, **found, upper, lower); !status) return status;
  }
  uncoverLabels(transaction, process, before);
  return success();
}

Status resizeLane(Transaction& transaction, const ProcessId& process, const LaneId& lane, double by)
{
  const Result<const Process*> found = processOf(transaction, process);
  if (!found) return found.error();
  if (!(*found)->findLane(lane)) return unknownElement(lane);
  const Diagram* diagram = shownPicture(transaction, process);
  const Shape* shape = diagram ? diagram->shapes.find(lane) : nullptr;
  if (!shape) return notAllowed("%1 is not drawn", labelOf(**found, lane));
  const auto next = neighbour(lanesBeside(**found, diagram, lane), lane, 1);
  const double border = end(*shape);
  const auto own = extent(**found, *diagram, withInner(**found, lane), shape->horizontal,
                          {border, begin(*shape)});
  double least = std::max(begin(*shape) + leastHeight, own.second + 5) - border;
  if (!next) {
    if (by <= 0) least = 0;  // the pool does not shrink by this
    const double grow = std::max(by, least);
    if (grow > 0) growBand(transaction, process, lane, grow);
    return success();
  }
  const Shape& after = *diagram->shapes.find(*next);
  const auto other = extent(**found, *diagram, withInner(**found, *next), shape->horizontal,
                            {end(after), end(after)});
  const double most = std::min(end(after) - leastHeight, other.first - 5) - border;
  const double way = std::clamp(by, std::min(least, 0.0), std::max(most, 0.0));
  if (way != 0) moveBorder(transaction, **found, lane, next, way);
  return success();
}

Result<ParticipantId> addPool(Transaction& transaction, const ProcessId& process,
                              const std::string& name, bool blackBox)
{
  const Result<const Process*> found = processOf(transaction, process);
  if (!found) return found.error();
  const bool first = std::ranges::none_of((*found)->participants(),
                                          [](const Participant& pool) { return !pool.blackBox; });
  const ParticipantId id{freeId(**found, "Pool")};
  transaction.apply(process, Insert<Participant>{{.id = id, .name = name, .blackBox = blackBox},
                                                 (*found)->participants().size()});
  if (first && !blackBox) {
    changeAll<Node>(transaction, **found, [&](Node& node) {
      if (!node.parent) node.participant = id;
    });
    changeAll<Lane>(transaction, **found, [&](Lane& lane) {
      if (!lane.parent && !lane.subProcess) lane.participant = id;
    });
  }
  if (Status status = placeMissing(transaction, process); !status) return status.error();
  return id;
}

}  // namespace einklang
