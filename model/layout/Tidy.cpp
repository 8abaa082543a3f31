#include "model/layout/Tidy.h"

#include "model/layout/Canvas.h"
#include "model/layout/Docking.h"
#include "model/layout/Insertion.h"
#include "model/layout/Labels.h"
#include "model/layout/PlaceNew.h"
#include "model/layout/RoutesOnly.h"
#include "model/layout/Sketch.h"
#include "model/layout/Turning.h"

#include <algorithm>
#include <cmath>

namespace einklang {
namespace {

using Index = std::size_t;
using layout::Canvas;

constexpr double head = 30;
constexpr double sidePadding = 25;
constexpr double inset = 20;  // around the contents of a sub-process
constexpr double title = 14;
constexpr double poolGap = 40;
constexpr double messageTrack = 12;

/// A lane or pool and the bands it covers.
struct Area
{
  ElementId id;
  int firstBand;
  int lastBand;
  int depth;
};

/// The inside of one scope: of a sub-process, or everything outside of them.
class ScopeTidier
{
 public:
  ScopeTidier(Canvas& canvas, const layout::PlaceOptions& options, std::string scope);

  /// Puts everything in its place, from the corner on; returns the size.
  Rect run(Point corner);

 private:
  void addAreas();
  void addArea(const ElementId& id, int depth);
  std::vector<ElementId> inner(const ElementId& id) const;
  std::vector<ElementId> sorted(std::vector<ElementId> ids) const;
  void addNode(const Node& node);
  void addUnit(const ElementId& id, layout::SketchUnit unit);
  void addBoundaryEvents();
  int bandOf(const Node& node) const;
  int bandAt(double y) const;
  layout::SketchUnit unitOf(const ElementId& id) const;
  void addLabelRoom(const Node& node, layout::SketchUnit& unit) const;
  void put(const ElementId& id, const Rect& bounds);
  void putInside(Index unit);
  void putAreas(Point corner, const layout::TidyPlaces& places, double width);

