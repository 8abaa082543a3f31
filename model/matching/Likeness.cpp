#include "model/matching/Likeness.h"

#include "model/matching/PairSimilarity.h"

#include <algorithm>

namespace einklang {
namespace {

void sortByLikeness(std::vector<Candidate>& candidates)
{
  std::ranges::stable_sort(candidates, std::ranges::greater{}, &Candidate::likeness);
}

std::map<NodeId, std::size_t> placesOf(const std::vector<NodeId>& steps)
{
  std::map<NodeId, std::size_t> places;
  for (std::size_t i = 0; i < steps.size(); ++i) places.emplace(steps[i], i);
  return places;
}

std::vector<NodeId> stepsOf(const PreparedProcess& process)
{
  std::vector<NodeId> steps;
  for (const Step& step : process.steps) steps.push_back(step.id);
  return steps;
}

}  // namespace

Likeness::Likeness(const Process& a, const Process& b, const SameWordings& wordings)
{
  const PreparedProcess one = prepare(a);
  const PreparedProcess other = prepare(b, one.language.language);
  PairSimilarity similarity{one, other, wordings};
  similarity.propagate();
  m_a = stepsOf(one);
  m_b = stepsOf(other);
  m_placesA = placesOf(m_a);
  m_placesB = placesOf(m_b);
  for (std::size_t i = 0; i < m_a.size(); ++i) {
    for (std::size_t j = 0; j < m_b.size(); ++j) {
      const double alike = std::clamp(similarity.at(i, j), 0.0, 1.0);
      m_values.push_back(mayPair(one.steps[i], other.steps[j]) ? static_cast<float>(alike) : -1);
    }
  }
}

double Likeness::at(const NodeId& a, const NodeId& b) const
{
  const auto i = m_placesA.find(a);
  const auto j = m_placesB.find(b);
  if (i == m_placesA.end() || j == m_placesB.end()) return 0;
  return std::max(0.0F, m_values[i->second * m_b.size() + j->second]);
}

std::vector<Candidate> Likeness::candidatesInB(const NodeId& a) const
{
  std::vector<Candidate> found;
  const auto i = m_placesA.find(a);
  if (i == m_placesA.end()) return found;
  for (std::size_t j = 0; j < m_b.size(); ++j) {
    const double alike = m_values[i->second * m_b.size() + j];
    if (alike >= 0) found.push_back({m_b[j], alike});
  }
  sortByLikeness(found);
  return found;
}

std::vector<Candidate> Likeness::candidatesInA(const NodeId& b) const
{
  std::vector<Candidate> found;
  const auto j = m_placesB.find(b);
  if (j == m_placesB.end()) return found;
  for (std::size_t i = 0; i < m_a.size(); ++i) {
    const double alike = m_values[i * m_b.size() + j->second];
    if (alike >= 0) found.push_back({m_a[i], alike});
  }
  sortByLikeness(found);
  return found;
}

}  // namespace einklang
