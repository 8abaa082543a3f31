#include "model/layout/Labels.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <map>
#include <utility>
#include <vector>

namespace einklang::layout {
namespace {

using Index = std::size_t;

/// What a label should not touch, and how bad it is if it does.
struct Obstacle
{
  Rect rect;
  int cost;
  ElementId owner;
};

constexpr int onNode = 1000;
constexpr int onLabel = 600;
constexpr int onLine = 200;
constexpr int onBorder = 30;

/// Finds obstacles near a rectangle: a grid of buckets.
class Neighbourhood
{
 public:
  void add(Obstacle obstacle)
  {
    visit(obstacle.rect, [&](std::vector<Index>& bucket) { bucket.push_back(m_obstacles.size()); });
    m_obstacles.push_back(std::move(obstacle));
    m_seen.push_back(0);
  }

  /// The sum of the costs of all that the rectangle touches.
  template <typename Skip>
  int cost(const Rect& rect, Skip skip)
  {
    int sum = 0;
    ++m_round;
    visit(rect, [&](const std::vector<Index>& bucket) {
      for (const Index i : bucket) {
        if (m_seen[i] == m_round) continue;
        m_seen[i] = m_round;
        const Obstacle& o = m_obstacles[i];
        if (o.rect.intersects(rect) && !skip(o)) sum += o.cost;
      }
    });
    return sum;
  }

 private:
  template <typename Visitor>
  void visit(const Rect& rect, Visitor visitor)
  {
    const auto cell = [](double v) { return int(std::floor(v / 160)); };
    for (int x = cell(rect.x); x <= cell(rect.right()); ++x) {
      for (int y = cell(rect.y); y <= cell(rect.bottom()); ++y) visitor(m_buckets[{x, y}]);
    }
  }

  std::map<std::pair<int, int>, std::vector<Index>> m_buckets;
  std::vector<Obstacle> m_obstacles;
  std::vector<int> m_seen;
  int m_round = 0;
};

Rect lineRect(Point a, Point b)
{
  const double x = std::min(a.x, b.x);
  const double y = std::min(a.y, b.y);
  return {x - 1, y - 1, std::abs(a.x - b.x) + 2, std::abs(a.y - b.y) + 2};
}

class Labeller
{
 public:
  Labeller(const Process& process, const TextMeasure& measure, Diagram& diagram)
      : m_process{process}, m_measure{measure}, m_diagram{diagram}
  {
    for (const Shape& shape : diagram.shapes) addShape(shape);
    for (const Edge& edge : diagram.edges) addEdge(edge);
  }

  void place()
  {
    for (Index i = 0; i < m_diagram.shapes.size(); ++i) placeShape(m_diagram.shapes[i]);
    for (Index i = 0; i < m_diagram.edges.size(); ++i) placeEdge(m_diagram.edges[i]);
  }

  std::set<ElementId> covered()
  {
    std::set<ElementId> ids;
    const auto look = [&](const ElementId& id, const Rect& label) {
      const auto own = [&](const Obstacle& o) { return o.owner == id || o.cost < onLine; };
      if (m_around.cost(label, own) > 0) ids.insert(id);
    };
    for (const Shape& shape : m_diagram.shapes) {
      const std::string text = labelOf(m_process, shape.id);
      if (text.empty() || !wantsLabel(shape.id)) continue;
      look(shape.id, shape.label ? *shape.label : below(shape, text));
    }
    for (const Edge& edge : m_diagram.edges) {
      if (edge.label && !labelOf(m_process, edge.id).empty()) look(edge.id, *edge.label);
    }
    return ids;
  }

  void placeOnly(const std::set<ElementId>& which)
  {
    const auto keepOther = [&](const auto& drawn) {
      if (drawn.label && !which.contains(drawn.id)) keep(drawn.id, *drawn.label);
    };
    std::ranges::for_each(m_diagram.shapes, keepOther);
    std::ranges::for_each(m_diagram.edges, keepOther);
    for (Index i = 0; i < m_diagram.shapes.size(); ++i) {
      if (which.contains(m_diagram.shapes[i].id)) placeShape(m_diagram.shapes[i]);
    }
    for (Index i = 0; i < m_diagram.edges.size(); ++i) {
      if (which.contains(m_diagram.edges[i].id)) placeEdge(m_diagram.edges[i]);
    }
  }

