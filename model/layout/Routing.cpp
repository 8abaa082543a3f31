#include "model/layout/Routing.h"

#include "model/layout/Tracks.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace einklang::layout {
namespace {

using Index = std::size_t;

constexpr double boundaryRadius = 18;

enum class Use : char
{
  Free,
  Out,
  In
};

/// What a node's upper and lower corners are used for: never for both directions.
struct Corners
{
  Use up = Use::Free;
  Use down = Use::Free;
  bool kneeIn = false;  // a loop or a twin ends here
  bool kneeOut = false;
};

/// A vertical line on the centre of a column.
struct Corridor
{
  double top;
  double bottom;
  int vertex;
};

/// How a link gets from cell to cell.
struct Way
{
  bool turnsAtSource = false;  // leaves by a corner
  bool turnsAtTarget = false;  // enters by a corner
  double sourceY = 0;          // the height at which it leaves
  double targetY = 0;          // the height at which it arrives
};

class Router
{
 public:
  Router(const FlowGraph& graph, const std::vector<bool>& back, const Grid& grid, const Rows& rows,
         const Spacing& spacing)
      : m_graph{graph},
        m_back{back},
        m_grid{grid},
        m_rows{rows},
        m_spacing{spacing},
        m_corners(graph.vertices.size()),
        m_corridors(grid.columns.size()),
        m_ways(graph.links.size()),
        m_moves(grid.columns.size()),
        m_moveOf(grid.hops.size(), -1)
  {}

  Routes route()
  {
    m_routes.blocked.assign(m_graph.links.size(), false);
    m_uprightMove.assign(m_graph.links.size(), -1);
    for (Index i = 0; i < m_graph.links.size(); ++i) reserveKnees(i);
    for (Index i = 0; i < m_graph.links.size(); ++i) reserveUpright(i);
    for (Index i = 0; i < m_graph.links.size(); ++i) chooseCorners(i);
    collectMoves();
    placeColumns();
    for (Index i = 0; i < m_graph.links.size(); ++i) m_routes.points.push_back(draw(i));
    return std::move(m_routes);
  }

 private:
  const Cell& cell(int number) const { return m_grid.cells[Index(number)]; }
  double y(int number) const { return m_rows.y[Index(number)]; }
  const std::vector<int>& chain(Index link) const { return m_grid.chains[link]; }

  bool isUpright(Index link) const
  {
    const std::vector<int>& c = chain(link);
    return c.size() == 2 && cell(c[0]).column == cell(c[1]).column;
  }

  void reserveKnees(Index link)
  {
    for (const int number : chain(link)) {
      const Cell& knee = cell(number);
      const bool loops = m_back[link] || m_graph.links[link].twin > 0;
      if (knee.kind != CellKind::Knee || !loops) continue;
      const bool in = m_graph.links[link].target == knee.vertex;
      Corners& corners = m_corners[Index(knee.vertex)];
      corners.down = in ? Use::In : Use::Out;
      (in ? corners.kneeIn : corners.kneeOut) = true;
    }
  }

  void reserveUpright(Index link)
  {
    if (!isUpright(link)) return;
    const int source = chain(link)[0];
    const int target = chain(link)[1];
    const bool down = y(target) > y(source);
    if (!corridorIsFree(source, target, y(source), y(target))) {
      m_routes.blocked[link] = true;
      return;
    }
    (down ? m_corners[Index(source)].down : m_corners[Index(source)].up) = Use::Out;
    (down ? m_corners[Index(target)].up : m_corners[Index(target)].down) = Use::In;
    m_corridors[Index(cell(source).column)].push_back(
        {std::min(y(source), y(target)), std::max(y(source), y(target)), source});
  }

  /// Nothing in the way on the column's centre line between two heights.
  bool corridorIsFree(int vertex, int other, double from, double to) const
  {
    const double top = std::min(from, to) - 6;
    const double bottom = std::max(from, to) + 6;
    const Index column = Index(cell(vertex).column);
    for (const int block : m_grid.columns[column]) {
      for (const int number : m_grid.blocks[Index(block)].cells) {
        if (number == vertex || number == other) continue;
        const Cell& c = cell(number);
        const double slack = c.kind == CellKind::Node ? 4 : 0;
        // A line between both heights is crossed on any way; only lying on it would be wrong.
        const bool inner = y(number) > top + 20 && y(number) < bottom - 20;
        if (c.kind == CellKind::Pass && inner) continue;
        if (y(number) - c.reach.up - slack < bottom && y(number) + c.reach.down + slack > top) {
          return false;
        }
      }
    }
    return std::ranges::none_of(m_corridors[column], [&](const Corridor& c) {
      return c.vertex != vertex && c.top - 8 < bottom && c.bottom + 8 > top;
    });
  }

