#include "model/layout/Ordering.h"

#include <algorithm>
#include <cstddef>
#include <tuple>
#include <utility>

namespace einklang::layout {
namespace {

using Index = std::size_t;

/// Counts how many numbers added so far are greater than another.
class Fenwick
{
 public:
  explicit Fenwick(Index size) : m_sums(size + 1, 0) {}

  void add(Index place)
  {
    ++m_total;
    for (Index i = place + 1; i < m_sums.size(); i += i & (~i + 1)) ++m_sums[i];
  }

  long greaterThan(Index place) const
  {
    long upTo = 0;
    for (Index i = place + 1; i > 0; i -= i & (~i + 1)) upTo += m_sums[i];
    return m_total - upTo;
  }

 private:
  std::vector<long> m_sums;
  long m_total = 0;
};

class Orderer
{
 public:
  Orderer(Grid& grid, bool mirrored)
      : m_grid{grid}, m_mirrored{mirrored}, m_place(grid.cells.size(), 0)
  {}

  void order()
  {
    startByWalk();
    remember();
    const int rounds = m_grid.cells.size() > 2000 ? 4 : 12;
    for (int round = 0; round < rounds && m_bestCrossings > 0; ++round) {
      sweep(round % 2 == 0);
      exchangeNeighbours();
      remember();
    }
    m_grid.columns = m_best;
  }

 private:
  /// The first order: depth first from the left.
  void startByWalk()
  {
    m_walked.assign(m_grid.blocks.size(), -1);
    for (const std::vector<int>& column : m_grid.columns) {
      for (const int block : column) walk(block);
    }
    for (std::vector<int>& column : m_grid.columns) {
      std::ranges::sort(column, {}, [&](int block) {
        const Block& b = m_grid.blocks[Index(block)];
        const int walked = m_walked[Index(block)];
        return std::tuple{b.band, b.pin, m_mirrored ? -walked : walked};
      });
    }
    for (Index c = 0; c < m_grid.columns.size(); ++c) number(c);
  }

  void walk(int start)
  {
    std::vector<int> stack{start};
    while (!stack.empty()) {
      const int block = stack.back();
      stack.pop_back();
      if (m_walked[Index(block)] >= 0) continue;
      m_walked[Index(block)] = m_steps++;
      const std::vector<int>& cells = m_grid.blocks[Index(block)].cells;
      for (auto cell = cells.rbegin(); cell != cells.rend(); ++cell) {
        const std::vector<int>& hops = m_grid.rightHops[Index(*cell)];
        for (auto hop = hops.rbegin(); hop != hops.rend(); ++hop) {
          stack.push_back(m_grid.blockOf[Index(m_grid.hops[Index(*hop)].right)]);
        }
      }
    }
  }

  /// Gives the cells of a column their places.
  void number(Index column)
  {
    int place = 0;
    for (const int block : m_grid.columns[column]) {
      for (const int cell : m_grid.blocks[Index(block)].cells) m_place[Index(cell)] = place++;
    }
  }

  void remember()
  {
    const long crossings = countCrossings(m_grid);
    if (!m_best.empty() && crossings >= m_bestCrossings) return;
    m_best = m_grid.columns;
    m_bestCrossings = crossings;
  }

  void sweep(bool rightwards)
  {
    const Index count = m_grid.columns.size();
    for (Index i = 1; i < count; ++i) sortColumn(rightwards ? i : count - 1 - i, rightwards);
  }

  /// Mean place of the neighbours; negative where there are none.
  double barycentre(int block, bool fromLeft) const
  {
    double sum = 0;
    double weights = 0;
    for (const int cell : m_grid.blocks[Index(block)].cells) {
      const auto& hops = fromLeft ? m_grid.leftHops[Index(cell)] : m_grid.rightHops[Index(cell)];
      for (const int number : hops) {
        const Hop& hop = m_grid.hops[Index(number)];
        sum += m_place[Index(fromLeft ? hop.left : hop.right)];
        weights += 1;
      }
    }
    return weights > 0 ? sum / weights : -1;
  }