 private:
  void addShape(const Shape& shape)
  {
    const Rect& r = shape.bounds;
    const Node* node = m_process.findNode(NodeId{shape.id.value()});
    const bool area = m_process.findLane(LaneId{shape.id.value()}) ||
                      m_process.findParticipant(ParticipantId{shape.id.value()}) ||
                      (node && subProcessOf(*node) && shape.expanded);
    if (!area) return m_around.add({r, onNode, shape.id});
    const double head = node ? 0 : 30;
    m_around.add({{r.x, r.y, r.width, 1}, onBorder, shape.id});
    m_around.add({{r.x, r.bottom() - 1, r.width, 1}, onBorder, shape.id});
    m_around.add({{r.right() - 1, r.y, 1, r.height}, onBorder, shape.id});
    m_around.add(shape.horizontal ? Obstacle{{r.x, r.y, head + 1, r.height}, onNode, shape.id}
                                  : Obstacle{{r.x, r.y, r.width, head + 1}, onNode, shape.id});
    if (node) m_containers.push_back(&shape);
  }

  Rect below(const Shape& shape, const std::string& text) const
  {
    const Rect size = m_measure.measure(text, labelWidth);
    return {shape.bounds.center().x - size.width / 2, shape.bounds.bottom() + 4, size.width,
            size.height};
  }

  void addEdge(const Edge& edge)
  {
    for (Index i = 0; i + 1 < edge.wayPoints.size(); ++i) {
      m_around.add({lineRect(edge.wayPoints[i], edge.wayPoints[i + 1]), onLine, edge.id});
    }
  }

  /// Sub-processes that the label would stand in although its owner does not.
  int intrusion(const Rect& rect, Point anchor) const
  {
    int sum = 0;
    for (const Shape* container : m_containers) {
      if (container->bounds.intersects(rect) && !container->bounds.contains(anchor)) sum += onNode;
    }
    return sum;
  }

  struct Choice
  {
    Rect rect = {};
    int cost = 0;
    bool found = false;
  };

  void consider(const Rect& rect, const ElementId& owner, Point anchor, int dislike, Choice& best)
  {
    if (best.found && best.cost <= dislike) return;
    const int cost =
        dislike + intrusion(rect, anchor) + m_around.cost(rect, [&](const Obstacle& o) {
          return o.owner == owner && o.cost == onNode;
        });
    if (best.found && best.cost <= cost) return;
    best = {rect, cost, true};
  }

  void keep(const ElementId& owner, const Rect& rect) { m_around.add({rect, onLabel, owner}); }

  bool wantsLabel(const ElementId& id) const
  {
    const Node* node = m_process.findNode(NodeId{id.value()});
    if (node) return !isActivity(*node);
    return m_process.dataObjects().find(DataObjectId{id.value()}) != nullptr;
  }

  void placeShape(const Shape& shape)
  {
    const std::string text = labelOf(m_process, shape.id);
    if (text.empty() || !wantsLabel(shape.id)) return;
    const Node* node = m_process.findNode(NodeId{shape.id.value()});
    const bool above = node && gatewayOf(*node);
    Choice best;
    for (const double width : {labelWidth, 70.0, 120.0}) {
      const Rect size = m_measure.measure(text, width);
      considerAround(shape, size, above, width == labelWidth ? 0 : 6, best);
    }
    considerFurther(shape.bounds.center(), m_measure.measure(text, labelWidth), shape.id, best);
    Shape labelled = shape;
    labelled.label = best.rect;
    keep(shape.id, best.rect);
    m_diagram.shapes.replace(labelled);
  }

  void considerAround(const Shape& shape, const Rect& size, bool above, int dislike, Choice& best)
  {
    const Rect& b = shape.bounds;
    const Point c = b.center();
    const double w = std::ceil(size.width);
    const double h = std::ceil(size.height);
    const auto at = [&](double x, double y, int cost) {
      consider({std::round(x), std::round(y), w, h}, shape.id, c, cost + dislike, best);
    };
    const int up = above ? 0 : 8;
    const int down = above ? 8 : 0;
    at(c.x - w / 2, b.bottom() + 4, down);
    at(c.x - w / 2, b.y - 4 - h, up);
    at(c.x + 5, b.y - 2 - h, up + 1);
    at(c.x - 5 - w, b.y - 2 - h, up + 2);
    at(c.x + 5, b.bottom() + 2, down + 1);
    at(c.x - 5 - w, b.bottom() + 2, down + 2);
    at(c.x + b.width / 4 + 8, b.y - h + 8, up + 4);
    at(c.x - b.width / 4 - 8 - w, b.y - h + 8, up + 4);
    at(c.x + b.width / 4 + 8, b.bottom() - 8, down + 4);
    at(c.x - b.width / 4 - 8 - w, b.bottom() - 8, down + 4);
    at(b.right() + 6, c.y - h / 2, 16);
    at(b.x - 6 - w, c.y - h / 2, 16);
    at(b.right() + 6, c.y - h - 3, 17);
    at(b.right() + 6, c.y + 3, 17);
  }

