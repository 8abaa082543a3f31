#include "model/matching/SaidSteps.h"

namespace einklang {
namespace {

std::vector<int> eventsThatSay(const PreparedProcess& process)
{
  std::vector<int> events(process.steps.size(), -1);
  for (std::size_t i = 0; i < process.steps.size(); ++i) {
    const int step = process.steps[i].echoed;
    if (step >= 0) events[static_cast<std::size_t>(step)] = static_cast<int>(i);
  }
  return events;
}

}  // namespace

SaidSteps::SaidSteps(const PreparedProcess& a, const PreparedProcess& b)
    : m_a{a},
      m_b{b},
      m_eventsA{eventsOf(a)},
      m_eventsB{eventsOf(b)},
      m_saidByA{eventsThatSay(a)},
      m_saidByB{eventsThatSay(b)}
{}

std::vector<int> SaidSteps::eventsOf(const PreparedProcess& process)
{
  std::vector<int> events;
  events.reserve(process.steps.size());
  for (const Step& step : process.steps) {
    events.push_back(step.kind != StepKind::Event ? 0 : step.echoed >= 0 ? says : saysNothing);
  }
  return events;
}

bool SaidSteps::isEventBesideStep(std::size_t i, std::size_t j) const
{
  const Step& a = m_a.steps[i];
  const Step& b = m_b.steps[j];
  if (a.kind == StepKind::Activity && b.kind == StepKind::Event) {
    const int event = m_saidByA[i];
    return b.echoed >= 0 || (event >= 0 && mayPair(m_a.steps[static_cast<std::size_t>(event)], b));
  }
  if (a.kind != StepKind::Event || b.kind != StepKind::Activity) return false;
  const int event = m_saidByB[j];
  return a.echoed >= 0 || (event >= 0 && mayPair(a, m_b.steps[static_cast<std::size_t>(event)]));
}

}  // namespace einklang
