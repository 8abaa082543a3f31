#include "model/harmonization/Harmonization.h"

#include <algorithm>
#include <utility>

namespace einklang {

const Decision* findDecision(const Harmonization& project, const std::string& deviationKey)
{
  const auto it = std::ranges::find(project.decisions, deviationKey, &Decision::deviation);
  return it == project.decisions.end() ? nullptr : &*it;
}

void recordDecision(Harmonization& project, Decision decision)
{
  const auto it = std::ranges::find(project.decisions, decision.deviation, &Decision::deviation);
  if (it == project.decisions.end()) {
    project.decisions.push_back(std::move(decision));
  } else {
    *it = std::move(decision);
  }
}

}  // namespace einklang
