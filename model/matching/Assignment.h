#pragma once

#include <cstddef>
#include <utility>
#include <vector>

namespace einklang {

/// A table of gains, one row per step of a, one column per step of b; 0 or less: no pair.
struct Gains
{
  std::size_t rows = 0;
  std::size_t columns = 0;
  std::vector<double> values = {};  // row by row

  double at(std::size_t row, std::size_t column) const { return values[row * columns + column]; }
};

/// The pairs (row, column) of greatest total gain, every row and column at most once, none without
/// a gain. Ordered by row; the same input gives the same pairs.
///
/// Solves each connected component of the positive gains by shortest augmenting paths with
/// potentials (Jonker, Volgenant: A shortest augmenting path algorithm for dense and sparse linear
/// assignment problems, Computing 38, 1987).
std::vector<std::pair<std::size_t, std::size_t>> bestAssignment(const Gains& gains);

}  // namespace einklang
