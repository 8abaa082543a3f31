#include "model/layout/Placement.h"

#include "model/layout/Distances.h"

#include <cmath>
#include <cstddef>

namespace einklang::layout {
namespace {

using Index = std::size_t;

std::int64_t pixels(double distance)
{
  return std::int64_t(std::ceil(distance));
}

class RowProblem
{
 public:
  RowProblem(const FlowGraph& graph, const Grid& grid, const Spacing& spacing)
      : m_graph{graph}, m_grid{grid}, m_spacing{spacing}, m_cells{int(grid.cells.size())}
  {}

  Rows solve()
  {
    for (const std::vector<int>& column : m_grid.columns) keepApart(column);
    for (int band = 0; band < m_grid.bands; ++band) {
      const Index b = Index(band);
      const double height = b < m_graph.bandHeights.size() ? m_graph.bandHeights[b] : 0;
      m_aparts.push_back({m_cells + band, m_cells + band + 1, pixels(height)});
    }
    m_pulls.push_back({m_cells, m_cells + m_grid.bands, 3});
    pullStraight();
    return read(minimalDistances(m_cells + m_grid.bands + 1, m_aparts, m_pulls));
  }

 private:
  const Cell& cell(int number) const { return m_grid.cells[Index(number)]; }

  void keepApart(const std::vector<int>& column)
  {
    int previous = -1;
    for (const int block : column) {
      for (const int number : m_grid.blocks[Index(block)].cells) {
        const Cell& here = cell(number);
        const bool first = previous < 0 || cell(previous).band != here.band;
        if (first) {
          if (previous >= 0) closeBand(previous);
          m_aparts.push_back({m_cells + here.band, number, pixels(edgeGap(here) + here.reach.up)});
        } else {
          m_aparts.push_back({previous, number, between(previous, number)});
        }
        previous = number;
      }
    }
    if (previous >= 0) closeBand(previous);
  }

  void closeBand(int last)
  {
    const Cell& c = cell(last);
    m_aparts.push_back({last, m_cells + c.band + 1, pixels(edgeGap(c) + c.reach.down)});
  }

  double edgeGap(const Cell& c) const
  {
    return c.kind == CellKind::Node ? m_spacing.lanePadding : m_spacing.betweenLines;
  }

  std::int64_t between(int above, int below) const
  {
    const bool nodes = cell(above).kind == CellKind::Node && cell(below).kind == CellKind::Node;
    const bool sameBlock = m_grid.blockOf[Index(above)] == m_grid.blockOf[Index(below)];
    const double gap =
        nodes ? m_spacing.betweenNodes : m_spacing.betweenLines - (sameBlock ? 4 : 0);
    const double lines = cell(above).reach.down + cell(below).reach.up;
    return pixels(lines + gap);
  }

  void pullStraight()
  {
    for (const Hop& hop : m_grid.hops) m_pulls.push_back({hop.left, hop.right, hop.weight});
    for (int i = 0; i < m_cells; ++i) {
      if (cell(i).kind == CellKind::Knee) m_pulls.push_back({cell(i).vertex, i, 2});
    }
    for (const std::vector<int>& chain : m_grid.chains) {
      if (chain.size() == 2 && cell(chain[0]).column == cell(chain[1]).column) {
        m_pulls.push_back({chain[0], chain[1], 1});
      }
    }
  }

  Rows read(const std::vector<std::int64_t>& positions) const
  {
    Rows rows;
    const double top = double(positions[Index(m_cells)]);
    for (Index i = 0; i < Index(m_cells); ++i) rows.y.push_back(double(positions[i]) - top);
    for (Index b = Index(m_cells); b < positions.size(); ++b) {
      rows.bandTops.push_back(double(positions[b]) - top);
    }
    return rows;
  }

  const FlowGraph& m_graph;
  const Grid& m_grid;
  const Spacing& m_spacing;
  int m_cells;
  std::vector<Apart> m_aparts;
  std::vector<Pull> m_pulls;
};

}  // namespace

Rows placeRows(const FlowGraph& graph, const Grid& grid, const Spacing& spacing)
{
  return RowProblem{graph, grid, spacing}.solve();
}

}  // namespace einklang::layout
