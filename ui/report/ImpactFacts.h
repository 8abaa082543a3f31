#pragma once

#include "model/harmonization/Harmonization.h"
#include "ui/report/ReportContent.h"

#include <vector>

namespace einklang::ui {

/// For each municipality of the project what changes with the standard: the effort, and the steps,
/// units, systems and documents by name.
std::vector<std::vector<ReportFact>> impactFactsOf(const Harmonization& project,
                                                   const Process& standard,
                                                   const std::vector<const Process*>& variants);

}  // namespace einklang::ui
