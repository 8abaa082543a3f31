#pragma once

#include "model/comparison/WayGraph.h"

#include <optional>
#include <vector>

namespace einklang {

/// A piece of a chain: one step, or a block with one way in and one out.
struct ChainPiece
{
  std::size_t first;
  std::size_t last;
  std::vector<std::size_t> nodes = {};
  std::vector<const Flow*> inner = {};
};

/// Ways that lead from one node to another through pieces one after the other. Piece i stands
/// between links i and i + 1.
struct Chain
{
  std::size_t entry = 0;
  std::size_t exit = 0;
  std::vector<ChainPiece> pieces = {};
  std::vector<const Flow*> links = {};
};

/// The flows as a chain of pieces as small as they can be; none where they are no chain.
std::optional<Chain> chainOf(const WayGraph& graph, const std::vector<const Flow*>& flows);

}  // namespace einklang
