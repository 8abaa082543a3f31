#include "model/layout/ScopeGraph.h"

#include "model/layout/Labels.h"
#include "model/layout/Loops.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace einklang::layout {
namespace {

using Index = std::size_t;

constexpr double subProcessPad = 20;  // around the contents of a sub-process
constexpr double crossedPad = 28;     // where flows lead in or out, and for each of them
constexpr double crossingTrack = 4;
constexpr double boundaryStep = 44;  // from one boundary event to the next
constexpr double satelliteGap = 20;

Rect turned(const Rect& size, LayoutDirection direction)
{
  return direction == LayoutDirection::Right ? size : Rect{0, 0, size.height, size.width};
}

class GraphMaker
{
 public:
  GraphMaker(const Sources& sources, const std::string& id)
      : m_sources{sources}, m_scope{sources.contents.scope(id)}
  {
    m_made.bands = id == Contents::together ? makePoolBands(sources.contents, sources.measure)
                                            : makeBands(sources.contents, m_scope, sources.measure);
    m_made.graph.bands = m_made.bands.count;
    m_made.graph.bandHeights = m_made.bands.heights;
  }

  ScopeGraph make()
  {
    for (const Node* node : m_scope.nodes) addNode(*node);
    for (const Node* node : m_scope.nodes) addBoundaryEvent(*node);
    for (const Flow* flow : m_scope.flows) addFlow(*flow);
    for (const Crossing& crossing : m_scope.crossings) addCrossing(crossing);
    numberTwins(m_made.graph);
    findLooping();
    for (const Annotation* note : m_scope.annotations) addSatellite(note->id, true);
    for (const DataObject* data : m_scope.data) addSatellite(data->id, false);
    for (const Group* group : m_scope.groups) addLone(group->id, {0, 0, 140, 120});
    return std::move(m_made);
  }

 private:
  Vertex& vertex(int number) { return m_made.graph.vertices[Index(number)]; }
  const Vertex& vertex(int number) const { return m_made.graph.vertices[Index(number)]; }

  int addVertex(std::optional<ElementId> id, const Rect& size, int band)
  {
    Vertex v{.width = size.width, .height = size.height, .band = band};
    v.reach = {size.width / 2, size.width / 2, size.height / 2, size.height / 2};
    m_made.graph.vertices.push_back(v);
    m_made.ids.push_back(id);
    const int number = int(m_made.graph.vertices.size()) - 1;
    if (id) m_numbers[id->value()] = number;
    return number;
  }

  int bandOf(const Node& node) const
  {
    const auto none = m_made.bands.ofLane.end();
    auto it = node.lane ? m_made.bands.ofLane.find(node.lane->value()) : none;
    if (it == none && node.participant) it = m_made.bands.ofLane.find(node.participant->value());
    return it == none ? m_made.bands.noLane : it->second;
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
      const double pad = paddingOf(inside);
      size = {0, 0, std::max(120.0, inside.width + 2 * pad),
              std::max(80.0, inside.height + 2 * pad + subProcessTitle)};
      m_made.insides.emplace(int(m_made.graph.vertices.size()), std::move(inside));
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
    const int before = int(std::ranges::count(m_made.boundary, host, &BoundaryPlace::host));
    const double offset = v.width / 2 - 22 - before * boundaryStep;
    m_made.boundary.push_back({node.id, host, offset});
    m_numbers[node.id.value()] = host;
    const Rect label = labelSize(node.label);
    v.reach.down = std::max(v.reach.down, v.height / 2 + 20 + label.height + 4);
    v.reach.left = std::max(v.reach.left, 20 - offset);
    v.hanging = std::min(v.hanging, offset - 18);
  }

  double boundaryOffset(const ElementId& id) const
  {
    const auto it = std::ranges::find(m_made.boundary, id, &BoundaryPlace::id);
    return it == m_made.boundary.end() ? 0 : it->offset;
  }

  /// A flow with a missing end leads to a ghost: a place that is kept free and not drawn.
  int endOf(const std::optional<NodeId>& id, const std::optional<NodeId>& other)
  {
    if (id) return m_numbers.at(id->value());
    const int band = other ? vertex(m_numbers.at(other->value())).band : m_made.bands.noLane;
    return addVertex(std::nullopt, {0, 0, 2, 2}, band);
  }

  void addFlow(const Flow& flow)
  {
    addLink(flow, endOf(flow.source, flow.target), endOf(flow.target, flow.source));
  }

