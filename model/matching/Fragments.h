#pragma once

#include "model/matching/PairSimilarity.h"

#include <cstddef>
#include <set>
#include <utility>
#include <vector>

namespace einklang {

/// Steps that correspond to steps: one to one at first, then whole fragments.
struct StepGroup
{
  std::vector<std::size_t> a = {};  // steps of a
  std::vector<std::size_t> b = {};
  double joined = 1;  // the weakest evidence by which a step was added, 0 to 1
};

/// Lets a step that has no partner join the pair of a step beside it, where the partner of that
/// pair does what both do: "Antrag prüfen" is "Vollständigkeit prüfen" and "Voraussetzungen prüfen".
///
/// A step joins when it follows, precedes or accompanies a step of the pair, and its documents,
/// legal bases and systems are those of the partner, or the labels of the fragment together say
/// clearly more of the partner's label than one of them (bag of words of the union, after Weidlich,
/// Dijkman, Mendling: The ICoP framework, CAiSE 2010). Pairs by hand are left as they are.
class FragmentSearch
{
 public:
  FragmentSearch(const PreparedProcess& a, const PreparedProcess& b,
                 const PairSimilarity& similarity);

  /// `takenA` and `takenB` are the steps that have a partner.
  std::vector<StepGroup> join(const std::vector<std::pair<std::size_t, std::size_t>>& pairs,
                              const std::set<std::size_t>& takenA,
                              const std::set<std::size_t>& takenB) const;

 private:
  /// A step without a partner, and the pair it may join.
  struct Candidate
  {
    double evidence = 0;
    bool ofA = true;
    std::size_t step = 0;
    std::size_t pair = 0;
  };
  using Pair = std::pair<std::size_t, std::size_t>;

  std::vector<Candidate> candidates(const std::vector<Pair>& pairs,
                                    const std::set<std::size_t>& takenA,
                                    const std::set<std::size_t>& takenB) const;
  double evidence(bool ofA, std::size_t step, const Pair& pair) const;
  static double byTraits(const Evidence& found, bool ofA);
  double byPlace(bool ofA, std::size_t step, const Pair& pair) const;
  double byWords(bool ofA, std::size_t step, const Pair& pair) const;

  const PreparedProcess& m_a;
  const PreparedProcess& m_b;
  const PairSimilarity& m_similarity;
};

}  // namespace einklang
