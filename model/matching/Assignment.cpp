#include "model/matching/Assignment.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace einklang {
namespace {

using Pairs = std::vector<std::pair<std::size_t, std::size_t>>;

struct Component
{
  std::vector<std::size_t> rows = {};
  std::vector<std::size_t> columns = {};
};

/// Rows and columns that are linked by positive gains, directly or through others.
class Components
{
 public:
  explicit Components(const Gains& gains)
      : m_gains{gains}, m_rowDone(gains.rows, 0), m_columnDone(gains.columns, 0)
  {}

  std::vector<Component> find()
  {
    std::vector<Component> found;
    for (std::size_t row = 0; row < m_gains.rows; ++row) {
      if (m_rowDone[row] != 0) continue;
      Component component = from(row);
      if (!component.columns.empty()) found.push_back(std::move(component));
    }
    return found;
  }

 private:
  Component from(std::size_t start)
  {
    Component component{{start}};
    m_rowDone[start] = 1;
    std::size_t column = 0;
    for (std::size_t row = 0; row < component.rows.size() || column < component.columns.size();) {
      if (row < component.rows.size()) {
        addColumns(component.rows[row++], component.columns);
      } else {
        addRows(component.columns[column++], component.rows);
      }
    }
    std::ranges::sort(component.rows);
    std::ranges::sort(component.columns);
    return component;
  }

  void addColumns(std::size_t row, std::vector<std::size_t>& columns)
  {
    const double* gains = m_gains.values.data() + row * m_gains.columns;
    for (std::size_t column = 0; column < m_gains.columns; ++column) {
      if (gains[column] > 0 && std::exchange(m_columnDone[column], char{1}) == 0) {
        columns.push_back(column);
      }
    }
  }

  void addRows(std::size_t column, std::vector<std::size_t>& rows)
  {
    for (std::size_t row = 0; row < m_gains.rows; ++row) {
      if (m_rowDone[row] != 0 || m_gains.at(row, column) <= 0) continue;
      m_rowDone[row] = 1;
      rows.push_back(row);
    }
  }

  const Gains& m_gains;
  std::vector<char> m_rowDone;
  std::vector<char> m_columnDone;
};

/// One component as a square problem of least cost: a pair costs minus its gain, no pair costs 0.
/// Rows and columns count from 1; column 0 stands for the row to place.
class LeastCost
{
 public:
  LeastCost(const Gains& gains, const Component& component)
      : m_component{component},
        m_size{std::max(component.rows.size(), component.columns.size())},
        m_costs(m_size * m_size, 0),
        m_rowPotential(m_size + 1, 0),
        m_columnPotential(m_size + 1, 0),
        m_least(m_size + 1),
        m_rowOf(m_size + 1, 0),
        m_way(m_size + 1, 0)
  {
    for (std::size_t row = 0; row < component.rows.size(); ++row) {
      const double* own = gains.values.data() + component.rows[row] * gains.columns;
      double* costs = m_costs.data() + row * m_size;
      for (const std::size_t column : component.columns) *costs++ = -std::max(0.0, own[column]);
    }
  }

  Pairs solve()
  {
    for (std::size_t row = 1; row <= m_size; ++row) augment(row);
    Pairs pairs;
    for (std::size_t column = 1; column <= m_component.columns.size(); ++column) {
      const std::size_t row = m_rowOf[column];
      if (row > m_component.rows.size() || costs(row)[column - 1] >= 0) continue;
      pairs.emplace_back(m_component.rows[row - 1], m_component.columns[column - 1]);
    }
    return pairs;
  }

 private:
  const double* costs(std::size_t row) const { return m_costs.data() + (row - 1) * m_size; }

  /// Finds the cheapest way to place one more row.
  void augment(std::size_t row)
  {
    std::ranges::fill(m_least, std::numeric_limits<double>::infinity());
    m_used.assign(1, 0);
    m_open.resize(m_size);
    std::iota(m_open.begin(), m_open.end(), std::size_t{1});
    m_rowOf[0] = row;
    while (m_rowOf[m_used.back()] != 0) step();
    for (std::size_t column = m_used.back(); column != 0;) {
      const std::size_t before = m_way[column];
      m_rowOf[column] = m_rowOf[before];
      column = before;
    }
  }

  /// Uses the column that is nearest to those used so far.
  void step()
  {
    const std::size_t from = m_used.back();
    const std::size_t row = m_rowOf[from];
    const double* const cost = costs(row);
    const double potential = m_rowPotential[row];
    double delta = std::numeric_limits<double>::infinity();
    auto nearest = m_open.begin();
    for (auto at = m_open.begin(); at != m_open.end(); ++at) {
      const std::size_t column = *at;
      const double reduced = cost[column - 1] - potential - m_columnPotential[column];
      if (reduced < m_least[column]) {
        m_least[column] = reduced;
        m_way[column] = from;
      }
      if (m_least[column] < delta) {
        delta = m_least[column];
        nearest = at;
      }
    }
    for (const std::size_t column : m_used) {
      m_rowPotential[m_rowOf[column]] += delta;
      m_columnPotential[column] -= delta;
    }
    for (const std::size_t column : m_open) m_least[column] -= delta;
    m_used.push_back(*nearest);
    m_open.erase(nearest);
  }

  const Component& m_component;
  std::size_t m_size;
  std::vector<double> m_costs;  // [row][column]
  std::vector<double> m_rowPotential;
  std::vector<double> m_columnPotential;
  std::vector<double> m_least;       // by column: from those used to it
  std::vector<std::size_t> m_rowOf;  // by column; 0: free
  std::vector<std::size_t> m_way;
  std::vector<std::size_t> m_used;  // columns, in the order in which they were reached
  std::vector<std::size_t> m_open;  // the others, ascending
};

}  // namespace

std::vector<std::pair<std::size_t, std::size_t>> bestAssignment(const Gains& gains)
{
  Pairs all;
  for (const Component& component : Components{gains}.find()) {
    if (component.rows.size() == 1 && component.columns.size() == 1) {
      all.emplace_back(component.rows.front(), component.columns.front());
      continue;
    }
    const Pairs pairs = LeastCost{gains, component}.solve();
    all.insert(all.end(), pairs.begin(), pairs.end());
  }
  std::ranges::sort(all);
  return all;
}

}  // namespace einklang
