#pragma once

#include <cstddef>
#include <set>
#include <utility>

namespace einklang {

/// The smallest set of vertices that touches every edge: exact by branching on the vertex with the
/// most edges (Buss and Goldsmith, Nondeterminism within P, 1993), until the best found cannot be
/// beaten or a budget is used up; the first descent is the greedy cover.
std::set<std::size_t> smallestCover(const std::set<std::pair<std::size_t, std::size_t>>& edges);

}  // namespace einklang
