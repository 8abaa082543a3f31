#include "model/layout/PlaceNew.h"

#include "model/layout/Fragment.h"
#include "model/layout/FreePlace.h"
#include "model/layout/Labels.h"
#include "model/layout/NewLanes.h"
#include "model/layout/Satellites.h"
#include "model/layout/Turning.h"

#include <algorithm>
#include <cmath>
#include <deque>

namespace einklang::layout {
namespace {

using Index = std::size_t;

constexpr std::size_t worthAnOwnDrawing = 5;
constexpr double laneHead = 30;

/// Sequence flows by their ends.
struct Neighbours
{
  explicit Neighbours(const Process& process)
  {
    for (const Flow& flow : process.flows()) {
      if (!flow.source || !flow.target || flow.source == flow.target) continue;
      after[flow.source->value()].push_back(*flow.target);
      before[flow.target->value()].push_back(*flow.source);
    }
  }

  std::unordered_map<std::string, std::vector<NodeId>> before;
  std::unordered_map<std::string, std::vector<NodeId>> after;
};

class NodePlacer
{
 public:
  NodePlacer(Canvas& canvas, const PlaceOptions& options)
      : m_canvas{canvas},
        m_process{canvas.process()},
        m_options{options},
        m_neighbours{canvas.process()}
  {}

  std::set<ElementId> place()
  {
    dropStale();
    m_placed = placeNewLanes(m_canvas, m_options);
    liftMisplaced();
    std::vector<const Node*> missing = missingNodes();
    for (const auto& part : partsOf(missing)) {
      if (wantsOwnDrawing(part)) {
        placeBlock(part);
      } else {
        placeOneByOne(part);
      }
    }
    m_placed.merge(placeSatellites(m_canvas, m_options));
    return std::move(m_placed);
  }

 private:
  void dropStale()
  {
    std::vector<ElementId> stale;
    for (const Shape& shape : m_canvas.diagram().shapes) {
      if (!m_process.contains(shape.id)) stale.push_back(shape.id);
    }
    for (const Edge& edge : m_canvas.diagram().edges) {
      if (!m_process.contains(edge.id)) stale.push_back(edge.id);
    }
    for (const ElementId& id : stale) m_canvas.remove(id);
  }

  /// Nodes of lanes that are new stand elsewhere still.
  void liftMisplaced()
  {
    for (const Node& node : m_process.nodes()) {
      if (!node.lane || !m_placed.contains(*node.lane) || m_placed.contains(node.id)) continue;
      const Rect* at = m_canvas.find(node.id);
      if (at && !m_canvas.find(*node.lane)->contains(at->center())) m_canvas.remove(node.id);
    }
  }

  /// True if the drawing shows the inside of the node's parent.
  bool belongsHere(const Node& node) const
  {
    if (isBoundary(node)) return false;
    const std::optional<NodeId>& plane = m_canvas.diagram().plane;
    if (!node.parent) return !plane;
    if (plane == node.parent) return true;
    if (m_canvas.isDrawn(*node.parent)) return m_canvas.isContainer(*node.parent);
    const Node* parent = m_process.findNode(*node.parent);
    return parent && belongsHere(*parent);
  }

  std::vector<const Node*> missingNodes() const
  {
    std::vector<const Node*> missing;
    for (const Node& node : m_process.nodes()) {
      if (!m_canvas.isDrawn(node.id) && belongsHere(node)) missing.push_back(&node);
    }
    return missing;
  }

  /// Connected parts, without what stands in a sub-process that is missing itself.
  std::vector<std::vector<const Node*>> partsOf(const std::vector<const Node*>& missing) const
  {
    std::set<ElementId> open;
    for (const Node* node : missing) {
      const bool inside = node->parent && !m_canvas.isDrawn(*node->parent) &&
                          node->parent != m_canvas.diagram().plane;
      if (!inside) open.insert(node->id);
    }
    std::vector<std::vector<const Node*>> parts;
    for (const Node* node : missing) {
      if (!open.contains(node->id)) continue;
      std::vector<const Node*> part{node};
      open.erase(node->id);
      for (Index i = 0; i < part.size(); ++i) collect(*part[i], open, part);
      std::ranges::sort(part, {}, [&](const Node* n) { return m_process.nodes().indexOf(n->id); });
      parts.push_back(std::move(part));
    }
    return parts;
  }

