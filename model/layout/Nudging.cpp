#include "model/layout/Nudging.h"

#include "model/layout/RouteGrid.h"
#include "model/layout/Turning.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace einklang::layout {
namespace {

using Index = std::size_t;

constexpr double apart = 10;
constexpr int rounds = 3;
constexpr double narrow = 140;  // in wider gaps a piece stays where it is

/// An upright piece of a way.
struct Piece
{
  Index line;
  Index first;  // point
  double place;
  double top;
  double bottom;
  double low;   // as far as it may go to the left
  double high;  // and to the right
  int above;    // where its way goes on at the upper end: -1 left, 1 right, 0 it ends
  int below;

  bool fixed() const { return low == high; }
};

int signOf(double value)
{
  return value < 0 ? -1 : value > 0 ? 1 : 0;
}

class UprightNudger
{
 public:
  explicit UprightNudger(std::vector<NudgedLine>& lines) : m_lines{lines} {}

  void run()
  {
    collect();
    for (Piece& piece : m_pieces) centre(piece);
    for (int round = 0; round < rounds; ++round) {
      if (!separate()) break;
    }
    for (const Piece& piece : m_pieces) {
      if (piece.fixed()) continue;
      m_lines[piece.line].points[piece.first].x = piece.place;
      m_lines[piece.line].points[piece.first + 1].x = piece.place;
    }
  }

 private:
  void collect()
  {
    for (Index l = 0; l < m_lines.size(); ++l) {
      const std::vector<Point>& points = m_lines[l].points;
      for (Index i = 0; i + 1 < points.size(); ++i) {
        if (points[i].x == points[i + 1].x && points[i].y != points[i + 1].y) add(l, i);
      }
    }
  }

  void add(Index line, Index first)
  {
    const std::vector<Point>& points = m_lines[line].points;
    const Point a = points[first];
    const Point b = points[first + 1];
    const bool down = a.y < b.y;
    const bool inner = first > 0 && first + 2 < points.size();
    const int before = first > 0 ? signOf(points[first - 1].x - a.x) : 0;
    const int after = first + 2 < points.size() ? signOf(points[first + 2].x - a.x) : 0;
    Piece piece{line, first, a.x, std::min(a.y, b.y), std::max(a.y, b.y), a.x, a.x, 0, 0};
    piece.above = down ? before : after;
    piece.below = down ? after : before;
    if (inner && m_lines[line].movable) findRoom(piece);
    m_pieces.push_back(piece);
  }

  /// Between the obstacles on both sides, without turning the neighbouring pieces round.
  void findRoom(Piece& piece) const
  {
    const NudgedLine& line = m_lines[piece.line];
    double low = -1e9;
    double high = 1e9;
    if (line.home) {
      low = line.home->x;
      high = line.home->right();
    }
    const auto away = [](double border, double towards) { return border + towards * routeMargin; };
    for (const Rect& r : *line.obstacles) {
      if (r.y - routeMargin >= piece.bottom || r.bottom() + routeMargin <= piece.top) continue;
      if (r.center().x > piece.place) high = std::min(high, away(r.x, -1));
      if (r.center().x <= piece.place) low = std::max(low, away(r.right(), 1));
    }
    const auto keepNeighbour = [&](const Point& other, bool last) {
      const double least = last ? 2 * routeMargin : routeMargin;
      const double now = std::abs(other.x - piece.place);
      if (other.x < piece.place) low = std::max(low, other.x + std::min(least, now));
      if (other.x > piece.place) high = std::min(high, other.x - std::min(least, now));
    };
    keepNeighbour(line.points[piece.first - 1], piece.first == 1);
    keepNeighbour(line.points[piece.first + 2], piece.first + 3 == line.points.size());
    piece.low = std::min(low, piece.place);
    piece.high = std::max(high, piece.place);
  }

  /// Only pieces that go on to both sides: others get longer on one side by it.
  static void centre(Piece& piece)
  {
    if (piece.fixed() || piece.above * piece.below >= 0) return;
    const double room = piece.high - piece.low;
    if (room > narrow) {
      piece.place = std::clamp(piece.place, piece.low + 10, piece.high - 10);
    } else {
      piece.place = std::round((piece.low + piece.high) / 2);
    }
  }

  static bool touch(const Piece& a, const Piece& b)
  {
    return a.line != b.line && a.top < b.bottom - 1 && b.top < a.bottom - 1 &&
           std::abs(a.place - b.place) < apart - 0.1 && !(a.fixed() && b.fixed());
  }

  /// Negative: the first should be on the left. Counts the crossings that saves.
  static int preference(const Piece& a, const Piece& b)
  {
    int votes = 0;
    if (a.top > b.top + 1) votes += a.above;
    if (b.top > a.top + 1) votes -= b.above;
    if (a.bottom < b.bottom - 1) votes += a.below;
    if (b.bottom < a.bottom - 1) votes -= b.below;
    if (std::abs(a.top - b.top) <= 1) votes += signOf(a.above - b.above);
    if (std::abs(a.bottom - b.bottom) <= 1) votes += signOf(a.below - b.below);
    return votes;
  }

