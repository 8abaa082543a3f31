#include "model/layout/Search.h"

#include "model/layout/Quality.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace einklang::layout {
namespace {

using Index = std::size_t;

/// The order of branches in the file is given up only for something worth it, such as a crossing.
constexpr double orderIsWorth = 10;
/// Smaller gains are noise.
constexpr double leastGain = 0.5;
/// Cells placed over all tries; about ten milliseconds.
constexpr long workForAll = 9'000;
/// A try costs more than in proportion for large graphs.
constexpr long workPerTry(const Grid& grid)
{
  const long cells = long(grid.cells.size() + grid.hops.size());
  return cells + cells * cells / 200;
}

class Search
{
 public:
  explicit Search(const Problem& problem)
      : m_problem{problem},
        m_graph{problem.graph},
        m_candidates{uprightCandidates(problem.graph, problem.back)}
  {}

  Placed run()
  {
    begin();
    const bool affordable = workPerTry(m_best.grid) * 8 < m_work;
    if (!affordable) return std::move(m_best);
    m_least = cost(m_plan, m_best);
    startElsewhere();
    while (m_work > 0 && improvePlan()) {
    }
    while (m_work > 0 && improveOrder()) {
    }
    return std::move(m_best);
  }

 private:
  void begin()
  {
    m_plan.uprights = findUprights(m_graph, m_problem.back);
    m_plan.passBands = passBands(m_graph, m_problem.back, PassLane::BesideGateway);
    m_best = carryOut(m_problem, m_plan);
  }

  double cost(const Plan& plan, const Grid& grid, const Rows& rows, const Routes& routes) const
  {
    return costOf(m_graph, grid, rows, routes) + (plan.mirrored ? orderIsWorth : 0);
  }
  double cost(const Plan& plan, const Placed& placed) const
  {
    return cost(plan, placed.grid, placed.rows, placed.routes);
  }

  bool take(Plan plan)
  {
    if (m_work <= 0) return false;
    Placed placed = carryOut(m_problem, plan);
    m_work -= workPerTry(placed.grid);
    const double found = cost(plan, placed);
    if (found > m_least - leastGain) return false;
    m_least = found;
    m_plan = std::move(plan);
    m_best = std::move(placed);
    return true;
  }

  /// The simple plans: what suits most links of a graph is tried before single links.
  void startElsewhere()
  {
    const Plan first = m_plan;
    for (const bool upright : {true, false}) {
      for (const PassLane lane : {PassLane::BesideGateway, PassLane::Source, PassLane::Target}) {
        Plan plan = first;
        if (!upright) plan.uprights.assign(plan.uprights.size(), false);
        plan.passBands = passBands(m_graph, m_problem.back, lane);
        if (!(plan == first)) take(plan);
        plan.mirrored = true;
        take(plan);
      }
    }
  }

  int band(int vertex) const { return m_graph.vertices[Index(vertex)].band; }

  /// A node has one upright link on each side at most, and is no stop on the way.
  Plan withUpright(Index number) const
  {
    Plan plan = m_plan;
    const Link& link = m_graph.links[number];
    const bool down = band(link.source) < band(link.target);
    for (Index i = 0; i < plan.uprights.size(); ++i) {
      if (!plan.uprights[i]) continue;
      const Link& other = m_graph.links[i];
      const bool sameWay = down == (band(other.source) < band(other.target));
      const bool meets = (other.source == link.source || other.target == link.target) && sameWay;
      const bool follows = other.source == link.target || other.target == link.source;
      if (meets || follows) plan.uprights[i] = false;
    }
    plan.uprights[number] = true;
    return plan;
  }

  bool improvePlan()
  {
    bool better = false;
    for (Index i = 0; i < m_graph.links.size(); ++i) {
      if (m_candidates[i]) better = toggleUpright(i) || better;
      if (passes(i)) better = passElsewhere(i) || better;
    }
    return better;
  }

  bool toggleUpright(Index number)
  {
    if (!m_plan.uprights[number]) return take(withUpright(number));
    Plan plan = m_plan;
    plan.uprights[number] = false;
    return take(std::move(plan));
  }

  bool passes(Index link) const { return m_best.grid.chains[link].size() > 2; }

