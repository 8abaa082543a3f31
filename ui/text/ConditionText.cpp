#include "ui/text/ConditionText.h"

#include "ui/text/DeviationWords.h"
#include "ui/text/ElementText.h"
#include "ui/text/Terms.h"

namespace einklang::ui {
namespace {

class ConditionTeller : private DeviationWords
{
 public:
  using DeviationWords::DeviationWords;

  QString tell() const
  {
    return m_deviation.kind == DeviationKind::OtherCondition ? tellOtherCondition()
                                                             : tellAdditionalCondition();
  }

 private:
  QString tellOtherCondition() const
  {
    if (is(3, "ways-missing")) {
      return with(tr("In %1, no way leads directly from %2 to %3."), name(0), list(1));
    }
    if (is(3, "ways-additional")) {
      return with(tr("In %1, unlike in the reference, a way leads directly from %2 to %3."),
                  name(0), list(1));
    }
    if (is(3, "goes-on")) return tellCase();
    if (is(3, "said")) {
      return raw(2).isEmpty()
                 ? with(tr("In %1, no way behind %2 says when it is taken; in the reference, %3."),
                        name(0), fullList(1))
                 : with(tr("In %1, the ways behind %2 say %3; in the reference, none says when it "
                           "is taken."),
                        name(0), fullList(2));
    }
    if (is(3, "join-additional")) {
      return with(raw(1).startsWith(QLatin1String{"parallel"})
                      ? tr("In %1, unlike in the reference, the work waits for all ways at %2.")
                      : tr("In %1, unlike in the reference, ways come together at %2."),
                  name(0));
    }
    if (is(3, "join-missing")) {
      return with(raw(1).startsWith(QLatin1String{"parallel"})
                      ? tr("In %1, the work does not wait for all ways at %2.")
                      : tr("In %1, no ways come together at %2."),
                  name(0));
    }
    if (is(3, "join")) {
      return with(tr("In %1, %4 (at %2); in the reference, %3."), name(0), joining(raw(1)),
                  joining(raw(2)));
    }
    if (is(3, "dropped")) {
      return with(tr("In %1, the condition %3 of the reference does not count for: %2."), list(0),
                  name(1));
    }
    if (is(3, "asked-dropped")) {
      return with(tr("In %1, unlike in the reference, it does not hang on the decision %3: %2."),
                  list(0), name(1));
    }
    if (is(3, "asked-further")) {
      return with(tr("In %1, it hangs on the decision %3 in addition: %2."), list(0), name(2));
    }
    if (is(3, "asked")) {
      return with(hasList(0)
                      ? tr("Whether %2 are needed is decided in %1 at %4, in the reference at %3.")
                      : tr("Whether %2 is needed is decided in %1 at %4, in the reference at %3."),
                  list(0), name(1), name(2));
    }
    if (m_deviation.arguments.size() > 3) return tellWay();
    if (raw(1).isEmpty() && raw(2).isEmpty()) {
      return raw(0).isEmpty()
                 ? with(tr("In %1, the work branches differently from the reference."))
                 : with(tr("In %1, the work around %2 branches differently from the reference."),
                        list(0));
    }
    if (!m_deviation.toVariant.empty() &&
        std::holds_alternative<SetAspect>(m_deviation.toVariant.front())) {
      return with(tr("In %1, the decision %2 is made differently: %4; in the reference %3."),
                  name(0), kindOfSource(m_deviation.toReference),
                  kindOfSource(m_deviation.toVariant));
    }
    return with(tr("In %1, the condition of %2 is %4, in the reference %3."), list(0), name(1),
                name(2));
  }

  QString tellCase() const
  {
    if (raw(1).isEmpty()) {
      return with(tr("In %1, if %2, the work goes on with %3; in the reference it does not."),
                  name(0), list(2));
    }
    if (raw(2).isEmpty()) {
      return with(tr("In %1, if %2, the work does not go on with %3 as in the reference."), name(0),
                  list(1));
    }
    return with(tr("In %1, if %2, the work goes on with %4, in the reference with %3."), name(0),
                list(1), list(2));
  }

  /// What a join of a kind does with the ways that arrive.
  static QString joining(const QString& kind)
  {
    if (kind.startsWith(QLatin1String{"parallel"})) return tr("the work waits for all ways");
    if (kind.startsWith(QLatin1String{"inclusive"})) {
      return tr("the work waits for all ways that were taken");
    }
    if (kind.startsWith(QLatin1String{"exclusive"})) {
      return tr("the work goes on with each way that arrives");
    }
    return tr("the work goes on by a rule of its own");
  }

