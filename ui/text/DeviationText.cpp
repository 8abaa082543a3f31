#include "ui/text/DeviationText.h"

#include "ui/text/ConditionText.h"
#include "ui/text/DeviationWords.h"
#include "ui/text/ElementText.h"
#include "ui/text/Messages.h"
#include "ui/text/MunicipalityText.h"
#include "ui/text/Terms.h"

namespace einklang::ui {

namespace {

/// The sentences of one deviation. Arguments by kind: see model/comparison/README.md.
class Teller : private DeviationWords
{
 public:
  using DeviationWords::DeviationWords;

  QString tell() const
  {
    switch (m_deviation.kind) {
      case DeviationKind::Missing:
        return tellMissing();
      case DeviationKind::Additional:
        return tellAdditional();
      case DeviationKind::Refined:
        return with(tr("In %1, %2 is done in several steps: %3."), fullList(0), fullList(1));
      case DeviationKind::Intermingled:
        return with(tr("In %1, the work of %2 is divided differently: %3."), fullList(0),
                    fullList(1));
      case DeviationKind::OtherGranularity:
        return with(tr("In %1, %2 is shown in more or less detail: %3."), fullList(0), fullList(1));
      case DeviationKind::Swapped:
        return with(tr("In %1, %2 comes before %3; in the reference it is the other way round."),
                    name(0), name(1));
      case DeviationKind::Moved:
        return tellMoved();
      case DeviationKind::OtherCondition:
        return conditionSentence(m_deviation, m_place);
      case DeviationKind::AdditionalCondition:
        return conditionSentence(m_deviation, m_place);
      case DeviationKind::OtherDependency:
      case DeviationKind::AdditionalDependency:
        return tellDependency();
      case DeviationKind::OtherStart:
        return tellOtherStart();
      case DeviationKind::AdditionalStart:
        return with(tr("In %1, the work can also begin with %2."), name(0));
      case DeviationKind::Loop:
        return tellLoop();
      case DeviationKind::Parallel:
        return tellParallel();
      case DeviationKind::Alternative:
        return tellAlternative();
      default:
        return tellContent();
    }
  }

 private:
  QString tellContent() const
  {
    switch (m_deviation.kind) {
      case DeviationKind::OtherRole:
        return tellRole();
      case DeviationKind::AdditionalRole:
        return raw(0).isEmpty() ? with(tr("In %1, there is one more lane or pool without a name."))
               : is(1, "empty")
                   ? raw(2).isEmpty()
                         ? with(tr("In %1, the lane %2 is added; nothing stands in it."), name(0))
                         : with(tr("In %1, nothing stands in the lane %2 (in the reference %3)."),
                                name(0), name(2))
                   : with(tr("In %1, %2 takes part in addition."), name(0));
      case DeviationKind::AdditionalHandover:
        return with(tr("In %1, the work changes hands %2 times, in the reference %3 times."),
                    raw(0), raw(1));
      case DeviationKind::OtherDocument:
        return attribute(tr("Documents of %2: in %1 %4, in the reference %3."));
      case DeviationKind::OtherSystem:
        return attribute(tr("IT system of %2: in %1 %4, in the reference %3."));
      case DeviationKind::OtherChannel:
        return attribute(tr("Channel of %2: in %1 %4, in the reference %3."));
      case DeviationKind::OtherLegalBasis:
        return attribute(tr("Legal basis of %2: in %1 %4, in the reference %3."));
      case DeviationKind::OtherDeadline:
        return attribute(tr("Time limit of %2: in %1 %4, in the reference %3."));
      case DeviationKind::OtherDuration:
        return with(tr("Times of %2: in %1 %4; in the reference %3."), name(0), times(1), times(2));
      case DeviationKind::OtherResult:
        return tellResult();
      case DeviationKind::Renamed:
        return tellRenamed();
      case DeviationKind::Defect:
        return tellDefect();
      default:
        return tellType();
    }
  }

