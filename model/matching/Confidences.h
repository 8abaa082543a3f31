#pragma once

#include "model/matching/Correspondence.h"
#include "model/matching/PairSimilarity.h"

namespace einklang {

/// A start with a start, an end with an end.
bool isEdgePair(const Step& a, const Step& b);

/// Two gateways of which one has no name: it lives on the steps around it.
bool isBareGatewayPair(const Step& a, const Step& b);

/// How far a pair of steps can be relied on, by what speaks for it and for other partners.
class Confidences
{
 public:
  Confidences(const PreparedProcess& a, const PreparedProcess& b, const PairSimilarity& similarity)
      : m_a{a}, m_b{b}, m_similarity{similarity}
  {}

  Confidence of(std::size_t i, std::size_t j) const;

 private:
  double secondBest(std::size_t i, std::size_t j) const;
  bool isUnique(std::size_t i, std::size_t j) const;
  bool fits(std::size_t i, std::size_t j) const;

  const PreparedProcess& m_a;
  const PreparedProcess& m_b;
  const PairSimilarity& m_similarity;
};

}  // namespace einklang