  QString tellAdditionalCondition() const
  {
    const bool optional = is(2, "optional");
    if (is(2, "further")) {
      return with(tr("In %1, in addition only needed if %3: %2."), list(0), name(1));
    }
    if (raw(1).isEmpty()) {
      return optional ? with(tr("In %1 not always needed, unlike in the reference: %2."), list(0))
                      : with(tr("In %1 always needed, unlike in the reference: %2."), list(0));
    }
    if (hasList(0)) {
      return optional ? with(tr("In %1 only needed if %3, in the reference always: %2."), list(0),
                             name(1))
                      : with(tr("In %1 always needed, in the reference only if %3: %2."), list(0),
                             name(1));
    }
    return optional ? with(tr("In %1, %2 is only needed if %3, in the reference always."), name(0),
                           name(1))
                    : with(tr("In %1, %2 is always needed, in the reference only if %3."), name(0),
                           name(1));
  }

  /// What only one way says, or where it leads.
  QString tellWay() const
  {
    const QString way = with(tr("from %2 to %3"), name(0), name(4));
    if (is(3, "same-way")) {
      return with(tr("In %1, the way %2 is called %4, in the reference %3."), way, name(1),
                  name(2));
    }
    if (is(3, "way")) {
      if (raw(1).isEmpty()) {
        return with(tr("In %1, the way %2 is called %3, in the reference it has no name."), way,
                    name(2));
      }
      if (raw(2).isEmpty()) {
        return with(tr("In %1, the way %2 has no name, in the reference it is called %3."), way,
                    name(1));
      }
      return with(tr("In %1, the condition of %2 is %4, in the reference %3."), name(0), name(1),
                  name(2));
    }
    if (is(3, "usual")) {
      return with(tr("In %1, %3 is the usual case at %2, in the reference it is not."), name(0),
                  name(1));
    }
    if (is(3, "not-usual")) {
      return with(tr("In %1, %3 is not the usual case at %2, in the reference it is."), name(0),
                  name(1));
    }
    if (raw(3).startsWith(QLatin1String{"decision-"})) return tellDecision();
    return with(tr("In %1, the open way at %2 is missing that the reference shows."), name(0));
  }

  /// A question that only one side asks.
  QString tellDecision() const
  {
    if (is(3, "decision-missing")) {
      return placed(tr("In %1, the decision %2 is missing."),
                    tr("In %1, the decision %2 is missing (in the reference after %3)."),
                    tr("In %1, the decision %2 is missing (in the reference before %3)."));
    }
    if (is(3, "decision-unnamed")) {
      return raw(2).isEmpty()
                 ? with(
                       tr("In %1, a choice without a name probably takes the place of the decision "
                          "%2."),
                       name(0))
                 : with(
                       tr("In %1, a choice without a name probably takes the place of the decision "
                          "%2: %3."),
                       name(0), fullList(2));
    }
    if (is(3, "decision-as-way")) {
      return with(tr("In %1, %2 is said by a way alone, in the reference it is asked."), name(0));
    }
    if (is(3, "decision-of-its-own")) {
      return with(tr("In %1, %2 is asked, in the reference a way alone says it."), name(0));
    }
    if (is(4, "one-way")) {
      return placed(tr("In %1, %2 is asked in addition, with one way out."),
                    tr("In %1, %2 is asked in addition after %3, with one way out."),
                    tr("In %1, %2 is asked in addition before %3, with one way out."));
    }
    return placed(tr("In %1, the decision %2 is added."),
                  tr("In %1, the decision %2 is added after %3."),
                  tr("In %1, the decision %2 is added before %3."));
  }

  QString placed(const QString& alone, const QString& after, const QString& before) const
  {
    if (!raw(1).isEmpty()) return with(after, name(0), name(1));
    return raw(2).isEmpty() ? with(alone, name(0)) : with(before, name(0), name(2));
  }
};

}  // namespace

QString conditionSentence(const Deviation& deviation, const QString& municipality)
{
  return ConditionTeller{deviation, municipality}.tell();
}

QString kindOfSource(const AnchoredEdits& edits)
{
  const auto* change = edits.empty() ? nullptr : std::get_if<SetAspect>(&edits.front());
  return change ? quoted(kindOf(change->source)) : QString{};
}

}  // namespace einklang::ui
