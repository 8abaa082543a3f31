#include "ui/report/ImpactFacts.h"

#include "model/harmonization/Corrections.h"
#include "model/harmonization/Impact.h"
#include "ui/report/ReportText.h"
#include "ui/text/Messages.h"
#include "ui/text/Telling.h"

#include <QLocale>

#include <algorithm>
#include <iterator>
#include <set>

namespace einklang::ui {

namespace {

/// What this municipality may keep of its deviations from the reference.
Deviations exemptions(const Harmonization& project, const std::string& name,
                      const Deviations& deviations)
{
  std::set<std::string> keys;
  for (const Decision& decision : project.decisions) {
    const auto it = decision.exceptions.find(name);
    const Verdict verdict = it == decision.exceptions.end() ? decision.verdict : it->second;
    const bool may = verdict == Verdict::PermittedOption || verdict == Verdict::LocalException;
    if (may) keys.insert(decision.deviation);
  }
  Deviations kept;
  std::ranges::copy_if(deviations, std::back_inserter(kept),
                       [&](const Deviation& one) { return keys.contains(one.key); });
  return kept;
}

QString quoted(const std::string& name)
{
  return Report::tr("\"%1\"").arg(name.empty() ? Report::tr("(without name)") : toQt(name));
}

/// Several in a line; "nothing" where there are none.
QString listed(const std::string& lines)
{
  QString text = toQt(lines);
  text.replace(QLatin1Char{'\n'}, QStringLiteral(", "));
  return text.isEmpty() ? Report::tr("none") : text;
}

/// "»Antrag prüfen« (Bürgerbüro)".
QString stepText(const ImpactChange& change)
{
  const std::string& who = change.to.empty() ? change.from : change.to;
  return who.empty() ? quoted(change.step)
                     : Report::tr("%1 (%2)").arg(quoted(change.step), toQt(who));
}

/// "»Antrag prüfen«: Bürgerbüro instead of Fachamt".
QString changeText(const ImpactChange& change)
{
  const QString both = Report::tr("%1 instead of %2").arg(listed(change.to), listed(change.from));
  return change.step.empty() ? both : Report::tr("%1: %2").arg(quoted(change.step), both);
}

template <typename Words>
void addList(std::vector<ReportFact>& facts, const QString& name,
             const std::vector<ImpactChange>& changes, Words words)
{
  if (changes.empty()) return;
  QStringList lines;
  for (const ImpactChange& change : changes) lines << words(change);
  facts.push_back({name, lines.join(QLatin1Char{'\n'})});
}

void addCount(std::vector<ReportFact>& facts, const QString& name, std::size_t count)
{
  if (count > 0) facts.push_back({name, QString::number(count)});
}

std::vector<ReportFact> impactFacts(const Impact& impact, const QString& municipality)
{
  std::vector<ReportFact> facts;
  addCount(facts, Report::tr("Changes"), impact.changes.size());
  if (!impact.changes.empty()) {
    facts.push_back(
        {Report::tr("Effort"),
         Report::tr("%1 (1 is one step introduced or dropped)")
             .arg(QLocale{Report::tr("en", "code of the language of these texts")}.toString(
                 impact.effort, 'f', 1))});
  }
  addList(facts, Report::tr("New steps"), impact.newSteps, stepText);
  addList(facts, Report::tr("Steps that fall away"), impact.droppedSteps, stepText);
  addList(facts, Report::tr("Steps at another place"), impact.movedSteps, stepText);
  addList(facts, Report::tr("Steps with another unit"), impact.changedRoles, changeText);
  addList(facts, Report::tr("Steps with another IT system"), impact.changedSystems, changeText);
  addList(facts, Report::tr("Steps with other documents"), impact.changedDocuments, changeText);
  addCount(facts, Report::tr("Other changes"), impact.otherChanges);
  QStringList kept;
  for (const Told& one : told(impact.exceptions, municipality)) kept << one.sentence;
  if (!kept.isEmpty()) facts.push_back({Report::tr("May stay"), kept.join(QLatin1Char{'\n'})});
  return facts;
}

}  // namespace

std::vector<std::vector<ReportFact>> impactFactsOf(const Harmonization& project,
                                                   const Process& standard,
                                                   const std::vector<const Process*>& variants,
                                                   const Alignment& alignment)
{
  std::vector<std::vector<ReportFact>> facts;
  for (std::size_t i = 0; i < variants.size(); ++i) {
    const VariantEntry& entry = project.variants[i];
    const auto links = match(standard, *variants[i], constraintsOf(project, i));
    const Deviations kept = exemptions(project, entry.name, alignment.variants[i].deviations);
    facts.push_back(impactFacts(impactOf(standard, *variants[i], links, kept), toQt(entry.name)));
  }
  return facts;
}

}  // namespace einklang::ui
