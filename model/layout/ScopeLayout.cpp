#include "model/layout/ScopeLayout.h"

#include "model/layout/Labels.h"
#include "model/layout/Loops.h"
#include "model/layout/Pipeline.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <map>
#include <optional>
#include <utility>

namespace einklang::layout {
namespace {

using Index = std::size_t;

constexpr double laneHead = 30;
constexpr double sidePadding = 25;      // between a lane's head or end and what stands in it
constexpr double subProcessPad = 20;    // around the contents of a sub-process
constexpr double subProcessTitle = 14;  // room for its name
constexpr double boundaryStep = 44;     // from one boundary event to the next
constexpr double satelliteGap = 20;

Rect turned(const Rect& size, LayoutDirection direction)
{
  return direction == LayoutDirection::Right ? size : Rect{0, 0, size.height, size.width};
}

/// Something that stands beside its node: a document or a note.
struct Satellite
{
  ElementId id;
  int host;
  bool above;
  double dx;  // of its centre from the centre of the host
  double dy;
  double width;
  double height;
};

struct BoundaryPlace
{
  ElementId id;
  int host;
  double offset;  // of its centre from the centre of the host
};

class ScopeMaker
{
 public:
  ScopeMaker(const Sources& sources, const std::string& id)
      : m_sources{sources},
        m_scope{sources.contents.scope(id)},
        m_bands{id == Contents::together ? makePoolBands(sources.contents, sources.measure)
                                         : makeBands(sources.contents, m_scope, sources.measure)}
  {
    m_graph.bands = m_bands.count;
    m_graph.bandHeights = m_bands.heights;
  }

  Picture make()
  {
    for (const Node* node : m_scope.nodes) addNode(*node);
    for (const Node* node : m_scope.nodes) addBoundaryEvent(*node);
    for (const Flow* flow : m_scope.flows) addFlow(*flow);
    numberTwins(m_graph);
    const std::vector<bool> back = findBackLinks(m_graph);
    for (Index i = 0; i < back.size(); ++i) {
      if (back[i])
        m_looping.insert(m_looping.end(), {m_graph.links[i].source, m_graph.links[i].target});
    }
    for (const Annotation* note : m_scope.annotations) addSatellite(note->id, true);
    for (const DataObject* data : m_scope.data) addSatellite(data->id, false);
    for (const Group* group : m_scope.groups) addLone(group->id, {0, 0, 140, 120});
    m_placed = placeGraph(m_graph, {});
    return draw();
  }

 private:
  Vertex& vertex(int number) { return m_graph.vertices[Index(number)]; }
  const Vertex& vertex(int number) const { return m_graph.vertices[Index(number)]; }

  int addVertex(std::optional<ElementId> id, const Rect& size, int band)
  {
    Vertex v{.width = size.width, .height = size.height, .band = band};
    v.reach = {size.width / 2, size.width / 2, size.height / 2, size.height / 2};
    m_graph.vertices.push_back(v);
    m_ids.push_back(id);
    const int number = int(m_graph.vertices.size()) - 1;
    if (id) m_numbers[id->value()] = number;
    return number;
  }

  int bandOf(const Node& node) const
  {
    const auto none = m_bands.ofLane.end();
    auto it = node.lane ? m_bands.ofLane.find(node.lane->value()) : none;
    if (it == none && node.participant) it = m_bands.ofLane.find(node.participant->value());
    return it == none ? m_bands.noLane : it->second;
  }

  /// A boundary event hangs on an activity of the same scope; all others stand for themselves.
  bool hangs(const Node& node) const
  {
    const Event* event = eventOf(node);
    if (!event || event->position != EventPosition::Boundary || !event->attachedTo) return false;
    const Node* host = m_sources.process.findNode(*event->attachedTo);
    return host && isActivity(*host) && host->parent == node.parent &&
           host->participant == node.participant;
  }

  void addNode(const Node& node)
  {
    if (hangs(node)) return;
    Rect size = turnedSize(m_sources, node.id);
    if (subProcessOf(node) && !m_sources.contents.scope(node.id.value()).nodes.empty()) {
      Picture inside = layoutScope(m_sources, node.id.value());
      size = {0, 0, std::max(120.0, inside.width + 2 * subProcessPad),
              std::max(80.0, inside.height + 2 * subProcessPad + subProcessTitle)};
      m_insides.emplace(int(m_graph.vertices.size()), std::move(inside));
    }
    const int number = addVertex(node.id, size, bandOf(node));
    vertex(number).gateway = gatewayOf(node) != nullptr;
    reserveLabel(node, vertex(number));
  }

  Rect labelSize(const std::string& text) const
  {
    if (text.empty()) return {};
    return turned(m_sources.measure.measure(text, labelWidth), m_sources.direction);
  }

  void reserveLabel(const Node& node, Vertex& v) const
  {
    const Rect label = labelSize(node.label);
    if (label.width <= 0 || isActivity(node)) return;
    if (eventOf(node)) {
      v.reach.down += label.height + 6;
      v.reach.left = std::max(v.reach.left, label.width / 2 + 2);
      v.reach.right = std::max(v.reach.right, label.width / 2 + 2);
    } else {
      v.reach.up += label.height + 2;
    }
  }