  static bool goesFirst(const Piece& a, const Piece& b)
  {
    if (a.fixed() && b.fixed()) return a.place < b.place;
    const int votes = preference(a, b);
    if (votes != 0 && std::abs(a.place - b.place) < apart) return votes < 0;
    return a.place != b.place ? a.place < b.place : a.line < b.line;
  }

  Index rootOf(Index piece)
  {
    while (m_roots[piece] != piece) piece = m_roots[piece] = m_roots[m_roots[piece]];
    return piece;
  }

  /// Joins pieces that touch, then spreads each group. False: nothing touches.
  bool separate()
  {
    m_roots.resize(m_pieces.size());
    std::iota(m_roots.begin(), m_roots.end(), Index{0});
    std::vector<Index> sorted = m_roots;
    std::ranges::stable_sort(sorted, {}, [&](Index i) { return m_pieces[i].place; });
    bool found = false;
    for (Index i = 0; i < sorted.size(); ++i) {
      for (Index j = i + 1; j < sorted.size(); ++j) {
        if (m_pieces[sorted[j]].place - m_pieces[sorted[i]].place > apart) break;
        if (!touch(m_pieces[sorted[i]], m_pieces[sorted[j]])) continue;
        m_roots[rootOf(sorted[i])] = rootOf(sorted[j]);
        found = true;
      }
    }
    if (!found) return false;
    std::vector<std::vector<Index>> groups(m_pieces.size());
    for (const Index i : sorted) groups[rootOf(i)].push_back(i);
    for (std::vector<Index>& group : groups) {
      if (group.size() > 1) spread(group);
    }
    return true;
  }

  void spread(std::vector<Index>& group)
  {
    std::vector<Index> order;
    for (const Index piece : group) {
      auto at = order.end();
      while (at != order.begin() && goesFirst(m_pieces[piece], m_pieces[*(at - 1)])) --at;
      order.insert(at, piece);
    }
    for (double gap = apart; gap > 1; gap /= 2) {
      if (assign(order, gap)) return;
    }
  }

  /// Places as near as possible to where the pieces are, at least `gap` apart.
  bool assign(const std::vector<Index>& order, double gap)
  {
    std::vector<double> places = fitted(order, gap);
    for (Index i = 0; i < order.size(); ++i) {
      places[i] = std::max(places[i], m_pieces[order[i]].low);
      if (i > 0) places[i] = std::max(places[i], places[i - 1] + gap);
    }
    for (Index i = order.size(); i-- > 0;) {
      places[i] = std::min(places[i], m_pieces[order[i]].high);
      if (i + 1 < order.size()) places[i] = std::min(places[i], places[i + 1] - gap);
      if (places[i] < m_pieces[order[i]].low - 0.01) return false;
    }
    for (Index i = 0; i < order.size(); ++i) m_pieces[order[i]].place = places[i];
    return true;
  }

  /// Least squares under the order: blocks that would overlap share their mean.
  std::vector<double> fitted(const std::vector<Index>& order, double gap) const
  {
    struct Block
    {
      double sum;
      Index count;
    };
    std::vector<Block> blocks;
    for (Index i = 0; i < order.size(); ++i) {
      blocks.push_back({m_pieces[order[i]].place - double(i) * gap, 1});
      while (blocks.size() > 1) {
        const Block& last = blocks.back();
        Block& before = blocks[blocks.size() - 2];
        if (before.sum / double(before.count) <= last.sum / double(last.count)) break;
        before = {before.sum + last.sum, before.count + last.count};
        blocks.pop_back();
      }
    }
    std::vector<double> places;
    for (const Block& block : blocks) {
      const double mean = block.sum / double(block.count);
      for (Index i = 0; i < block.count; ++i) {
        places.push_back(mean + double(places.size()) * gap);
      }
    }
    return places;
  }

  std::vector<NudgedLine>& m_lines;
  std::vector<Piece> m_pieces;
  std::vector<Index> m_roots;
};

std::vector<Rect> turned(const std::vector<Rect>& rects)
{
  std::vector<Rect> result;
  for (const Rect& rect : rects) result.push_back(layout::turned(rect));
  return result;
}

}  // namespace

void nudge(std::vector<NudgedLine>& lines)
{
  UprightNudger{lines}.run();
  std::vector<const std::vector<Rect>*> kinds;
  std::vector<std::vector<Rect>> turnedObstacles;
  std::vector<NudgedLine> other = lines;
  for (const NudgedLine& line : lines) {
    if (std::ranges::find(kinds, line.obstacles) == kinds.end()) kinds.push_back(line.obstacles);
  }
  for (const auto* obstacles : kinds) {
    turnedObstacles.push_back(obstacles ? turned(*obstacles) : std::vector<Rect>{});
  }
  for (NudgedLine& line : other) {
    for (Point& point : line.points) point = layout::turned(point);
    if (line.home) line.home = layout::turned(*line.home);
    const auto kind = std::ranges::find(kinds, line.obstacles) - kinds.begin();
    line.obstacles = &turnedObstacles[Index(kind)];
  }
  UprightNudger{other}.run();
  for (Index i = 0; i < lines.size(); ++i) {
    for (Index p = 0; p < lines[i].points.size(); ++p) {
      lines[i].points[p] = layout::turned(other[i].points[p]);
    }
  }
}

}  // namespace einklang::layout
