#include "ui/comparison/CorrespondenceView.h"

#include "model/comparison/WayGraph.h"
#include "ui/comparison/ConfidenceSign.h"
#include "ui/text/Messages.h"
#include "ui/text/Terms.h"

#include <QCoreApplication>

#include <algorithm>

namespace einklang::ui {
namespace {

constexpr std::size_t mostCandidates = 8;
constexpr double leastLikeness = 0.05;  // below that nobody would think of it

QString tr(const char* sentence)
{
  return QCoreApplication::translate("CorrespondenceView", sentence);
}

ChosenSteps sideOf(const ChosenSteps& chosen, Side side)
{
  return side == Side::Reference ? ChosenSteps{chosen.reference, {}}
                                 : ChosenSteps{{}, chosen.variant};
}

/// The side to speak of: the leading one, if something is chosen there.
Side spokenOf(const ChosenSteps& chosen, Side lead)
{
  if (chosen.reference.empty()) return Side::Variant;
  return chosen.variant.empty() ? Side::Reference : lead;
}

bool areLinked(const Correspondences& links, const ChosenSteps& chosen)
{
  const auto holds = [](const std::vector<NodeId>& all, const std::vector<NodeId>& some) {
    return std::ranges::any_of(
        some, [&](const NodeId& id) { return std::ranges::find(all, id) != all.end(); });
  };
  return std::ranges::any_of(links, [&](const Correspondence& link) {
    return holds(link.a, chosen.reference) && holds(link.b, chosen.variant);
  });
}

/// Steps of the other side that were separated from these by hand.
QString separatedNote(const ComparedPair& pair, const ChosenSteps& spoken)
{
  std::vector<NodeId> others;
  const bool ofReference = !spoken.reference.empty();
  const auto& steps = ofReference ? spoken.reference : spoken.variant;
  for (const auto& [one, other] : pair.entry.forbidden) {
    if (std::ranges::find(steps, ofReference ? one : other) == steps.end()) continue;
    others.push_back(ofReference ? other : one);
  }
  if (others.empty()) return {};
  return tr("Separated by hand from %1.")
      .arg(namesOf(ofReference ? pair.variant : pair.reference, others));
}

QString roleAndPartner(const ComparedPair& pair, const NodeId& step, bool inReference)
{
  const Process& process = inReference ? pair.reference : pair.variant;
  const Process& other = inReference ? pair.variant : pair.reference;
  QStringList parts;
  const QString role = toQt(roleOf(process, *process.findNode(step)));
  if (!role.isEmpty()) parts.push_back(role);
  const auto partners = inReference ? partnersInB(pair.links, step) : partnersInA(pair.links, step);
  parts.push_back(partners.empty() ? tr("without a partner")
                                   : tr("now the partner of %1").arg(namesOf(other, partners)));
  return parts.join(QStringLiteral(" · "));
}

void addCandidates(const ComparedPair& pair, const ChosenSteps& spoken, CorrespondenceView& view)
{
  const bool ofReference = !spoken.reference.empty();
  const auto& steps = ofReference ? spoken.reference : spoken.variant;
  if (steps.size() != 1) return;
  const NodeId& step = steps.front();
  const auto partners = ofReference ? partnersInB(pair.links, step) : partnersInA(pair.links, step);
  const Process& process = ofReference ? pair.variant : pair.reference;
  for (const Candidate& one :
       ofReference ? pair.likeness.candidatesInB(step) : pair.likeness.candidatesInA(step)) {
    if (view.candidates.size() == mostCandidates) break;
    // Where nothing is alike they stay: a person may know better, and keys lead only to these.
    const bool better =
        !view.candidates.empty() && view.candidates.front().likeness >= leastLikeness;
    if (better && one.likeness < leastLikeness) break;
    if (std::ranges::find(partners, one.step) != partners.end()) continue;
    view.candidates.push_back({one.step, one.likeness, placedName(process, one.step),
                               roleAndPartner(pair, one.step, !ofReference)});
  }
  const QString heading = partners.empty() ? tr("%1 could be:") : tr("%1 could also be:");
  view.candidatesFor =
      view.candidates.empty()
          ? QString{}
          : heading.arg(namesOf(ofReference ? pair.reference : pair.variant, steps));
}

CorrespondenceView nothingChosen()
{
  return {.title = tr("No step is chosen"),
          .note = tr("Choose a step in one of the diagrams to see its partner. With Shift you "
                     "choose several. Drag a step onto one of the other side to link both.")};
}

CorrespondenceView notLinked(const ComparedPair& pair, const ChosenSteps& chosen)
{
  CorrespondenceView view{.title = tr("%1 and %2 are not linked")
                                       .arg(namesOf(pair.reference, chosen.reference),
                                            namesOf(pair.variant, chosen.variant))};
  if (chosen.reference.size() == 1 && chosen.variant.size() == 1) {
    const double alike = pair.likeness.at(chosen.reference.front(), chosen.variant.front());
    view.note = tr("Likeness: %1. Press M to link them.").arg(percent(alike));
  } else {
    view.note = tr("Press M to link them.");
  }
  return view;
}

}  // namespace

QString placedName(const Process& process, const NodeId& step)
{
  const Node* node = process.findNode(step);
  if (!node) return toQt(step.value());
  if (!node->label.empty()) return toQt(node->label);
  const WayGraph graph{process};
  const auto before = graph.nearest(graph.indexOf(step), true,
                                    [&](std::size_t at) { return !graph.node(at).label.empty(); });
  if (before.empty()) return titleOf(process, step);
  return tr("%1 after »%2«").arg(titleOf(process, step), toQt(graph.node(before.front()).label));
}

QString namesOf(const Process& process, const std::vector<NodeId>& steps)
{
  QStringList names;
  for (const NodeId& id : steps) {
    const Node* node = process.findNode(id);
    const bool named = node && !node->label.empty();
    names.push_back(named ? tr("»%1«").arg(toQt(node->label)) : placedName(process, id));
  }
  return names.join(QStringLiteral(" + "));
}

Correspondences linksToShow(const Correspondences& links, const ChosenSteps& chosen, Side lead)
{
  if (chosen.isEmpty()) return {};
  return linksOf(links, sideOf(chosen, spokenOf(chosen, lead)));
}

CorrespondenceView describe(const ComparedPair& pair, const ChosenSteps& chosen, Side lead)
{
  if (chosen.isEmpty()) return nothingChosen();
  const ChosenSteps spoken = sideOf(chosen, spokenOf(chosen, lead));
  const bool both = !chosen.reference.empty() && !chosen.variant.empty();
  CorrespondenceView view;
  const Correspondences links = linksOf(pair.links, spoken);
  if (both && !areLinked(pair.links, chosen)) {
    view = notLinked(pair, chosen);
  } else if (links.size() == 1) {
    view.link = links.front();
    view.title = tr("%1 = %2").arg(namesOf(pair.reference, links.front().a),
                                   namesOf(pair.variant, links.front().b));
    if (links.front().locked) view.note = tr("No computation changes it.");
  } else if (links.size() > 1) {
    view.title = tr("Correspondences chosen: %1").arg(links.size());
    view.note = tr("M makes one of them, L confirms them, U separates them.");
  } else {
    const bool ofReference = !spoken.reference.empty();
    view.title = (ofReference ? tr("%1 has no partner in the variant")
                              : tr("%1 has no partner in the reference"))
                     .arg(namesOf(ofReference ? pair.reference : pair.variant,
                                  ofReference ? spoken.reference : spoken.variant));
    view.note = separatedNote(pair, spoken);
  }
  addCandidates(pair, spoken, view);
  return view;
}

}  // namespace einklang::ui
