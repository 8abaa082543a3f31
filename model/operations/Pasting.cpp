#include "model/operations/Changes.h"
#include "model/operations/Copying.h"
#include "model/operations/CreateOperations.h"
#include "model/operations/FlowOperations.h"
#include "model/operations/FreshIds.h"
#include "model/operations/Homes.h"
#include "model/operations/Reroute.h"
#include "model/operations/Room.h"
#include "model/operations/SameHomes.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace einklang {
namespace {

constexpr double rim = 15;   // to the border of a lane or pool
constexpr double head = 30;  // of a lane or pool
constexpr double gap = 50;   // between the processes of a file

Rect shifted(Rect rect, Point by)
{
  return {rect.x + by.x, rect.y + by.y, rect.width, rect.height};
}

bool isBare(const Process& process)
{
  return process.nodes().empty() && process.lanes().empty() && process.participants().empty();
}

/// Of how many lanes its steps are; no lane of a pool counts as one.
std::size_t lanesUsed(const Process& part)
{
  std::set<std::pair<Pool, std::optional<LaneId>>> lanes;
  for (const Node& node : part.nodes()) {
    if (!node.parent) lanes.insert({node.participant, node.lane});
  }
  return lanes.size();
}

/// What is pasted: everything gets its id and its place first, then goes in.
class Pasting
{
 public:
  Pasting(Transaction& transaction, const Process& process, const Diagram& diagram,
          const Process& part, const Diagram& picture, const PastePlace& place);

  Status paste();
  const std::vector<ElementId>& outer() const { return m_outer; }

 private:
  template <typename Element>
  Status insert(const Element& element)
  {
    return applyIfItFits(m_transaction, m_process.id(),
                         Insert<Element>{element, m_process.list<Element>().size()});
  }
  template <typename Element>
  void rename(Element& element, const std::string& prefix)
  {
    const decltype(Element::id) old = element.id;
    if (!m_fresh.isFree(old)) element.id = decltype(Element::id){m_fresh.next(prefix)};
    m_ids.emplace(old, element.id);
  }
  template <typename IdType>
  void follow(std::optional<IdType>& id) const
  {
    const auto found = id ? m_ids.find(ElementId{*id}) : m_ids.end();
    id = found == m_ids.end() ? std::nullopt : std::optional{IdType{found->second.value()}};
  }
  Point placeBy(const PastePlace& place, const Rect& extent) const;
  void keepHomes();
  Status pastePools();
  Status pasteLanesOf(const std::optional<NodeId>& subProcess);
  Status pasteNodes();
  Status pasteNode(Node node);
  Point hang(Node& node) const;
  Point house(Node& node);
  template <typename Element>
  Status pasteBeside(const ElementList<Element>& elements, const std::string& prefix);
  Status pasteFlows();
  Status pasteMessages();
  Status pasteAssociations();
  void makeRoom();
  Point movedWith(const ElementId& old) const;
  Point shiftIn(const std::optional<LaneId>& lane) const;
  Rect boundsOf(const ElementId& old) const;
  void put(const ElementId& old, Point by);
  void putLine(const ElementId& old, const std::optional<ElementId>& source,
               const std::optional<ElementId>& target);

