#pragma once

#include "model/layout/Contents.h"

#include <vector>

namespace einklang::layout {

/// How often the lanes of one level hand over to each other, and to what stands above or below
/// all of them.
struct Handovers
{
  explicit Handovers(std::size_t lanes)
      : between(lanes, std::vector<int>(lanes, 0)), above(lanes, 0), below(lanes, 0)
  {}

  std::vector<std::vector<int>> between;  // symmetric
  std::vector<int> above;
  std::vector<int> below;
};

/// The lanes in the order in which the sum of the distances over all handovers is least: the
/// minimum linear arrangement, exact up to twelve lanes by dynamic programming over sets (Held and
/// Karp 1962), above that by moving single lanes as long as it helps. Of several orders the one
/// closest to the order given: it begins with the earliest lane that may come first.
std::vector<int> fewestHandovers(const Handovers& handovers);

/// What an order costs.
long distanceOf(const Handovers& handovers, const std::vector<int>& order);

/// Brings pools and, level by level, their lanes into the order with the fewest handovers.
void orderLanes(const Process& process, Contents& contents);

}  // namespace einklang::layout
