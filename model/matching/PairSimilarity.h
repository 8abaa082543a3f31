#pragma once

#include "model/matching/LabelPairs.h"
#include "model/matching/PreparedProcess.h"
#include "model/matching/WordSimilarity.h"

#include <array>
#include <cstddef>
#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

namespace einklang {

/// What speaks for a pair of steps, each 0 to 1; absent where one side does not say anything.
struct Evidence
{
  double label = 0;
  double type = 0;
  std::optional<double> role = std::nullopt;
  std::optional<double> party = std::nullopt;
  std::optional<double> documents = std::nullopt;
  std::optional<double> laws = std::nullopt;
  std::optional<double> systems = std::nullopt;
  std::optional<double> group = std::nullopt;
  std::optional<double> traits = std::nullopt;  // all of these together, weighted by rarity
  double traitMass = 0;                         // how telling they are
  double containedA = 0;                        // share of a's traits that b has, by rarity
  double containedB = 0;                        // share of b's traits that a has
};

/// How alike every step of a is to every step of b: first by what the steps say themselves, then,
/// in rounds, also by how alike their neighbours are (similarity flooding: Melnik et al., ICDE
/// 2002).
class PairSimilarity
{
 public:
  PairSimilarity(const PreparedProcess& a, const PreparedProcess& b,
                 const SameWordings& wordings = {});

  const WordSimilarity& words() const { return m_words; }

  /// The pair is wanted (1) or forbidden (0), whatever speaks for or against it.
  void fix(std::size_t a, std::size_t b, double value);

  bool isForbidden(std::size_t a, std::size_t b) const { return m_fixed[place(a, b)] == 0; }

  /// Lets similarity flow between neighbours.
  void propagate();

  /// Says which pairs are taken for the same, as (step of a, step of b).
  void settle(const std::vector<std::pair<std::size_t, std::size_t>>& pairs);
  /// Any neighbour of the one is settled with one of the other; most pairs have none.
  bool hasSettledBeside(std::size_t a, std::size_t b) const { return m_beside[place(a, b)] != 0; }
  /// How much the settled neighbours speak for an open pair, 0 to 1: two steps between steps that
  /// correspond are likely to correspond.
  double betweenSettled(std::size_t a, std::size_t b) const;
  /// The splits (of joins) and the joins (of splits) that belong to two gateways are settled with
  /// each other: 1; with others: 0; nothing known: 0.5.
  double sameBlock(std::size_t a, std::size_t b) const;
  /// All of the steps are settled with all of the others; `ofA`: the steps are those of a.
  bool correspond(bool ofA, const std::vector<int>& steps, const std::vector<int>& others) const;
  /// The similarity of a pair with its settled neighbours in place of all.
  double atBetweenSettled(std::size_t a, std::size_t b) const;

  /// 0 to 1, with the neighbours once propagate() was called.
  double at(std::size_t a, std::size_t b) const { return m_values[a * m_b.steps.size() + b]; }
  /// True if either step has another partner that is more similar than `most`.
  bool hasOther(std::size_t a, std::size_t b, double most) const;
  /// The same without the neighbours.
  double own(std::size_t a, std::size_t b) const { return m_own[place(a, b)]; }
  /// How well the neighbours agree, 0 to 1.
  double context(std::size_t a, std::size_t b) const;
  Evidence evidence(std::size_t a, std::size_t b) const;
  /// The part of it that counts: without documents, laws, systems and group one by one.
  Evidence weighed(std::size_t a, std::size_t b) const;
  double labelSimilarity(std::size_t a, std::size_t b) const { return m_stepLabels[place(a, b)]; }

 private:
  /// How the traits of two steps overlap, by rarity.
  struct TraitOverlap
  {
    float share = -1;  // 0 to 1; -1: one side says nothing
    float mass = 0;
    float ofA = 0;  // share of a's traits that b has
    float ofB = 0;
  };

  struct OpenPair
  {
    std::size_t a;
    std::size_t b;
    double share;  // of the similarity that comes from the steps themselves
  };
  class Mean;

  std::size_t place(std::size_t a, std::size_t b) const { return a * m_b.steps.size() + b; }
  std::vector<OpenPair> openPairs() const;
  void weighTraits();
  void compareTraits();
  void compareRoles();
  void compareRoleNames();
  void compareWorkOf(int Step::*role);
  const TraitOverlap* overlap(std::size_t a, std::size_t b) const;
  double roleLikeness(int a, int b) const;
  double computeOwn(std::size_t a, std::size_t b) const;
  double ownNamed(std::size_t i, std::size_t j) const;
  double ownGateway(const Step& a, const Step& b, std::size_t i, std::size_t j) const;
  double ownEdgeEvent(const Step& a, const Step& b, std::size_t i, std::size_t j) const;
  double fromOwn(std::size_t a, std::size_t b) const;
  void compareLabels();
  void compareStepLabels();
  double computeLabel(const Step& a, const Step& b, float known) const;
  void measure(const std::vector<OpenPair>& open);
  double relative(int a, int b) const
  {
    return m_relative[place(static_cast<std::size_t>(a), static_cast<std::size_t>(b))];
  }
  void noteBeside(std::size_t a, std::size_t b);
  double bestMean(const std::vector<int>& a, const std::vector<int>& b) const;
  std::optional<double> settledShare(const std::vector<int>& a, const std::vector<int>& b) const;
  void addLikeness(const std::vector<int>& a, const std::vector<int>& b, double weight,
                   Mean& mean) const;

  const PreparedProcess& m_a;
  const PreparedProcess& m_b;
  WordSimilarity m_words;
  LabelPairs m_labels;                                         // of steps
  std::vector<float> m_labelLikeness;                          // of a pair of m_labels
  std::vector<float> m_stepLabels;                             // [step of a][step of b]
  std::vector<std::pair<const Step*, const Step*>> m_anchors;  // all but the same labels
  std::vector<double> m_relative;   // at(), as share of the best that either finds anywhere
  LabelPairs m_roles;               // names of roles and parties
  std::vector<double> m_sameSteps;  // of a pair of m_roles: do the same steps; -1: no evidence
  std::vector<float> m_roleNames;   // of a pair of m_roles
  std::unordered_map<std::uint64_t, double> m_traits;  // rarity
  std::vector<TraitOverlap> m_overlaps;                // [step of a][step of b]; empty: no traits
  bool m_severalParties = false;                       // on both sides
  std::vector<double> m_own;
  std::vector<double> m_values;
  std::vector<double> m_bestOfA;
  std::vector<double> m_bestOfB;
  std::vector<int> m_partners;  // settled, by step of a; -1: none
  std::vector<bool> m_settledB;
  std::vector<char> m_beside;        // [step of a][step of b]: hasSettledBeside()
  std::vector<signed char> m_fixed;  // 1 wanted, 0 forbidden, -1 open
};

/// Twice what both have, by what each has; nothing where one has none.
std::optional<double> shareInCommon(const std::vector<std::uint64_t>& a,
                                    const std::vector<std::uint64_t>& b);

/// How alike the symbols of two steps are, 0 to 1.
double typeLikeness(const Step& a, const Step& b);

/// Gateways pair with gateways only, and never a question with the joining of ways; everything else
/// may pair.
bool mayPair(const Step& a, const Step& b);

}  // namespace einklang
