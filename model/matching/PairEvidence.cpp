#include "model/matching/PairSimilarity.h"

#include <algorithm>
#include <cmath>
#include <set>

// What roles, documents, legal bases and systems say of a pair.

namespace einklang {
namespace {

constexpr double fewTraits = 0.30;   // share of common traits that says "another step"
constexpr double manyTraits = 0.65;  // share from which on they say "the same step"
constexpr double leastAnchors = 2;   // fewer say nothing of roles

/// A trait of a step, weighted by its rarity.
struct WeighedTrait
{
  std::uint64_t key = 0;
  double weight = 0;
  bool helpsOnly = false;
};

/// What two steps have in common, and all that counts of each.
struct TraitSums
{
  double ofA = 0;
  double ofB = 0;
  double common = 0;
};

TraitSums sumsOf(const std::vector<WeighedTrait>& a, const std::vector<WeighedTrait>& b)
{
  TraitSums sums;
  auto one = a.begin();
  auto other = b.begin();
  while (one != a.end() || other != b.end()) {
    const bool onlyB = one == a.end() || (other != b.end() && other->key < one->key);
    const bool onlyA = !onlyB && (other == b.end() || one->key < other->key);
    if (!onlyA && !onlyB) sums.common += std::min(one->weight, other->weight);
    if (!onlyB && !(onlyA && one->helpsOnly)) sums.ofA += one->weight;
    if (!onlyA && !(onlyB && other->helpsOnly)) sums.ofB += other->weight;
    if (!onlyB) ++one;
    if (!onlyA) ++other;
  }
  return sums;
}

}  // namespace

std::optional<double> shareInCommon(const std::vector<std::uint64_t>& a,
                                    const std::vector<std::uint64_t>& b)
{
  if (a.empty() || b.empty()) return std::nullopt;
  double common = 0;
  for (const std::uint64_t one : a) common += std::ranges::find(b, one) != b.end() ? 1 : 0;
  return 2 * common / static_cast<double>(a.size() + b.size());
}

void PairSimilarity::compareRoleNames()
{
  m_roleNames.resize(m_roles.pairs());
  for (const int one : m_roles.ofA()) {
    for (const int other : m_roles.ofB()) {
      m_roleNames[m_roles.pair(one, other)] =
          static_cast<float>(m_words.roleSimilarity(one, other));
    }
  }
}

/// Roles are alike by name, or because they do the same steps: the names differ from town to town.
void PairSimilarity::compareRoles()
{
  compareRoleNames();
  m_sameSteps.assign(m_roles.pairs(), -1);
  for (const auto role : {&Step::role, &Step::party}) compareWorkOf(role);
}

void PairSimilarity::compareWorkOf(int Step::*role)
{
  std::vector<double> ofA(m_a.labels.size(), 0);
  std::vector<double> ofB(m_b.labels.size(), 0);
  std::vector<double> both(m_roles.pairs(), 0);
  for (const auto& [a, b] : m_anchors) {
    const int one = a->*role;
    const int other = b->*role;
    if (one < 0 || other < 0) continue;
    ofA[static_cast<std::size_t>(one)] += 1;
    ofB[static_cast<std::size_t>(other)] += 1;
    both[m_roles.pair(one, other)] += 1;
  }
  for (const int one : m_roles.ofA()) {
    for (const int other : m_roles.ofB()) {
      const double a = ofA[static_cast<std::size_t>(one)];
      const double b = ofB[static_cast<std::size_t>(other)];
      if (std::min(a, b) < leastAnchors) continue;
      double& known = m_sameSteps[m_roles.pair(one, other)];
      known = std::max(known, 2 * both[m_roles.pair(one, other)] / (a + b));
    }
  }
}

double PairSimilarity::roleLikeness(int a, int b) const
{
  if (a < 0 || b < 0) return -1;
  const std::size_t pair = m_roles.pair(a, b);
  const double name = m_roleNames[pair];
  const double shared = m_sameSteps[pair];
  if (shared < 0 && name < 0.3) return -1;
  return std::max(name, shared);
}

Evidence PairSimilarity::weighed(std::size_t a, std::size_t b) const
{
  const Step& one = m_a.steps[a];
  const Step& other = m_b.steps[b];
  Evidence found{.label = labelSimilarity(a, b), .type = typeLikeness(one, other)};
  if (const double role = roleLikeness(one.role, other.role); role >= 0) found.role = role;
  const double party = m_severalParties ? roleLikeness(one.party, other.party) : -1;
  if (party >= 0) found.party = party;
  if (const TraitOverlap* traits = overlap(a, b)) {
    found.traits = traits->share;
    found.traitMass = traits->mass;
    found.containedA = traits->ofA;
    found.containedB = traits->ofB;
  }
  return found;
}

/// What the traits of two steps have in common; nothing where one of them has none.
const PairSimilarity::TraitOverlap* PairSimilarity::overlap(std::size_t a, std::size_t b) const
{
  if (m_overlaps.empty()) return nullptr;
  const TraitOverlap& found = m_overlaps[place(a, b)];
  return found.share < 0 ? nullptr : &found;
}

Evidence PairSimilarity::evidence(std::size_t a, std::size_t b) const
{
  const Step& one = m_a.steps[a];
  const Step& other = m_b.steps[b];
  Evidence found = weighed(a, b);
  found.documents = shareInCommon(one.documents, other.documents);
  found.laws = shareInCommon(one.laws, other.laws);
  found.systems = shareInCommon(one.systems, other.systems);
  if (one.group != ActivityGroup::None && other.group != ActivityGroup::None) {
    found.group = one.group == other.group ? 1 : 0;
  }
  return found;
}

void PairSimilarity::weighTraits()
{
  double steps = 0;
  for (const PreparedProcess* process : {&m_a, &m_b}) {
    for (const Step& step : process->steps) {
      if (step.traits.empty()) continue;
      steps += 1;
      for (const Trait& trait : step.traits) m_traits[trait.key] += 1;
    }
  }
  for (auto& [trait, weight] : m_traits) weight = std::log(std::max(1.0, steps / weight));
  const auto parties = [](const PreparedProcess& process) {
    std::set<int> found;
    for (const Step& step : process.steps) found.insert(step.party);
    return found.size();
  };
  m_severalParties = parties(m_a) > 1 && parties(m_b) > 1;
}

void PairSimilarity::compareTraits()
{
  if (m_traits.empty()) return;
  const auto weighed = [&](const PreparedProcess& process) {
    std::vector<std::vector<WeighedTrait>> all;
    for (const Step& step : process.steps) {
      std::vector<WeighedTrait>& found = all.emplace_back();
      for (const Trait& trait : step.traits) {
        found.push_back({trait.key, trait.factor * m_traits.at(trait.key), trait.helpsOnly});
      }
    }
    return all;
  };
  const auto ofA = weighed(m_a);
  const auto ofB = weighed(m_b);
  m_overlaps.resize(m_own.size());
  for (std::size_t i = 0; i < ofA.size(); ++i) {
    for (std::size_t j = 0; j < ofB.size(); ++j) {
      if (ofA[i].empty() || ofB[j].empty()) continue;
      const TraitSums sums = sumsOf(ofA[i], ofB[j]);
      if (sums.ofA + sums.ofB <= 0) continue;
      const double raw = 2 * sums.common / (sums.ofA + sums.ofB);
      const double share = std::clamp((raw - fewTraits) / (manyTraits - fewTraits), 0.0, 1.0);
      m_overlaps[place(i, j)] = {static_cast<float>(share),
                                 static_cast<float>(std::min(sums.ofA, sums.ofB)),
                                 static_cast<float>(sums.ofA > 0 ? sums.common / sums.ofA : 0),
                                 static_cast<float>(sums.ofB > 0 ? sums.common / sums.ofB : 0)};
    }
  }
}

}  // namespace einklang
