#include "model/operations/BandBorders.h"

#include "model/operations/Changes.h"
#include "model/operations/Homes.h"
#include "model/operations/LaneOperations.h"
#include "model/operations/LeastSizes.h"
#include "model/operations/Reroute.h"
#include "model/operations/Room.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace einklang {
namespace {

constexpr double padding = 20;      // of a pool around what it holds
constexpr double headPadding = 50;  // where its head is
constexpr double apart = 20;        // of pools

/// From where to where, along one axis.
struct Range
{
  double first;
  double last;
  double length() const { return last - first; }
};

/// Which borders of a band: those that lanes follow each other across, or the ends of all.
enum class Axis
{
  Along,
  Across
};

Range rangeOf(const Rect& rect, bool x)
{
  return x ? Range{rect.x, rect.right()} : Range{rect.y, rect.bottom()};
}

Rect withRange(Rect rect, bool x, Range range)
{
  if (x) {
    rect.x = range.first;
    rect.width = range.length();
  } else {
    rect.y = range.first;
    rect.height = range.length();
  }
  return rect;
}

/// A pool with its lanes, or the lanes of a process without pools: what has borders in common.
class Bands
{
 public:
  Bands(Transaction& transaction, const Process& process, const ElementId& id);

  bool isHorizontal() const { return m_horizontal; }
  /// Moves the outer border that all have in common; as far as size and contents allow.
  void move(Axis axis, bool far, double by);

 private:
  bool isX(Axis axis) const { return (axis == Axis::Along) == m_horizontal; }
  const Diagram& diagram() const { return *shownPicture(m_transaction, m_process.id()); }
  Rect whole() const;
  std::optional<Rect> contents() const;
  std::vector<ElementId> affected(Axis axis, bool far) const;
  double allowed(Axis axis, bool far, double by) const;
  double kept(Axis axis, bool far, double by) const;