  /// Where all usual places are taken: further and further away, the nearest free one.
  void considerFurther(Point anchor, const Rect& size, const ElementId& owner, Choice& best)
  {
    if (best.cost < onLine) return;
    const double w = std::ceil(size.width);
    const double h = std::ceil(size.height);
    for (int ring = 1; ring <= 6; ++ring) {
      for (int i = -ring; i <= ring; ++i) {
        for (int j = -ring; j <= ring; ++j) {
          if (std::abs(i) != ring && std::abs(j) != ring) continue;
          const double x = std::round(anchor.x + 20 * i - w / 2);
          const double y = std::round(anchor.y + 14 * j - h / 2);
          consider({x, y, w, h}, owner, anchor, 30 + 10 * ring, best);
        }
      }
    }
  }

  void placeEdge(const Edge& edge)
  {
    const std::string text = labelOf(m_process, edge.id);
    if (text.empty()) return;
    Choice best;
    for (const double width : {labelWidth, 60.0, 130.0}) {
      const Rect size = m_measure.measure(text, width);
      considerAlong(edge, size, width == labelWidth ? 0 : 8, best);
      if (best.cost < 8) break;
    }
    considerFurther(edge.wayPoints.front(), m_measure.measure(text, labelWidth), edge.id, best);
    Edge labelled = edge;
    labelled.label = best.rect;
    keep(edge.id, best.rect);
    m_diagram.edges.replace(labelled);
  }

  /// On the first piece after the source first, then further and further along.
  void considerAlong(const Edge& edge, const Rect& size, int dislike, Choice& best)
  {
    const double w = std::ceil(size.width);
    const double h = std::ceil(size.height);
    const Point anchor = edge.wayPoints.front();
    for (Index i = 0; i + 1 < edge.wayPoints.size() && i < 5; ++i) {
      const Point a = edge.wayPoints[i];
      const Point b = edge.wayPoints[i + 1];
      const int cost = dislike + int(i) * 3;
      const auto at = [&](double x, double y, int more) {
        consider({std::round(x), std::round(y), w, h}, edge.id, anchor, cost + more, best);
      };
      if (a.y == b.y) {
        const double sign = b.x > a.x ? 1 : -1;
        const double begin = sign > 0 ? a.x + 5 : a.x - 5 - w;
        const double end = sign > 0 ? b.x - 12 - w : b.x + 12;
        const int tooLong = w > std::abs(a.x - b.x) - 4 ? 10 : 0;
        for (const double x : {begin, (a.x + b.x - w) / 2, end}) {
          at(x, a.y - h - 3, tooLong);
          at(x, a.y + 4, tooLong + 2);
        }
      } else {
        const double begin = b.y > a.y ? a.y + 5 : a.y - 5 - h;
        const int tooLong = h > std::abs(a.y - b.y) - 4 ? 10 : 0;
        for (const double y : {begin, (a.y + b.y - h) / 2}) {
          at(a.x + 5, y, tooLong + 4);
          at(a.x - 5 - w, y, tooLong + 5);
        }
      }
    }
  }

  const Process& m_process;
  const TextMeasure& m_measure;
  Diagram& m_diagram;
  Neighbourhood m_around;
  std::vector<const Shape*> m_containers;
};

}  // namespace

void placeLabels(const Process& process, const TextMeasure& measure, Diagram& diagram)
{
  Labeller{process, measure, diagram}.place();
}

void placeLabelsOf(const Process& process, const TextMeasure& measure,
                   const std::set<ElementId>& which, Diagram& diagram)
{
  Labeller{process, measure, diagram}.placeOnly(which);
}

std::set<ElementId> coveredLabels(const Process& process, const TextMeasure& measure,
                                  const Diagram& diagram)
{
  Diagram looked = diagram;
  return Labeller{process, measure, looked}.covered();
}

}  // namespace einklang::layout
