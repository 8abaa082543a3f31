#include "model/comparison/Conditions.h"

#include "model/base/OneLine.h"
#include "model/base/Text.h"
#include "model/comparison/Questions.h"

#include <algorithm>
#include <array>
#include <set>

namespace einklang {
namespace {

using Texts = std::vector<std::string>;

/// The cases in which the step comes; none where not all are labelled: some would be wrong.
Texts saidCases(const Guard& guard)
{
  Texts cases;
  for (const std::string_view label : guard.cases) {
    if (label.empty()) return {};
    cases.push_back(oneLine(label));
  }
  return cases;
}

enum class Answer
{
  None,
  Yes,
  No
};

/// "kein Sonderversand" as "Sonderversand", negated.
std::string_view withoutNegation(std::string_view folded)
{
  constexpr std::array<std::string_view, 6> negations{"kein ", "keine ", "nicht ",
                                                      "not ",  "no ",    "geen "};
  for (const std::string_view negation : negations) {
    if (folded.starts_with(negation)) return folded.substr(negation.size());
  }
  return folded;
}

/// What says nothing without the question: "ja", "nicht erforderlich".
Answer answerOf(const std::string& label)
{
  static const std::set<std::string, std::less<>> yes{"ja", "yes", "j", "y"};
  static const std::set<std::string, std::less<>> no{"nein", "nicht", "no", "not", "nee", "n"};
  const std::string folded = foldText(label);
  if (yes.contains(folded) || isNeed(folded)) return Answer::Yes;
  const std::string_view affirmed = withoutNegation(folded);
  const bool denies = affirmed.size() < folded.size() && isNeed(std::string{affirmed});
  return denies || no.contains(folded) ? Answer::No : Answer::None;
}

bool isAnswer(const std::string& label)
{
  return answerOf(label) != Answer::None;
}

/// What asks: the gateway, else the step in front of it.
std::optional<std::size_t> askedBy(const WayGraph& graph, std::size_t split)
{
  if (!gatewayOf(graph.node(split))) return std::nullopt;
  if (!graph.node(split).label.empty()) return split;
  if (graph.in(split).size() != 1) return std::nullopt;
  const std::size_t before = graph.in(split).front().to;
  const bool asks = !gatewayOf(graph.node(before)) && !graph.node(before).label.empty();
  return asks ? std::optional{before} : std::nullopt;
}

std::string questionOf(const WayGraph& graph, std::size_t split, bool isNeeded)
{
  const auto asking = askedBy(graph, split);
  if (!asking || (*asking != split && !isNeeded)) return {};
  return oneLine(graph.node(*asking).label);
}

/// "Question: case or case"; empty where a case is not labelled: the question alone would be read
/// as its affirmation, an answer alone says nothing.
std::string textOf(const WayGraph& graph, const Guard& guard)
{
  const Texts cases = saidCases(guard);
  const bool answers = std::ranges::any_of(cases, isAnswer);
  const std::string question = questionOf(graph, guard.split, answers);
  if (question.empty()) return answers ? std::string{} : join(cases, " / ");
  return cases.empty() ? std::string{} : question + ": " + join(cases, " / ");
}

/// A case as what it means: the words of the question (or of the case) after "+", or after "-"
/// where it is denied.
std::string meaningOf(const LabelKeys& labels, const std::string& label,
                      const std::string& question)
{
  const Answer answer = answerOf(label);
  const std::string sign = answer == Answer::No ? "-" : "+";
  if (answer != Answer::None) {
    return question.empty() ? sign : sign + labels.meaningOf(question);
  }
  const std::string folded = foldText(label);
  const std::string_view affirmed = withoutNegation(folded);
  const bool denies = affirmed.size() < folded.size();
  return (denies ? "-" : "+") + labels.meaningOf(denies ? std::string{affirmed} : label);
}

std::set<std::string> meaningsOf(const LabelKeys& labels, const Texts& cases,
                                 const std::string& question)
{
  std::set<std::string> meanings;
  for (const std::string& one : cases) meanings.insert(meaningOf(labels, one, question));
  return meanings;
}

/// One pair of processes, and one step of both.
class Conditions
{
 public:
  Conditions(const Pairing& pairing, std::size_t r)
      : m_pairing{pairing},
        m_r{pairing.referenceGraph()},
        m_v{pairing.variantGraph()},
        m_step{r},
        m_inVariant{*pairing.inVariant(r)}
  {}

