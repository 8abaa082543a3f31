#pragma once

#include "model/comparison/Alignment.h"
#include "model/harmonization/Harmonization.h"
#include "ui/report/ReportContent.h"

#include <vector>

namespace einklang::ui {

/// For each municipality of the project what changes with the standard: the effort, and the steps,
/// units, systems and documents by name, and what may stay. The alignment is that with the
/// reference.
std::vector<std::vector<ReportFact>> impactFactsOf(const Harmonization& project,
                                                   const Process& standard,
                                                   const std::vector<const Process*>& variants,
                                                   const Alignment& alignment);

}  // namespace einklang::ui
