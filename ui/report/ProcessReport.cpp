#include "ui/report/ProcessReport.h"

#include "ui/panels/FimFields.h"
#include "ui/report/ProfileFacts.h"
#include "ui/report/ReportPages.h"
#include "ui/report/ReportText.h"
#include "ui/report/StepFacts.h"
#include "ui/text/Messages.h"

#include <unordered_map>

namespace einklang::ui {

namespace {

const QColor quiet{0x5A, 0x63, 0x70};

QString titleOf(const Process& process)
{
  return toQt(process.name().empty() ? process.id().value() : process.name());
}

QString valueOf(const PropertyField& field)
{
  if (field.kind == FieldKind::Lines) return field.value.toStringList().join(u'\n');
  if (field.kind != FieldKind::Switch) return field.value.toString();
  return field.value.toBool() ? Report::tr("yes") : Report::tr("no");
}

/// Lays out one report. Done twice: the number of pages stands on every page.
class ProcessLayouter
{
 public:
  ProcessLayouter(const Process& process, const std::vector<Drawing>& pictures, int pageCount)
      : m_process{process},
        m_pictures{pictures},
        m_steps{stepFacts(process)},
        m_pages{titleOf(process),
                {.header = titleOf(process),
                 .pageOf = Report::tr("Page %1 of %2"),
                 .pageCount = pageCount}}
  {
    for (const StepFacts& step : m_steps) m_numbers[step.node.value()] = step.number;
  }

  void run()
  {
    m_pages.newPage(PageKind::Portrait);
    profile();
    for (const Drawing& picture : m_pictures) show(picture);
    steps();
  }

  int pageCount() const { return m_pages.pageCount(); }
  Result<QByteArray> finish() { return m_pages.finish(); }

 private:
  void profile()
  {
    m_pages.heading(titleOf(m_process), 0);
    const QString description = toQt(m_process.header().description);
    if (!description.isEmpty()) m_pages.paragraph(description);
    const std::vector<ReportFact> facts = profileFacts(m_process);
    m_pages.heading(Report::tr("Profile"), 1);
    if (facts.empty()) {
      m_pages.paragraph(Report::tr("Nobody has filled in the profile of this process yet."),
                        {.colour = quiet});
    } else {
      m_pages.facts(facts);
    }
    saidByFim();
  }

  /// What the message and the catalogue say beyond the profile, each under its own heading.
  void saidByFim()
  {
    std::vector<ReportFact> facts;
    QString group;
    const auto close = [&] {
      if (facts.empty()) return;
      m_pages.heading(group, 1);
      m_pages.facts(facts);
      facts.clear();
    };
    for (const PropertyField& field : fimFieldsOf(m_process)) {
      if (field.group != group) close();
      group = field.group;
      addFact(facts, field.name, valueOf(field));
    }
    close();
  }

  void show(const Drawing& picture)
  {
    m_pages.ensurePage(ReportPages::kindFor(picture));
    m_pages.heading(Report::tr("Picture: %1").arg(picture.title), 0);
    m_pages.picture(picture, alternativeOf(picture));
  }

  void steps()
  {
    m_pages.ensurePage(PageKind::Portrait);
    m_pages.heading(Report::tr("Steps in the order of the work"), 0);
    for (const StepFacts& step : m_steps) write(step);
  }

  void write(const StepFacts& step)
  {
    m_pages.ensureRoom(110);
    m_pages.heading(u"%1. %2"_qs.arg(step.number).arg(step.title), 1);
    m_pages.paragraph(
        step.who.isEmpty() ? step.kind : Report::tr("%1 · by %2").arg(step.kind, step.who),
        {.colour = quiet});
    std::vector<ReportFact> facts = step.facts;
    addFact(facts, Report::tr("Part of"), step.partOf ? nameOf(*step.partOf) : QString{});
    addFact(facts, Report::tr("Attached to"),
            step.attachedTo ? nameOf(*step.attachedTo) : QString{});
    for (const PropertyField& field : fimFieldsOf(*m_process.findNode(step.node))) {
      addFact(facts, field.name, valueOf(field));
    }
    addFact(facts, Report::tr("Next"), nextOf(step));
    if (!facts.empty()) m_pages.facts(facts);
  }

  QString nameOf(const NodeId& node) const
  {
    const int number = m_numbers.at(node.value());
    return u"%1. %2"_qs.arg(number).arg(m_steps[static_cast<std::size_t>(number - 1)].title);
  }

  QString nextOf(const StepFacts& step) const
  {
    QStringList lines;
    for (const NextStep& next : step.next) {
      const QString name = nameOf(next.node);
      lines << (next.condition.isEmpty() ? name : u"%1: %2"_qs.arg(next.condition, name));
    }
    return lines.join(u'\n');
  }

  const Process& m_process;
  const std::vector<Drawing>& m_pictures;
  std::vector<StepFacts> m_steps;
  std::unordered_map<std::string, int> m_numbers;
  ReportPages m_pages;
};

}  // namespace

Result<QByteArray> processReport(const Process& process, const std::vector<Drawing>& pictures)
{
  ProcessLayouter trial{process, pictures, 0};
  trial.run();
  ProcessLayouter last{process, pictures, trial.pageCount()};
  last.run();
  return last.finish();
}

}  // namespace einklang::ui
