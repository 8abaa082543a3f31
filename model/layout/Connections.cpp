#include "model/layout/Connections.h"

#include "model/layout/Docking.h"
#include "model/layout/RouteFinder.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <optional>
#include <utility>

namespace einklang::layout {
namespace {

using Index = std::size_t;

constexpr Index mostForFinder = 250;  // shapes; it looks at every pair of their coordinates

class Connector
{
 public:
  Connector(const Sources& sources, Diagram& diagram) : m_sources{sources}, m_diagram{diagram}
  {
    for (const Shape& shape : diagram.shapes) {
      const bool node = sources.process.findNode(NodeId{shape.id.value()}) != nullptr;
      if (node) m_obstacles.push_back(&shape);
    }
  }

  void connect()
  {
    if (m_diagram.shapes.size() <= mostForFinder) {
      findMessages();
    } else {
      for (const MessageFlow& flow : m_sources.process.messageFlows()) addMessage(flow);
    }
    for (const Association& association : m_sources.process.associations()) {
      addAssociation(association);
    }
  }

 private:
  /// The ways of messages around everything, apart from each other.
  void findMessages()
  {
    std::vector<Wire> wires;
    for (const MessageFlow& flow : m_sources.process.messageFlows()) {
      if (flow.source && flow.target) {
        wires.push_back({flow.id, LineKind::Message, flow.source, flow.target});
      } else {
        addMessage(flow);
      }
    }
    if (wires.empty()) return;
    RouteFinder finder{m_sources.process, m_diagram};
    for (const Wire& wire : wires) finder.keep(wire, finder.find(wire));
    finder.separate(wires);
    for (const Wire& wire : wires) put(wire.id, finder.wayOf(wire.id));
  }

  std::optional<Rect> placeOf(const std::optional<ElementId>& id) const
  {
    if (!id) return std::nullopt;
    if (const Shape* shape = m_diagram.shapes.find(*id)) return shape->bounds;
    const Edge* edge = m_diagram.edges.find(*id);
    if (!edge) return std::nullopt;
    const std::vector<Point>& points = edge->wayPoints;
    const Point a = points[(points.size() - 1) / 2];
    const Point b = points[points.size() / 2];
    return Rect{(a.x + b.x) / 2, (a.y + b.y) / 2, 0, 0};
  }

  bool isPool(const std::optional<ElementId>& id) const
  {
    return id && m_sources.process.findParticipant(ParticipantId{id->value()});
  }

  void put(const ElementId& id, const std::vector<Point>& points)
  {
    m_diagram.edges.insert({.id = id, .wayPoints = simplified(points)}, m_diagram.edges.size());
  }

  /// How many nodes a vertical line between two heights would cut.
  int hits(double x, double from, double to) const
  {
    const double top = std::min(from, to) + 2;
    const double bottom = std::max(from, to) - 2;
    return int(std::ranges::count_if(m_obstacles, [&](const Shape* shape) {
      const Rect& r = shape->bounds;
      return x > r.x - 4 && x < r.right() + 4 && top < r.bottom() && bottom > r.y;
    }));
  }

  /// The vertical line with the fewest nodes in its way from an end to the gap between pools.
  double clearX(const Rect& end, double wanted, double from, double to) const
  {
    const double c = end.center().x;
    const double reach = end.width / 2;
    double best = c;
    int fewest = hits(c, from, to) * 10;
    for (const double x : {wanted, c + reach / 2, c - reach / 2, c + reach + 16, c - reach - 16}) {
      const bool beside = x < end.x + 4 || x > end.right() - 4;
      const int cost = hits(x, from, to) * 10 + (beside ? 5 : 0);
      if (cost >= fewest) continue;
      fewest = cost;
      best = x;
    }
    return best;
  }

  /// The horizontal line on which a message travels: below the pool of the upper end.
  double gapBelow(const Rect& upper) const
  {
    double bottom = upper.bottom();
    for (const Participant& participant : m_sources.process.participants()) {
      const Shape* pool = m_diagram.shapes.find(participant.id);
      if (!pool) continue;
      const Rect& r = pool->bounds;
      if (upper.y >= r.y && upper.bottom() <= r.bottom()) bottom = std::max(bottom, r.bottom());
    }
    return bottom;
  }

  static void addEnd(const Rect& end, double x, double y, bool fromBelow,
                     std::vector<Point>& points)
  {
    const bool inside = x >= end.x + 4 && x <= end.right() - 4;
    const double edge = fromBelow ? end.bottom() : end.y;
    if (inside) {
      points.push_back({x, edge});
    } else {
      const double away = edge + (fromBelow ? 12 : -12);
      points.push_back({std::round(end.center().x), edge});
      points.push_back({std::round(end.center().x), away});
      points.push_back({x, away});
    }
    points.push_back({x, y});
  }

  std::vector<Point> between(const Rect& source, const Rect& target, bool sourcePool,
                             bool targetPool)
  {
    const bool down = source.center().y <= target.center().y;
    const Rect& upper = down ? source : target;
    const Rect& lower = down ? target : source;
    const double gap = gapBelow(upper) + 20 + 12 * double(m_messages++ % 20);
    const double sourceX = source.center().x;
    const double targetX = targetPool && !sourcePool ? sourceX : target.center().x;
    const bool upperPool = down ? sourcePool : targetPool;
    const bool lowerPool = down ? targetPool : sourcePool;
    double upperX = down ? sourceX : targetX;
    double lowerX = down ? targetX : sourceX;
    if (!upperPool) upperX = clearX(upper, lowerX, upper.bottom(), gap);
    if (!lowerPool) lowerX = clearX(lower, upperX, gap, lower.y);
    if (upperPool) upperX = lowerX;
    if (lowerPool) lowerX = upperX;
    std::vector<Point> points;
    addEnd(upper, upperX, gap, true, points);
    std::vector<Point> rest;
    addEnd(lower, lowerX, gap, false, rest);
    points.insert(points.end(), rest.rbegin(), rest.rend());
    if (!down) std::ranges::reverse(points);
    return points;
  }

  void addMessage(const MessageFlow& flow)
  {
    const std::optional<Rect> source = placeOf(flow.source);
    const std::optional<Rect> target = placeOf(flow.target);
    if (source && target) {
      put(flow.id, between(*source, *target, isPool(flow.source), isPool(flow.target)));
    } else {
      put(flow.id, stub(source, target));
    }
  }

  /// A line to or from nowhere.
  static std::vector<Point> stub(const std::optional<Rect>& source,
                                 const std::optional<Rect>& target)
  {
    const Rect end = source ? *source : target.value_or(Rect{});
    const Point at{end.center().x, end.bottom()};
    const Point away{at.x, at.y + 30};
    if (source || !target) return {at, away};
    return {away, at};
  }

  void addAssociation(const Association& association)
  {
    const Rect source = placeOf(association.source).value_or(Rect{});
    const Rect target = placeOf(association.target).value_or(Rect{});
    put(association.id,
        {borderTowards(source, target.center()), borderTowards(target, source.center())});
  }

  const Sources& m_sources;
  Diagram& m_diagram;
  std::vector<const Shape*> m_obstacles;
  int m_messages = 0;
};

}  // namespace

void connectParts(const Sources& sources, Diagram& diagram)
{
  Connector{sources, diagram}.connect();
}

}  // namespace einklang::layout
