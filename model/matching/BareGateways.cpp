#include "model/matching/BareGateways.h"

namespace einklang {
namespace {

constexpr double leastBare = 0.30;
constexpr double blockWeight = 0.30;  // it gives that its split (join) is another one
constexpr double kindWeight = 0.20;   // ... that it is of another kind

const Step* stepAt(const PreparedProcess& process, int place)
{
  return place < 0 ? nullptr : &process.steps[static_cast<std::size_t>(place)];
}

const Gateway* gatewayIn(const Step* step)
{
  return step ? std::get_if<Gateway>(&step->type) : nullptr;
}

bool areOfOneKind(const Gateway* a, const Gateway* b)
{
  return a && b && a->kind == b->kind;
}

}  // namespace

bool BareGateways::areJoins(std::size_t i, std::size_t j) const
{
  return m_a.steps[i].before.size() > 1 && m_b.steps[j].before.size() > 1;
}

double BareGateways::gain(std::size_t i, std::size_t j) const
{
  const double otherBlock = 1 - m_similarity.sameBlock(i, j);
  const bool sameKind = areOfOneKind(gatewayIn(&m_a.steps[i]), gatewayIn(&m_b.steps[j]));
  // Joins of two kinds are only told to be the same where they end the same choice.
  if (!sameKind && otherBlock > 0 && areJoins(i, j) && !endAlike(i, j)) return 0;
  return m_similarity.at(i, j) - leastBare - blockWeight * otherBlock - (sameKind ? 0 : kindWeight);
}

/// The one step behind each is the same, no gateway, and what they end begins with gateways of one
/// kind.
bool BareGateways::endAlike(std::size_t i, std::size_t j) const
{
  const std::vector<int>& after = m_a.steps[i].after;
  const std::vector<int>& there = m_b.steps[j].after;
  if (after.size() != 1 || there.size() != 1) return false;
  if (stepAt(m_a, after.front())->kind == StepKind::Gateway) return false;
  return m_similarity.correspond(true, after, there) &&
         areOfOneKind(gatewayIn(stepAt(m_a, m_a.steps[i].opener)),
                      gatewayIn(stepAt(m_b, m_b.steps[j].opener)));
}

}  // namespace einklang
