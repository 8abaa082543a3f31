#include "model/layout/ScopeLayout.h"

#include "model/layout/BoundaryOrder.h"
#include "model/layout/Pipeline.h"
#include "model/layout/ScopeGraph.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <map>
#include <optional>
#include <utility>

namespace einklang::layout {
namespace {

using Index = std::size_t;

constexpr double laneHead = 30;
constexpr double sidePadding = 25;     // between a lane's head or end and what stands in it
constexpr double boundaryRadius = 18;  // of a boundary event
constexpr double crossingMargin = 23;  // from the border of a sub-process to flows along it

/// Draws a scope: numbers become elements again.
class ScopeDrawer
{
 public:
  ScopeDrawer(const Sources& sources, const std::string& id)
      : m_sources{sources},
        m_made{makeScopeGraph(sources, id)},
        m_placed{placeGraph(m_made.graph, {})}
  {
    orderBoundaryEvents(m_made, m_placed, {});
  }

  Picture draw()
  {
    Picture picture;
    const double head = m_made.bands.depth * laneHead;
    m_left = head + (m_made.bands.depth > 0 ? sidePadding : 0);
    picture.width = m_left + m_placed.routes.width + (m_made.bands.depth > 0 ? sidePadding : 0);
    picture.height = m_placed.rows.bandTops.back();
    for (const LaneArea& area : m_made.bands.areas) drawLane(area, picture);
    for (Index i = 0; i < m_made.graph.vertices.size(); ++i) drawVertex(int(i), picture);
    for (const BoundaryPlace& event : m_made.boundary) drawBoundary(event, picture);
    for (const Satellite& satellite : m_made.satellites) drawSatellite(satellite, picture);
    drawLinks(picture);
    return picture;
  }

 private:
  /// The part of a flow that runs in a sub-process.
  struct InnerPart
  {
    FlowPart part;
    Rect bounds;    // of the sub-process
    double margin;  // from its border to the flow along it
  };

  Vertex& vertex(int number) { return m_made.graph.vertices[Index(number)]; }
  const Vertex& vertex(int number) const { return m_made.graph.vertices[Index(number)]; }

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
    const std::optional<ElementId>& id = m_made.ids[Index(number)];
    if (!id) return;
    const Vertex& v = vertex(number);
    const Rect bounds = around(centre(number), v.width, v.height);
    Shape shape{.id = *id, .bounds = bounds};
    const Node* node = m_sources.process.findNode(NodeId{id->value()});
    const auto inside = m_made.insides.find(number);
    if (node && subProcessOf(*node)) shape.expanded = inside != m_made.insides.end();
    picture.shapes.push_back(shape);
    if (inside != m_made.insides.end()) drawInside(inside->second, bounds, picture);
  }

  void drawInside(Picture& inside, const Rect& bounds, Picture& picture)
  {
    const bool down = m_sources.direction == LayoutDirection::Down;
    const double pad = paddingOf(inside);
    moveBy(inside, bounds.x + pad + (down ? subProcessTitle : 0),
           bounds.y + pad + (down ? 0 : subProcessTitle));
    std::ranges::move(inside.lanes, std::back_inserter(picture.shapes));
    std::ranges::move(inside.shapes, std::back_inserter(picture.shapes));
    std::ranges::move(inside.edges, std::back_inserter(picture.edges));
    for (Index i = 0; i < inside.parts.size(); ++i) {
      FlowPart& part = inside.parts[i];
      const double margin = crossingMargin + 4 * double(i % mostCrossingTracks);
      m_inner[part.flow].push_back({std::move(part), bounds, margin});
    }
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

  void drawLinks(Picture& picture)
  {
    std::vector<bool> partial(m_made.graph.links.size(), false);
    for (const CrossingLink& crossing : m_made.crossings) {
      if (crossing.link >= 0) partial[Index(crossing.link)] = true;
    }
    for (Index i = 0; i < partial.size(); ++i) {
      if (!partial[i]) picture.edges.push_back({m_made.linkIds[i], pointsOf(int(i))});
    }
    for (const CrossingLink& crossing : m_made.crossings) drawCrossing(crossing, picture);
  }

  std::vector<Point> pointsOf(int link) const
  {
    if (link < 0) return {};
    std::vector<Point> points = simplified(m_placed.routes.points[Index(link)]);
    for (Point& point : points) point.x += m_left;
    return points;
  }

  /// Joins what runs in this scope with what runs in the sub-processes at its ends.
  void drawCrossing(const CrossingLink& crossing, Picture& picture)
  {
    std::vector<Point> points = pointsOf(crossing.link);
    for (const InnerPart& inner : m_inner[crossing.flow]) {
      const bool leaves = inner.part.leaves;
      const std::vector<Point>& way = inner.part.points;
      const Point dock =
          !points.empty() ? (leaves ? points.front() : points.back()) : ownBorder(crossing, inner);
      std::vector<Point> bridge = toBorder(inner, dock);
      if (leaves) {
        bridge.insert(bridge.begin(), way.begin(), way.end());
        points.insert(points.begin(), bridge.begin(), bridge.end());
      } else {
        points.insert(points.end(), bridge.rbegin(), bridge.rend());
        points.insert(points.end(), way.begin(), way.end());
      }
    }
    points = simplified(points);
    if (crossing.passesBorder) {
      const bool leaves = !m_made.ids[Index(crossing.target)];
      picture.parts.push_back({crossing.flow, leaves, std::move(points)});
    } else {
      picture.edges.push_back({crossing.flow->id, std::move(points)});
    }
  }

  /// Where a flow between a sub-process and its own inside touches the border.
  Point ownBorder(const CrossingLink& crossing, const InnerPart& inner) const
  {
    const ElementId id = *crossing.flow->source;
    const auto event = std::ranges::find(m_made.boundary, id, &BoundaryPlace::id);
    const Rect& r = inner.bounds;
    if (event != m_made.boundary.end()) {
      return {centre(event->host).x + event->offset, r.bottom() - boundaryRadius};
    }
    return inner.part.leaves ? Point{r.right(), inner.part.points.back().y}
                             : Point{r.x, inner.part.points.front().y};
  }

  /// From the ghost at the end of the inner way through the empty margin of the sub-process to
  /// the point where the outer way begins.
  static std::vector<Point> toBorder(const InnerPart& inner, Point dock)
  {
    const Rect& r = inner.bounds;
    const double track = inner.margin;
    const bool leaves = inner.part.leaves;
    const Point ghost = leaves ? inner.part.points.back() : inner.part.points.front();
    const double x = leaves ? r.right() - track : r.x + track;
    if (dock.x <= r.x || dock.x >= r.right()) return {{x, ghost.y}, {x, dock.y}, dock};
    const double y = dock.y > r.center().y ? r.bottom() - track : r.y + track;
    return {{x, ghost.y}, {x, y}, {dock.x, y}, dock};
  }

  const Sources& m_sources;
  ScopeGraph m_made;
  Placed m_placed;
  std::map<const Flow*, std::vector<InnerPart>> m_inner;
  double m_left = 0;
};

}  // namespace

Picture layoutScope(const Sources& sources, const std::string& scope)
{
  return ScopeDrawer{sources, scope}.draw();
}

}  // namespace einklang::layout
