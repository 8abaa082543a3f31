#include "ui/report/ProjectReport.h"

#include "model/base/Contract.h"
#include "model/comparison/Alignment.h"
#include "model/harmonization/Impact.h"
#include "model/harmonization/Standard.h"
#include "model/layout/Layout.h"
#include "ui/paint/FontMeasure.h"
#include "ui/report/AssembleReport.h"
#include "ui/report/HarmonizationReport.h"
#include "ui/report/ReportText.h"

namespace einklang::ui {

namespace {

std::vector<const Process*> variantsOf(const OpenProject& open)
{
  std::vector<const Process*> variants;
  for (std::size_t i = 0; i < open.variants.size(); ++i) {
    variants.push_back(namedProcess(open.variants[i], open.project.variants[i].process));
    expects(variants.back(), "openProject() found the processes that the project names");
  }
  return variants;
}

std::vector<MatchConstraints> constraintsOf(const Harmonization& project)
{
  std::vector<MatchConstraints> constraints;
  for (const VariantEntry& entry : project.variants) {
    constraints.push_back({entry.corrections, entry.forbidden});
  }
  return constraints;
}

/// The author's picture, or ours where there is none.
Diagram pictureOf(const FileContent& content, const Process& process)
{
  const Diagram* drawn = findDiagram(content, process.id());
  return drawn ? *drawn : layoutProcess(process, {}, FontMeasure{});
}

/// The keys of what this municipality may keep.
std::vector<std::string> exemptions(const Harmonization& project, const std::string& name)
{
  std::vector<std::string> keys;
  for (const Decision& decision : project.decisions) {
    const auto it = decision.exceptions.find(name);
    const Verdict verdict = it == decision.exceptions.end() ? decision.verdict : it->second;
    const bool may = verdict == Verdict::PermittedOption || verdict == Verdict::LocalException;
    if (may) keys.push_back(decision.deviation);
  }
  return keys;
}

void addCount(std::vector<ReportFact>& facts, const QString& name, std::size_t count)
{
  if (count > 0) facts.push_back({name, QString::number(count)});
}

std::vector<ReportFact> impactFacts(const Impact& impact)
{
  std::vector<ReportFact> facts;
  addCount(facts, Report::tr("Changes"), impact.changes.size());
  addCount(facts, Report::tr("New steps"), impact.newSteps);
  addCount(facts, Report::tr("Steps that fall away"), impact.droppedSteps);
  addCount(facts, Report::tr("Steps with another unit"), impact.changedRoles);
  addCount(facts, Report::tr("Steps with another IT system"), impact.changedSystems);
  addCount(facts, Report::tr("Steps with other documents"), impact.changedDocuments);
  addCount(facts, Report::tr("May stay"), impact.exceptions.size());
  return facts;
}

}  // namespace

ReportContent reportContentOf(const OpenProject& open, const QString& date)
{
  const Harmonization& project = open.project;
  const Process* reference = namedProcess(open.reference, project.referenceProcess);
  expects(reference, "openProject() found the reference");
  const std::vector<const Process*> variants = variantsOf(open);
  const std::vector<MatchConstraints> constraints = constraintsOf(project);
  const Alignment alignment = align(*reference, variants, constraints);
  const std::vector<SharedDeviation> deviations = sharedDeviations(alignment);
  const Standard standard = deriveStandard(*reference, deviations, project);
  const Diagram referenceDiagram = pictureOf(open.reference, *reference);
  const Diagram standardDiagram = layoutProcess(standard.process, {}, FontMeasure{});

  ReportSources sources{.project = &project,
                        .reference = reference,
                        .referenceDiagram = &referenceDiagram,
                        .alignment = &alignment,
                        .deviations = &deviations,
                        .standard = &standard,
                        .standardDiagram = &standardDiagram,
                        .date = date};
  for (std::size_t i = 0; i < variants.size(); ++i) {
    const auto links = match(standard.process, *variants[i], constraints[i]);
    sources.impact.push_back(impactFacts(impactOf(standard.process, *variants[i], links,
                                                  exemptions(project, project.variants[i].name))));
  }
  return assembleReport(sources);
}

Result<QByteArray> reportOf(const OpenProject& open, const QString& date)
{
  return writeReport(reportContentOf(open, date));
}

}  // namespace einklang::ui