  Canvas& m_canvas;
  const Process& m_process;
  const layout::PlaceOptions& m_options;
  std::string m_scope;
  std::vector<layout::SketchBand> m_bands;
  std::vector<Area> m_areas;
  std::map<std::string, int> m_bandOf;
  int m_depth = 0;
  std::vector<layout::SketchUnit> m_units;
  std::vector<ElementId> m_ids;
  std::map<std::string, int> m_numbers;
};

ScopeTidier::ScopeTidier(Canvas& canvas, const layout::PlaceOptions& options, std::string scope)
    : m_canvas{canvas}, m_process{canvas.process()}, m_options{options}, m_scope{std::move(scope)}
{
  addAreas();
  for (const Node& node : m_process.nodes()) addNode(node);
  const auto addLoose = [&](const auto& element) {
    const bool here = (element.parent ? element.parent->value() : std::string{}) == m_scope;
    if (!here || !m_canvas.isDrawn(element.id)) return;
    layout::SketchUnit unit = unitOf(element.id);
    unit.band = bandAt(unit.drawn.center().y);
    addUnit(element.id, unit);
  };
  for (const DataObject& data : m_process.dataObjects()) addLoose(data);
  for (const Annotation& note : m_process.annotations()) addLoose(note);
  addBoundaryEvents();
}

std::vector<ElementId> ScopeTidier::sorted(std::vector<ElementId> ids) const
{
  std::ranges::stable_sort(ids, {}, [&](const ElementId& id) { return m_canvas.find(id)->y; });
  return ids;
}

/// Drawn lanes directly in a pool, lane or sub-process.
std::vector<ElementId> ScopeTidier::inner(const ElementId& id) const
{
  std::vector<ElementId> lanes;
  for (const Lane& lane : m_process.lanes()) {
    const std::string outer = lane.parent        ? lane.parent->value()
                              : lane.participant ? lane.participant->value()
                              : lane.subProcess  ? lane.subProcess->value()
                                                 : std::string{};
    if (outer == id.value() && m_canvas.isDrawn(lane.id)) lanes.push_back(lane.id);
  }
  return sorted(std::move(lanes));
}

void ScopeTidier::addAreas()
{
  std::vector<ElementId> outer = inner(ElementId{m_scope});
  if (m_scope.empty()) {
    for (const Participant& pool : m_process.participants()) {
      if (m_canvas.isDrawn(pool.id)) outer.push_back(pool.id);
    }
  }
  for (const ElementId& id : sorted(std::move(outer))) addArea(id, 0);
  const bool homeless = std::ranges::any_of(m_process.nodes(), [&](const Node& node) {
    return layout::parentOf(m_process, node.id) == m_scope && !node.lane && !node.participant;
  });
  if (m_bands.empty() || homeless) m_bands.push_back({.leastHeight = 0, .gapBefore = 0});
}

void ScopeTidier::addArea(const ElementId& id, int depth)
{
  const Rect r = *m_canvas.find(id);
  const bool pool = m_process.findParticipant(ParticipantId{id.value()}) != nullptr;
  const Index number = m_areas.size();
  const int first = int(m_bands.size());
  m_areas.push_back({id, first, first, depth});
  m_depth = std::max(m_depth, depth + 1);
  const std::vector<ElementId> lanes = inner(id);
  for (const ElementId& lane : lanes) addArea(lane, depth + 1);
  if (lanes.empty()) m_bands.push_back({.leastHeight = std::min(r.height, pool ? 60.0 : 80.0)});
  m_bandOf[id.value()] = lanes.empty() ? first : int(m_bands.size()) - 1;
  m_areas[number].lastBand = int(m_bands.size()) - 1;
  if (depth > 0 || first == 0 || !pool) return;
  const double messages = double(std::min<Index>(m_process.messageFlows().size(), 20));
  m_bands[Index(first)].gapBefore = poolGap + messageTrack * messages;
}

int ScopeTidier::bandOf(const Node& node) const
{
  auto it = node.lane ? m_bandOf.find(node.lane->value()) : m_bandOf.end();
  if (it == m_bandOf.end() && node.participant) it = m_bandOf.find(node.participant->value());
  return it == m_bandOf.end() ? int(m_bands.size()) - 1 : it->second;
}

/// The innermost area drawn at a height, else the nearest.
int ScopeTidier::bandAt(double y) const
{
  int best = int(m_bands.size()) - 1;
  double least = 1e9;
  for (const Area& area : m_areas) {
    if (area.firstBand != area.lastBand) continue;
    const Rect r = *m_canvas.find(area.id);
    const double away = std::max({r.y - y, y - r.bottom(), 0.0});
    if (away >= least) continue;
    least = away;
    best = area.firstBand;
  }
  return best;
}

layout::SketchUnit ScopeTidier::unitOf(const ElementId& id) const
{
  const Rect r = *m_canvas.find(id);
  layout::SketchUnit unit{.drawn = r, .width = r.width, .height = r.height};
  unit.reach = {r.width / 2, r.width / 2, r.height / 2, r.height / 2};
  return unit;
}

void ScopeTidier::addUnit(const ElementId& id, layout::SketchUnit unit)
{
  m_numbers[id.value()] = int(m_units.size());
  m_units.push_back(unit);
  m_ids.push_back(id);
}

void ScopeTidier::addNode(const Node& node)
{
  if (layout::parentOf(m_process, node.id) != m_scope || !m_canvas.isDrawn(node.id)) return;
  if (isBoundary(node)) return;
  layout::SketchUnit unit = unitOf(node.id);
  unit.band = bandOf(node);
  if (m_canvas.isContainer(node.id)) {
    const Rect size = ScopeTidier{m_canvas, m_options, node.id.value()}.run({0, 0});
    unit.width = std::max(100.0, size.width + 2 * inset);
    unit.height = std::max(80.0, size.height + 2 * inset + title);
    unit.reach = {unit.width / 2, unit.width / 2, unit.height / 2, unit.height / 2};
  }
  addLabelRoom(node, unit);
  addUnit(node.id, unit);
}

void ScopeTidier::addLabelRoom(const Node& node, layout::SketchUnit& unit) const
{
  if (isActivity(node) || node.label.empty()) return;
  const bool down = m_options.direction == LayoutDirection::Down;
  Rect label = m_options.measure->measure(node.label, layout::labelWidth);
  if (down) label = layout::turned(label);
  (gatewayOf(node) ? unit.reach.up : unit.reach.down) += label.height + 6;
  if (gatewayOf(node)) return;
  unit.reach.left = std::max(unit.reach.left, label.width / 2);
  unit.reach.right = std::max(unit.reach.right, label.width / 2);
}

void ScopeTidier::addBoundaryEvents()
{
  for (const Node& node : m_process.nodes()) {
    const Event* event = eventOf(node);
    if (!isBoundary(node) || !event->attachedTo || !m_canvas.isDrawn(node.id)) continue;
    const auto host = m_numbers.find(event->attachedTo->value());
    if (host == m_numbers.end()) continue;
    layout::SketchUnit& unit = m_units[Index(host->second)];
    const Rect r = *m_canvas.find(node.id);
    const Point away{r.center().x - unit.drawn.center().x, r.center().y - unit.drawn.center().y};
    unit.reach.down = std::max(unit.reach.down, away.y + r.height / 2 + (away.y > 0 ? 30 : 0));
    unit.reach.up = std::max(unit.reach.up, -away.y + r.height / 2);
    unit.reach.left = std::max(unit.reach.left, -away.x + r.width / 2);
    unit.reach.right = std::max(unit.reach.right, away.x + r.width / 2);
    m_numbers[node.id.value()] = host->second;
  }
}

void ScopeTidier::put(const ElementId& id, const Rect& bounds)
{
  const Rect before = *m_canvas.find(id);
  m_canvas.resize(id, bounds);
  for (const Node& node : m_process.nodes()) {
    const Event* event = eventOf(node);
    if (!event || !event->attachedTo || ElementId{*event->attachedTo} != id) continue;
    const Rect* r = m_canvas.find(node.id);
    if (!r) continue;
    const layout::Side side = layout::sideOf(before, r->center());
    double x = bounds.x + (r->center().x - before.x) * bounds.width / before.width;
    double y = bounds.y + (r->center().y - before.y) * bounds.height / before.height;
    if (side == layout::Side::Down) y = bounds.bottom();
    if (side == layout::Side::Up) y = bounds.y;
    if (side == layout::Side::Right) x = bounds.right();
    if (side == layout::Side::Left) x = bounds.x;
    m_canvas.resize(node.id, {x - r->width / 2, y - r->height / 2, r->width, r->height});
  }
}

/// The contents of a sub-process stand at the origin still.
void ScopeTidier::putInside(Index unit)
{
  if (!m_canvas.isContainer(m_ids[unit])) return;
  const Rect r = *m_canvas.find(m_ids[unit]);
  m_canvas.moveInside(m_ids[unit], r.x + inset, r.y + inset + title);
}

Rect ScopeTidier::run(Point corner)
{
  std::vector<layout::SketchLink> links;
  for (const Flow& flow : m_process.flows()) {
    const auto source = flow.source ? m_numbers.find(flow.source->value()) : m_numbers.end();
    const auto target = flow.target ? m_numbers.find(flow.target->value()) : m_numbers.end();
    if (source == m_numbers.end() || target == m_numbers.end()) continue;
    links.push_back({source->second, target->second});
  }
  const layout::TidyPlaces places = layout::tidy(m_units, links, m_bands);
  const double left = m_depth * head + (m_depth > 0 ? sidePadding : 0);
  const double width = left + places.width + (m_depth > 0 ? sidePadding : 0);
  for (Index i = 0; i < m_units.size(); ++i) {
    const layout::SketchUnit& u = m_units[i];
    const Point c{corner.x + left + places.centres[i].x, corner.y + places.centres[i].y};
    put(m_ids[i], {c.x - u.width / 2, c.y - u.height / 2, u.width, u.height});
    putInside(i);
  }
  putAreas(corner, places, width);
  return {corner.x, corner.y, width, places.bandBottoms.back()};
}

void ScopeTidier::putAreas(Point corner, const layout::TidyPlaces& places, double width)
{
  for (const Area& area : m_areas) {
    const double x = area.depth * head;
    const double top = places.bandTops[Index(area.firstBand)];
    const double bottom = places.bandBottoms[Index(area.lastBand)];
    m_canvas.resize(area.id, {corner.x + x, corner.y + top, width - x, bottom - top});
  }
}

/// Groups stay around what they are drawn around.
class GroupFrames
{
 public:
  explicit GroupFrames(const Canvas& canvas)
  {
    for (const Group& group : canvas.process().groups()) {
      const Rect* frame = canvas.find(group.id);
      if (!frame) continue;
      std::vector<ElementId> members;
      for (const Shape& shape : canvas.diagram().shapes) {
        if (canvas.isContainer(shape.id)) continue;
        if (frame->contains(shape.bounds.center())) members.push_back(shape.id);
      }
      if (!members.empty()) m_members.emplace_back(group.id, std::move(members));
    }
  }