  Transaction& m_transaction;
  const Process& m_process;
  const Diagram& m_diagram;
  const Process& m_part;
  const Diagram& m_picture;
  FreshIds m_fresh;
  Homes m_homes;      // before anything is pasted
  bool m_bare;        // the process holds nothing: lanes and pools come along
  bool m_keepsHomes;  // lanes and pools of the same name
  Point m_by;         // how far everything moves
  Point m_further;    // how far it moves within a lane that it keeps
  Home m_around;      // where it goes that keeps no home
  std::map<Pool, Pool> m_pools;
  std::map<LaneId, LaneId> m_lanes;
  std::map<ElementId, ElementId> m_ids;
  std::map<ElementId, Point> m_moved;
  std::vector<ElementId> m_outer;
  std::set<ElementId> m_crooked;
};

Pasting::Pasting(Transaction& transaction, const Process& process, const Diagram& diagram,
                 const Process& part, const Diagram& picture, const PastePlace& place)
    : m_transaction{transaction},
      m_process{process},
      m_diagram{diagram},
      m_part{part},
      m_picture{picture},
      m_fresh{transaction.content()},
      m_homes{process, diagram},
      m_bare{isBare(process)},
      m_keepsHomes{!place.middle || lanesUsed(part) > 1},
      m_further{place.by}
{
  const Rect extent = extentOf(part, picture).value_or(Rect{});
  m_by = placeBy(place, extent);
  m_around = m_homes.nearest(shifted(extent, m_by).center());
  if (m_around.parent) m_keepsHomes = false;
  if (m_keepsHomes && !m_bare) keepHomes();
}

/// Beyond lanes and pools nothing can stand: what would goes to their border, which gives way.
Point Pasting::placeBy(const PastePlace& place, const Rect& extent) const
{
  const Point from = extent.center();
  const Point to = place.middle.value_or(from);
  Point by{to.x + place.by.x - from.x, to.y + place.by.y - from.y};
  const std::optional<Rect> area = m_homes.area();
  if (!area || m_homes.around(shifted(extent, by).center()).parent) return by;
  const auto along = [](double wanted, double size, double first, double last) {
    return std::max(first, std::min(wanted, std::max(last - size, first)));
  };
  const double x = along(extent.x + by.x, 0, area->x + head + rim, area->right());
  const double y = along(extent.y + by.y, extent.height, area->y + rim, area->bottom() - rim);
  return {x - extent.x, y - extent.y};
}

void Pasting::keepHomes()
{
  const SameHomes same{m_process, m_part};
  for (const Node& node : m_part.nodes()) {
    if (!m_pools.contains(node.participant)) {
      m_pools.emplace(node.participant, same.poolFor(node.participant));
    }
  }
  for (const Participant& pool : m_part.participants()) {
    const Pool kept = same.poolFor(pool.id);
    if (kept) m_ids.emplace(pool.id, *kept);
  }
  for (const Lane& lane : m_part.lanes()) {
    if (const Lane* kept = same.laneFor(lane.id)) m_lanes.emplace(lane.id, kept->id);
  }
}

Rect Pasting::boundsOf(const ElementId& old) const
{
  const Shape* shape = m_picture.shapes.find(old);
  return shape ? shape->bounds : Rect{};
}

Point Pasting::movedWith(const ElementId& old) const
{
  const auto moved = m_moved.find(old);
  return moved == m_moved.end() ? m_by : moved->second;
}

/// A lane of the same name may be drawn elsewhere: what is in it keeps its place in the lane.
Point Pasting::shiftIn(const std::optional<LaneId>& lane) const
{
  const auto same = lane ? m_lanes.find(*lane) : m_lanes.end();
  if (same == m_lanes.end()) return m_by;
  const Shape* from = m_picture.shapes.find(ElementId{same->first});
  const Shape* to = m_diagram.shapes.find(ElementId{same->second});
  if (!from || !to || from->horizontal != to->horizontal) return m_by;
  if (to->horizontal) return {m_by.x, to->bounds.y - from->bounds.y + m_further.y};
  return {to->bounds.x - from->bounds.x + m_further.x, m_by.y};
}

void Pasting::put(const ElementId& old, Point by)
{
  const Shape* shape = m_picture.shapes.find(old);
  if (!shape) return;
  m_moved.emplace(old, by);
  Shape moved = *shape;
  moved.id = m_ids.at(old);
  moved.diId.clear();
  moved.bounds = shifted(moved.bounds, by);
  if (moved.label) moved.label = shifted(*moved.label, by);
  m_transaction.apply(m_diagram.id, PutShape{moved});
}

/// Moved along where both ends moved alike, else drawn anew.
void Pasting::putLine(const ElementId& old, const std::optional<ElementId>& source,
                      const std::optional<ElementId>& target)
{
  const Edge* edge = m_picture.edges.find(old);
  const ElementId id = m_ids.at(old);
  const bool whole = source && target;
  const Point by = movedWith(source ? *source : *target);
  const bool kept = !whole || (m_moved.contains(*source) && m_moved.contains(*target));
  if (!edge || !kept || (whole && by != movedWith(*target))) {
    if (whole) m_crooked.insert(id);
    return;
  }
  Edge moved = *edge;
  moved.id = id;
  moved.diId.clear();
  for (Point& point : moved.wayPoints) point = {point.x + by.x, point.y + by.y};
  if (moved.label) moved.label = shifted(*moved.label, by);
  m_transaction.apply(m_diagram.id, PutEdge{moved});
}

Status Pasting::pastePools()
{
  for (Participant pool : m_part.participants()) {
    const ParticipantId old = pool.id;
    rename(pool, "Pool");
    pool.processId.clear();
    if (Status inserted = insert(pool); !inserted) return inserted;
    put(old, m_by);
  }
  return success();
}

/// Outer lanes come before inner ones, whatever their order in the file.
Status Pasting::pasteLanesOf(const std::optional<NodeId>& subProcess)
{
  std::vector<const Lane*> waiting;
  for (const Lane& lane : m_part.lanes()) {
    if (outermostOf(m_part, lane).subProcess == subProcess) waiting.push_back(&lane);
  }
  while (!waiting.empty()) {
    const auto next = std::stable_partition(waiting.begin(), waiting.end(), [&](const Lane* lane) {
      return !lane->parent || m_ids.contains(*lane->parent);
    });
    for (auto each = waiting.begin(); each != next; ++each) {
      Lane lane = **each;
      follow(lane.parent);
      follow(lane.participant);
      follow(lane.subProcess);
      rename(lane, "Lane");
      if (Status inserted = insert(lane); !inserted) return inserted;
      put((*each)->id, subProcess ? movedWith(*subProcess) : m_by);
    }
    waiting.erase(waiting.begin(), next);
  }
  return success();
}

/// Where its activity is.
Point Pasting::hang(Node& node) const
{
  Event& event = std::get<Event>(node.type);
  const ElementId host = *event.attachedTo;
  follow(event.attachedTo);
  const Node& activity = *m_process.findNode(*event.attachedTo);
  node.parent = activity.parent;
  node.participant = activity.participant;
  node.lane = activity.lane;
  return movedWith(host);
}

/// In the lane of the same name, else in the one where it comes to stand.
Point Pasting::house(Node& node)
{
  const Point by = shiftIn(node.lane);
  const Point centre = shifted(boundsOf(node.id), by).center();
  const auto lane = node.lane ? m_lanes.find(*node.lane) : m_lanes.end();
  const auto pool = m_pools.find(node.participant);
  const Home kept = pool == m_pools.end() ? m_around : Home{{}, pool->second};
  Home home = m_homes.beside(kept, centre);
  if (lane != m_lanes.end()) home.lane = lane->second;
  node.parent = home.parent;
  node.participant = home.participant;
  node.lane = home.lane;
  return by;
}

Status Pasting::pasteNode(Node node)
{
  const NodeId old = node.id;
  const Event* event = eventOf(node);
  Point by = m_by;
  if (event && event->attachedTo) {
    by = hang(node);
  } else if (node.parent) {
    by = movedWith(*node.parent);
    follow(node.parent);
    follow(node.lane);
  } else {
    if (m_bare) {
      follow(node.participant);
      follow(node.lane);
    } else {
      by = house(node);
    }
    const bool homeless = !node.parent && !node.participant && m_homes.hasPools();
    if (homeless) return notAllowed("a step needs a pool to stand in");
    m_outer.emplace_back(old);
  }
  rename(node, "Step");
  if (Status inserted = insert(node); !inserted) return inserted;
  put(old, by);
  return subProcessOf(node) ? pasteLanesOf(old) : success();
}

/// Activities before what hangs on them, sub-processes before what is in them.
Status Pasting::pasteNodes()
{
  std::vector<const Node*> waiting;
  for (const Node& node : m_part.nodes()) waiting.push_back(&node);
  const auto ready = [&](const Node* node) {
    const Event* event = eventOf(*node);
    const bool host = !event || !event->attachedTo || m_ids.contains(*event->attachedTo);
    return host && (!node->parent || m_ids.contains(*node->parent));
  };
  while (!waiting.empty()) {
    const auto next = std::stable_partition(waiting.begin(), waiting.end(), ready);
    if (next == waiting.begin()) return notAllowed("there is nothing to paste");
    for (auto node = waiting.begin(); node != next; ++node) {
      if (Status pasted = pasteNode(**node); !pasted) return pasted;
    }
    waiting.erase(waiting.begin(), next);
  }
  return success();
}

/// Documents, notes and groups belong to no lane; they go with the one they stand in.
template <typename Element>
Status Pasting::pasteBeside(const ElementList<Element>& elements, const std::string& prefix)
{
  const Homes before{m_part, m_picture};
  for (Element element : elements) {
    const ElementId old = element.id;
    Point by = m_by;
    if (element.parent) {
      by = movedWith(*element.parent);
      follow(element.parent);
    } else if (m_bare) {
      follow(element.participant);
      m_outer.push_back(old);
    } else {
      by = shiftIn(before.around(boundsOf(old).center()).lane);
      const Home home = m_homes.around(shifted(boundsOf(old), by).center());
      element.parent = home.parent;
      element.participant = home.participant;
      m_outer.push_back(old);
    }
    rename(element, prefix);
    if (Status inserted = insert(element); !inserted) return inserted;
    put(old, by);
  }
  return success();
}

Status Pasting::pasteFlows()
{
  for (Flow flow : m_part.flows()) {
    const Flow old = flow;
    follow(flow.source);
    follow(flow.target);
    rename(flow, "Flow");
    if (Status inserted = insert(flow); !inserted) return inserted;
    putLine(old.id, old.source, old.target);
  }
  return success();
}

/// Messages go from pool to pool: those whose ends came into one are none.
Status Pasting::pasteMessages()
{
  for (MessageFlow message : m_part.messageFlows()) {
    const MessageFlow old = message;
    follow(message.source);
    follow(message.target);
    if (!message.source || !message.target) continue;
    if (!canSendMessage(m_process, *message.source, *message.target)) continue;
    rename(message, "Message");
    if (Status inserted = insert(message); !inserted) return inserted;
    putLine(old.id, old.source, old.target);
  }
  return success();
}

Status Pasting::pasteAssociations()
{
  for (Association line : m_part.associations()) {
    const auto source = m_ids.find(line.source);
    const auto target = m_ids.find(line.target);
    if (source == m_ids.end() || target == m_ids.end()) continue;
    const Association old = line;
    line.source = source->second;
    line.target = target->second;
    rename(line, "Association");
    if (Status inserted = insert(line); !inserted) return inserted;
    putLine(old.id, old.source, old.target);
  }
  return success();
}

Status Pasting::paste()
{
  if (m_bare) {
    if (Status pasted = pastePools(); !pasted) return pasted;
    if (Status pasted = pasteLanesOf(std::nullopt); !pasted) return pasted;
  }
  if (Status pasted = pasteNodes(); !pasted) return pasted;
  if (Status done = pasteBeside(m_part.dataObjects(), "Document"); !done) return done;
  if (Status done = pasteBeside(m_part.annotations(), "Note"); !done) return done;
  if (Status done = pasteBeside(m_part.groups(), "Group"); !done) return done;
  if (Status done = pasteFlows(); !done) return done;
  if (Status done = pasteMessages(); !done) return done;
  if (Status done = pasteAssociations(); !done) return done;
  reroute(m_transaction, m_process.id(), m_crooked);
  for (ElementId& id : m_outer) id = m_ids.at(id);
  makeRoom();
  return success();
}

/// Lanes, pools and sub-processes grow once for all that came into them.
void Pasting::makeRoom()
{
  using Place = std::tuple<std::optional<NodeId>, Pool, std::optional<LaneId>>;
  std::map<Place, std::set<ElementId>> together;
  for (const ElementId& id : m_outer) {
    const Node* node = m_process.findNode(NodeId{id.value()});
    if (node) together[{node->parent, node->participant, node->lane}].insert(id);
  }
  for (const auto& [place, ids] : together) makeRoomAround(m_transaction, m_process.id(), ids);
}

}  // namespace

