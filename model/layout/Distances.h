#pragma once

#include <cstdint>
#include <vector>

namespace einklang::layout {

/// `second` comes at least `distance` after `first`.
struct Apart
{
  int first;
  int second;
  std::int64_t distance;
};

/// `first` and `second` want to be at the same place; each unit between them costs `weight`.
struct Pull
{
  int first;
  int second;
  std::int64_t weight;
};

/// Positions of `count` things on a line that keep everything apart and cost least. The
/// constraints must form no cycle. Ranks, rows and compaction are all this one question.
///
/// It is the dual of a minimum cost flow, solved by the network simplex method (Dantzig; the
/// strongly feasible trees of Cunningham 1976 keep it from cycling). Gansner, Koutsofios, North
/// and Vo (1993) put it to use for drawing graphs.
std::vector<std::int64_t> minimalDistances(int count, const std::vector<Apart>& aparts,
                                           const std::vector<Pull>& pulls);

}  // namespace einklang::layout