  void addBoundaryEvent(const Node& node)
  {
    if (!hangs(node)) return;
    const int host = m_numbers.at(eventOf(node)->attachedTo->value());
    Vertex& v = vertex(host);
    const int before = int(std::ranges::count(m_boundary, host, &BoundaryPlace::host));
    const double offset = v.width / 2 - 22 - before * boundaryStep;
    m_boundary.push_back({node.id, host, offset});
    m_numbers[node.id.value()] = host;
    const Rect label = labelSize(node.label);
    v.reach.down = std::max(v.reach.down, v.height / 2 + 20 + label.height + 4);
    v.reach.left = std::max(v.reach.left, 20 - offset);
    v.hanging = std::min(v.hanging, offset - 18);
  }

  double boundaryOffset(const ElementId& id) const
  {
    const auto it = std::ranges::find(m_boundary, id, &BoundaryPlace::id);
    return it == m_boundary.end() ? 0 : it->offset;
  }

  /// A flow with a missing end leads to a ghost: a place that is kept free and not drawn.
  int endOf(const std::optional<NodeId>& id, const std::optional<NodeId>& other)
  {
    if (id) return m_numbers.at(id->value());
    const int band = other ? vertex(m_numbers.at(other->value())).band : m_bands.noLane;
    return addVertex(std::nullopt, {0, 0, 2, 2}, band);
  }

  void addFlow(const Flow& flow)
  {
    Link link;
    link.source = endOf(flow.source, flow.target);
    link.target = endOf(flow.target, flow.source);
    const Node* source = flow.source ? m_sources.process.findNode(*flow.source) : nullptr;
    link.boundary = source && hangs(*source);
    if (link.boundary) link.boundaryOffset = boundaryOffset(source->id);
    link.isDefault = flow.isDefault;
    link.labelWidth = std::min(labelSize(flow.label).width, 100.0);
    m_numbers[flow.id.value()] = link.source;
    if (link.source == link.target) reserveSelf(vertex(link.source));
    m_graph.links.push_back(link);
    m_linkIds.push_back(flow.id);
  }

  /// Room for a flow that leads back to its own node.
  static void reserveSelf(Vertex& v)
  {
    v.reach.right = std::max(v.reach.right, v.width / 2 + 26);
    v.reach.down = std::max(v.reach.down, v.height / 2 + 42);
  }

  Rect satelliteSize(const ElementId& id) const
  {
    const Annotation* note = m_sources.process.annotations().find(AnnotationId{id.value()});
    if (!note) {
      return turnedSize(m_sources, id);
    }
    const Rect text = m_sources.measure.measure(note->text, 130);
    const Rect size{0, 0, std::max(60.0, text.width + 14), std::max(30.0, text.height + 12)};
    return turned(size, m_sources.direction);
  }

  std::optional<int> hostOf(const ElementId& id) const
  {
    for (const Association* association : m_sources.contents.associationsOf(id.value())) {
      const ElementId other = association->source == id ? association->target : association->source;
      const auto it = m_numbers.find(other.value());
      if (it != m_numbers.end()) return it->second;
    }
    return std::nullopt;
  }

  void addLone(const ElementId& id, const Rect& size)
  {
    const int number = addVertex(id, size, m_bands.noLane);
    const Rect label = labelSize(labelOf(m_sources.process, id));
    if (!m_sources.process.annotations().find(AnnotationId{id.value()})) {
      vertex(number).reach.down += label.height + 6;
      vertex(number).reach.left = std::max(size.width, label.width) / 2;
      vertex(number).reach.right = vertex(number).reach.left;
    }
  }

  void addSatellite(const ElementId& id, bool wantsAbove)
  {
    const Rect size = satelliteSize(id);
    const std::optional<int> host = hostOf(id);
    if (!host || !m_ids[Index(*host)]) return addLone(id, size);
    const bool busyBelow = vertex(*host).gateway || std::ranges::count(m_looping, *host) > 0 ||
                           std::ranges::count(m_boundary, *host, &BoundaryPlace::host) > 0;
    const bool above = wantsAbove || busyBelow;
    Vertex& v = vertex(*host);
    v.satellites = true;
    const double label = wantsAbove ? 0 : labelSize(labelOf(m_sources.process, id)).height + 4;
    double& edge = above ? m_upperEnd[*host] : m_lowerEnd[*host];
    if (edge == 0) edge = v.gateway ? 14 : -v.width / 2;
    const double dx = edge + size.width / 2;
    edge += std::max(size.width, wantsAbove ? 0.0 : 60.0) + 10;
    const double away = above ? v.height / 2 + (v.gateway ? 6 : 0) : satelliteBase(v);
    const double dy = away + satelliteGap + size.height / 2 + (above ? label : 0);
    m_satellites.push_back({id, *host, above, dx, above ? -dy : dy, size.width, size.height});
    v.reach.right = std::max(v.reach.right, edge - 10);
    double& reach = above ? v.reach.up : v.reach.down;
    reach = std::max(reach, dy + size.height / 2 + (above ? 0 : label));
  }

