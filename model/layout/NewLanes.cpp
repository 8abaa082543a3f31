#include "model/layout/NewLanes.h"

#include "model/layout/Fragment.h"

#include <algorithm>

namespace einklang::layout {
namespace {

constexpr double laneHeight = 120;
constexpr double head = 30;
constexpr double poolGap = 60;

class LanePlacer
{
 public:
  LanePlacer(Canvas& canvas, const PlaceOptions& options) : m_canvas{canvas}, m_options{options} {}

  std::set<ElementId> place()
  {
    const Process& process = m_canvas.process();
    for (const Participant& pool : process.participants()) placePool(pool);
    for (const Lane& lane : process.lanes()) placeLane(lane);
    return std::move(m_placed);
  }

 private:
  void put(const ElementId& id, const Rect& bounds)
  {
    m_canvas.add(
        {.id = id, .bounds = bounds, .horizontal = m_options.direction == LayoutDirection::Right});
    m_placed.insert(id);
  }

  std::optional<Rect> aroundContents(const ParticipantId& pool) const
  {
    std::optional<Rect> around;
    const auto add = [&](const ElementId& id) {
      const Rect* r = m_canvas.find(id);
      if (r) around = around ? united(*around, *r) : *r;
    };
    for (const Node& node : m_canvas.process().nodes()) {
      if (node.participant == pool) add(node.id);
    }
    for (const Lane& lane : m_canvas.process().lanes()) {
      if (lane.participant == pool) add(lane.id);
    }
    return around;
  }

  void placePool(const Participant& pool)
  {
    if (m_canvas.isDrawn(pool.id)) return;
    if (const auto around = aroundContents(pool.id)) {
      const bool lanes = std::ranges::any_of(m_canvas.process().lanes(), [&](const Lane& lane) {
        return lane.participant == pool.id && m_canvas.isDrawn(lane.id);
      });
      const double side = lanes ? 0 : 30;
      put(pool.id, {around->x - head - side, around->y - side, around->width + head + 2 * side,
                    around->height + 2 * side});
      return;
    }
    const Diagram drawing = drawPool(m_canvas.process(), pool.id, m_options);
    const Rect all = boundsOf(m_canvas.diagram());
    const bool first = m_canvas.diagram().shapes.empty();
    const Point corner{leftOfPools(all.x), first ? 0 : all.bottom() + poolGap};
    m_placed.merge(putInto(m_canvas, drawing, corner));
    widen(pool);
  }

  double leftOfPools(double otherwise) const
  {
    for (const Participant& pool : m_canvas.process().participants()) {
      if (const Rect* r = m_canvas.find(pool.id)) return r->x;
    }
    return otherwise;
  }

  /// A new pool is as wide as the one above it.
  void widen(const Participant& pool)
  {
    const Rect* own = m_canvas.find(pool.id);
    if (!own) return;
    double right = own->right();
    for (const Participant& other : m_canvas.process().participants()) {
      if (const Rect* r = m_canvas.find(other.id)) right = std::max(right, r->right());
    }
    widenTo(pool.id, right);
    for (const Lane& lane : m_canvas.process().lanes()) {
      if (m_placed.contains(lane.id)) widenTo(lane.id, right);
    }
  }

  void widenTo(const ElementId& id, double right)
  {
    const Rect* r = m_canvas.find(id);
    if (r && r->right() < right) m_canvas.resize(id, {r->x, r->y, right - r->x, r->height});
  }

  static bool siblings(const Lane& a, const Lane& b)
  {
    return a.parent == b.parent && a.participant == b.participant && a.subProcess == b.subProcess;
  }

  void placeLane(const Lane& lane)
  {
    if (m_canvas.isDrawn(lane.id)) return;
    const Rect* before = nullptr;
    const Rect* after = nullptr;
    bool passed = false;
    for (const Lane& other : m_canvas.process().lanes()) {
      passed = passed || other.id == lane.id;
      if (other.id == lane.id || !siblings(lane, other)) continue;
      const Rect* r = m_canvas.find(other.id);
      if (r && !passed) before = r;
      if (r && passed && !after) after = r;
    }
    if (before || after) return insertLane(lane, before, after);
    placeFirstLane(lane);
  }

  void insertLane(const Lane& lane, const Rect* before, const Rect* after)
  {
    const Rect model = before ? *before : *after;
    const double y = before ? before->bottom() : after->y;
    m_canvas.stretch(Axis::Y, y, laneHeight);
    put(lane.id, {model.x, y, model.width, laneHeight});
    growAround(lane);
  }

  /// Pools and outer lanes that end where the new lane begins hold it too.
  void growAround(const Lane& lane)
  {
    const Rect inner = *m_canvas.find(lane.id);
    const auto hold = [&](const ElementId& id) {
      const Rect* r = m_canvas.find(id);
      if (!r || r->bottom() >= inner.bottom()) return;
      m_canvas.resize(id, {r->x, r->y, r->width, inner.bottom() - r->y});
    };
    const Lane* at = &lane;
    while (at->parent) {
      hold(*at->parent);
      at = m_canvas.process().findLane(*at->parent);
    }
    if (at->participant) hold(*at->participant);
    if (at->subProcess) hold(*at->subProcess);
  }

  void placeFirstLane(const Lane& lane)
  {
    const Rect* outer = nullptr;
    if (lane.parent) outer = m_canvas.find(*lane.parent);
    if (!outer && lane.participant) outer = m_canvas.find(*lane.participant);
    const bool open = lane.subProcess && m_canvas.isContainer(*lane.subProcess);
    if (!outer && open) outer = m_canvas.find(*lane.subProcess);
    if (outer) {
      put(lane.id, {outer->x + head, outer->y, outer->width - head, outer->height});
      return;
    }
    if (lane.parent || lane.subProcess || m_canvas.diagram().shapes.empty()) return;
    const Rect all = boundsOf(m_canvas.diagram());
    put(lane.id, {all.x - 2 * head, all.y - head, all.width + 4 * head, all.height + 2 * head});
  }

  Canvas& m_canvas;
  const PlaceOptions& m_options;
  std::set<ElementId> m_placed;
};

}  // namespace

std::set<ElementId> placeNewLanes(Canvas& canvas, const PlaceOptions& options)
{
  return LanePlacer{canvas, options}.place();
}

}  // namespace einklang::layout