  bool takeCorner(int vertex, double to, Use use)
  {
    const double from = y(vertex);
    const Vertex& v = m_graph.vertices[Index(vertex)];
    if (!v.gateway || std::abs(to - from) < v.height / 2 + 10) return false;
    Use& corner = to > from ? m_corners[Index(vertex)].down : m_corners[Index(vertex)].up;
    if (corner != Use::Free && corner != use) return false;
    if (!corridorIsFree(vertex, -1, from, to)) return false;
    corner = use;
    m_corridors[Index(cell(vertex).column)].push_back(
        {std::min(from, to), std::max(from, to), vertex});
    return true;
  }

  /// Activities are tall: a flow may touch their side off the middle rather than make a jog.
  bool docksAt(int number, double height) const
  {
    if (cell(number).kind != CellKind::Node) return false;
    const Vertex& v = m_graph.vertices[Index(number)];
    return !v.gateway && v.height >= 60 && std::abs(y(number) - height) <= v.height / 2 - 16;
  }

  void chooseCorners(Index link)
  {
    const std::vector<int>& c = chain(link);
    if (c.empty()) return;
    m_ways[link] = {false, false, y(c.front()), y(c.back())};
    if (m_back[link] || isUpright(link)) return;
    Way& way = m_ways[link];
    const int first = c.front();
    const int last = c.back();
    if (docksAt(first, y(c[1]))) {
      way.sourceY = y(c[1]);
    } else if (docksAt(last, y(c[c.size() - 2]))) {
      way.targetY = y(c[c.size() - 2]);
    }
    if (c.size() > 2 && docksAt(last, y(c[c.size() - 2]))) way.targetY = y(c[c.size() - 2]);
    const double next = c.size() > 2 ? y(c[1]) : way.targetY;
    if (cell(first).kind == CellKind::Node && way.sourceY != next) {
      way.turnsAtSource = takeCorner(first, next, Use::Out);
    }
    if (cell(last).kind != CellKind::Node) return;
    const int beforeLast = c[c.size() - 2];
    const double before = c.size() > 2 ? y(beforeLast) : way.sourceY;
    if ((c.size() > 2 || !way.turnsAtSource) && way.targetY != before) {
      way.turnsAtTarget = takeCorner(last, before, Use::In);
    }
  }

  /// The height at which a hop leaves its left and reaches its right cell.
  std::pair<double, double> heights(const Hop& hop) const
  {
    const Index link = Index(hop.link);
    double left = y(hop.left);
    double right = y(hop.right);
    if (hop.left == chain(link).front()) left = m_ways[link].sourceY;
    if (hop.right == chain(link).back()) right = m_ways[link].targetY;
    if (m_ways[link].turnsAtSource && hop.left == chain(link).front()) left = right;
    if (m_ways[link].turnsAtTarget && hop.right == chain(link).back()) right = left;
    return {left, right};
  }

  void collectMoves()
  {
    for (Index i = 0; i < m_grid.hops.size(); ++i) {
      const Hop& hop = m_grid.hops[i];
      const auto [left, right] = heights(hop);
      if (left == right) continue;
      std::vector<Move>& moves = m_moves[Index(cell(hop.left).column)];
      m_moveOf[i] = int(moves.size());
      moves.push_back({left, right, hop.left, hop.right});
    }
    for (Index i = 0; i < m_graph.links.size(); ++i) {
      if (!m_routes.blocked[i]) continue;
      std::vector<Move>& moves = m_moves[Index(cell(chain(i)[0]).column)];
      m_uprightMove[i] = int(moves.size());
      moves.push_back({y(chain(i)[0]), y(chain(i)[1]), chain(i)[0], chain(i)[1]});
    }
  }

  double labelRoom(Index column) const
  {
    double room = 0;
    for (const int block : m_grid.columns[column]) {
      for (const int number : m_grid.blocks[Index(block)].cells) {
        for (const int hop : m_grid.rightHops[Index(number)]) {
          room = std::max(room, labelRoom(m_grid.hops[Index(hop)]));
        }
      }
    }
    return room;
  }

  double labelRoom(const Hop& hop) const
  {
    const Link& link = m_graph.links[Index(hop.link)];
    const Index number = Index(hop.link);
    if (link.labelWidth <= 0 || hop.left != chain(number).front()) return 0;
    const double corner = m_ways[number].turnsAtSource ? 20 : 0;
    return link.labelWidth + 14 - corner;
  }