  QString tellMissing() const
  {
    const bool role = !raw(3).isEmpty();
    const bool one = !hasList(0);
    if (is(4, "names")) {
      return with(
          one ? tr("In %1, the event %2 is missing; it only names the step beside it.")
              : tr("In %1, the events %2 are missing; they only name the steps beside them."),
          fullList(0));
    }
    if (!raw(1).isEmpty()) {
      if (role) {
        return with(one ? tr("In %1, %2 is missing (in the reference after %3, done by: %4).")
                        : tr("In %1, %2 are missing (in the reference after %3, done by: %4)."),
                    fullList(0), name(1), raw(3));
      }
      return with(one ? tr("In %1, %2 is missing (in the reference after %3).")
                      : tr("In %1, %2 are missing (in the reference after %3)."),
                  fullList(0), name(1));
    }
    if (!raw(2).isEmpty()) {
      if (role) {
        return with(one ? tr("In %1, %2 is missing (in the reference before %3, done by: %4).")
                        : tr("In %1, %2 are missing (in the reference before %3, done by: %4)."),
                    fullList(0), name(2), raw(3));
      }
      return with(one ? tr("In %1, %2 is missing (in the reference before %3).")
                      : tr("In %1, %2 are missing (in the reference before %3)."),
                  fullList(0), name(2));
    }
    if (role) {
      return with(one ? tr("In %1, %2 is missing (in the reference done by: %3).")
                      : tr("In %1, %2 are missing (in the reference done by: %3)."),
                  fullList(0), raw(3));
    }
    return with(one ? tr("In %1, %2 is missing.") : tr("In %1, %2 are missing."), fullList(0));
  }

  QString tellAdditional() const
  {
    const bool role = !raw(3).isEmpty();
    const bool one = !hasList(0);
    if (is(4, "names")) {
      return with(one ? tr("In %1, the event %2 is added; it only names the step beside it.")
                      : tr("In %1, the events %2 are added; they only name the steps beside them."),
                  fullList(0));
    }
    if (!raw(1).isEmpty()) {
      if (role) {
        return with(one ? tr("In %1, %2 is added after %3 (done by: %4).")
                        : tr("In %1, %2 are added after %3 (done by: %4)."),
                    fullList(0), name(1), raw(3));
      }
      return with(one ? tr("In %1, %2 is added after %3.") : tr("In %1, %2 are added after %3."),
                  fullList(0), name(1));
    }
    if (!raw(2).isEmpty()) {
      if (role) {
        return with(one ? tr("In %1, %2 is added before %3 (done by: %4).")
                        : tr("In %1, %2 are added before %3 (done by: %4)."),
                    fullList(0), name(2), raw(3));
      }
      return with(one ? tr("In %1, %2 is added before %3.") : tr("In %1, %2 are added before %3."),
                  fullList(0), name(2));
    }
    if (role) {
      return with(
          one ? tr("In %1, %2 is added (done by: %3).") : tr("In %1, %2 are added (done by: %3)."),
          fullList(0), raw(3));
    }
    return with(one ? tr("In %1, %2 is added.") : tr("In %1, %2 are added."), fullList(0));
  }

  QString tellMoved() const
  {
    if (is(2, "later")) {
      return with(hasList(0) ? tr("In %1, %2 come only after %3, in the reference before it.")
                             : tr("In %1, %2 comes only after %3, in the reference before it."),
                  list(0), nameAt(1, true));
    }
    return with(hasList(0) ? tr("In %1, %2 come already before %3, in the reference after it.")
                           : tr("In %1, %2 comes already before %3, in the reference after it."),
                list(0), nameAt(1, false));
  }

  QString tellDependency() const
  {
    if (is(3, "past")) {
      return with(tr("In %1, %2 can come after %3 without %4."), name(0), name(2), list(1));
    }
    if (m_deviation.kind == DeviationKind::AdditionalDependency) {
      QStringList more;
      const QStringList before = raw(1).split(QLatin1Char{'\n'});
      for (const QString& text : raw(2).split(QLatin1Char{'\n'})) {
        if (!before.contains(text)) more.append(quoted(text));
      }
      return with(tr("In %1, %2 also follows %3."), name(0), inWords(more));
    }
    return with(tr("In %1, %2 follows %4, in the reference %3."), name(0), fullList(1),
                fullList(2));
  }

