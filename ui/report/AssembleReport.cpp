#include "ui/report/AssembleReport.h"

#include "model/base/Contract.h"
#include "model/base/Text.h"
#include "ui/report/ProfileFacts.h"
#include "ui/report/ReportText.h"
#include "ui/text/DeviationText.h"
#include "ui/text/Messages.h"
#include "ui/text/Terms.h"

#include <QLocale>

#include <algorithm>
#include <set>
#include <unordered_map>

namespace einklang::ui {

namespace {

QString whole(const std::optional<double>& number)
{
  return number ? readersLocale().toString(*number, 'f', 0) : QString{};
}

class Assembler
{
 public:
  explicit Assembler(const ReportSources& sources) : m_from{sources}
  {
    const auto& shared = *m_from.deviations;
    for (std::size_t i = 0; i < shared.size(); ++i) {
      m_numbers.emplace(shared[i].deviation.key, static_cast<int>(i) + 1);
    }
  }

  ReportContent run()
  {
    const Harmonization& project = *m_from.project;
    m_content.project = toQt(project.name);
    m_content.reference = toQt(m_from.reference->name());
    m_content.version = toQt(project.standardVersion);
    m_content.date = m_from.date;
    for (const VariantEntry& entry : project.variants) m_content.municipalities << toQt(entry.name);
    m_content.profile = profileFacts(*m_from.reference);
    if (m_from.referenceDiagram) {
      m_content.referenceDrawing = makeDrawing(*m_from.reference, *m_from.referenceDiagram);
    }
    addMatrix();
    addDeviations();
    addStandard();
    addPeople();
    addChanges();
    return std::move(m_content);
  }

 private:
  QString municipality(std::size_t index) const
  {
    const auto& variants = m_from.project->variants;
    return index < variants.size() ? toQt(variants[index].name) : QString{};
  }

  std::optional<int> numberOf(const std::string& key) const
  {
    const auto it = m_numbers.find(key);
    return it == m_numbers.end() ? std::nullopt : std::optional{it->second};
  }

  void addMatrix()
  {
    for (const AlignmentRow& row : m_from.alignment->rows) {
      ReportRow made{.step = toQt(row.label), .role = toQt(row.role)};
      made.inReference = row.reference.has_value();
      if (made.step.isEmpty() && row.reference) {
        made.step = titleOf(*m_from.reference, *row.reference);
      }
      for (const AlignmentCell& cell : row.cells) {
        ReportCell shown{.state = cell.state};
        for (const std::string& key : cell.deviations) {
          if (const auto number = numberOf(key)) shown.deviations.push_back(*number);
        }
        made.cells.push_back(std::move(shown));
      }
      made.cells.resize(static_cast<std::size_t>(m_content.municipalities.size()));
      m_content.matrix.push_back(std::move(made));
    }
  }

  QString placeOf(const Deviation& deviation) const
  {
    if (!deviation.referenceSteps.empty()) {
      return titleOf(*m_from.reference, deviation.referenceSteps.front());
    }
    if (!deviation.anchors.empty()) {
      return Report::tr("After \"%1\"").arg(titleOf(*m_from.reference, deviation.anchors.front()));
    }
    return Report::tr("Process as a whole");
  }

  void addDeviations()
  {
    int number = 0;
    for (const SharedDeviation& shared : *m_from.deviations) {
      ReportDeviation made{.number = ++number,
                           .step = placeOf(shared.deviation),
                           .kind = term(shared.deviation.kind)};
      for (const std::size_t variant : shared.variants)
        made.municipalities << municipality(variant);
      made.sentence = sentence(shared.deviation, made.municipalities);
      const Decision* decision = findDecision(*m_from.project, shared.deviation.key);
      made.verdict = term(decision ? decision->verdict : Verdict::Open);
      if (decision) record(*decision, made);
      m_content.deviations.push_back(std::move(made));
    }
  }

  static void record(const Decision& decision, ReportDeviation& made)
  {
    made.decided = decision.verdict != Verdict::Open;
    std::vector<ReportFact>& facts = made.record;
    QStringList exceptions;
    for (const auto& [name, verdict] : decision.exceptions) {
      exceptions << u"%1: %2"_qs.arg(toQt(name), term(verdict));
    }
    addFact(facts, Report::tr("Different for"), exceptions.join(u'\n'));
    if (decision.cause != Cause::Unspecified)
      addFact(facts, Report::tr("Cause"), term(decision.cause));
    addFact(facts, Report::tr("Reason"), toQt(decision.reason));
    addFact(facts, Report::tr("Legal basis"), toQt(decision.legalBasis));
    if (decision.votes) {
      addFact(facts, Report::tr("Votes"),
              Report::tr("%1 yes, %2 no, %3 abstained")
                  .arg(decision.votes->yes)
                  .arg(decision.votes->no)
                  .arg(decision.votes->abstained));
    }
    addFact(facts, Report::tr("Decided by"), toQt(decision.decidedBy));
    addFact(facts, Report::tr("Decided on"), dateText(decision.decidedOn));
    addFact(facts, Report::tr("Valid until"), dateText(decision.until));
  }