Result<std::vector<ElementId>> paste(Transaction& transaction, const ProcessId& process,
                                     const FileContent& part, const PastePlace& place)
{
  const Result<const Process*> found = processOf(transaction, process);
  if (!found) return found.error();
  const Diagram* diagram = shownPicture(transaction, process);
  if (!diagram) return notAllowed("%1 is not drawn", process.value());
  std::vector<ElementId> made;
  PastePlace next = place;
  for (const Process& one : part.processes) {
    const Diagram* picture = findDiagram(part, one.id());
    const std::optional<Rect> extent = picture ? extentOf(one, *picture) : std::nullopt;
    if (!extent) continue;
    if (!made.empty()) next.by.y += extent->height / 2;
    Pasting pasting{transaction, **found, *diagram, one, *picture, next};
    if (Status pasted = pasting.paste(); !pasted) return pasted.error();
    made.insert(made.end(), pasting.outer().begin(), pasting.outer().end());
    next.by.y += extent->height / 2 + gap;
  }
  if (made.empty()) return notAllowed("there is nothing to paste");
  const bool drawn = std::ranges::all_of(
      made, [&](const ElementId& id) { return diagram->shapes.find(id) != nullptr; });
  if (drawn) return made;
  if (Status placed = placeMissing(transaction, process); !placed) return placed.error();
  return made;
}

}  // namespace einklang
