#include "model/comparison/Criterion.h"

#include <algorithm>

namespace einklang {

Criterion criterionOf(DeviationKind kind)
{
  switch (kind) {
    case DeviationKind::Missing:
    case DeviationKind::Additional:
    case DeviationKind::Refined:
    case DeviationKind::Intermingled:
    case DeviationKind::Swapped:
    case DeviationKind::Moved:
    case DeviationKind::OtherCondition:
    case DeviationKind::AdditionalCondition:
    case DeviationKind::OtherDependency:
    case DeviationKind::AdditionalDependency:
    case DeviationKind::OtherStart:
    case DeviationKind::AdditionalStart:
    case DeviationKind::Loop:
    case DeviationKind::Parallel:
    case DeviationKind::Alternative:
    case DeviationKind::OtherResult:
    case DeviationKind::OtherGranularity:
    case DeviationKind::Defect:
    case DeviationKind::OtherType:
      return Criterion::Flow;
    case DeviationKind::OtherRole:
    case DeviationKind::AdditionalRole:
    case DeviationKind::AdditionalHandover:
      return Criterion::Responsibility;
    case DeviationKind::OtherDocument:
    case DeviationKind::OtherSystem:
    case DeviationKind::OtherChannel:
    case DeviationKind::OtherLegalBasis:
      return Criterion::DocumentsAndSystems;
    case DeviationKind::OtherDeadline:
    case DeviationKind::OtherDuration:
      return Criterion::Times;
    case DeviationKind::Renamed:
    case DeviationKind::OtherDescription:
      return Criterion::Naming;
  }
  return Criterion::Flow;
}

bool Criteria::countAll() const
{
  return std::ranges::all_of(allCriteria, [this](Criterion one) { return counts(one); });
}

}  // namespace einklang
