#pragma once

#include "model/diagram/Diagram.h"
#include "model/layout/Picture.h"
#include "model/process/Process.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace einklang::test {

/// What can be counted in a drawing: the same measures for ours and those drawn by hand.
struct DrawingMeasures
{
  int nodes = 0;
  int edges = 0;
  double area = 0;  // around all nodes, in square pixels
  double length = 0;
  int crossings = 0;
  int bends = 0;
  // What must not happen:
  int overlaps = 0;
  int throughNodes = 0;
  int notOrthogonal = 0;
  int laneViolations = 0;
  int labelsOnNodes = 0;
  // What should not happen:
  int labelsOnLines = 0;
  int labelsOnLabels = 0;
  double shared = 0;  // pixels on which flows without a common end lie on each other

  DrawingMeasures& operator+=(const DrawingMeasures& other)
  {
    for (int DrawingMeasures::*count :
         {&DrawingMeasures::nodes, &DrawingMeasures::edges, &DrawingMeasures::crossings,
          &DrawingMeasures::bends, &DrawingMeasures::overlaps, &DrawingMeasures::throughNodes,
          &DrawingMeasures::notOrthogonal, &DrawingMeasures::laneViolations,
          &DrawingMeasures::labelsOnNodes, &DrawingMeasures::labelsOnLines,
          &DrawingMeasures::labelsOnLabels}) {
      this->*count += other.*count;
    }
    area += other.area;
    length += other.length;
    shared += other.shared;
    return *this;
  }
};

/// Measures one drawing of a process. Where something that must not happen did, `faults` says
/// where.
class DrawingMeter
{
 public:
  DrawingMeter(const Process& process, const Diagram& diagram)
      : m_process{process}, m_diagram{diagram}
  {
    for (const Node& node : process.nodes()) addNode(node);
    for (const Flow& flow : process.flows()) addFlow(flow);
    for (const Shape& shape : diagram.shapes) addLabel(shape.id, shape.label);
    for (const Edge& edge : diagram.edges) addLabel(edge.id, edge.label);
  }

  DrawingMeasures measure()
  {
    m_sum.nodes = int(m_boxes.size());
    measureArea();
    measureNodes();
    measureLines();
    measureLabels();
    return m_sum;
  }

  const std::vector<std::string>& faults() const { return m_faults; }

 private:
  struct Box
  {
    const Node* node;
    Rect rect;
    std::set<NodeId> around;  // sub-processes that hold it, and the node it hangs on
  };
  struct Piece
  {
    std::size_t edge;
    Point a;
    Point b;

    bool horizontal() const { return a.y == b.y; }
    Rect rect() const
    {
      return {std::min(a.x, b.x), std::min(a.y, b.y), std::abs(a.x - b.x), std::abs(a.y - b.y)};
    }
  };
  struct Line
  {
    const Flow* flow;
    std::set<NodeId> ends;  // and what holds them
  };
  struct Label
  {
    ElementId owner;
    Rect rect;
  };

  std::set<NodeId> around(const Node& node) const
  {
    std::set<NodeId> found;
    const Event* event = eventOf(node);
    if (event && event->attachedTo) found.insert(*event->attachedTo);
    for (auto parent = node.parent; parent; parent = m_process.findNode(*parent)->parent) {
      found.insert(*parent);
    }
    return found;
  }

  void addNode(const Node& node)
  {
    const Shape* shape = m_diagram.shapes.find(node.id);
    if (shape) m_boxes.push_back({&node, shape->bounds, around(node)});
  }

  void addFlow(const Flow& flow)
  {
    const Edge* edge = m_diagram.edges.find(flow.id);
    if (!edge) return;
    Line line{&flow, {}};
    for (const std::optional<NodeId>& end : {flow.source, flow.target}) {
      if (!end) continue;
      line.ends.insert(*end);
      line.ends.merge(around(*m_process.findNode(*end)));
    }
    const std::vector<Point> points = layout::simplified(edge->wayPoints);
    ++m_sum.edges;
    m_sum.bends += std::max(0, int(points.size()) - 2);
    for (std::size_t i = 0; i + 1 < points.size(); ++i) {
      m_pieces.push_back({m_lines.size(), points[i], points[i + 1]});
      m_sum.length += std::hypot(points[i].x - points[i + 1].x, points[i].y - points[i + 1].y);
    }
    m_lines.push_back(std::move(line));
  }

  void addLabel(const ElementId& owner, const std::optional<Rect>& label)
  {
    if (label) m_labels.push_back({owner, *label});
  }

  void fault(int& count, const std::string& what)
  {
    ++count;
    m_faults.push_back(what);
  }

  static Rect shrunk(const Rect& r, double by)
  {
    return {r.x + by, r.y + by, r.width - 2 * by, r.height - 2 * by};
  }

  void measureArea()
  {
    if (m_boxes.empty()) return;
    Rect all = m_boxes.front().rect;
    for (const Box& box : m_boxes) all = united(all, box.rect);
    m_sum.area = all.width * all.height;
  }