  void addStandard()
  {
    if (!m_from.standard) return;
    const Standard& standard = *m_from.standard;
    if (m_from.standardDiagram) {
      m_content.standardDrawing = makeDrawing(standard.process, *m_from.standardDiagram);
    }
    std::set<int> adopted;
    for (const Provenance& part : standard.provenance) {
      if (const auto number = numberOf(part.deviation)) adopted.insert(*number);
    }
    m_content.adopted.assign(adopted.begin(), adopted.end());
    for (const std::string& key : standard.options) {
      if (const auto number = numberOf(key)) m_content.options.push_back(*number);
    }
    for (const DecisionConflict& conflict : standard.conflicts) {
      const auto number = numberOf(conflict.deviation);
      const QString reason = text(conflict.reason);
      m_content.conflicts << (number ? Report::tr("No. %1: %2").arg(*number).arg(reason) : reason);
    }
    for (const Finding& finding : standard.findings) {
      m_content.findings << u"%1: %2"_qs.arg(term(finding.severity), sentence(finding));
    }
  }

  void addPeople()
  {
    for (const ParkedTopic& topic : m_from.project->parkingLot) {
      if (!topic.done) m_content.parked.push_back({toQt(topic.topic), toQt(topic.raisedBy)});
    }
    for (const Attendance& attendance : m_from.project->attendance) {
      if (attendance.present) {
        m_content.attendance.push_back({toQt(attendance.authority), toQt(attendance.role)});
      }
    }
  }

  /// What was decided for this municipality on a deviation that it may show.
  static Verdict verdictFor(const Decision& decision, const std::string& name)
  {
    const auto it = decision.exceptions.find(name);
    return it == decision.exceptions.end() ? decision.verdict : it->second;
  }

  // A municipality changes where it deviates and may not, and where the standard takes over
  // what it does not do yet.
  QString changeOf(const SharedDeviation& shared, std::size_t variant, int number) const
  {
    const VariantEntry& entry = m_from.project->variants[variant];
    const Decision* decision = findDecision(*m_from.project, shared.deviation.key);
    if (!decision) return {};
    const Verdict verdict = verdictFor(*decision, entry.name);
    const auto& shows = shared.variants;
    const bool deviates = std::find(shows.begin(), shows.end(), variant) != shows.end();
    if (deviates && verdict == Verdict::KeepReference) {
      const QString words = sentence(shared.deviation, toQt(entry.name));
      return Report::tr("Follows the reference: %1 (no. %2)").arg(words, QString::number(number));
    }
    if (!deviates && verdict == Verdict::AdoptVariant) {
      QStringList others;
      for (const std::size_t other : shows) others << municipality(other);
      const QString words = sentence(shared.deviation, others);
      return Report::tr("Takes over: %1 (no. %2)").arg(words, QString::number(number));
    }
    return {};
  }

  void addChanges()
  {
    const auto& variants = m_from.project->variants;
    for (std::size_t i = 0; i < variants.size(); ++i) {
      const Authority& authority = variants[i].authority;
      ReportMunicipality made{.name = toQt(variants[i].name)};
      addFact(made.facts, Report::tr("AGS"), toQt(authority.ags));
      addFact(made.facts, Report::tr("Inhabitants"), whole(authority.inhabitants));
      addFact(made.facts, Report::tr("Cases a year"), whole(authority.casesPerYear));
      int number = 0;
      for (const SharedDeviation& shared : *m_from.deviations) {
        const QString change = changeOf(shared, i, ++number);
        if (!change.isEmpty()) made.changes << change;
      }
      if (i < m_from.impact.size()) made.impact = m_from.impact[i];
      m_content.changes.push_back(std::move(made));
    }
  }

  const ReportSources& m_from;
  std::unordered_map<std::string, int> m_numbers;
  ReportContent m_content;
};

}  // namespace

ReportContent assembleReport(const ReportSources& sources)
{
  expects(sources.project && sources.reference && sources.alignment && sources.deviations,
          "a report has a project, a reference, an alignment and deviations");
  return Assembler{sources}.run();
}

}  // namespace einklang::ui
