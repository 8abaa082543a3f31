#pragma once

#include "model/matching/Correspondence.h"
#include "model/matching/PairSimilarity.h"

namespace einklang {

/// A start with a start, an end with an end.
bool isEdgePair(const Step& a, const Step& b);

/// Two gateways of which one has no name: it lives on the steps around it.
inline bool isBareGatewayPair(const Step& a, const Step& b)
{
  return a.kind == StepKind::Gateway && b.kind == StepKind::Gateway && (a.label < 0 || b.label < 0);
}

/// How far a pair of steps can be relied on, by what speaks for it and for other partners.
class Confidences
{
 public:
  Confidences(const PreparedProcess& a, const PreparedProcess& b, const PairSimilarity& similarity)
      : m_a{a}, m_b{b}, m_similarity{similarity}
  {}

  Confidence of(std::size_t i, std::size_t j) const;

 private:
  bool isUnique(std::size_t i, std::size_t j) const;
  bool isOtherResult(std::size_t i, std::size_t j) const;
  bool isVagueNumber(const Step& a, const Step& b) const;
  bool fits(std::size_t i, std::size_t j) const;

  const PreparedProcess& m_a;
  const PreparedProcess& m_b;
  const PairSimilarity& m_similarity;
};

}  // namespace einklang