  static double satelliteBase(const Vertex& v) { return v.height / 2; }

  Picture draw()
  {
    Picture picture;
    const double head = m_bands.depth * laneHead;
    m_left = head + (m_bands.depth > 0 ? sidePadding : 0);
    picture.width = m_left + m_placed.routes.width + (m_bands.depth > 0 ? sidePadding : 0);
    picture.height = m_placed.rows.bandTops.back();
    for (const LaneArea& area : m_bands.areas) drawLane(area, picture);
    for (Index i = 0; i < m_graph.vertices.size(); ++i) drawVertex(int(i), picture);
    for (const BoundaryPlace& event : m_boundary) drawBoundary(event, picture);
    for (const Satellite& satellite : m_satellites) drawSatellite(satellite, picture);
    for (Index i = 0; i < m_graph.links.size(); ++i) drawLink(i, picture);
    return picture;
  }

  Point centre(int number) const
  {
    const Cell& cell = m_placed.grid.cells[Index(number)];
    return {m_left + m_placed.routes.x[Index(cell.column)], m_placed.rows.y[Index(number)]};
  }

  void drawLane(const LaneArea& area, Picture& picture) const
  {
    const double x = area.depth * laneHead;
    const double top = m_placed.rows.bandTops[Index(area.firstBand)];
    const double bottom = m_placed.rows.bandTops[Index(area.lastBand) + 1];
    picture.lanes.push_back({.id = area.lane, .bounds = {x, top, picture.width - x, bottom - top}});
  }

  static Rect around(Point centre, double width, double height)
  {
    return {centre.x - width / 2, centre.y - height / 2, width, height};
  }

  void drawVertex(int number, Picture& picture)
  {
    const std::optional<ElementId>& id = m_ids[Index(number)];
    if (!id) return;
    const Vertex& v = vertex(number);
    const Rect bounds = around(centre(number), v.width, v.height);
    Shape shape{.id = *id, .bounds = bounds};
    const Node* node = m_sources.process.findNode(NodeId{id->value()});
    const auto inside = m_insides.find(number);
    if (node && subProcessOf(*node)) shape.expanded = inside != m_insides.end();
    picture.shapes.push_back(shape);
    if (inside != m_insides.end()) drawInside(inside->second, bounds, picture);
  }

  void drawInside(Picture& inside, const Rect& bounds, Picture& picture) const
  {
    const bool down = m_sources.direction == LayoutDirection::Down;
    moveBy(inside, bounds.x + subProcessPad + (down ? subProcessTitle : 0),
           bounds.y + subProcessPad + (down ? 0 : subProcessTitle));
    std::ranges::move(inside.lanes, std::back_inserter(picture.shapes));
    std::ranges::move(inside.shapes, std::back_inserter(picture.shapes));
    std::ranges::move(inside.edges, std::back_inserter(picture.edges));
  }

  void drawBoundary(const BoundaryPlace& event, Picture& picture) const
  {
    const Point host = centre(event.host);
    const Point at{host.x + event.offset, host.y + vertex(event.host).height / 2};
    picture.shapes.push_back({.id = event.id, .bounds = around(at, 36, 36)});
  }

  void drawSatellite(const Satellite& satellite, Picture& picture) const
  {
    const Point host = centre(satellite.host);
    const Point at{host.x + satellite.dx, host.y + satellite.dy};
    picture.shapes.push_back(
        {.id = satellite.id, .bounds = around(at, satellite.width, satellite.height)});
  }

  void drawLink(Index number, Picture& picture) const
  {
    Edge edge{.id = m_linkIds[number]};
    for (const Point& point : simplified(m_placed.routes.points[number])) {
      edge.wayPoints.push_back({point.x + m_left, point.y});
    }
    picture.edges.push_back(std::move(edge));
  }

  const Sources& m_sources;
  const Scope& m_scope;
  Bands m_bands;
  FlowGraph m_graph;
  std::vector<std::optional<ElementId>> m_ids;  // of the vertices; ghosts have none
  std::vector<ElementId> m_linkIds;
  std::map<std::string, int> m_numbers;  // element to the vertex it belongs to
  std::map<int, Picture> m_insides;
  std::vector<BoundaryPlace> m_boundary;
  std::vector<Satellite> m_satellites;
  std::vector<int> m_looping;
  std::map<int, double> m_upperEnd;
  std::map<int, double> m_lowerEnd;
  Placed m_placed;
  double m_left = 0;
};

}  // namespace

Rect turnedSize(const Sources& sources, const ElementId& id)
{
  return turned(usualSize(sources.process, id), sources.direction);
}

Picture layoutScope(const Sources& sources, const std::string& scope)
{
  return ScopeMaker{sources, scope}.make();
}

}  // namespace einklang::layout
