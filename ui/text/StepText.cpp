#include "ui/text/StepText.h"

#include "ui/text/Messages.h"
#include "ui/text/Terms.h"

#include <QCoreApplication>

namespace einklang::ui {
namespace {

struct Words
{
  Q_DECLARE_TR_FUNCTIONS(einklang::ui::StepText)
};

constexpr qsizetype longest = 40;     // of a name
constexpr std::size_t countable = 9;  // of what was only moved: more is a matter of the whole

QString quoted(const std::string& name)
{
  QString line = toQt(name).simplified();
  if (line.isEmpty()) return Words::tr("(without a name)");
  if (line.size() > longest) line = line.left(longest - 1).trimmed() + QChar{0x2026};
  return Words::tr("\"%1\"").arg(line);
}

/// "»A« → »B«" of a flow that nobody has named; empty where an end is missing.
QString endsOf(const Process& process, const ElementId& id)
{
  const Flow* flow = process.findFlow(FlowId{id.value()});
  if (!flow || !flow->source || !flow->target) return {};
  const auto name = [&](const NodeId& node) {
    const QString title = titleOf(process, ElementId{node.value()});
    return title.startsWith(QLatin1Char{'('}) ? title : quoted(fromQt(title));
  };
  return Words::tr("%1 → %2").arg(name(*flow->source), name(*flow->target));
}

QString nameOf(const StepSubject& subject, const FileContent& now)
{
  if (!subject.after.empty()) return quoted(subject.after);
  if (!subject.before.empty()) return quoted(subject.before);
  if (!subject.element) return {};
  const Process* process = subject.process ? findProcess(now, *subject.process) : nullptr;
  if (process && process->contains(*subject.element)) {
    const QString ends = endsOf(*process, *subject.element);
    if (!ends.isEmpty()) return ends;
    const std::string label = labelOf(*process, *subject.element);
    return label.empty() ? titleOf(*process, *subject.element) : quoted(label);
  }
  return subject.node ? QStringLiteral("(%1)").arg(kindOf(*subject.node)) : QString{};
}

QString whatOf(const StepSubject& subject, const FileContent& now)
{
  if (subject.drawnOnly && subject.others > countable) {
    return Words::tr("%1 elements").arg(subject.others + 1);
  }
  QString name = nameOf(subject, now);
  if (subject.renamed) {
    name = Words::tr("%1 → %2").arg(quoted(subject.before), quoted(subject.after));
  }
  if (name.isEmpty() || subject.others == 0) return name;
  return Words::tr("%1 and %2 more").arg(name).arg(subject.others);
}

}  // namespace

QString stepText(const HistoryStep& step, const FileContent& now)
{
  const QString name = text(Message{step.label});
  const QString what = whatOf(step.subject, now);
  if (name.isEmpty() || what.isEmpty()) return name;
  return Words::tr("%1: %2").arg(name, what);
}

}  // namespace einklang::ui