  QString tellOtherStart() const
  {
    if (m_deviation.arguments.size() > 2) {
      return with(tr("%2 is triggered differently in %1: %4; in the reference %3."), name(0),
                  kindOfSource(m_deviation.toReference), kindOfSource(m_deviation.toVariant));
    }
    if (raw(0).isEmpty()) {
      return with(tr("In %1, the work begins with %2; the reference shows no start."), name(1));
    }
    return with(tr("In %1, the work begins with %3, in the reference with %2."), list(0), name(1));
  }

  QString tellLoop() const
  {
    if (is(1, "repeated")) {
      return with(tr("In %1 it can be repeated, in the reference it happens once: %2."), list(0));
    }
    return with(tr("In %1 it happens once, in the reference it can be repeated: %2."), list(0));
  }

  QString tellParallel() const
  {
    if (is(2, "sequential")) {
      return with(hasList(0)
                      ? tr("In %1, %2 come before %3, in the reference they happen at the same "
                           "time.")
                      : tr("In %1, %2 comes before %3, in the reference they happen at the same "
                           "time."),
                  list(0), list(1));
    }
    if (hasList(0) || hasList(1)) return tellParallelLists();
    return with(
        tr("In %1, %2 and %3 happen at the same time, in the reference one after the other."),
        list(0), list(1));
  }

  /// Each of the one with each of the others: among themselves they stand as they did.
  QString tellParallelLists() const
  {
    if (is(3, "before")) {
      return with(
          hasList(0)
              ? tr("In %1, %2 happen at the same time as %3, in the reference before that.")
              : tr("In %1, %2 happens at the same time as %3, in the reference before that."),
          list(0), list(1));
    }
    if (is(3, "after")) {
      return with(
          hasList(0) ? tr("In %1, %2 happen at the same time as %3, in the reference after that.")
                     : tr("In %1, %2 happens at the same time as %3, in the reference after that."),
          list(0), list(1));
    }
    return with(hasList(0) ? tr("In %1, %2 happen at the same time as %3, in the reference before "
                                "or after that.")
                           : tr("In %1, %2 happens at the same time as %3, in the reference before "
                                "or after that."),
                list(0), list(1));
  }

  QString tellAlternative() const
  {
    if (is(2, "both") && (hasList(0) || hasList(1))) {
      return with(
          tr("In %1, both %2 and %3 can happen, in the reference only the one or the other."),
          list(0), list(1));
    }
    if (is(2, "alternative")) {
      return with(tr("In %1, either %2 or %3 happens, in the reference both can happen."), list(0),
                  list(1));
    }
    return with(tr("In %1, both %2 and %3 can happen, in the reference only one of them."), list(0),
                list(1));
  }

  QString tellRole() const
  {
    if (raw(0).isEmpty()) return tellUnit();
    if (raw(3).endsWith(QLatin1String{"label"})) return tellRoleInLabel();
    if (is(3, "drawn")) return tellLane();
    if (raw(1).isEmpty()) {
      return with(tr("In %1, %2 is done by %3; the reference names nobody."), list(0), name(2));
    }
    if (raw(2).isEmpty()) {
      return with(tr("In %1, nobody is named for %2, in the reference %3."), list(0), name(1));
    }
    return with(tr("In %1, %2 is done by %4, in the reference by %3."), list(0), name(1), name(2));
  }

