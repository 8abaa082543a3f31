#pragma once

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <vector>

namespace einklang {

/// Sets of numbers that grow together (Tarjan 1975), with path halving.
class UnionFind
{
 public:
  explicit UnionFind(std::size_t size) : m_parent(size)
  {
    std::iota(m_parent.begin(), m_parent.end(), std::size_t{0});
  }
  std::size_t find(std::size_t i)
  {
    while (m_parent[i] != i) i = m_parent[i] = m_parent[m_parent[i]];
    return i;
  }
  /// The smaller number leads, so that results do not hang on the order of joining.
  void join(std::size_t a, std::size_t b)
  {
    a = find(a);
    b = find(b);
    m_parent[std::max(a, b)] = std::min(a, b);
  }

 private:
  std::vector<std::size_t> m_parent;
};

}  // namespace einklang