  std::optional<GuardChange> change() const
  {
    const OrderRelations& ours = m_pairing.preparedReference().relations();
    const OrderRelations& theirs = m_pairing.preparedVariant().relations();
    const auto& before = ours.guardOf(m_step);
    const auto& after = theirs.guardOf(m_inVariant);
    if (!before && !after) return std::nullopt;
    if (isAskedInOneWay(m_pairing.preparedReference(), before, m_step) ||
        isAskedInOneWay(m_pairing.preparedVariant(), after, m_inVariant)) {
      return std::nullopt;
    }
    if ((!before && ours.isUnclear(m_step)) || (!after && theirs.isUnclear(m_inVariant))) {
      return std::nullopt;
    }
    if (before && after) return ofBoth(*before, *after);
    const PreparedFlow& certain =
        before ? m_pairing.preparedVariant() : m_pairing.preparedReference();
    if (!isInEveryRun(certain, before ? m_inVariant : m_step)) return std::nullopt;
    GuardChange change = begun(before.has_value(), after.has_value());
    if (before) change.before = textOf(m_r, *before);
    if (after) change.after = textOf(m_v, *after);
    return change;
  }

 private:
  GuardChange begun(bool guardedBefore, bool guardedAfter) const
  {
    return {.steps = {m_step}, .guardedBefore = guardedBefore, .guardedAfter = guardedAfter};
  }

  std::optional<GuardChange> ofBoth(const Guard& before, const Guard& after) const
  {
    if (saySame(before, after)) return ofOuterChoices(before, after);
    GuardChange change = begun(true, true);
    change.kind = kindOf(before, after);
    change.before = textOf(m_r, before);
    if (!isOpenBehind(m_pairing.preparedVariant(), after.split, m_inVariant)) {
      change.after = textOf(m_v, after);
    }
    const bool needsBefore = change.kind != GuardChange::Further;
    const bool needsAfter = change.kind != GuardChange::Dropped;
    if ((!needsBefore || !change.before.empty()) && (!needsAfter || !change.after.empty())) {
      return change;
    }
    return !isSameChoice(before, after) && tellByQuestions(change, before, after)
               ? std::optional{change}
               : std::nullopt;
  }

  /// The choices that a choice hangs on itself, the nearest first.
  static std::vector<const Guard*> outerOf(const OrderRelations& relations, const Guard& inner)
  {
    constexpr std::size_t most = 32;  // in a loop, each is within the other
    std::vector<const Guard*> found;
    for (const std::optional<Guard>* outer = &relations.guardOf(inner.split);
         *outer && found.size() < most; outer = &relations.guardOf((*outer)->split)) {
      found.push_back(&**outer);
    }
    return found;
  }

  /// A choice that both sides make may decide of the step on one side alone: it came to stand
  /// before it, or behind it.
  std::optional<GuardChange> ofOuterChoices(const Guard& before, const Guard& after) const
  {
    const PreparedFlow& ours = m_pairing.preparedReference();
    const PreparedFlow& theirs = m_pairing.preparedVariant();
    const bool isUnclear =
        theirs.relations().isUnclear(m_inVariant) || ours.relations().isUnclear(m_step);
    if (isUnclear || theirs.isOpen() || ours.isOpen()) {
      return std::nullopt;
    }
    const auto outer = outerOf(ours.relations(), before);
    const auto outerThere = outerOf(theirs.relations(), after);
    GuardChange change = begun(true, true);
    change.isOuter = true;
    change.kind = GuardChange::Dropped;
    for (const Guard* one : outer) {
      const auto& partner = m_pairing.inVariant(one->split);
      const auto isSame = [&](const Guard* other) { return other->split == *partner; };
      if (!partner || *partner == after.split || std::ranges::any_of(outerThere, isSame)) continue;
      if (!askTheSame(one->split, *partner)) continue;
      change.before = textOf(m_r, *one);
      if (!change.before.empty()) return change;
    }
    change.kind = GuardChange::Further;
    for (const Guard* one : outerThere) {
      const auto& partner = m_pairing.inReference(one->split);
      const auto isSame = [&](const Guard* other) { return other->split == *partner; };
      if (!partner || *partner == before.split || std::ranges::any_of(outer, isSame)) continue;
      if (!askTheSame(*partner, one->split)) continue;
      change.after = textOf(m_v, *one);
      if (!change.after.empty()) return change;
    }
    return std::nullopt;
  }