  void placeColumns()
  {
    double x = 0;
    for (Index c = 0; c < m_grid.columns.size(); ++c) {
      double left = 0;
      double right = 0;
      for (const int block : m_grid.columns[c]) {
        for (const int number : m_grid.blocks[Index(block)].cells) {
          left = std::max(left, cell(number).reach.left);
          right = std::max(right, cell(number).reach.right);
        }
      }
      x += std::ceil(left);
      m_routes.x.push_back(x);
      x += std::ceil(right);
      m_tracks.push_back(assignTracks(m_moves[c]));
      m_channels.push_back(x);
      const int tracks = m_tracks[c].empty() ? 0 : std::ranges::max(m_tracks[c]) + 1;
      const bool lastColumn = c + 1 == m_grid.columns.size();
      double width = m_spacing.betweenColumns + m_spacing.track * std::max(0, tracks - 1);
      width = std::max(width, std::ceil(labelRoom(c)));
      if (lastColumn) width = tracks * m_spacing.track + (tracks > 0 ? 10 : 0);
      x += width;
    }
    m_routes.width = x;
  }

  double trackX(Index column, int move) const
  {
    const std::vector<int>& tracks = m_tracks[column];
    const int most = std::ranges::max(tracks);
    const double width = m_spacing.track * most;
    const double end = column + 1 < m_routes.x.size() ? m_channels[column] + 50 + width
                                                      : m_channels[column] + 20 + width;
    const double start = (m_channels[column] + end - width) / 2 - 3;
    return std::floor(start) + m_spacing.track * tracks[Index(move)];
  }

  double columnX(int number) const { return m_routes.x[Index(cell(number).column)]; }

  std::vector<Point> draw(Index link) const
  {
    const Link& l = m_graph.links[link];
    if (l.source == l.target) return drawSelf(link);
    if (isUpright(link)) return drawUpright(link);
    std::vector<Point> points;
    addBegin(link, points);
    addHops(link, points);
    addEnd(link, points);
    if (m_back[link]) std::ranges::reverse(points);
    return points;
  }

  /// Out on the right, back in from below.
  std::vector<Point> drawSelf(Index link) const
  {
    const int number = m_graph.links[link].source;
    const Vertex& v = m_graph.vertices[Index(number)];
    const double twin = 6 * std::min(m_graph.links[link].twin, 2);
    if (m_graph.links[link].boundary) return drawBoundarySelf(link, twin);
    const double right = columnX(number) + v.width / 2;
    const double bottom = y(number) + v.height / 2;
    const double from = y(number) + (v.gateway ? 0 : twin);
    const double to = columnX(number) + (v.width < 80 ? 0 : twin);
    return {{right, from},
            {right + 20 - twin, from},
            {right + 20 - twin, bottom + 20 - twin},
            {to, bottom + 20 - twin},
            {to, bottom}};
  }

  /// Out below the event, back in from below.
  std::vector<Point> drawBoundarySelf(Index link, double twin) const
  {
    const int number = m_graph.links[link].source;
    const Vertex& v = m_graph.vertices[Index(number)];
    const double bottom = y(number) + v.height / 2;
    const double from = columnX(number) + m_graph.links[link].boundaryOffset;
    const double to = columnX(number) - v.width / 2 + 12 + twin;
    const double below = bottom + boundaryRadius + 16 - twin;
    return {{from, bottom + boundaryRadius}, {from, below}, {to, below}, {to, bottom}};
  }

  std::vector<Point> drawUpright(Index link) const
  {
    const int source = chain(link)[0];
    const int target = chain(link)[1];
    const Vertex& s = m_graph.vertices[Index(source)];
    const Vertex& t = m_graph.vertices[Index(target)];
    const double x = columnX(source);
    const double sign = y(target) > y(source) ? 1 : -1;
    if (!m_routes.blocked[link]) {
      return {{x, y(source) + sign * s.height / 2}, {x, y(target) - sign * t.height / 2}};
    }
    const double track = trackX(Index(cell(source).column), m_uprightMove[link]);
    return {{x + s.width / 2, y(source)},
            {track, y(source)},
            {track, y(target)},
            {x + t.width / 2, y(target)}};
  }

  /// Where the lower edge of a node is left or reached, for loops and boundary events.
  Point kneePoint(int knee, Index link) const
  {
    const int vertex = cell(knee).vertex;
    const Vertex& v = m_graph.vertices[Index(vertex)];
    const double bottom = y(vertex) + v.height / 2;
    const Link& l = m_graph.links[link];
    if (l.boundary && l.source == vertex) {
      return {columnX(vertex) + l.boundaryOffset, bottom + boundaryRadius};
    }
    const double offset = loopOffset(vertex, l.target == vertex, l.twin);
    return {columnX(vertex) + offset, bottom - (v.gateway ? std::abs(offset) : 0)};
  }

