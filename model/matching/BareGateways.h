#pragma once

#include "model/matching/PairSimilarity.h"

namespace einklang {

/// How well two gateways without a name fit each other, once the steps around them are settled: by
/// those steps, by the block that they open or close, and by their kind.
class BareGateways
{
 public:
  /// All are borrowed.
  BareGateways(const PreparedProcess& a, const PreparedProcess& b, const PairSimilarity& similarity)
      : m_a{a}, m_b{b}, m_similarity{similarity}
  {}

  /// Both join ways. Which choice a join ends is known once the splits are settled.
  bool areJoins(std::size_t i, std::size_t j) const;

  /// What the pair gains; 0 or less: it is none.
  double gain(std::size_t i, std::size_t j) const;

 private:
  bool endAlike(std::size_t i, std::size_t j) const;

  const PreparedProcess& m_a;
  const PreparedProcess& m_b;
  const PairSimilarity& m_similarity;
};

}  // namespace einklang