  /// Nobody does an event or a gateway.
  QString tellLane() const
  {
    if (raw(0).startsWith(QLatin1Char{'\t'})) {
      return with(hasList(0) ? tr("In %1, %2 gateways without a name are drawn in other lanes.")
                             : tr("In %1, a gateway without a name is drawn in another lane."),
                  QString::number(raw(0).count(QLatin1Char{'\n'}) + 1));
    }
    if (raw(1).isEmpty()) {
      return with(tr("In %1, %2 is drawn at %3, in the reference in no lane."), list(0), name(2));
    }
    if (raw(2).isEmpty()) {
      return with(tr("In %1, %2 is drawn in no lane, in the reference at %3."), list(0), name(1));
    }
    return with(tr("In %1, %2 is drawn at %4, in the reference at %3."), list(0), name(1), name(2));
  }

  /// One side has no lane for the step, but its label names who does it.
  QString tellRoleInLabel() const
  {
    if (is(3, "same-in-label")) {
      return with(tr("In %1, the label alone says that %3 is responsible: %2."), list(0), name(2));
    }
    if (is(3, "same-in-reference-label")) {
      return with(tr("In %1, %2 stands at %3; in the reference the label alone says so."), list(0),
                  name(2));
    }
    if (is(3, "in-label")) {
      return with(tr("In %1, %2 is done by %4 as its label says, in the reference by %3."), list(0),
                  name(1), name(2));
    }
    return with(tr("In %1, %2 is done by %4, in the reference by %3 as its label says."), list(0),
                name(1), name(2));
  }

  QString tellUnit() const
  {
    if (raw(2).isEmpty()) return with(tr("In %1, %2 takes no part."), name(1));
    if (is(4, "spelling")) return with(tr("%2 is called %3 in %1."), name(1), name(2));
    if (is(4, "alike")) return with(tr("%2 is probably called %3 in %1."), name(1), name(2));
    const QString count = raw(3);
    if (count.isEmpty()) {
      return with(tr("In %1, %3 does what %2 does in the reference."), name(1), name(2));
    }
    if (count == u"1") {
      return with(tr("What %2 does in the reference is done by %3 in %1 (1 step)."), name(1),
                  name(2));
    }
    return with(tr("What %2 does in the reference is done by %3 in %1 (%4 steps)."), name(1),
                name(2), count);
  }

  QString attribute(const QString& text) const
  {
    const auto value = [this](std::size_t i) {
      if (raw(i) == u"?" || raw(i) == u"→ ?") return tr("a document without a name");
      return raw(i).isEmpty() ? tr("not stated") : quoted(raw(i));
    };
    return with(text, name(0), value(1), value(2));
  }

  /// "5/-/240/-" as "5 minutes of work, 240 minutes of transport".
  QString times(std::size_t i) const
  {
    const QStringList parts = raw(i).split(QLatin1Char{'/'});
    const QStringList words{tr("%1 minutes of work"), tr("%1 minutes of waiting"),
                            tr("%1 minutes of transport"), tr("%1 minutes of idling")};
    QStringList told;
    for (qsizetype p = 0; p < parts.size() && p < words.size(); ++p) {
      if (parts[p] != QLatin1String{"-"}) told.append(words[p].arg(parts[p]));
    }
    return told.isEmpty() ? tr("not stated") : inWords(told);
  }

  QString tellResult() const
  {
    if (is(2, "meanwhile")) {
      return with(tr("In %1, a branch of the work ends meanwhile with %2."), list(1));
    }
    if (is(2, "behind")) {
      return raw(0).isEmpty()
                 ? with(tr("In %1, the work can also end after %2."), name(1))
                 : with(tr("In %1, the work does not end after %2 as in the reference."), name(0));
    }
    if (m_deviation.arguments.size() > 2) return tellType();
    if (m_deviation.referenceSteps.empty()) {
      return with(tr("In %1, the work can also end with %2."), list(1));
    }
    if (m_deviation.variantSteps.empty()) {
      return with(tr("The result %2 does not exist in %1."), list(0));
    }
    return with(tr("In %1, the work ends with %3, in the reference with %2."), list(0), list(1));
  }

