#pragma once

#include "model/matching/PreparedProcess.h"

#include <cstddef>
#include <vector>

namespace einklang {

/// Numbers for pairs of some labels of two processes: what is known of each pair takes room for
/// these labels alone, of the many that a process has.
class LabelPairs
{
 public:
  /// `labelsOf(process)` lists them: in any order, repeated, -1 for none.
  template <typename LabelsOf>
  LabelPairs(const PreparedProcess& a, const PreparedProcess& b, const LabelsOf& labelsOf)
  {
    number(labelsOf(a), m_ofA, m_rows);
    number(labelsOf(b), m_ofB, m_columns);
  }

  /// Each once.
  const std::vector<int>& ofA() const { return m_ofA; }
  const std::vector<int>& ofB() const { return m_ofB; }
  std::size_t pairs() const { return m_ofA.size() * m_ofB.size(); }

  /// The number of a pair of them, less than pairs().
  std::size_t pair(int a, int b) const
  {
    return m_rows[static_cast<std::size_t>(a)] * m_ofB.size() +
           m_columns[static_cast<std::size_t>(b)];
  }

 private:
  static void number(std::vector<int> labels, std::vector<int>& once,
                     std::vector<std::size_t>& numbers);

  std::vector<int> m_ofA;
  std::vector<int> m_ofB;
  std::vector<std::size_t> m_rows;  // by label of a
  std::vector<std::size_t> m_columns;
};

}  // namespace einklang