  void collect(const Node& from, std::set<ElementId>& open, std::vector<const Node*>& part) const
  {
    for (const auto* links : {&m_neighbours.after, &m_neighbours.before}) {
      const auto found = links->find(from.id.value());
      if (found == links->end()) continue;
      for (const NodeId& id : found->second) {
        const Node* node = m_process.findNode(id);
        if (!open.contains(id) || node->parent != from.parent) continue;
        open.erase(id);
        part.push_back(node);
      }
    }
  }

  bool wantsOwnDrawing(const std::vector<const Node*>& part) const
  {
    const bool holds = std::ranges::any_of(part, [&](const Node* node) {
      return subProcessOf(*node) && std::ranges::any_of(m_process.nodes(), [&](const Node& inner) {
               return inner.parent == node->id;
             });
    });
    const bool oneLane = std::ranges::all_of(part, [&](const Node* node) {
      return node->lane == part.front()->lane && node->participant == part.front()->participant;
    });
    const bool wished = std::ranges::any_of(
        part, [&](const Node* node) { return m_options.columnOf.contains(node->id.value()); });
    if (!oneLane || wished) return false;
    return holds || (part.size() >= worthAnOwnDrawing && branches(part));
  }

  bool branches(const std::vector<const Node*>& part) const
  {
    return std::ranges::any_of(part, [&](const Node* node) {
      const auto after = m_neighbours.after.find(node->id.value());
      return after != m_neighbours.after.end() && after->second.size() > 1;
    });
  }

  /// What leads to a node, or what it leads to, looking through nodes without a place.
  std::vector<Rect> placedOn(const std::vector<const Node*>& part, bool before) const
  {
    const auto& links = before ? m_neighbours.before : m_neighbours.after;
    std::deque<NodeId> queue;
    std::set<NodeId> seen;
    for (const Node* node : part) {
      queue.push_back(node->id);
      seen.insert(node->id);
    }
    std::vector<Rect> found;
    while (!queue.empty()) {
      const auto next = links.find(queue.front().value());
      queue.pop_front();
      if (next == links.end()) continue;
      for (const NodeId& id : next->second) {
        if (!seen.insert(id).second) continue;
        if (const Rect* r = m_canvas.find(id)) {
          found.push_back(*r);
        } else {
          queue.push_back(id);
        }
      }
    }
    return found;
  }

  /// The last of what leads here, and the first behind it of what it leads to.
  void connect(Newcomer& newcomer, const std::vector<const Node*>& part) const
  {
    const std::vector<Rect> before = placedOn(part, true);
    const std::vector<Rect> after = placedOn(part, false);
    const auto middle = [](const Rect& r) { return r.center().x; };
    if (!before.empty()) newcomer.before = *std::ranges::max_element(before, {}, middle);
    for (const Rect& r : after) {
      if (newcomer.before && middle(r) <= middle(*newcomer.before)) continue;
      if (!newcomer.after || middle(r) < middle(*newcomer.after)) newcomer.after = r;
    }
    if (newcomer.before || after.empty()) {
      newcomer.between = newcomer.before && !after.empty() && (inLine(part) || isOnlyWay(part));
      return;
    }
    newcomer.after = *std::ranges::min_element(after, {}, middle);
  }

  bool inLine(const std::vector<const Node*>& part) const
  {
    return std::ranges::all_of(
        part, [&](const Node* node) { return m_options.inLine.contains(node->id.value()); });
  }

  bool isOnlyWay(const std::vector<const Node*>& part) const
  {
    const auto alone = [](const auto& links, const NodeId& id) {
      const auto found = links.find(id.value());
      return found == links.end() || found->second.size() < 2;
    };
    for (const Node* node : part) {
      const auto before = m_neighbours.before.find(node->id.value());
      if (before == m_neighbours.before.end()) continue;
      for (const NodeId& id : before->second) {
        if (m_canvas.isDrawn(id) && alone(m_neighbours.after, id)) return true;
      }
    }
    return false;
  }

  void setHome(Newcomer& newcomer, const Node& node) const
  {
    newcomer.parent = node.parent ? node.parent->value() : std::string{};
    const Rect* home = node.lane ? m_canvas.find(*node.lane) : nullptr;
    double head = laneHead;
    if (!home && node.participant) home = m_canvas.find(*node.participant);
    if (!home && node.parent && node.parent != m_canvas.diagram().plane) {
      home = m_canvas.find(*node.parent);
      head = 5;
    }
    if (!home) return;
    newcomer.bounded = true;
    newcomer.home = {home->x + head, home->y, home->width - head, home->height};
  }

