#include "ui/report/ImpactFacts.h"

#include "model/harmonization/Corrections.h"
#include "model/harmonization/Impact.h"
#include "ui/report/ReportText.h"

namespace einklang::ui {

namespace {

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

std::vector<std::vector<ReportFact>> impactFactsOf(const Harmonization& project,
                                                   const Process& standard,
                                                   const std::vector<const Process*>& variants)
{
  std::vector<std::vector<ReportFact>> facts;
  for (std::size_t i = 0; i < variants.size(); ++i) {
    const VariantEntry& entry = project.variants[i];
    const auto links = match(standard, *variants[i], constraintsOf(project, i));
    facts.push_back(
        impactFacts(impactOf(standard, *variants[i], links, exemptions(project, entry.name))));
  }
  return facts;
}

}  // namespace einklang::ui