  void put(Canvas& canvas) const
  {
    for (const auto& [group, members] : m_members) {
      Rect around = *canvas.find(members.front());
      for (const ElementId& id : members) around = united(around, *canvas.find(id));
      canvas.resize(group, {around.x - 15, around.y - 15, around.width + 30, around.height + 30});
    }
  }

 private:
  std::vector<std::pair<ElementId, std::vector<ElementId>>> m_members;
};

}  // namespace

Diagram layoutTidy(const Process& process, const Diagram& diagram, const TextMeasure& measure)
{
  const Diagram complete = layoutNew(process, diagram, measure);
  const layout::PlaceOptions options{directionOf(process, diagram), &measure, {}, {}};
  Canvas canvas{process, layout::turned(complete, options.direction)};
  const GroupFrames groups{canvas};
  const Rect before = boundsOf(canvas.diagram());
  const std::string scope = diagram.plane ? diagram.plane->value() : std::string{};
  ScopeTidier{canvas, options, scope}.run({std::round(before.x), std::round(before.y)});
  groups.put(canvas);
  Diagram tidied = layout::turned(canvas.diagram(), options.direction);
  layout::changeAll(tidied, [](auto& element) { element.label.reset(); });
  tidied = layoutRoutes(process, tidied, measure);
  layout::placeLabels(process, measure, tidied);
  return tidied;
}

}  // namespace einklang