  QString tellRenamed() const
  {
    if (is(2, "spelling") && hasList(0)) {
      return with(tr("Only spelled differently in %1: %2; in the reference %3."), fullList(1),
                  fullList(0));
    }
    if (raw(1).startsWith(QLatin1Char{'\t'})) return with(tr("%2 has no name in %1."), name(0));
    if (is(2, "spelling")) return with(tr("%2 is spelled %3 in %1."), name(0), name(1));
    if (is(2, "doubtful")) return with(tr("%2 is probably called %3 in %1."), name(0), name(1));
    return with(tr("%2 is called %3 in %1."), name(0), name(1));
  }

  QString tellDefect() const
  {
    const QString rule = raw(1);
    if (rule == QLatin1String{"double-way"}) {
      return with(tr("In %1, two ways lead from %2 to %3: all that follows happens twice."),
                  name(0), name(2));
    }
    const QString fault =
        rule.endsWith(QLatin1String{"deadlock"}) ? tr("the work comes to a standstill")
        : rule.endsWith(QLatin1String{"synchronisation"})
            ? tr("something would be done more than once")
        : rule.endsWith(QLatin1String{"dead-end"})     ? tr("the way ends nowhere")
        : rule.endsWith(QLatin1String{"unreachable"})  ? tr("no way leads there")
        : rule.endsWith(QLatin1String{"livelock"})     ? tr("no end can be reached")
        : rule.endsWith(QLatin1String{"no-end"})       ? tr("no end can be reached")
        : rule.endsWith(QLatin1String{"dead-loop"})    ? tr("no way leads there")
        : rule.endsWith(QLatin1String{"endless-loop"}) ? tr("the loop never ends")
        : rule.endsWith(QLatin1String{"-loop"})        ? tr("the work comes to a standstill")
                                                       : tr("the way is not complete");
    if (rule == u"loose-way") {
      return with(tr("In %1, a way is drawn that begins nowhere and ends nowhere."));
    }
    if (raw(0).isEmpty()) return with(tr("In %1, the process has a fault: %2."), fault);
    return with(tr("In %1, the process has a fault at %2: %3."), list(0), fault);
  }

  QString tellType() const
  {
    if (raw(1).isEmpty() && raw(2).isEmpty()) {
      return with(tr("%2 is described differently in %1 than in the reference."), name(0));
    }
    return with(is(3, "doubtful") ? tr("%2 is probably %4 in %1, in the reference %3.")
                                  : tr("%2 is %4 in %1, in the reference %3."),
                name(0), kindOfSource(m_deviation.toReference),
                kindOfSource(m_deviation.toVariant));
  }
};

}  // namespace

namespace {

QString sentenceAt(const Deviation& deviation, const QString& place)
{
  if (isAboutElements(deviation)) return elementSentence(deviation, place);
  return Teller{deviation, place}.tell();
}

}  // namespace

QString sentence(const Deviation& deviation, const QString& municipality)
{
  return sentenceAt(deviation, inMunicipality(municipality));
}

QString sentence(const Deviation& deviation, const QStringList& municipalities)
{
  constexpr qsizetype most = 4;
  if (municipalities.size() <= most) {
    return sentenceAt(deviation, inMunicipalities(municipalities));
  }
  QStringList named = municipalities.mid(0, most - 1);
  named.append(deviationTr("%1 others").arg(municipalities.size() - named.size()));
  return sentenceAt(deviation, inMunicipalities(named));
}

QString title(const Deviation& deviation)
{
  const QString first = deviation.arguments.empty()
                            ? QString{}
                            : toQt(deviation.arguments.front()).section(QLatin1Char{'\n'}, 0, 0);
  const QString other = deviation.arguments.size() > 1
                            ? toQt(deviation.arguments[1]).section(QLatin1Char{'\n'}, 0, 0)
                            : QString{};
  const QString subject = first.isEmpty() ? other : first;
  if (subject.isEmpty()) return term(deviation.kind);
  return deviationTr("%1: %2").arg(term(deviation.kind), quoted(subject));
}

}  // namespace einklang::ui