  void measureNodes()
  {
    for (std::size_t i = 0; i < m_boxes.size(); ++i) {
      const Box& a = m_boxes[i];
      for (std::size_t j = i + 1; j < m_boxes.size(); ++j) {
        const Box& b = m_boxes[j];
        if (!a.rect.intersects(b.rect)) continue;
        if (a.around.contains(b.node->id) || b.around.contains(a.node->id)) continue;
        fault(m_sum.overlaps, a.node->id.value() + " on " + b.node->id.value());
      }
      const Shape* lane = a.node->lane ? m_diagram.shapes.find(*a.node->lane) : nullptr;
      if (!lane) continue;
      const Rect& l = lane->bounds;
      const bool inside =
          l.contains({a.rect.x, a.rect.y}) && l.contains({a.rect.right(), a.rect.bottom()});
      const bool hangs = isBoundary(*a.node) && l.contains(a.rect.center());
      if (!inside && !hangs) fault(m_sum.laneViolations, a.node->id.value() + " not in its lane");
    }
  }

  void measureLines()
  {
    std::set<std::pair<std::size_t, NodeId>> through;
    for (const Piece& piece : m_pieces) {
      const std::string& id = m_lines[piece.edge].flow->id.value();
      if (piece.a.x != piece.b.x && piece.a.y != piece.b.y) fault(m_sum.notOrthogonal, id);
      for (const Box& box : m_boxes) {
        if (!touches(piece, shrunk(box.rect, 2))) continue;
        if (m_lines[piece.edge].ends.contains(box.node->id)) continue;
        if (through.emplace(piece.edge, box.node->id).second) {
          fault(m_sum.throughNodes, id + " through " + box.node->id.value());
        }
      }
    }
    for (std::size_t i = 0; i < m_pieces.size(); ++i) {
      for (std::size_t j = i + 1; j < m_pieces.size(); ++j) {
        if (m_pieces[i].edge != m_pieces[j].edge) measurePair(m_pieces[i], m_pieces[j]);
      }
    }
  }

  static bool touches(const Piece& piece, const Rect& rect)
  {
    const Rect r = piece.rect();
    return r.x < rect.right() && r.right() > rect.x && r.y < rect.bottom() && r.bottom() > rect.y;
  }

  void measurePair(const Piece& p, const Piece& q)
  {
    const Rect a = p.rect();
    const Rect b = q.rect();
    if (p.horizontal() != q.horizontal()) {
      const Rect& h = p.horizontal() ? a : b;
      const Rect& v = p.horizontal() ? b : a;
      const bool cross = v.x > h.x && v.x < h.right() && h.y > v.y && h.y < v.bottom();
      m_sum.crossings += cross ? 1 : 0;
      return;
    }
    const double near = p.horizontal() ? std::abs(a.y - b.y) : std::abs(a.x - b.x);
    if (near > 3 || haveCommonEnd(*m_lines[p.edge].flow, *m_lines[q.edge].flow)) return;
    const double common = p.horizontal() ? std::min(a.right(), b.right()) - std::max(a.x, b.x)
                                         : std::min(a.bottom(), b.bottom()) - std::max(a.y, b.y);
    if (common <= 3) return;
    m_sum.shared += common;
  }

  /// Flows that begin or end together may run together; those from the same node to the same node
  /// may not.
  static bool haveCommonEnd(const Flow& a, const Flow& b)
  {
    const bool source = a.source && a.source == b.source;
    const bool target = a.target && a.target == b.target;
    return source != target;
  }

  void measureLabels()
  {
    for (std::size_t i = 0; i < m_labels.size(); ++i) {
      const Label& label = m_labels[i];
      const Rect rect = shrunk(label.rect, 1);
      for (const Box& box : m_boxes) {
        if (box.node->id == label.owner || !box.rect.intersects(rect) || holds(box, label))
          continue;
        fault(m_sum.labelsOnNodes, label.owner.value() + "'s label on " + box.node->id.value());
      }
      for (const Piece& piece : m_pieces) {
        if (touches(piece, rect)) ++m_sum.labelsOnLines;
      }
      for (std::size_t j = i + 1; j < m_labels.size(); ++j) {
        if (rect.intersects(shrunk(m_labels[j].rect, 1))) ++m_sum.labelsOnLabels;
      }
    }
  }

  /// Labels of what stands in a sub-process stand in it, too.
  bool holds(const Box& box, const Label& label) const
  {
    const auto inside = [&](const std::optional<NodeId>& id) {
      const Node* node = id ? m_process.findNode(*id) : nullptr;
      return node && around(*node).contains(box.node->id) && subProcessOf(*box.node);
    };
    if (const Flow* flow = m_process.findFlow(FlowId{label.owner.value()})) {
      return inside(flow->source) || inside(flow->target);
    }
    const DataObject* data = m_process.dataObjects().find(DataObjectId{label.owner.value()});
    if (data && data->parent) return *data->parent == box.node->id || inside(data->parent);
    return inside(NodeId{label.owner.value()});
  }

  const Process& m_process;
  const Diagram& m_diagram;
  std::vector<Box> m_boxes;
  std::vector<Piece> m_pieces;
  std::vector<Line> m_lines;
  std::vector<Label> m_labels;
  DrawingMeasures m_sum;
  std::vector<std::string> m_faults;
};

}  // namespace einklang::test
