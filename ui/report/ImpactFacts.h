#pragma once

#include "model/harmonization/Harmonization.h"
#include "ui/report/ReportContent.h"

#include <vector>

namespace einklang::ui {

/// For each municipality of the project what changing to the standard costs or saves, counted.
std::vector<std::vector<ReportFact>> impactFactsOf(const Harmonization& project,
                                                   const Process& standard,
                                                   const std::vector<const Process*>& variants);

}  // namespace einklang::ui
