#include "model/harmonization/Impact.h"

#include <algorithm>

namespace einklang {
namespace {

void count(const Deviation& deviation, Impact& impact)
{
  switch (deviation.kind) {
    case DeviationKind::Missing:
      impact.newSteps += deviation.referenceSteps.size();
      break;
    case DeviationKind::Additional:
      impact.droppedSteps += deviation.variantSteps.size();
      break;
    case DeviationKind::OtherRole:
      ++impact.changedRoles;
      break;
    case DeviationKind::OtherSystem:
      ++impact.changedSystems;
      break;
    case DeviationKind::OtherDocument:
      ++impact.changedDocuments;
      break;
    default:
      break;
  }
}

}  // namespace

Impact impactOf(const Process& standard, const Process& variant,
                const Correspondences& correspondences, const std::vector<std::string>& exempt)
{
  Impact impact;
  for (Deviation& deviation : compare(standard, variant, correspondences)) {
    if (std::ranges::find(exempt, deviation.key) != exempt.end()) {
      impact.exceptions.push_back(std::move(deviation));
      continue;
    }
    count(deviation, impact);
    impact.effort += deviation.effort;
    impact.changes.push_back(std::move(deviation));
  }
  return impact;
}

}  // namespace einklang