  /// Nothing speaks against it: neither is asked by a step that stands for another one.
  bool askTheSame(std::size_t ours, std::size_t theirs) const
  {
    const auto asks = askedBy(m_r, ours);
    const auto asksThere = askedBy(m_v, theirs);
    const auto isOther = [](const auto& partner, const auto& step) {
      return partner && step && partner != step;
    };
    return !(asks && *asks != ours && isOther(m_pairing.inVariant(*asks), asksThere)) &&
           !(asksThere && *asksThere != theirs && isOther(m_pairing.inReference(*asksThere), asks));
  }

  /// The choice that only one side makes may stand within the one of the other.
  GuardChange::Kind kindOf(const Guard& before, const Guard& after) const
  {
    const OrderRelations& ours = m_pairing.preparedReference().relations();
    const OrderRelations& theirs = m_pairing.preparedVariant().relations();
    const auto isOuter = [](const OrderRelations& relations, const Guard& inner,
                            const auto& isWanted) {
      return std::ranges::any_of(outerOf(relations, inner),
                                 [&](const Guard* outer) { return isWanted(*outer); });
    };
    if (isOuter(theirs, after, [&](const Guard& outer) { return saySame(before, outer); })) {
      return GuardChange::Further;
    }
    if (isOuter(ours, before, [&](const Guard& outer) { return saySame(outer, after); })) {
      return GuardChange::Dropped;
    }
    return GuardChange::Other;
  }

  /// The choices correspond, and neither answers a question that the other does not ask.
  bool isSameChoice(const Guard& before, const Guard& after) const
  {
    if (m_pairing.inVariant(before.split) != after.split) return false;
    const auto ours = askedBy(m_r, before.split);
    const auto theirs = askedBy(m_v, after.split);
    if (!ours || !theirs || *ours == before.split || *theirs == after.split) return true;
    return m_pairing.inVariant(*ours) == theirs || saidOfBoth(*ours, *theirs) ||
           (!isActivity(m_r.node(*ours)) && !isActivity(m_v.node(*theirs)));
  }

  /// Steps that are called the same, though not paired with each other.
  bool saidOfBoth(std::size_t ours, std::size_t theirs) const
  {
    const LabelKeys& labels = m_pairing.preparedReference().labels();
    return labels.keyOf(m_r.node(ours).label) == labels.keyOf(m_v.node(theirs).label);
  }

  /// Both choose in the same case, whatever the words.
  bool saySame(const Guard& before, const Guard& after) const
  {
    const bool sameSplit = isSameChoice(before, after);
    if (sameSplit && before.cases == after.cases) return true;
    const Texts ours = saidCases(before);
    const Texts theirs = saidCases(after);
    const bool sayMore =
        !std::ranges::all_of(ours, isAnswer) || !std::ranges::all_of(theirs, isAnswer);
    if ((sameSplit || sayMore) && areEventsOfBoth(before, after)) return true;
    // Of the same choice, where one side does not say the case nothing can be told.
    if (ours.empty() || theirs.empty()) return sameSplit;
    const LabelKeys& labels = m_pairing.preparedReference().labels();
    const std::string asked = questionOf(m_r, before.split, true);
    const std::string askedThere = questionOf(m_v, after.split, true);
    if (sameSplit && meaningsOf(labels, ours, {}) == meaningsOf(labels, theirs, {})) return true;
    const std::set<std::string> meanings = meaningsOf(labels, ours, asked);
    return !meanings.contains("+") && !meanings.contains("-") &&
           meanings == meaningsOf(labels, theirs, askedThere);
  }

  /// Events that tell the case, each with its partner: what it is called is told with them.
  bool areEventsOfBoth(const Guard& before, const Guard& after) const
  {
    std::set<std::size_t> partners;
    std::set<std::size_t> events;
    const auto collect = [](const WayGraph& graph, const Guard& guard, const auto& take) {
      for (const WayGraph::Edge& edge : graph.out(guard.split)) {
        const std::string& label = graph.node(edge.to).label;
        const bool isTold =
            eventOf(graph.node(edge.to)) && (!edge.flow || edge.flow->label.empty());
        if (isTold && std::ranges::find(guard.cases, label) != guard.cases.end()) take(edge.to);
      }
    };
    collect(m_r, before, [&](std::size_t i) {
      if (const auto& partner = m_pairing.inVariant(i)) partners.insert(*partner);
    });
    collect(m_v, after, [&](std::size_t i) { events.insert(i); });
    return partners == events && events.size() == before.cases.size() &&
           events.size() == after.cases.size();
  }

