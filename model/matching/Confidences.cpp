#include "model/matching/Confidences.h"

#include <algorithm>

namespace einklang {
namespace {

constexpr double likelyScore = 0.70;
constexpr double likelyMargin = 0.10;
constexpr double sureEvent = 0.60;
constexpr double sureContext = 0.70;
constexpr double sureLabel = 0.10;
constexpr double sureTraits = 0.60;

/// Words and attributes agree, each by itself.
bool saysTheSame(const Evidence& evidence)
{
  return evidence.label >= sureLabel && evidence.traits.value_or(0) >= sureTraits;
}

}  // namespace

bool isEdgePair(const Step& a, const Step& b)
{
  const auto* one = std::get_if<Event>(&a.type);
  const auto* other = std::get_if<Event>(&b.type);
  if (!one || !other || one->position != other->position) return false;
  return one->position == EventPosition::Start || one->position == EventPosition::End;
}

bool Confidences::isUnique(std::size_t i, std::size_t j) const
{
  return m_a.baseUse[static_cast<std::size_t>(m_a.steps[i].label)] == 1 &&
         m_b.baseUse[static_cast<std::size_t>(m_b.steps[j].label)] == 1;
}

/// There is one end on each side, but what they say is reached by it is not the same.
bool Confidences::isOtherResult(std::size_t i, std::size_t j) const
{
  const auto* end = std::get_if<Event>(&m_a.steps[i].type);
  const bool bothSay = m_a.steps[i].label >= 0 && m_b.steps[j].label >= 0;
  return end->position == EventPosition::End && bothSay &&
         m_similarity.labelSimilarity(i, j) < sureEvent;
}

/// "Process continue 1" and "Process continue 2": what they are called says nothing.
bool Confidences::isVagueNumber(const Step& a, const Step& b) const
{
  if (a.label < 0 || b.label < 0) return false;
  const WordSimilarity& words = m_similarity.words();
  return !words.sameWords(a.label, b.label) && words.sameButNumber(a.label, b.label) &&
         words.isVague(a.label);
}

Confidence Confidences::of(std::size_t i, std::size_t j) const
{
  const Step& a = m_a.steps[i];
  const Step& b = m_b.steps[j];
  const double score = m_similarity.at(i, j);
  const bool isOtherNumber = isVagueNumber(a, b);
  const bool likely =
      !isOtherNumber && score >= likelyScore && !m_similarity.hasOther(i, j, score - likelyMargin);
  if (a.label >= 0 && b.label >= 0 && a.kind == b.kind) {
    const WordSimilarity& words = m_similarity.words();
    const bool same = (words.sameWords(a.label, b.label) && !words.isVague(a.label)) ||
                      words.confirmedWording(a.label, b.label);
    if (same && isUnique(i, j)) {
      return Confidence::Sure;
    }
    if (likely && saysTheSame(m_similarity.weighed(i, j))) return Confidence::Sure;
  }
  if (likely && a.sole && b.sole && isEdgePair(a, b) && !isOtherResult(i, j)) {
    return Confidence::Sure;
  }
  if (likely && a.kind != StepKind::Activity && fits(i, j)) return Confidence::Sure;
  return likely ? Confidence::Likely : Confidence::Unsure;
}

/// Events and gateways have no attributes: words (of a gateway without a name, its block) and
/// neighbours agree, each by itself.
bool Confidences::fits(std::size_t i, std::size_t j) const
{
  if (m_a.steps[i].kind != m_b.steps[j].kind) return false;
  const bool same = isBareGatewayPair(m_a.steps[i], m_b.steps[j])
                        ? m_similarity.sameBlock(i, j) >= 1
                        : m_similarity.labelSimilarity(i, j) >= sureEvent;
  return same && m_similarity.context(i, j) >= sureContext;
}

}  // namespace einklang