  void addLink(const Flow& flow, int from, int to)
  {
    Link link{.source = from, .target = to};
    const Node* source = flow.source ? m_sources.process.findNode(*flow.source) : nullptr;
    link.boundary = source && hangs(*source) && stands(*source, from);
    if (link.boundary) link.boundaryOffset = boundaryOffset(source->id);
    link.isDefault = flow.isDefault;
    if (!source || stands(*source, from)) {
      link.labelWidth = std::min(labelSize(flow.label).width, 100.0);
    }
    m_numbers.emplace(flow.id.value(), from);
    if (from == to) reserveSelf(vertex(from));
    m_made.graph.links.push_back(link);
    m_made.linkIds.push_back(flow.id);
  }

  bool stands(const Node& node, int number) const
  {
    const auto it = m_numbers.find(node.id.value());
    return it != m_numbers.end() && it->second == number;
  }

  /// A part of a flow that begins, ends, or both, in another scope. What comes in or goes out
  /// does so through a ghost in the first or last column: there the way to the border is free.
  void addCrossing(const Crossing& crossing)
  {
    CrossingLink made{.flow = crossing.flow};
    const auto numberOf = [&](const Node* node) {
      return node ? m_numbers.at(node->id.value()) : -1;
    };
    int from = numberOf(crossing.from);
    int to = numberOf(crossing.to);
    made.passesBorder = from < 0 || to < 0;
    if (from < 0) from = addGhost(vertex(to).band, Edgewise::First);
    if (to < 0) to = addGhost(vertex(from).band, Edgewise::Last);
    if (from != to) {
      made.link = int(m_made.graph.links.size());
      addLink(*crossing.flow, from, to);
    }
    made.source = from;
    made.target = to;
    m_made.crossings.push_back(made);
  }

  int addGhost(int band, Edgewise edgewise)
  {
    const int ghost = addVertex(std::nullopt, {0, 0, 2, 2}, band);
    vertex(ghost).edgewise = edgewise;
    return ghost;
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
    const int number = addVertex(id, size, m_made.bands.noLane);
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
    if (!host || !m_made.ids[Index(*host)]) return addLone(id, size);
    const bool busyBelow = vertex(*host).gateway || std::ranges::count(m_looping, *host) > 0 ||
                           std::ranges::count(m_made.boundary, *host, &BoundaryPlace::host) > 0;
    const bool above = wantsAbove || busyBelow;
    Vertex& v = vertex(*host);
    v.satellites = true;
    const double label = wantsAbove ? 0 : labelSize(labelOf(m_sources.process, id)).height + 4;
    double& edge = above ? m_upperEnd[*host] : m_lowerEnd[*host];
    if (edge == 0) edge = v.gateway ? 14 : -v.width / 2;
    const double dx = edge + size.width / 2;
    edge += std::max(size.width, wantsAbove ? 0.0 : 60.0) + 10;
    const double away = above ? v.height / 2 + (v.gateway ? 6 : 0) : v.height / 2;
    const double dy = away + satelliteGap + size.height / 2 + (above ? label : 0);
    m_made.satellites.push_back({id, *host, above, dx, above ? -dy : dy, size.width, size.height});
    v.reach.right = std::max(v.reach.right, edge - 10);
    double& reach = above ? v.reach.up : v.reach.down;
    reach = std::max(reach, dy + size.height / 2 + (above ? 0 : label));
  }

  void findLooping()
  {
    const std::vector<bool> back = findBackLinks(m_made.graph);
    for (Index i = 0; i < back.size(); ++i) {
      const Link& link = m_made.graph.links[i];
      if (back[i]) m_looping.insert(m_looping.end(), {link.source, link.target});
    }
  }

  const Sources& m_sources;
  const Scope& m_scope;
  ScopeGraph m_made;
  std::map<std::string, int> m_numbers;  // element to the vertex it belongs to
  std::vector<int> m_looping;
  std::map<int, double> m_upperEnd;
  std::map<int, double> m_lowerEnd;
};

}  // namespace

double paddingOf(const Picture& inside)
{
  if (inside.parts.empty()) return subProcessPad;
  return crossedPad + crossingTrack * double(std::min(inside.parts.size(), mostCrossingTracks));
}

Rect turnedSize(const Sources& sources, const ElementId& id)
{
  return turned(usualSize(sources.process, id), sources.direction);
}

ScopeGraph makeScopeGraph(const Sources& sources, const std::string& scope)
{
  return GraphMaker{sources, scope}.make();
}

}  // namespace einklang::layout