  /// Where the answers have no name on both sides, it is told what is asked.
  bool tellByQuestions(GuardChange& change, const Guard& before, const Guard& after) const
  {
    const auto ours = askedBy(m_r, before.split);
    const auto theirs = askedBy(m_v, after.split);
    if (!ours || !theirs || m_pairing.inVariant(*ours) == theirs) return false;
    change.before = oneLine(m_r.node(*ours).label);
    change.after = oneLine(m_v.node(*theirs).label);
    change.asked = true;
    const LabelKeys& labels = m_pairing.preparedReference().labels();
    return labels.keyOf(change.before) != labels.keyOf(change.after);
  }

  /// A question with a single answer stands before the step, behind what it hangs on: that there is
  /// no other case, nobody meant.
  static bool isAskedInOneWay(const PreparedFlow& flow, const std::optional<Guard>& guard,
                              std::size_t step)
  {
    const WayGraph& graph = flow.graph();
    const OrderRelations& relations = flow.relations();
    for (std::size_t i = 0; i < graph.size(); ++i) {
      const bool asks = graph.out(i).size() == 1 && graph.in(i).size() == 1 && isQuestion(graph, i);
      if (!asks || !relations.reaches(i, step)) continue;
      if (!guard || relations.reaches(guard->split, i)) return true;
    }
    return false;
  }

  /// A way without an end leads out of a choice that stands between the two: what it decides,
  /// nobody knows.
  static bool isOpenBehind(const PreparedFlow& flow, std::size_t split, std::size_t step)
  {
    const OrderRelations& relations = flow.relations();
    return anyOpen(flow, [&](std::size_t at) {
      return relations.reaches(split, at) && relations.reaches(at, step);
    });
  }

  template <typename Wanted>
  static bool anyOpen(const PreparedFlow& flow, const Wanted& wanted)
  {
    return std::ranges::any_of(flow.process().flows(), [&](const Flow& way) {
      if (way.target || !way.source) return false;
      const std::size_t at = flow.graph().indexOf(*way.source);
      return at < flow.graph().size() && wanted(at);
    });
  }

  /// All starts of its pool lead to it, and no way on which it could be left out is open.
  static bool isInEveryRun(const PreparedFlow& flow, std::size_t step)
  {
    const WayGraph& graph = flow.graph();
    const auto leads = [&](std::size_t i) {
      return i == step || flow.relations().reaches(i, step);
    };
    const std::optional<ParticipantId> pool = poolOf(graph, step);
    bool hasStart = false;
    bool isBegun = false;
    for (std::size_t i = 0; i < graph.size(); ++i) {
      const Node& node = graph.node(i);
      if (!graph.in(i).empty() || node.participant != pool) continue;
      const bool starts = isStart(node);
      if (starts && !leads(i)) return false;
      if (starts && !hasStart) isBegun = false;  // where there is a start, nothing else begins
      hasStart = hasStart || starts;
      isBegun = isBegun || (leads(i) && starts == hasStart);
    }
    return isBegun && !anyOpen(flow, leads);
  }

  /// Steps in sub-processes stand in the pool of those.
  static std::optional<ParticipantId> poolOf(const WayGraph& graph, std::size_t step)
  {
    while (graph.node(step).parent) {
      const std::size_t parent = graph.indexOf(*graph.node(step).parent);
      if (parent == graph.size()) break;
      step = parent;
    }
    return graph.node(step).participant;
  }

  const Pairing& m_pairing;
  const WayGraph& m_r;
  const WayGraph& m_v;
  std::size_t m_step;
  std::size_t m_inVariant;
};

}  // namespace

std::optional<GuardChange> guardChange(const Pairing& pairing, std::size_t r)
{
  return Conditions{pairing, r}.change();
}

bool isAskedByWay(const LabelKeys& labels, const std::string& question, const WayGraph& other)
{
  const std::string meaning = meaningOf(labels, question, {});
  for (std::size_t i = 0; i < other.size(); ++i) {
    if (other.out(i).size() < 2) continue;
    for (const WayGraph::Edge& way : other.out(i)) {
      const bool isCase = way.flow && !way.flow->label.empty();
      if (isCase && meaningOf(labels, oneLine(way.flow->label), {}) == meaning) return true;
    }
  }
  return false;
}

bool isSameAnswer(const LabelKeys& labels, const std::string& was, const std::string& question,
                  const std::string& is, const std::string& questionThere)
{
  return !was.empty() && !is.empty() &&
         (meaningOf(labels, was, {}) == meaningOf(labels, is, {}) ||
          meaningOf(labels, was, question) == meaningOf(labels, is, questionThere));
}

}  // namespace einklang
