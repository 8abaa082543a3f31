#include "model/comparison/StepDeviations.h"

#include "model/base/Text.h"
#include "model/comparison/Aspects.h"
#include "model/comparison/ChangeEdits.h"
#include "model/comparison/DeviationEffort.h"
#include "model/comparison/DeviationNames.h"
#include "model/comparison/FlowDeviations.h"
#include "model/comparison/SameNames.h"

#include <algorithm>
#include <cctype>
#include <string_view>
#include <utility>

namespace einklang {
namespace {

/// Names that differ in the form of their words only are one name: "Antrag prüfen", "Prüfung des
/// Antrags".
std::string contentKey(const LabelKeys& labels, const Node& node, Aspect aspect)
{
  return keyText(aspect == Aspect::Label ? labels.keyOf(node.label) : aspectKey(node, aspect));
}

bool haveCommonWord(const LabelKeys& labels, const std::string& ours, const std::string& theirs)
{
  const std::vector<std::string> a = split(labels.meaningOf(ours), ' ');
  const std::vector<std::string> b = split(labels.meaningOf(theirs), ' ');
  return std::ranges::find_first_of(a, b) != a.end();
}

/// Two ends stand for each other by their place alone: that does not make them one result.
bool mayBeOtherResult(const Pairing& pairing, const LabelKeys& labels, std::size_t r, std::size_t v)
{
  const Node& ours = pairing.referenceGraph().node(r);
  const Node& theirs = pairing.variantGraph().node(v);
  return isEnd(ours) && isEnd(theirs) && !pairing.isConfirmed(r) && !ours.label.empty() &&
         !theirs.label.empty() && !haveCommonWord(labels, ours.label, theirs.label);
}

/// "spelling": the same words; "doubtful": nobody has confirmed that it is the same step at all.
std::string renaming(const Pairing& pairing, const LabelKeys& labels, std::size_t r, std::size_t v)
{
  const std::string& ours = pairing.referenceGraph().node(r).label;
  const std::string& theirs = pairing.variantGraph().node(v).label;
  if (isSpelledOtherwise(ours, theirs)) return "spelling";
  const bool sameWords = labels.keyOf(ours) == labels.keyOf(theirs);
  const bool doubtful = pairing.isDoubtful(r) || mayBeOtherResult(pairing, labels, r, v);
  return doubtful && !sameWords ? "doubtful" : "";
}

/// The step of another name beside an event that says on both sides that it comes or was done.
std::optional<std::size_t> renamedStepSaidBy(const Pairing& pairing, std::size_t r, std::size_t v)
{
  const WayGraph& ours = pairing.referenceGraph();
  const WayGraph& theirs = pairing.variantGraph();
  for (const auto side : {&WayGraph::out, &WayGraph::in}) {
    const auto& here = (ours.*side)(r);
    const auto& there = (theirs.*side)(v);
    if (here.size() != 1 || there.size() != 1) continue;
    const Node& step = ours.node(here.front().to);
    const Node& partner = theirs.node(there.front().to);
    if (pairing.inVariant(here.front().to) == there.front().to && saysStep(ours.node(r), step) &&
        saysStep(theirs.node(v), partner) && !sameAspect(step, partner, Aspect::Label)) {
      return here.front().to;
    }
  }
  return std::nullopt;
}

/// What both call it, how sure that is and, of an event that says a step, what that is called.
std::vector<std::string> renamed(const Pairing& pairing, const LabelKeys& labels, std::size_t r,
                                 std::size_t v)
{
  const StepNames& ours = pairing.preparedReference().names();
  const StepNames& theirs = pairing.preparedVariant().names();
  std::vector<std::string> arguments{ours.nameOf(r), theirs.nameOf(v)};
  std::string how = renaming(pairing, labels, r, v);
  if (const auto step = renamedStepSaidBy(pairing, r, v); step && how != "spelling") {
    const std::size_t partner = *pairing.inVariant(*step);
    // The event is no surer than its step.
    if (renaming(pairing, labels, *step, partner) == "doubtful") how = "doubtful";
    return {arguments[0], arguments[1], how, ours.nameOf(*step), theirs.nameOf(partner)};
  }
  if (!how.empty()) arguments.push_back(std::move(how));
  return arguments;
}

/// Where ways meet and none part: nothing is decided there.
bool isJoin(const WayGraph& graph, std::size_t i)
{
  return gatewayOf(graph.node(i)) && graph.in(i).size() > 1 && graph.out(i).size() < 2;
}

Deviation aspectDeviation(const Pairing& pairing, const LabelKeys& labels, std::size_t r,
                          std::size_t v, Aspect aspect)
{
  const Node& ours = pairing.referenceGraph().node(r);
  const Node& theirs = pairing.variantGraph().node(v);
  Deviation deviation;
  deviation.kind = kindOf(aspect, ours, theirs);
  deviation.referenceSteps = {ours.id};
  deviation.variantSteps = {theirs.id};
  const std::string is = aspectText(theirs, aspect);
  if (aspect == Aspect::Label) {
    deviation.arguments = renamed(pairing, labels, r, v);
  } else if (aspect == Aspect::Description) {
    const std::vector<std::string> parts = differingParts(ours, theirs);
    deviation.arguments = {pairing.preparedReference().names().nameOf(r), listed(parts), "", ""};
    if (parts.size() == 1) {
      deviation.arguments[2] = partText(ours, parts.front());
      deviation.arguments[3] = partText(theirs, parts.front());
    }
  } else {
    deviation.arguments = {pairing.preparedReference().names().nameOf(r), aspectText(ours, aspect),
                           is};
    if (deviation.kind == DeviationKind::OtherType && pairing.isDoubtful(r)) {
      deviation.arguments.emplace_back("doubtful");
    } else if (aspect == Aspect::Type && isJoin(pairing.referenceGraph(), r) &&
               isJoin(pairing.variantGraph(), v)) {
      deviation.arguments.emplace_back("join");
    }
  }
  deviation.key = join({std::string{nameOf(deviation.kind)}, ours.id.value(), "",
                        contentKey(labels, theirs, aspect)},
                       "|");
  Node there = asInReference(pairing, v);
  Node here = asInVariant(pairing, r);
  if (aspect == Aspect::Description) {
    there.extras = theirs.extras;
    here.extras = ours.extras;
  }
  deviation.toVariant = {SetAspect{ours.id, aspect, std::move(there), ""}};
  deviation.toReference = {SetAspect{theirs.id, aspect, std::move(here), ""}};
  deviation.effort = effortOf(aspect, ours, theirs);
  // Until somebody confirms it, these are two steps: one is dropped, the other introduced.
  if (aspect == Aspect::Label && pairing.isDoubtful(r))
    deviation.effort = effortOfBoth(ours, theirs);
  return deviation;
}

}  // namespace

Deviations stepDeviations(const Pairing& pairing, const LabelKeys& labels)
{
  const WayGraph& r = pairing.referenceGraph();
  Deviations found;
  for (std::size_t i = 0; i < r.size(); ++i) {
    if (!pairing.inVariant(i)) continue;
    const std::size_t v = *pairing.inVariant(i);
    for (const Aspect aspect : contentAspects) {
      if (!sameAspect(r.node(i), pairing.variantGraph().node(v), aspect)) {
        found.push_back(aspectDeviation(pairing, labels, i, v, aspect));
      }
    }
  }
  return found;
}

}  // namespace einklang
