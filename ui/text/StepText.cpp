#include "ui/text/StepText.h"

#include "model/operations/StepNames.h"
#include "ui/text/FlowTitle.h"
#include "ui/text/Messages.h"
#include "ui/text/Terms.h"

#include <QCoreApplication>

namespace einklang::ui {
namespace {

struct Words
{
  Q_DECLARE_TR_FUNCTIONS(einklang::ui::StepText)
};

constexpr std::size_t countable = 9;  // of what was only moved: more is a matter of the whole

QString nameOf(const StepSubject& subject, const FileContent& now)
{
  if (!subject.after.empty()) return quotedName(subject.after);
  if (!subject.before.empty()) return quotedName(subject.before);
  if (!subject.element) return {};
  const Process* process = subject.process ? findProcess(now, *subject.process) : nullptr;
  if (process && process->contains(*subject.element)) {
    const QString ends = flowEnds(*process, *subject.element);
    if (!ends.isEmpty()) return ends;
    const std::string label = labelOf(*process, *subject.element);
    return label.empty() ? titleOf(*process, *subject.element) : quotedName(label);
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
    name = Words::tr("%1 → %2").arg(quotedName(subject.before), quotedName(subject.after));
  }
  if (name.isEmpty() || subject.others == 0) return name;
  return Words::tr("%1 and %2 more").arg(name).arg(subject.others);
}

}  // namespace

QString stepText(const HistoryStep& step, const FileContent& now)
{
  // Which of many properties is what people look for.
  const bool oneField = step.label == steps::setAttributes && !step.subject.field.empty();
  const QString name = text(Message{oneField ? step.subject.field : step.label});
  const QString what = whatOf(step.subject, now);
  if (name.isEmpty() || what.isEmpty()) return name;
  return Words::tr("%1: %2").arg(name, what);
}

}  // namespace einklang::ui
