#pragma once

#include "model/comparison/Deviation.h"
#include "model/process/Names.h"

namespace einklang {

/// The names of the kinds, as they stand in JSON, CSV and keys.
template <>
struct Names<DeviationKind>
{
  static constexpr NameTable<DeviationKind, 30> table{
      {{DeviationKind::Missing, "missing"},
       {DeviationKind::Additional, "additional"},
       {DeviationKind::Refined, "refined"},
       {DeviationKind::Intermingled, "intermingled"},
       {DeviationKind::Swapped, "swapped"},
       {DeviationKind::Moved, "moved"},
       {DeviationKind::OtherCondition, "other-condition"},
       {DeviationKind::AdditionalCondition, "additional-condition"},
       {DeviationKind::OtherDependency, "other-dependency"},
       {DeviationKind::AdditionalDependency, "additional-dependency"},
       {DeviationKind::OtherStart, "other-start"},
       {DeviationKind::AdditionalStart, "additional-start"},
       {DeviationKind::Loop, "loop"},
       {DeviationKind::Parallel, "parallel"},
       {DeviationKind::Alternative, "alternative"},
       {DeviationKind::OtherRole, "other-role"},
       {DeviationKind::AdditionalRole, "additional-role"},
       {DeviationKind::AdditionalHandover, "additional-handover"},
       {DeviationKind::OtherDocument, "other-document"},
       {DeviationKind::OtherSystem, "other-system"},
       {DeviationKind::OtherChannel, "other-channel"},
       {DeviationKind::OtherLegalBasis, "other-legal-basis"},
       {DeviationKind::OtherDeadline, "other-deadline"},
       {DeviationKind::OtherDuration, "other-duration"},
       {DeviationKind::OtherResult, "other-result"},
       {DeviationKind::Renamed, "renamed"},
       {DeviationKind::OtherGranularity, "other-granularity"},
       {DeviationKind::Defect, "defect"},
       {DeviationKind::OtherType, "other-type"},
       {DeviationKind::OtherDescription, "other-description"}}};
};

}  // namespace einklang
