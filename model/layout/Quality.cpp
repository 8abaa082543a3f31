#include "model/layout/Quality.h"

#include "model/layout/Picture.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace einklang::layout {
namespace {

using Index = std::size_t;

constexpr double throughNode = 100;
constexpr double crossing = 20;
constexpr double bend = 3;
constexpr double pixel = 0.01;
constexpr double squarePixel = 0.00004;

/// A straight part of a flow: upright ones at x between two heights, level ones at a height.
struct Piece
{
  double at;
  double from;
  double to;
  Index link;
};

/// Pieces that run in the same direction, in the order of where they run.
class Pieces
{
 public:
  void add(const Piece& piece) { m_pieces.push_back(piece); }
  void sort() { std::ranges::sort(m_pieces, {}, &Piece::at); }
  const std::vector<Piece>& all() const { return m_pieces; }

  /// Calls with those that run between two places.
  template <typename Visitor>
  void eachBetween(double low, double high, Visitor visitor) const
  {
    auto it = std::ranges::upper_bound(m_pieces, low, {}, &Piece::at);
    for (; it != m_pieces.end() && it->at < high; ++it) visitor(*it);
  }

 private:
  std::vector<Piece> m_pieces;
};

class Judge
{
 public:
  Judge(const FlowGraph& graph, const Routes& routes) : m_graph{graph}
  {
    for (Index link = 0; link < routes.points.size(); ++link) addFlow(link, routes.points[link]);
    m_level.sort();
    m_upright.sort();
  }

  double lines() const { return m_lines; }

  double crossings() const
  {
    int count = 0;
    for (const Piece& level : m_level.all()) {
      m_upright.eachBetween(level.from, level.to, [&](const Piece& upright) {
        const bool within = level.at > upright.from && level.at < upright.to;
        count += within && level.link != upright.link ? 1 : 0;
      });
    }
    return crossing * count;
  }

  double cuts(Index vertex, Point centre) const
  {
    const Vertex& v = m_graph.vertices[vertex];
    const double left = centre.x - v.width / 2 + 1;
    const double right = centre.x + v.width / 2 - 1;
    const double top = centre.y - v.height / 2 + 1;
    const double bottom = centre.y + v.height / 2 - 1;
    int count = 0;
    const auto look = [&](const Piece& piece, double low, double high) {
      const Link& link = m_graph.links[piece.link];
      if (Index(link.source) == vertex || Index(link.target) == vertex) return;
      count += piece.from < high && piece.to > low ? 1 : 0;
    };
    m_level.eachBetween(top, bottom, [&](const Piece& p) { look(p, left, right); });
    m_upright.eachBetween(left, right, [&](const Piece& p) { look(p, top, bottom); });
    return throughNode * count;
  }

 private:
  void addFlow(Index link, const std::vector<Point>& way)
  {
    const std::vector<Point> points = simplified(way);
    m_lines += bend * double(points.size() - 2);
    for (Index i = 0; i + 1 < points.size(); ++i) {
      const Point a = points[i];
      const Point b = points[i + 1];
      m_lines += pixel * (std::abs(a.x - b.x) + std::abs(a.y - b.y));
      if (a.y == b.y) {
        m_level.add({a.y, std::min(a.x, b.x), std::max(a.x, b.x), link});
      } else {
        m_upright.add({a.x, std::min(a.y, b.y), std::max(a.y, b.y), link});
      }
    }
  }

  const FlowGraph& m_graph;
  Pieces m_level;
  Pieces m_upright;
  double m_lines = 0;  // what bends and length cost
};

}  // namespace

double costOf(const FlowGraph& graph, const Grid& grid, const Rows& rows, const Routes& routes)
{
  const Judge judge{graph, routes};
  double cost = judge.lines() + judge.crossings();
  for (Index v = 0; v < graph.vertices.size(); ++v) {
    cost += judge.cuts(v, {routes.x[Index(grid.cells[v].column)], rows.y[v]});
  }
  return cost + squarePixel * routes.width * rows.bandTops.back();
}

}  // namespace einklang::layout
