#include "model/layout/Crossings.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <tuple>

namespace einklang {
namespace {

using Index = std::size_t;

struct Piece
{
  Index edge;
  Index number;
  Point a;
  Point b;

  double left = std::min(a.x, b.x);
  double right = std::max(a.x, b.x);
  double top = std::min(a.y, b.y);
  double bottom = std::max(a.y, b.y);

  double slope() const { return std::abs(a.y - b.y) - std::abs(a.x - b.x); }
};

/// Twice the area of the triangle; its sign tells the side on which c lies.
double area(Point a, Point b, Point c)
{
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

std::optional<Point> meeting(const Piece& p, const Piece& q)
{
  const double p1 = area(q.a, q.b, p.a);
  const double p2 = area(q.a, q.b, p.b);
  const double q1 = area(p.a, p.b, q.a);
  const double q2 = area(p.a, p.b, q.b);
  if (p1 * p2 >= 0 || q1 * q2 >= 0) return std::nullopt;
  const double t = p1 / (p1 - p2);
  return Point{p.a.x + t * (p.b.x - p.a.x), p.a.y + t * (p.b.y - p.a.y)};
}

std::vector<Piece> piecesOf(const Diagram& diagram)
{
  std::vector<Piece> pieces;
  for (Index e = 0; e < diagram.edges.size(); ++e) {
    const std::vector<Point>& points = diagram.edges[e].wayPoints;
    for (Index i = 0; i + 1 < points.size(); ++i) {
      pieces.push_back({e, i, points[i], points[i + 1]});
    }
  }
  std::ranges::stable_sort(pieces, {}, &Piece::left);
  return pieces;
}

/// A crossing with what it is sorted by: line, piece, distance from the beginning of the piece.
struct Found
{
  std::tuple<Index, Index, double> key;
  Point at;
  Index under;
};

Found makeCrossing(const Piece& over, const Piece& under, Point at)
{
  const double along = std::hypot(at.x - over.a.x, at.y - over.a.y);
  return {{over.edge, over.number, along}, at, under.edge};
}

}  // namespace

std::vector<Crossing> crossingsOf(const Diagram& diagram)
{
  std::vector<Found> found;
  std::vector<Piece> open;
  for (const Piece& piece : piecesOf(diagram)) {
    std::erase_if(open, [&](const Piece& other) { return other.right < piece.left; });
    for (const Piece& other : open) {
      if (other.top > piece.bottom || other.bottom < piece.top) continue;
      if (other.edge == piece.edge) continue;
      const std::optional<Point> at = meeting(piece, other);
      if (!at) continue;
      const bool first =
          piece.slope() != other.slope() ? piece.slope() < other.slope() : piece.edge > other.edge;
      found.push_back(makeCrossing(first ? piece : other, first ? other : piece, *at));
    }
    open.push_back(piece);
  }
  std::ranges::stable_sort(found, {}, &Found::key);
  std::vector<Crossing> crossings;
  crossings.reserve(found.size());
  for (const Found& one : found) {
    const auto& [over, piece, along] = one.key;
    crossings.push_back({one.at, diagram.edges[over].id, piece, diagram.edges[one.under].id});
  }
  return crossings;
}

}  // namespace einklang