  void setSize(Newcomer& newcomer, const Node& node) const
  {
    const bool down = m_options.direction == LayoutDirection::Down;
    const Rect usual = usualSize(m_process, node.id);
    const Rect size = down ? turned(usual) : usual;
    newcomer.width = size.width;
    newcomer.height = size.height;
    if (isActivity(node) || node.label.empty()) return;
    const Rect text = m_options.measure->measure(node.label, labelWidth);
    const double height = down ? text.width : text.height;
    (gatewayOf(node) ? newcomer.labelAbove : newcomer.labelBelow) = height + 6;
  }

  Place settle(const Newcomer& newcomer, bool onLines = false)
  {
    const std::vector<Rect> lines = onLines ? std::vector<Rect>{} : linesOf(m_canvas);
    const Place place = findPlace(newcomer, m_canvas.obstaclesIn(newcomer.parent), lines);
    for (const Cut& cut : place.cuts) m_canvas.stretch(cut.axis, cut.at, cut.by);
    return place;
  }

  void placeNode(const Node& node)
  {
    Newcomer newcomer;
    setSize(newcomer, node);
    setHome(newcomer, node);
    connect(newcomer, {&node});
    const auto column = m_options.columnOf.find(node.id.value());
    if (column != m_options.columnOf.end()) {
      if (const Rect* r = m_canvas.find(column->second)) newcomer.centreX = r->center().x;
    }
    const Place place = settle(newcomer, inLine({&node}));
    Shape shape{.id = node.id, .bounds = place.bounds};
    if (subProcessOf(node)) shape.expanded = false;
    m_canvas.add(shape);
    m_placed.insert(node.id);
  }

  void placeBlock(const std::vector<const Node*>& part)
  {
    std::set<ElementId> ids;
    for (const Node* node : part) ids.insert(node->id);
    const Diagram drawing = drawFragment(m_process, ids, m_options);
    const Rect size = boundsOf(drawing);
    Newcomer newcomer;
    newcomer.width = size.width;
    newcomer.height = size.height;
    setHome(newcomer, *part.front());
    connect(newcomer, part);
    const Place place = settle(newcomer, inLine(part));
    m_placed.merge(putInto(m_canvas, drawing, {place.bounds.x, place.bounds.y}));
  }

  bool touchesPlaced(const Node& node, bool before) const
  {
    const auto& links = before ? m_neighbours.before : m_neighbours.after;
    const auto found = links.find(node.id.value());
    return found != links.end() && std::ranges::any_of(found->second, [&](const NodeId& id) {
             return m_canvas.isDrawn(id);
           });
  }

  /// Along the flow: first what follows something that has a place.
  void placeOneByOne(std::vector<const Node*> part)
  {
    while (!part.empty()) {
      auto next =
          std::ranges::find_if(part, [&](const Node* n) { return touchesPlaced(*n, true); });
      if (next == part.end()) {
        next = std::ranges::find_if(part, [&](const Node* n) { return touchesPlaced(*n, false); });
      }
      if (next == part.end()) next = part.begin();
      placeNode(**next);
      part.erase(next);
    }
  }

  Canvas& m_canvas;
  const Process& m_process;
  const PlaceOptions& m_options;
  Neighbours m_neighbours;
  std::set<ElementId> m_placed;
};

}  // namespace

std::set<ElementId> placeNew(Canvas& canvas, const PlaceOptions& options)
{
  return NodePlacer{canvas, options}.place();
}

std::vector<Rect> linesOf(const Canvas& canvas)
{
  std::vector<Rect> lines;
  for (const Edge& edge : canvas.diagram().edges) {
    if (!canvas.process().findFlow(FlowId{edge.id.value()})) continue;
    if (canvas.crooked().contains(edge.id)) continue;
    for (Index i = 0; i + 1 < edge.wayPoints.size(); ++i) {
      const Point a = edge.wayPoints[i];
      const Point b = edge.wayPoints[i + 1];
      lines.push_back({std::min(a.x, b.x), std::min(a.y, b.y), std::abs(a.x - b.x) + 1,
                       std::abs(a.y - b.y) + 1});
    }
  }
  return lines;
}

}  // namespace einklang::layout
