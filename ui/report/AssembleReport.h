#pragma once

#include "model/comparison/Alignment.h"
#include "model/diagram/Diagram.h"
#include "model/harmonization/Harmonization.h"
#include "model/harmonization/Standard.h"
#include "ui/report/ReportContent.h"

#include <vector>

namespace einklang::ui {

/// What a report is made from. Pointers are borrowed for the call; those that may be missing are
/// null.
struct ReportSources
{
  const Harmonization* project = nullptr;
  const Process* reference = nullptr;
  const Diagram* referenceDiagram = nullptr;
  const Alignment* alignment = nullptr;
  const std::vector<SharedDeviation>* deviations = nullptr;
  const Standard* standard = nullptr;
  const Diagram* standardDiagram = nullptr;
  QString date = {};
  /// For each municipality, if it was computed: what changing costs or saves.
  std::vector<std::vector<ReportFact>> impact = {};
};

/// Puts everything into words. Precondition: project, reference, alignment and deviations are set.
ReportContent assembleReport(const ReportSources& sources);

}  // namespace einklang::ui
