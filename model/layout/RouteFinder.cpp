#include "model/layout/RouteFinder.h"

#include "model/layout/Picture.h"

#include <algorithm>
#include <cmath>

namespace einklang::layout {
namespace {

using Index = std::size_t;

constexpr const char* everywhere = "*";
constexpr Index mostPoolPorts = 9;
constexpr double straightClearance = 3;

template <typename Element>
std::string areaOfElement(const Element& element)
{
  return element.parent ? element.parent->value() : std::string{};
}

Rect grown(const Rect& r, double by)
{
  return {r.x - by, r.y - by, r.width + 2 * by, r.height + 2 * by};
}

Rect lineRect(Point a, Point b)
{
  return {std::min(a.x, b.x), std::min(a.y, b.y), std::abs(a.x - b.x), std::abs(a.y - b.y)};
}

/// True if an upright or level line has more than a point inside of the rectangle.
bool cuts(Point a, Point b, const Rect& r)
{
  const Rect line = lineRect(a, b);
  return line.x < r.right() && line.right() > r.x && line.y < r.bottom() && line.bottom() > r.y;
}

template <typename Id>
std::optional<ElementId> elementOf(const std::optional<Id>& id)
{
  if (!id) return std::nullopt;
  return ElementId{*id};
}

Wire wireOf(const Flow& flow)
{
  return {flow.id, LineKind::Sequence, elementOf(flow.source), elementOf(flow.target)};
}
Wire wireOf(const MessageFlow& flow)
{
  return {flow.id, LineKind::Message, flow.source, flow.target};
}
Wire wireOf(const Association& line)
{
  return {line.id, LineKind::Association, line.source, line.target};
}

}  // namespace

std::optional<Wire> wireOf(const Process& process, const ElementId& id)
{
  if (const Flow* flow = process.findFlow(FlowId{id.value()})) return wireOf(*flow);
  if (const auto* flow = process.messageFlows().find(MessageFlowId{id.value()})) {
    return wireOf(*flow);
  }
  const auto* line = process.associations().find(AssociationId{id.value()});
  return line ? std::optional{wireOf(*line)} : std::nullopt;
}

std::vector<Wire> wiresOf(const Process& process)
{
  std::vector<Wire> wires;
  for (const Flow& flow : process.flows()) wires.push_back(wireOf(flow));
  for (const MessageFlow& flow : process.messageFlows()) wires.push_back(wireOf(flow));
  for (const Association& line : process.associations()) wires.push_back(wireOf(line));
  return wires;
}

RouteFinder::RouteFinder(const Process& process, const Diagram& diagram) : m_process{process}
{
  for (const Shape& shape : diagram.shapes) describe(shape);
  markOpen();
  for (const Edge& edge : diagram.edges) {
    const std::optional<Wire> wire = layout::wireOf(process, edge.id);
    if (wire && edge.wayPoints.size() > 1) keep(*wire, edge.wayPoints);
    if (wire && edge.label) m_lineLabels.push_back(*edge.label);
  }
}

void RouteFinder::describe(const Shape& shape)
{
  Thing thing{.rect = shape.bounds, .label = shape.label, .area = {}};
  const std::string& id = shape.id.value();
  if (const Node* node = m_process.findNode(NodeId{id})) {
    thing.area = areaOfElement(*node);
    const Event* event = eventOf(*node);
    if (event) thing.outline = Outline::Circle;
    if (gatewayOf(*node)) thing.outline = Outline::Diamond;
    if (event && event->position == EventPosition::Boundary && event->attachedTo) {
      thing.host = event->attachedTo->value();
    }
    if (!shape.expanded && subProcessOf(*node)) thing.open = false;
  } else if (const DataObject* data = m_process.dataObjects().find(DataObjectId{id})) {
    thing.area = areaOfElement(*data);
  } else if (const Annotation* note = m_process.annotations().find(AnnotationId{id})) {
    thing.area = areaOfElement(*note);
  } else {
    thing.blocks = false;
    thing.pool = m_process.findParticipant(ParticipantId{id}) != nullptr;
    thing.label.reset();
  }
  m_order.push_back(id);
  m_things.emplace(id, std::move(thing));
}

/// Sub-processes whose contents are drawn, and pools that hold something.
void RouteFinder::markOpen()
{
  const auto open = [&](const auto& parent) {
    if (!parent) return;
    const auto it = m_things.find(parent->value());
    if (it != m_things.end()) it->second.open = true;
  };
  for (const Node& node : m_process.nodes()) {
    if (!m_things.contains(node.id.value())) continue;
    open(node.parent);
    open(node.participant);
  }
  for (const Lane& lane : m_process.lanes()) open(lane.participant);
  for (auto& [id, thing] : m_things) {
    if (thing.pool) thing.blocks = !thing.open;
  }
}

void RouteFinder::moveShape(const ElementId& id, const Rect& bounds)
{
  const auto it = m_things.find(id.value());
  if (it == m_things.end()) return addShape(id, bounds);
  Thing& thing = it->second;
  if (thing.label) {
    thing.label->x += bounds.x - thing.rect.x;
    thing.label->y += bounds.y - thing.rect.y;
  }
  thing.rect = bounds;
  m_areas.clear();
}

void RouteFinder::addShape(const ElementId& id, const Rect& bounds)
{
  describe({.id = id, .bounds = bounds});
  m_areas.clear();
}

const RouteFinder::Thing* RouteFinder::thingAt(const std::optional<ElementId>& id) const
{
  if (!id) return nullptr;
  const auto it = m_things.find(id->value());
  return it == m_things.end() ? nullptr : &it->second;
}

Terminal RouteFinder::terminal(const ElementId&, const Thing& thing) const
{
  Terminal end{.rect = thing.rect, .outline = thing.outline, .pool = thing.pool, .use = thing.use};
  if (!thing.host) return end;
  const auto host = m_things.find(*thing.host);
  if (host != m_things.end()) end.attached = sideOf(host->second.rect, thing.rect.center());
  return end;
}

/// An association may lead to a flow.
Terminal RouteFinder::wireMiddle(const ElementId& id) const
{
  const std::vector<Point> points = wayOf(id);
  if (points.size() < 2) return {.rect = {}};
  const Point a = points[(points.size() - 1) / 2];
  const Point b = points[points.size() / 2];
  return {.rect = {(a.x + b.x) / 2, (a.y + b.y) / 2, 0, 0}};
}

std::optional<Terminal> RouteFinder::endOf(const std::optional<ElementId>& id) const
{
  if (const Thing* thing = thingAt(id)) return terminal(*id, *thing);
  if (id && m_kept.contains(id->value())) return wireMiddle(*id);
  return std::nullopt;
}

std::string RouteFinder::areaOf(const Wire& wire) const
{
  const Thing* source = thingAt(wire.source);
  const Thing* target = thingAt(wire.target);
  if (!source || !target || source->pool || target->pool) return everywhere;
  if (wire.kind == LineKind::Message || source->area != target->area) return everywhere;
  return source->area;
}

/// The sub-process or pool that both ends stand in: a flow does not leave it.
std::optional<Rect> RouteFinder::homeOf(const Wire& wire) const
{
  if (wire.kind == LineKind::Message) return std::nullopt;
  const std::string key = areaOf(wire);
  if (key == everywhere) return std::nullopt;
  const Node* node = m_process.findNode(NodeId{wire.source->value()});
  const Node* other = m_process.findNode(NodeId{wire.target->value()});
  if (!node || !other || node->participant != other->participant) return std::nullopt;
  const std::string id = !key.empty()        ? key
                         : node->participant ? node->participant->value()
                                             : std::string{};
  const auto thing = m_things.find(id);
  if (thing == m_things.end()) return std::nullopt;
  const Rect& r = thing->second.rect;
  const double head = thing->second.pool ? 35 : 5;
  const Rect home{r.x + head, r.y + 5, r.width - head - 5, r.height - 10};
  const Rect source = thingAt(wire.source)->rect;
  const Rect target = thingAt(wire.target)->rect;
  const bool inside = home.contains(source.center()) && home.contains(target.center());
  return inside ? std::optional{home} : std::nullopt;
}

bool RouteFinder::inArea(const Thing& thing, const std::string& key) const
{
  if (!thing.blocks) return false;
  if (key == everywhere) return !thing.open;
  return !thing.pool && thing.area == key;
}

RouteFinder::Area& RouteFinder::area(const std::string& key)
{
  const auto [it, isNew] = m_areas.try_emplace(key);
  if (!isNew) return it->second;
  for (const std::string& id : m_order) {
    const Thing& thing = m_things.at(id);
    if (inArea(thing, key)) it->second.obstacles.push_back(thing.rect);
  }
  return it->second;
}

/// The places where messages may begin and end, see portsOf().
void RouteFinder::addMessageStops(std::vector<Point>& stops) const
{
  for (const MessageFlow& message : m_process.messageFlows()) {
    for (const std::optional<ElementId>& end : {message.source, message.target}) {
      const Thing* thing = thingAt(end);
      if (!thing || !hasMessageDocks(terminal(*end, *thing))) continue;
      for (const Point& dock : messageDocks(thing->rect)) {
        const bool below = dock.y > thing->rect.center().y;
        stops.push_back({dock.x, dock.y + (below ? routeMargin : -routeMargin)});
      }
    }
  }
}

RouteGrid& RouteFinder::gridOf(Area& area, const std::string& key)
{
  if (area.grid) return *area.grid;
  std::vector<Rect> labels = m_lineLabels;
  std::vector<Point> stops;
  for (const std::string& id : m_order) {
    const Thing& thing = m_things.at(id);
    if (inArea(thing, key) && thing.label) labels.push_back(*thing.label);
    if (!thing.pool || key != everywhere) continue;
    const Rect around = grown(thing.rect, routeMargin);
    stops.push_back({around.x, around.y});
    stops.push_back({around.right(), around.bottom()});
  }
  if (key == everywhere) addMessageStops(stops);
  area.grid.emplace(area.obstacles, labels, stops);
  for (const auto& [id, kept] : m_kept) {
    if (kept.wire.kind != LineKind::Association) area.grid->addFlow(kept.points);
  }
  return *area.grid;
}

std::vector<Point> RouteFinder::find(const Wire& wire)
{
  const std::optional<Terminal> source = endOf(wire.source);
  const std::optional<Terminal> target = endOf(wire.target);
  if (!source || !target) return stub(wire);
  if (wire.source == wire.target) return loopAt(source->rect);
  if (auto line = straight(wire, *source, *target)) return *line;
  if (!thingAt(wire.source) || !thingAt(wire.target)) {
    return directLine(source->rect, target->rect);
  }
  return simplified(search(wire, *source, *target));
}

bool RouteFinder::isStraight(const Wire& wire)
{
  const std::optional<Terminal> source = endOf(wire.source);
  const std::optional<Terminal> target = endOf(wire.target);
  return source && target && straight(wire, *source, *target).has_value();
}

std::optional<std::vector<Point>> RouteFinder::straight(const Wire& wire, const Terminal& source,
                                                        const Terminal& target)
{
  auto line = wire.kind == LineKind::Association
                  ? std::optional{directLine(source.rect, target.rect)}
                  : straightWay(source, target, wire.kind);
  if (!line || !isFree(*line, wire, source, target)) return std::nullopt;
  return line;
}

bool RouteFinder::isFree(const std::vector<Point>& line, const Wire& wire, const Terminal& source,
                         const Terminal& target)
{
  const Point a = line.front();
  const Point b = line.back();
  const bool slanting = a.x != b.x && a.y != b.y;
  if (wire.kind != LineKind::Association && liesOnOther(a, b)) return false;
  for (const Rect& r : area(areaOf(wire)).obstacles) {
    if (r == source.rect || r == target.rect) continue;
    if (slanting ? r.contains({(a.x + b.x) / 2, (a.y + b.y) / 2})
                 : cuts(a, b, grown(r, straightClearance))) {
      return false;
    }
  }
  return true;
}

/// True if another flow runs along this piece.
bool RouteFinder::liesOnOther(Point a, Point b) const
{
  const Rect line = grown(lineRect(a, b), 2);
  const bool level = a.y == b.y;
  for (const auto& [id, kept] : m_kept) {
    if (kept.wire.kind == LineKind::Association) continue;
    for (Index i = 0; i + 1 < kept.points.size(); ++i) {
      const Rect other = lineRect(kept.points[i], kept.points[i + 1]);
      if (!line.intersects(grown(other, 0.5))) continue;
      if (level ? other.height < 2 &&
                      std::min(line.right(), other.right()) - std::max(line.x, other.x) > 6
                : other.width < 2 &&
                      std::min(line.bottom(), other.bottom()) - std::max(line.y, other.y) > 6) {
        return true;
      }
    }
  }
  return false;
}

std::vector<Port> RouteFinder::poolPorts(const Terminal& pool, const Terminal& other,
                                         const RouteGrid& grid)
{
  const Rect& r = pool.rect;
  const bool below = other.rect.center().y > r.center().y;
  const double wanted = std::clamp(other.rect.center().x, r.x + 10, r.right() - 10);
  std::vector<double> lines;
  for (const double x : grid.xs()) {
    if (x >= r.x + 10 && x <= r.right() - 10) lines.push_back(x);
  }
  if (lines.empty()) return portsOf(pool, true, LineKind::Message);
  std::ranges::stable_sort(lines, {}, [&](double x) { return std::abs(x - wanted); });
  if (lines.size() > mostPoolPorts) lines.resize(mostPoolPorts);
  std::vector<Port> ports;
  for (const double x : lines) {
    ports.push_back({{x, below ? r.bottom() : r.y}, below ? Side::Down : Side::Up});
  }
  return ports;
}

std::vector<Point> RouteFinder::search(const Wire& wire, const Terminal& source,
                                       const Terminal& target)
{
  const std::string key = areaOf(wire);
  Area& where = area(key);
  const RouteGrid& grid = gridOf(where, key);
  const auto ports = [&](const Terminal& end, const Terminal& other, bool isSource) {
    return end.pool ? poolPorts(end, other, grid) : portsOf(end, isSource, wire.kind);
  };
  return where.search.find(grid, ports(source, target, true), ports(target, source, false),
                           homeOf(wire));
}

/// A line to or from nowhere.
std::vector<Point> RouteFinder::stub(const Wire& wire) const
{
  const std::optional<Terminal> source = endOf(wire.source);
  const std::optional<Terminal> target = endOf(wire.target);
  if (source) {
    const Point at{source->rect.right(), source->rect.center().y};
    return {at, {at.x + 30, at.y}};
  }
  const Rect end = target ? target->rect : Rect{};
  const Point at{end.x, end.center().y};
  return {{at.x - 30, at.y}, at};
}

void RouteFinder::countUse(const Wire& wire, const std::vector<Point>& points, int change)
{
  if (wire.kind == LineKind::Association) return;
  const auto count = [&](const std::optional<ElementId>& id, Point at, bool out) {
    const auto it = id ? m_things.find(id->value()) : m_things.end();
    if (it == m_things.end()) return;
    SideUse& use = it->second.use;
    (out ? use.out : use.in)[Index(sideOf(it->second.rect, at))] += change;
  };
  count(wire.source, points.front(), true);
  count(wire.target, points.back(), false);
}

void RouteFinder::keep(const Wire& wire, const std::vector<Point>& points)
{
  forget(wire);
  countUse(wire, points, 1);
  m_kept.insert_or_assign(wire.id.value(), Kept{wire, points});
  if (wire.kind == LineKind::Association) return;
  for (auto& [key, area] : m_areas) {
    if (area.grid) area.grid->addFlow(points);
  }
}

void RouteFinder::forget(const Wire& wire)
{
  const auto it = m_kept.find(wire.id.value());
  if (it == m_kept.end()) return;
  countUse(wire, it->second.points, -1);
  if (wire.kind != LineKind::Association) {
    for (auto& [key, area] : m_areas) {
      if (area.grid) area.grid->removeFlow(it->second.points);
    }
  }
  m_kept.erase(it);
}

std::vector<Point> RouteFinder::wayOf(const ElementId& id) const
{
  const auto it = m_kept.find(id.value());
  return it == m_kept.end() ? std::vector<Point>{} : it->second.points;
}

void RouteFinder::separate(const std::vector<Wire>& wires)
{
  std::set<std::string> movable;
  for (const Wire& wire : wires) movable.insert(wire.id.value());
  std::vector<NudgedLine> lines;
  std::vector<Wire> owners;
  for (const auto& [id, kept] : m_kept) {
    if (kept.wire.kind == LineKind::Association) continue;
    lines.push_back(
        {kept.points, movable.contains(id), &area(areaOf(kept.wire)).obstacles, homeOf(kept.wire)});
    owners.push_back(kept.wire);
  }
  nudge(lines);
  for (Index i = 0; i < lines.size(); ++i) {
    if (lines[i].movable) keep(owners[i], simplified(lines[i].points));
  }
}

}  // namespace einklang::layout