  Transaction& m_transaction;
  const Process& m_process;
  const Participant* m_pool = nullptr;
  std::vector<ElementId> m_lanes;
  bool m_horizontal = true;
};

Bands::Bands(Transaction& transaction, const Process& process, const ElementId& id)
    : m_transaction{transaction}, m_process{process}
{
  const Lane* lane = process.findLane(LaneId{id.value()});
  std::optional<ParticipantId> pool{ParticipantId{id.value()}};
  if (lane) pool = outermostOf(process, *lane).participant;
  m_pool = pool ? process.findParticipant(*pool) : nullptr;
  for (const Lane& other : process.lanes()) {
    const Lane& outer = outermostOf(process, other);
    const bool drawn = diagram().shapes.find(other.id) != nullptr;
    if (drawn && !outer.subProcess && outer.participant == pool) m_lanes.emplace_back(other.id);
  }
  m_horizontal = diagram().shapes.find(id)->horizontal;
}

Rect Bands::whole() const
{
  const Shape* pool = m_pool ? diagram().shapes.find(m_pool->id) : nullptr;
  if (pool) return pool->bounds;
  Rect all = diagram().shapes.find(m_lanes.front())->bounds;
  for (const ElementId& id : m_lanes) all = united(all, diagram().shapes.find(id)->bounds);
  return all;
}

/// What stands in them, as it is drawn.
std::optional<Rect> Bands::contents() const
{
  std::optional<Rect> all;
  const Rect area = whole();
  const auto add = [&](const auto& elements) {
    for (const auto& element : elements) {
      const Shape* shape = element.parent ? nullptr : diagram().shapes.find(element.id);
      if (!shape || !area.contains(shape->bounds.center())) continue;
      all = all ? united(*all, shape->bounds) : shape->bounds;
    }
  };
  add(m_process.nodes());
  add(m_process.dataObjects());
  add(m_process.annotations());
  return all;
}

/// Along the flow all end together; across it only the outermost lanes and the pool.
std::vector<ElementId> Bands::affected(Axis axis, bool far) const
{
  std::vector<ElementId> ids;
  if (m_pool && diagram().shapes.find(m_pool->id)) ids.emplace_back(m_pool->id);
  const Range all = rangeOf(whole(), isX(axis));
  for (const ElementId& id : m_lanes) {
    const Range one = rangeOf(diagram().shapes.find(id)->bounds, isX(axis));
    const double distance = far ? all.last - one.last : one.first - all.first;
    if (axis == Axis::Along || std::abs(distance) < 1) ids.push_back(id);
  }
  return ids;
}

/// How far the border may go before it is too near to what is inside; `by` goes inwards.
double Bands::kept(Axis axis, bool far, double by) const
{
  const std::optional<Rect> inside = contents();
  if (!inside) return by;
  const Range content = rangeOf(*inside, isX(axis));
  const Range all = rangeOf(whole(), isX(axis));
  const double rim = axis == Axis::Along && !far ? headPadding : padding;
  if (far) return std::max(by, std::min(0.0, content.last + rim - all.last));
  return std::min(by, std::max(0.0, content.first - rim - all.first));
}

double Bands::allowed(Axis axis, bool far, double by) const
{
  const bool inwards = far ? by < 0 : by > 0;
  if (!inwards) return by;
  double size = std::abs(kept(axis, far, by));
  const auto keep = [&](const ElementId& id, double least) {
    const double length = rangeOf(diagram().shapes.find(id)->bounds, isX(axis)).length();
    size = std::min(size, std::max(0.0, length - least));
  };
  for (const ElementId& id : affected(axis, far)) {
    const bool pool = m_pool && ElementId{m_pool->id} == id;
    const double least = axis == Axis::Along ? leastPoolLength
                         : pool              ? leastPoolBreadth
                                             : leastLane;
    const bool blackBox = pool && m_pool->blackBox;
    if (axis == Axis::Across || pool || !m_pool) keep(id, blackBox ? leastLane : least);
  }
  return far ? -size : size;
}

void Bands::move(Axis axis, bool far, double wanted)
{
  double by = allowed(axis, far, wanted);
  const bool x = isX(axis);
  if (axis == Axis::Across && far && by > 0) {
    // What is behind moves on.
    const ElementId last = m_pool ? ElementId{m_pool->id} : affected(axis, far).front();
    return growBand(m_transaction, m_process.id(), last, by);
  }
  if (axis == Axis::Across && !far && by < 0) {
    for (const Participant& other : m_process.participants()) {
      const Shape* shape = &other == m_pool ? nullptr : diagram().shapes.find(other.id);
      if (!shape) continue;
      const double room = rangeOf(whole(), x).first - rangeOf(shape->bounds, x).last;
      if (room >= 0) by = std::max(by, std::min(0.0, apart - room));
    }
  }
  if (by == 0) return;
  for (const ElementId& id : affected(axis, far)) {
    Shape shape = *diagram().shapes.find(id);
    Range range = rangeOf(shape.bounds, x);
    (far ? range.last : range.first) += by;
    shape.bounds = withRange(shape.bounds, x, range);
    const DiagramId diagramId = diagram().id;
    m_transaction.apply(diagramId, PutShape{shape});
  }
}

/// The border that a lane has in common with a neighbour, or with the lane around it; false where
/// it is an outer one.
Result<bool> moveBetween(Transaction& transaction, const Process& process, const ElementId& id,
                         bool far, double by)
{
  const Lane* lane = process.findLane(LaneId{id.value()});
  while (lane) {
    const Diagram* diagram = shownPicture(transaction, process.id());
    const std::vector<LaneId> lanes = lanesBeside(process, diagram, lane->id);
    const auto own = std::ranges::find(lanes, lane->id);
    const bool last = far ? own + 1 == lanes.end() : own == lanes.begin();
    if (!last) {
      const LaneId upper = far ? lane->id : *(own - 1);
      if (Status done = resizeLane(transaction, process.id(), upper, by); !done) {
        return done.error();
      }
      return true;
    }
    if (!lane->parent && lane->subProcess) {
      return notAllowed("%1 keeps its size", labelOf(process, *lane->subProcess));
    }
    lane = lane->parent ? process.findLane(*lane->parent) : nullptr;
  }
  return false;
}

}  // namespace

Status moveBandBorders(Transaction& transaction, const ProcessId& process, const ElementId& id,
                       const Borders& by)
{
  const Process& p = *findProcess(transaction.content(), process);
  Bands bands{transaction, p, id};
  const bool horizontal = bands.isHorizontal();
  const auto across = [&](bool far, double wanted) -> Status {
    if (wanted == 0) return success();
    const Result<bool> between = moveBetween(transaction, p, id, far, wanted);
    if (!between) return between.error();
    if (!*between) bands.move(Axis::Across, far, wanted);
    return success();
  };
  const Lane* lane = p.findLane(LaneId{id.value()});
  const bool divides = lane && outermostOf(p, *lane).subProcess;
  const double near = horizontal ? by.left : by.top;
  const double end = horizontal ? by.right : by.bottom;
  if (divides && (near != 0 || end != 0)) {
    return notAllowed("%1 keeps its size", labelOf(p, *outermostOf(p, *lane).subProcess));
  }
  if (Status done = across(false, horizontal ? by.top : by.left); !done) return done;
  if (Status done = across(true, horizontal ? by.bottom : by.right); !done) return done;
  if (near != 0) bands.move(Axis::Along, false, near);
  if (end != 0) bands.move(Axis::Along, true, end);
  for (const Participant& pool : p.participants()) rerouteAllOf(transaction, process, pool.id);
  return success();
}

}  // namespace einklang