  /// Loops that begin and loops that end at the same activity keep apart, and so do twins.
  double loopOffset(int vertex, bool in, int twin) const
  {
    const Vertex& v = m_graph.vertices[Index(vertex)];
    if (v.gateway) return gatewayOffset(vertex, in, twin);
    if (v.width < 80) return 0;
    if (v.hanging < v.width / 2) {
      const double left = 8 - v.width / 2;
      return left + std::max(0.0, v.hanging - 8 - left) * (in ? 0.2 + 0.1 * std::min(twin, 3) : 1);
    }
    const double most = std::max(0.0, 0.3 * v.width - 10 - m_spacing.track);
    const double offset = v.width / 5 + std::min(m_spacing.track * (twin - 1), most);
    return in ? -offset : offset;
  }

  /// Only where it must be beside the corner.
  double gatewayOffset(int vertex, bool in, int twin) const
  {
    const Corners& corners = m_corners[Index(vertex)];
    const double offset = m_spacing.track * std::clamp(twin - 1, 0, 1);
    if (!corners.kneeIn || !corners.kneeOut) return offset;
    return in ? -8 - offset / 2 : 8 + offset / 2;
  }

  void addKnee(int knee, Index link, bool nodeFirst, std::vector<Point>& points) const
  {
    const Point at = kneePoint(knee, link);
    const Point corner{at.x, y(knee)};
    points.push_back(nodeFirst ? at : corner);
    points.push_back(nodeFirst ? corner : at);
  }

  void addBegin(Index link, std::vector<Point>& points) const
  {
    const int first = chain(link).front();
    if (cell(first).kind == CellKind::Knee) return addKnee(first, link, true, points);
    const Vertex& v = m_graph.vertices[Index(first)];
    const double x = columnX(first);
    if (!m_ways[link].turnsAtSource) {
      points.push_back({x + v.width / 2, m_ways[link].sourceY});
      return;
    }
    const double to = y(chain(link)[1]);
    points.push_back({x, y(first) + (to > y(first) ? 1 : -1) * v.height / 2});
    points.push_back({x, to});
  }

  void addEnd(Index link, std::vector<Point>& points) const
  {
    const int last = chain(link).back();
    if (cell(last).kind == CellKind::Knee) return addKnee(last, link, false, points);
    const Vertex& v = m_graph.vertices[Index(last)];
    const double x = columnX(last);
    if (!m_ways[link].turnsAtTarget) {
      points.push_back({x - v.width / 2, m_ways[link].targetY});
      return;
    }
    const double from = points.back().y;
    points.push_back({x, from});
    points.push_back({x, y(last) + (from > y(last) ? 1 : -1) * v.height / 2});
  }

  void addHops(Index link, std::vector<Point>& points) const
  {
    const std::vector<int>& c = chain(link);
    for (Index i = 0; i + 1 < c.size(); ++i) {
      const int hop = hopBetween(c[i], c[i + 1], link);
      if (m_moveOf[Index(hop)] < 0) continue;
      const auto [left, right] = heights(m_grid.hops[Index(hop)]);
      const double x = trackX(Index(cell(c[i]).column), m_moveOf[Index(hop)]);
      points.push_back({x, left});
      points.push_back({x, right});
    }
  }

  int hopBetween(int left, int right, Index link) const
  {
    for (const int hop : m_grid.rightHops[Index(left)]) {
      const Hop& h = m_grid.hops[Index(hop)];
      if (h.right == right && Index(h.link) == link) return hop;
    }
    return -1;
  }

  const FlowGraph& m_graph;
  const std::vector<bool>& m_back;
  const Grid& m_grid;
  const Rows& m_rows;
  const Spacing& m_spacing;
  std::vector<Corners> m_corners;
  std::vector<std::vector<Corridor>> m_corridors;
  std::vector<Way> m_ways;
  std::vector<std::vector<Move>> m_moves;
  std::vector<int> m_moveOf;
  std::vector<int> m_uprightMove;
  std::vector<std::vector<int>> m_tracks;
  std::vector<double> m_channels;
  Routes m_routes;
};

}  // namespace

Routes routeLinks(const FlowGraph& graph, const std::vector<bool>& back, const Grid& grid,
                  const Rows& rows, const Spacing& spacing)
{
  return Router{graph, back, grid, rows, spacing}.route();
}

}  // namespace einklang::layout