  /// Blocks without neighbours keep their places among the others.
  void sortColumn(Index column, bool fromLeft)
  {
    std::vector<int>& blocks = m_grid.columns[column];
    std::vector<std::pair<double, int>> movable;
    for (const int block : blocks) {
      const double key = barycentre(block, fromLeft);
      if (key >= 0) movable.emplace_back(key, block);
    }
    std::ranges::stable_sort(movable, {}, [&](const std::pair<double, int>& m) {
      const Block& b = m_grid.blocks[Index(m.second)];
      return std::tuple{b.band, b.pin, m.first};
    });
    Index next = 0;
    for (int& block : blocks) {
      if (barycentre(block, fromLeft) >= 0) block = movable[next++].second;
    }
    std::ranges::stable_sort(blocks, {}, [&](int block) {
      const Block& b = m_grid.blocks[Index(block)];
      return std::pair{b.band, b.pin};
    });
    number(column);
  }

  /// Crossings of the hops of two blocks on one side, the first one above.
  long crossings(int above, int below, bool left)
  {
    long count = 0;
    const auto places = [&](int block, std::vector<int>& out) {
      for (const int cell : m_grid.blocks[Index(block)].cells) {
        for (const int n : left ? m_grid.leftHops[Index(cell)] : m_grid.rightHops[Index(cell)]) {
          const Hop& hop = m_grid.hops[Index(n)];
          out.push_back(m_place[Index(left ? hop.left : hop.right)]);
        }
      }
    };
    m_above.clear();
    m_below.clear();
    places(above, m_above);
    places(below, m_below);
    for (const int x : m_above) {
      for (const int y : m_below) count += x > y ? 1 : 0;
    }
    return count;
  }

  long crossings(int above, int below)
  {
    return crossings(above, below, true) + crossings(above, below, false);
  }

  void exchangeNeighbours()
  {
    bool better = true;
    for (int round = 0; better && round < 8; ++round) {
      better = false;
      for (Index c = 0; c < m_grid.columns.size(); ++c) better = exchangeIn(c) || better;
    }
  }

  bool exchangeIn(Index column)
  {
    bool better = false;
    std::vector<int>& blocks = m_grid.columns[column];
    for (Index i = 0; i + 1 < blocks.size(); ++i) {
      const Block& a = m_grid.blocks[Index(blocks[i])];
      const Block& b = m_grid.blocks[Index(blocks[i + 1])];
      if (a.band != b.band || a.pin != b.pin) continue;
      if (crossings(blocks[i + 1], blocks[i]) >= crossings(blocks[i], blocks[i + 1])) continue;
      std::swap(blocks[i], blocks[i + 1]);
      better = true;
    }
    if (better) number(column);
    return better;
  }

  Grid& m_grid;
  bool m_mirrored;
  std::vector<int> m_place;
  std::vector<int> m_walked;
  int m_steps = 0;
  std::vector<int> m_above;  // kept, so that comparing two blocks needs no memory
  std::vector<int> m_below;
  std::vector<std::vector<int>> m_best;
  long m_bestCrossings = 0;
};

}  // namespace

long countCrossings(const Grid& grid)
{
  std::vector<Index> place(grid.cells.size(), 0);
  std::vector<Index> sizes;
  for (const std::vector<int>& column : grid.columns) {
    Index next = 0;
    for (const int block : column) {
      for (const int cell : grid.blocks[Index(block)].cells) place[Index(cell)] = next++;
    }
    sizes.push_back(next);
  }
  long count = 0;
  for (Index c = 0; c + 1 < grid.columns.size(); ++c) {
    Fenwick seen{sizes[c + 1]};
    for (const int block : grid.columns[c]) {
      for (const int cell : grid.blocks[Index(block)].cells) {
        const std::vector<int>& hops = grid.rightHops[Index(cell)];
        for (const int hop : hops)
          count += seen.greaterThan(place[Index(grid.hops[Index(hop)].right)]);
        for (const int hop : hops) seen.add(place[Index(grid.hops[Index(hop)].right)]);
      }
    }
  }
  return count;
}

void orderColumns(Grid& grid, bool mirrored)
{
  Orderer{grid, mirrored}.order();
}

}  // namespace einklang::layout