  bool passElsewhere(Index number)
  {
    const Link& link = m_graph.links[number];
    const int first = std::min(band(link.source), band(link.target));
    const int last = std::max(band(link.source), band(link.target));
    bool better = false;
    for (int b = first; b <= last; ++b) {
      if (b == m_plan.passBands[number]) continue;
      Plan plan = m_plan;
      plan.passBands[number] = b;
      better = take(std::move(plan)) || better;
    }
    return better;
  }

  /// Tries another order of blocks; afterwards the grid is as it was unless that is better.
  bool takeOrder(const std::vector<Index>& changed, const std::vector<std::vector<int>>& columns)
  {
    if (m_work <= 0) return false;
    m_work -= workPerTry(m_best.grid);
    std::vector<std::vector<int>> before(changed.size());
    for (Index i = 0; i < changed.size(); ++i) {
      before[i] = std::exchange(m_best.grid.columns[changed[i]], columns[i]);
    }
    Rows rows = placeRows(m_graph, m_best.grid, m_problem.spacing);
    Routes routes = routeLinks(m_graph, m_problem.back, m_best.grid, rows, m_problem.spacing);
    const bool blocked = std::ranges::count(routes.blocked, true) > 0;
    const double found = cost(m_plan, m_best.grid, rows, routes);
    if (blocked || found > m_least - orderIsWorth) {
      for (Index i = 0; i < changed.size(); ++i) {
        m_best.grid.columns[changed[i]] = std::move(before[i]);
      }
      return false;
    }
    m_least = found;
    m_best.rows = std::move(rows);
    m_best.routes = std::move(routes);
    return true;
  }

  bool improveOrder()
  {
    bool better = false;
    for (Index column = 0; column < m_best.grid.columns.size(); ++column) {
      for (Index row = 0; row < m_best.grid.columns[column].size(); ++row) {
        better = moveInBand(column, row) || better;
      }
    }
    for (Index link = 0; link < m_graph.links.size(); ++link) {
      if (!passes(link)) continue;
      for (const bool first : {true, false}) better = movePasses(link, first) || better;
    }
    return better;
  }

  const Block& block(Index column, Index row) const
  {
    return m_best.grid.blocks[Index(m_best.grid.columns[column][row])];
  }

  bool mayExchange(Index column, Index row, Index other) const
  {
    const Block& a = block(column, row);
    const Block& b = block(column, other);
    return a.band == b.band && a.pin == b.pin;
  }

  /// Tries the places further down; those further up are tried from there.
  bool moveInBand(Index column, Index row)
  {
    for (Index to = row + 1; to < m_best.grid.columns[column].size(); ++to) {
      if (!mayExchange(column, row, to)) return false;
      std::vector<int> down = m_best.grid.columns[column];
      const auto from = down.begin() + long(row);
      const auto end = down.begin() + long(to) + 1;
      std::rotate(from, from + 1, end);
      if (takeOrder({column}, {down})) return true;
      if (to == row + 1) continue;
      std::rotate(from, end - 1, end);  // as it was
      std::rotate(from, end - 1, end);
      if (takeOrder({column}, {down})) return true;
    }
    return false;
  }

  /// All passes of a link to the upper or lower edge of their band.
  bool movePasses(Index link, bool first)
  {
    const Grid& grid = m_best.grid;
    std::vector<Index> changed;
    std::vector<std::vector<int>> columns;
    for (const int cell : grid.chains[link]) {
      const Cell& c = grid.cells[Index(cell)];
      if (c.kind != CellKind::Pass) continue;
      std::vector<int> blocks = grid.columns[Index(c.column)];
      moveToEdge(blocks, grid.blockOf[Index(cell)], first);
      if (blocks == grid.columns[Index(c.column)]) continue;
      changed.push_back(Index(c.column));
      columns.push_back(std::move(blocks));
    }
    return !changed.empty() && takeOrder(changed, columns);
  }

  void moveToEdge(std::vector<int>& blocks, int block, bool first) const
  {
    const auto band = [&](int b) { return m_best.grid.blocks[Index(b)].band; };
    std::erase(blocks, block);
    const auto [begin, end] = std::ranges::equal_range(blocks, band(block), {}, band);
    blocks.insert(first ? begin : end, block);
  }

  const Problem& m_problem;
  const FlowGraph& m_graph;
  Uprights m_candidates;
  Plan m_plan;
  Placed m_best;
  double m_least = 0;
  long m_work = workForAll;
};

}  // namespace

Placed searchBest(const Problem& problem)
{
  return Search{problem}.run();
}

}  // namespace einklang::layout
