#include "model/layout/Tracks.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numeric>
#include <tuple>

namespace einklang::layout {
namespace {

using Index = std::size_t;

double top(const Move& move)
{
  return std::min(move.left, move.right);
}
double bottom(const Move& move)
{
  return std::max(move.left, move.right);
}
bool within(double y, const Move& move)
{
  return y > top(move) && y < bottom(move);
}

/// Crossings if `a` has its track left of `b`. Where one leaves at the height at which the other
/// comes, they would lie on each other: that counts as many.
int crossings(const Move& a, const Move& b)
{
  int count = a.to != b.from && std::abs(a.right - b.left) < 4 ? 8 : 0;
  if (a.to != b.to && within(a.right, b)) ++count;
  if (a.from != b.from && within(b.left, a)) ++count;
  return count;
}

bool touch(const Move& a, const Move& b)
{
  return top(a) <= bottom(b) + 8 && top(b) <= bottom(a) + 8;
}

bool mayShare(const Move& a, const Move& b)
{
  return a.from == b.from || a.to == b.to;
}

/// A good first order: what goes down begins with the lowest, what goes up with the highest.
std::tuple<bool, double, double> startKey(const Move& move)
{
  const bool down = move.right > move.left;
  return {down, down ? -move.left : move.left, down ? -move.right : move.right};
}

}  // namespace

std::vector<int> assignTracks(const std::vector<Move>& moves)
{
  std::vector<Index> order(moves.size());
  std::iota(order.begin(), order.end(), Index{0});
  std::ranges::stable_sort(order, {}, [&](Index i) { return startKey(moves[i]); });
  bool better = moves.size() < 200;
  for (Index round = 0; better && round < moves.size(); ++round) {
    better = false;
    for (Index i = 0; i + 1 < order.size(); ++i) {
      const Move& a = moves[order[i]];
      const Move& b = moves[order[i + 1]];
      if (crossings(b, a) >= crossings(a, b)) continue;
      std::swap(order[i], order[i + 1]);
      better = true;
    }
  }
  std::vector<int> tracks(moves.size(), 0);
  for (Index i = 0; i < order.size(); ++i) {
    for (Index j = 0; j < i; ++j) {
      const Move& before = moves[order[j]];
      const Move& here = moves[order[i]];
      if (!touch(before, here)) continue;
      const int least = tracks[order[j]] + (mayShare(before, here) ? 0 : 1);
      tracks[order[i]] = std::max(tracks[order[i]], least);
    }
  }
  return tracks;
}

}  // namespace einklang::layout
