#pragma once

#include "model/matching/PairSimilarity.h"

#include <cstddef>
#include <utility>
#include <vector>

namespace einklang {

/// What speaks for a step that joins a pair.
enum class JoinedBy
{
  Attributes,  // documents, legal bases, systems, activity group
  Words,       // of the labels together
  Place,       // between the same steps
  Number       // one of a series: "Angebot 1 einholen", "Angebot 2 einholen"
};

/// A step that joins a pair, and why.
struct JoiningStep
{
  bool ofA = true;
  std::size_t step = 0;
  double evidence = 0;  // 0 to 1
  JoinedBy why = JoinedBy::Attributes;
};

/// Lets a step that has no partner join the pair of a step beside it, where the partner of that
/// pair does what both do: "Antrag prüfen" is "Vollständigkeit prüfen" and "Voraussetzungen
/// prüfen".
///
/// A step joins when it follows, precedes or accompanies a step of the pair, and its documents,
/// legal bases and systems are those of the partner, or the labels of the fragment together say
/// clearly more of the partner's label than one of them (bag of words of the union, after Weidlich,
/// Dijkman, Mendling: The ICoP framework, CAiSE 2010). Of a series of steps that only a number
/// tells apart all join, wherever they stand, unless the partner has one of the numbers itself.
/// Pairs by hand are left as they are.
class FragmentSearch
{
 public:
  FragmentSearch(const PreparedProcess& a, const PreparedProcess& b,
                 const PairSimilarity& similarity);

  /// The steps that join each of the pairs. `takenA` and `takenB` say by step which have a partner.
  std::vector<std::vector<JoiningStep>> join(
      const std::vector<std::pair<std::size_t, std::size_t>>& pairs,
      const std::vector<char>& takenA, const std::vector<char>& takenB) const;

 private:
  struct Candidate
  {
    JoiningStep joining;
    std::size_t pair = 0;
  };
  using Pair = std::pair<std::size_t, std::size_t>;

  std::vector<Candidate> candidates(const std::vector<Pair>& pairs, const std::vector<char>& takenA,
                                    const std::vector<char>& takenB) const;
  JoiningStep strongest(bool ofA, std::size_t step, const Pair& pair) const;
  static double byTraits(const Evidence& found, bool ofA);
  bool isOfSeries(bool ofA, std::size_t step, const Pair& pair) const;
  double byPlace(bool ofA, std::size_t step, const Pair& pair) const;
  double byWords(bool ofA, std::size_t step, const Pair& pair) const;

  const PreparedProcess& m_a;
  const PreparedProcess& m_b;
  const PairSimilarity& m_similarity;
};

}  // namespace einklang
