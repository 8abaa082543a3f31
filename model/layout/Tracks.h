#pragma once

#include <vector>

namespace einklang::layout {

/// A vertical piece of a flow in the channel between two columns: it comes from the left at one
/// height and goes on to the right at another.
struct Move
{
  double left = 0;
  double right = 0;
  int from = -1;  // cell on the left: moves that share an end may share a track
  int to = -1;    // cell on the right
};

/// A track for each move, 0 at the left, so that moves do not lie on each other and cross little:
/// neighbours are exchanged as long as that saves a crossing, then each takes the leftmost track
/// behind those it must stay right of (left-edge algorithm, Hashimoto and Stevens 1971).
std::vector<int> assignTracks(const std::vector<Move>& moves);

}  // namespace einklang::layout
