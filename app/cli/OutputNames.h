#pragma once

#include "model/analysis/Finding.h"
#include "model/comparison/Alignment.h"
#include "model/matching/Correspondence.h"
#include "model/process/Names.h"

namespace einklang {

template <>
struct Names<Severity>
{
  static constexpr NameTable<Severity, 3> table{
      {{Severity::Info, "info"}, {Severity::Warning, "warning"}, {Severity::Error, "error"}}};
};

template <>
struct Names<Confidence>
{
  static constexpr NameTable<Confidence, 3> table{
      {{Confidence::Sure, "sure"}, {Confidence::Likely, "likely"}, {Confidence::Unsure, "unsure"}}};
};

template <>
struct Names<CellState>
{
  static constexpr NameTable<CellState, 5> table{{{CellState::Same, "same"},
                                                  {CellState::Different, "different"},
                                                  {CellState::Missing, "missing"},
                                                  {CellState::Additional, "additional"},
                                                  {CellState::Absent, "absent"}}};
};

}  // namespace einklang
