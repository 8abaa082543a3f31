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

struct Piece
{
  Index link;
  Point a;
  Point b;

  bool horizontal() const { return a.y == b.y; }
  Rect rect() const
  {
    return {std::min(a.x, b.x), std::min(a.y, b.y), std::abs(a.x - b.x), std::abs(a.y - b.y)};
  }
};

bool cross(const Piece& one, const Piece& other)
{
  if (one.link == other.link || one.horizontal() == other.horizontal()) return false;
  const Rect h = one.horizontal() ? one.rect() : other.rect();
  const Rect v = one.horizontal() ? other.rect() : one.rect();
  return v.x > h.x && v.x < h.right() && h.y > v.y && h.y < v.bottom();
}

bool cuts(const Piece& piece, const Rect& node)
{
  const Rect r = piece.rect();
  return r.x < node.right() - 1 && r.right() > node.x + 1 && r.y < node.bottom() - 1 &&
         r.bottom() > node.y + 1;
}

}  // namespace

double costOf(const FlowGraph& graph, const Grid& grid, const Rows& rows, const Routes& routes)
{
  double cost = 0;
  std::vector<Piece> pieces;
  for (Index link = 0; link < routes.points.size(); ++link) {
    const std::vector<Point> points = simplified(routes.points[link]);
    cost += bend * double(points.size() - 2);
    for (Index i = 0; i + 1 < points.size(); ++i) {
      pieces.push_back({link, points[i], points[i + 1]});
      cost += pixel * (pieces.back().rect().width + pieces.back().rect().height);
    }
  }
  for (Index i = 0; i < pieces.size(); ++i) {
    for (Index j = i + 1; j < pieces.size(); ++j)
      cost += cross(pieces[i], pieces[j]) ? crossing : 0;
  }
  for (Index v = 0; v < graph.vertices.size(); ++v) {
    const Vertex& vertex = graph.vertices[v];
    const double x = routes.x[Index(grid.cells[v].column)];
    const Rect rect{x - vertex.width / 2, rows.y[v] - vertex.height / 2, vertex.width,
                    vertex.height};
    for (const Piece& piece : pieces) {
      const Link& link = graph.links[piece.link];
      if (Index(link.source) == v || Index(link.target) == v) continue;
      cost += cuts(piece, rect) ? throughNode : 0;
    }
  }
  return cost + squarePixel * routes.width * rows.bandTops.back();
}

}  // namespace einklang::layout
