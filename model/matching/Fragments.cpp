#include "model/matching/Fragments.h"

#include "model/matching/NumberedSteps.h"

#include <algorithm>
#include <set>
#include <utility>

namespace einklang {
namespace {

constexpr std::size_t mostJoining = 3;   // steps of one pair
constexpr double leastEvidence = 0.40;   // below it, the step stays alone
constexpr double leastTraitMass = 1.5;   // of a step that joins by its traits
constexpr double leastContained = 0.60;  // share of its traits that the partner has too
constexpr double leastGain = 0.12;       // of the partner's label, said by the fragment together
constexpr double leastSaid = 0.50;       // of the step's own label, said by the partner
constexpr double wordsAlone = 0.60;      // evidence of words without attributes
constexpr double mostAlike = 0.65;       // labels of a pair that other steps may join by words
constexpr double leastEqual = 0.80;      // of that likeness, for the step that joins
constexpr double leastCommon = 0.25;     // the same, where the fragment fills the same gap
constexpr double placeAlone = 0.50;
constexpr double numberAlone = 0.80;

bool share(const std::vector<int>& a, const std::vector<int>& b)
{
  return std::ranges::any_of(a, [&](int x) { return std::ranges::find(b, x) != b.end(); });
}

/// One follows the other, or they stand between the same steps.
bool areBeside(const PreparedProcess& process, std::size_t one, std::size_t other)
{
  const Step& step = process.steps[one];
  const Step& second = process.steps[other];
  const auto place = static_cast<int>(other);
  if (std::ranges::find(step.namedBefore, place) != step.namedBefore.end()) return true;
  if (std::ranges::find(step.namedAfter, place) != step.namedAfter.end()) return true;
  return share(step.namedBefore, second.namedBefore) && share(step.namedAfter, second.namedAfter);
}

}  // namespace

FragmentSearch::FragmentSearch(const PreparedProcess& a, const PreparedProcess& b,
                               const PairSimilarity& similarity)
    : m_a{a}, m_b{b}, m_similarity{similarity}
{}

std::vector<std::vector<JoiningStep>> FragmentSearch::join(const std::vector<Pair>& pairs,
                                                           const std::vector<char>& takenA,
                                                           const std::vector<char>& takenB) const
{
  std::vector<std::vector<JoiningStep>> joining(pairs.size());
  std::vector<Candidate> found = candidates(pairs, takenA, takenB);
  std::ranges::stable_sort(found, {}, [](const Candidate& one) { return -one.joining.evidence; });
  std::set<std::pair<bool, std::size_t>> joined;
  for (const Candidate& one : found) {
    const bool full = joining[one.pair].size() >= mostJoining;
    if (full && one.joining.why != JoinedBy::Number) continue;
    if (!joined.emplace(one.joining.ofA, one.joining.step).second) continue;
    joining[one.pair].push_back(one.joining);
  }
  return joining;
}

std::vector<FragmentSearch::Candidate> FragmentSearch::candidates(
    const std::vector<Pair>& pairs, const std::vector<char>& takenA,
    const std::vector<char>& takenB) const
{
  std::vector<Candidate> found;
  for (const bool ofA : {true, false}) {
    const PreparedProcess& process = ofA ? m_a : m_b;
    const std::vector<char>& taken = ofA ? takenA : takenB;
    for (std::size_t step = 0; step < process.steps.size(); ++step) {
      const Step& one = process.steps[step];
      if (one.kind != StepKind::Activity || one.label < 0 || taken[step] != 0) continue;
      const bool isNumbered = hasNumber(process.labels[static_cast<std::size_t>(one.label)].folded);
      for (std::size_t pair = 0; pair < pairs.size(); ++pair) {
        if (isNumbered && isOfSeries(ofA, step, pairs[pair])) {
          found.push_back({{ofA, step, numberAlone, JoinedBy::Number}, pair});
          continue;
        }
        if (!areBeside(process, step, ofA ? pairs[pair].first : pairs[pair].second)) continue;
        const JoiningStep joining = strongest(ofA, step, pairs[pair]);
        if (joining.evidence >= leastEvidence) found.push_back({joining, pair});
      }
    }
  }
  return found;
}

JoiningStep FragmentSearch::strongest(bool ofA, std::size_t step, const Pair& pair) const
{
  const Step& a = m_a.steps[pair.first];
  const Step& b = m_b.steps[pair.second];
  JoiningStep joining{.ofA = ofA, .step = step};
  if (a.kind != StepKind::Activity || b.kind != StepKind::Activity) return joining;
  const Pair own = ofA ? Pair{step, pair.second} : Pair{pair.first, step};
  if (m_similarity.isForbidden(own.first, own.second)) return joining;
  const Evidence found = m_similarity.weighed(own.first, own.second);
  if (found.traits && *found.traits < leastEvidence) return joining;
  joining.evidence = byTraits(found, ofA);
  const WordSimilarity& words = m_similarity.words();
  const int one = m_a.steps[own.first].label;
  const int other = m_b.steps[own.second].label;
  if (one < 0 || other < 0 || a.label < 0 || b.label < 0) return joining;
  // A partner that says what the first step says, or clearly more of it than of this one, is that
  // step, and this one is additional.
  const double first = m_similarity.labelSimilarity(pair.first, pair.second);
  const double second = m_similarity.labelSimilarity(own.first, own.second);
  if (first > mostAlike || second < leastEqual * first) return joining;
  if (words.excludeEachOther(one, other)) return joining;
  const auto consider = [&](double evidence, JoinedBy why) {
    if (evidence <= joining.evidence) return;
    joining.evidence = evidence;
    joining.why = why;
  };
  consider(byWords(ofA, step, pair), JoinedBy::Words);
  consider(byPlace(ofA, step, pair), JoinedBy::Place);
  return joining;
}

/// The step and that of the pair differ in a number alone, and the partner stands for all of them:
/// it has no number, or that of how many there are.
bool FragmentSearch::isOfSeries(bool ofA, std::size_t step, const Pair& pair) const
{
  const PreparedProcess& own = ofA ? m_a : m_b;
  const PreparedProcess& other = ofA ? m_b : m_a;
  const Step& beside = own.steps[ofA ? pair.first : pair.second];
  const Step& partner = other.steps[ofA ? pair.second : pair.first];
  if (beside.kind != StepKind::Activity || beside.label < 0 || partner.label < 0) return false;
  // "Process continue 2" is none of a series: its number says nothing.
  if (m_similarity.words().isVague(m_a.steps[pair.first].label)) return false;
  const auto folded = [](const PreparedProcess& process, int label) -> const std::string& {
    return process.labels[static_cast<std::size_t>(label)].folded;
  };
  const std::string& one = folded(own, own.steps[step].label);
  const std::string& two = folded(own, beside.label);
  if (!hasNumber(one) || !isSameButNumbers(one, two)) return false;
  const Pair link = ofA ? Pair{step, pair.second} : Pair{pair.first, step};
  if (m_similarity.isForbidden(link.first, link.second)) return false;
  std::set<std::string> members;
  for (const StepLabel& label : own.labels) {
    if (isSameButNumbers(label.folded, two)) members.merge(numbersIn(label.folded));
  }
  const std::set<std::string> numbers = numbersIn(folded(other, partner.label));
  return numbers.empty() || numbers == std::set{std::to_string(members.size())};
}

/// The steps before and after the fragment correspond to those before and after the partner, so
/// that it fills the same gap, and the step has a word in common with the partner.
double FragmentSearch::byPlace(bool ofA, std::size_t step, const Pair& pair) const
{
  const PreparedProcess& own = ofA ? m_a : m_b;
  const std::size_t beside = ofA ? pair.first : pair.second;
  const int joining = own.steps[step].label;
  const int partner = (ofA ? m_b.steps[pair.second] : m_a.steps[pair.first]).label;
  if (own.steps[step].role != own.steps[beside].role) return 0;
  const WordSimilarity& words = m_similarity.words();
  const double said = ofA ? words.saidOfA(joining, {partner}) : words.saidOfB(joining, {partner});
  if (said < leastCommon) return 0;
  const auto around = [&](std::vector<int> Step::*direction) {
    std::vector<int> steps = own.steps[step].*direction;
    const std::vector<int>& others = own.steps[beside].*direction;
    steps.insert(steps.end(), others.begin(), others.end());
    std::erase(steps, static_cast<int>(step));
    std::erase(steps, static_cast<int>(beside));
    std::ranges::sort(steps);
    steps.erase(std::ranges::unique(steps).begin(), steps.end());
    return steps;
  };
  const auto fits = [&](std::vector<int> Step::*direction) {
    return m_similarity.correspond(
        ofA, around(direction), (ofA ? m_b.steps[pair.second] : m_a.steps[pair.first]).*direction);
  };
  return fits(&Step::namedBefore) && fits(&Step::namedAfter) ? placeAlone : 0;
}

double FragmentSearch::byTraits(const Evidence& found, bool ofA)
{
  const double contained = ofA ? found.containedA : found.containedB;
  if (found.traitMass < leastTraitMass || contained < leastContained) return 0;
  return found.traits.value_or(0);
}

double FragmentSearch::byWords(bool ofA, std::size_t step, const Pair& pair) const
{
  const WordSimilarity& words = m_similarity.words();
  const PreparedProcess& own = ofA ? m_a : m_b;
  const int joining = own.steps[step].label;
  const int beside = own.steps[ofA ? pair.first : pair.second].label;
  const int partner = (ofA ? m_b.steps[pair.second] : m_a.steps[pair.first]).label;
  const auto said = [&](const std::vector<int>& labels) {
    return ofA ? words.saidOfB(partner, labels) : words.saidOfA(partner, labels);
  };
  const double gain = said({beside, joining}) - said({beside});
  const double ownSaid =
      ofA ? words.saidOfA(joining, {partner}) : words.saidOfB(joining, {partner});
  return gain >= leastGain && ownSaid >= leastSaid ? wordsAlone : 0;
}

}  // namespace einklang
