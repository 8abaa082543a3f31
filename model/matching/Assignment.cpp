#include "model/matching/Assignment.h"

#include <algorithm>
#include <limits>

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
      : m_columnsOf(gains.rows),
        m_rowsOf(gains.columns),
        m_rowDone(gains.rows, false),
        m_columnDone(gains.columns, false)
  {
    for (std::size_t row = 0; row < gains.rows; ++row) {
      for (std::size_t column = 0; column < gains.columns; ++column) {
        if (gains.at(row, column) <= 0) continue;
        m_columnsOf[row].push_back(column);
        m_rowsOf[column].push_back(row);
      }
    }
  }

  std::vector<Component> find()
  {
    std::vector<Component> found;
    for (std::size_t row = 0; row < m_rowDone.size(); ++row) {
      if (!m_rowDone[row] && !m_columnsOf[row].empty()) found.push_back(from(row));
    }
    return found;
  }

 private:
  Component from(std::size_t start)
  {
    Component component;
    component.rows.push_back(start);
    m_rowDone[start] = true;
    std::size_t column = 0;
    for (std::size_t row = 0; row < component.rows.size() || column < component.columns.size();) {
      if (row < component.rows.size()) {
        add(component.columns, m_columnsOf[component.rows[row++]], m_columnDone);
      } else {
        add(component.rows, m_rowsOf[component.columns[column++]], m_rowDone);
      }
    }
    std::ranges::sort(component.rows);
    std::ranges::sort(component.columns);
    return component;
  }

  static void add(std::vector<std::size_t>& to, const std::vector<std::size_t>& linked,
                  std::vector<bool>& done)
  {
    for (const std::size_t one : linked) {
      if (done[one]) continue;
      done[one] = true;
      to.push_back(one);
    }
  }

  std::vector<std::vector<std::size_t>> m_columnsOf;
  std::vector<std::vector<std::size_t>> m_rowsOf;
  std::vector<bool> m_rowDone;
  std::vector<bool> m_columnDone;
};

/// One component as a square problem of least cost: a pair costs minus its gain, no pair costs 0.
class LeastCost
{
 public:
  LeastCost(const Gains& gains, const Component& component)
      : m_gains{gains},
        m_component{component},
        m_size{std::max(component.rows.size(), component.columns.size())},
        m_rowPotential(m_size + 1, 0),
        m_columnPotential(m_size + 1, 0),
        m_rowOf(m_size + 1, 0),
        m_way(m_size + 1, 0)
  {}

  Pairs solve()
  {
    for (std::size_t row = 1; row <= m_size; ++row) augment(row);
    Pairs pairs;
    for (std::size_t column = 1; column <= m_component.columns.size(); ++column) {
      const std::size_t row = m_rowOf[column];
      if (row > m_component.rows.size() || cost(row, column) >= 0) continue;
      pairs.emplace_back(m_component.rows[row - 1], m_component.columns[column - 1]);
    }
    return pairs;
  }

 private:
  double cost(std::size_t row, std::size_t column) const  // both count from 1
  {
    if (row > m_component.rows.size() || column > m_component.columns.size()) return 0;
    const double gain = m_gains.at(m_component.rows[row - 1], m_component.columns[column - 1]);
    return -std::max(0.0, gain);
  }

  /// Finds the cheapest way to place one more row; column 0 stands for the row to place.
  void augment(std::size_t row)
  {
    std::vector<double> least(m_size + 1, std::numeric_limits<double>::infinity());
    std::vector<bool> used(m_size + 1, false);
    m_rowOf[0] = row;
    std::size_t column = 0;
    do {
      used[column] = true;
      column = step(column, least, used);
    } while (m_rowOf[column] != 0);
    while (column != 0) {
      const std::size_t before = m_way[column];
      m_rowOf[column] = m_rowOf[before];
      column = before;
    }
  }

  std::size_t step(std::size_t from, std::vector<double>& least, const std::vector<bool>& used)
  {
    const std::size_t row = m_rowOf[from];
    double delta = std::numeric_limits<double>::infinity();
    std::size_t nearest = 0;
    for (std::size_t column = 1; column <= m_size; ++column) {
      if (used[column]) continue;
      const double reduced = cost(row, column) - m_rowPotential[row] - m_columnPotential[column];
      if (reduced < least[column]) {
        least[column] = reduced;
        m_way[column] = from;
      }
      if (least[column] < delta) {
        delta = least[column];
        nearest = column;
      }
    }
    for (std::size_t column = 0; column <= m_size; ++column) {
      if (used[column]) {
        m_rowPotential[m_rowOf[column]] += delta;
        m_columnPotential[column] -= delta;
      } else {
        least[column] -= delta;
      }
    }
    return nearest;
  }

  const Gains& m_gains;
  const Component& m_component;
  std::size_t m_size;
  std::vector<double> m_rowPotential;
  std::vector<double> m_columnPotential;
  std::vector<std::size_t> m_rowOf;  // by column; 0: free
  std::vector<std::size_t> m_way;
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
