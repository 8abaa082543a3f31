#include "model/comparison/StepDeviations.h"

#include "model/base/Text.h"
#include "model/comparison/Aspects.h"
#include "model/comparison/ChangeEdits.h"
#include "model/comparison/DeviationNames.h"
#include "model/comparison/FlowDeviations.h"
#include "model/comparison/Weights.h"

#include <algorithm>
#include <map>
#include <set>

namespace einklang {
namespace {

Deviation aspectDeviation(const Pairing& pairing, std::size_t r, std::size_t v, Aspect aspect)
{
  const Node& ours = pairing.referenceGraph().node(r);
  const Node& theirs = pairing.variantGraph().node(v);
  Deviation deviation;
  deviation.kind = kindOf(aspect, ours, theirs);
  deviation.referenceSteps = {ours.id};
  deviation.variantSteps = {theirs.id};
  const std::string is = aspectText(theirs, aspect);
  if (aspect == Aspect::Label) {
    deviation.arguments = {ours.label, is};
  } else if (aspect == Aspect::Other) {
    deviation.arguments = {ours.label, "", ""};
  } else {
    deviation.arguments = {ours.label, aspectText(ours, aspect), is};
  }
  deviation.key = join({std::string{nameOf(deviation.kind)}, ours.id.value(), "",
                        keyText(aspectKey(theirs, aspect))},
                       "|");
  deviation.toVariant = {SetAspect{ours.id, aspect, asInReference(pairing, v), ""}};
  deviation.toReference = {SetAspect{theirs.id, aspect, asInVariant(pairing, r), ""}};
  deviation.effort = weightOf(deviation.kind);
  return deviation;
}

std::string ownLane(const Process& process, const Node& node)
{
  const Lane* lane = node.lane ? process.findLane(*node.lane) : nullptr;
  return lane ? lane->name : roleOf(process, node);
}

/// One deviation for all steps that a role of the reference hands to another role, where it hands
/// over all it has; else one per step.
class RoleChanges
{
 public:
  explicit RoleChanges(const Pairing& pairing) : m_pairing{pairing}
  {
    const WayGraph& r = pairing.referenceGraph();
    for (std::size_t i = 0; i < r.size(); ++i) {
      if (pairing.inVariant(i)) note(i);
    }
  }

  Deviations deviations() const
  {
    Deviations found;
    for (const auto& [roles, steps] : m_changes) {
      const bool all = activities(steps) > 1 && activities(steps) == m_activities.at(roles.first);
      if (all) {
        found.push_back(deviation(roles, steps, true));
        continue;
      }
      for (const std::size_t step : steps) {
        if (isTold(step)) found.push_back(deviation(roles, {step}, false));
      }
      const std::vector<std::size_t> untold = silent(steps);
      if (!untold.empty() && !found.empty() && activities(steps) > 0) carry(untold, found.back());
      if (!untold.empty() && activities(steps) == 0) {
        for (const std::size_t step : untold) found.push_back(deviation(roles, {step}, false));
      }
    }
    return found;
  }

 private:
  using Roles = std::pair<std::string, std::string>;

  void note(std::size_t r)
  {
    const Node& ours = m_pairing.referenceGraph().node(r);
    const std::size_t v = *m_pairing.inVariant(r);
    const std::string was = roleOf(m_pairing.reference(), ours);
    if (isActivity(ours)) ++m_activities[was];
    if (m_pairing.sameRole(r, v)) return;
    const Node& theirs = m_pairing.variantGraph().node(v);
    m_changes[{was, roleOf(m_pairing.variant(), theirs)}].push_back(r);
  }

  /// Gateways and nameless events follow the steps around them.
  bool isTold(std::size_t r) const
  {
    const Node& node = m_pairing.referenceGraph().node(r);
    return isActivity(node) || (eventOf(node) && !node.label.empty());
  }

  std::vector<std::size_t> silent(const std::vector<std::size_t>& steps) const
  {
    std::vector<std::size_t> found;
    std::ranges::copy_if(steps, std::back_inserter(found),
                         [this](std::size_t i) { return !isTold(i); });
    return found;
  }

  std::size_t activities(const std::vector<std::size_t>& steps) const
  {
    return static_cast<std::size_t>(std::ranges::count_if(
        steps, [this](std::size_t i) { return isActivity(m_pairing.referenceGraph().node(i)); }));
  }

  Deviation deviation(const Roles& roles, const std::vector<std::size_t>& steps, bool all) const
  {
    const WayGraph& r = m_pairing.referenceGraph();
    Deviation made;
    made.kind = DeviationKind::OtherRole;
    std::vector<std::string> names;
    std::vector<std::size_t> sorted = steps;
    std::ranges::sort(sorted, {}, [this](std::size_t i) { return m_pairing.referenceRanks()[i]; });
    for (const std::size_t step : sorted) {
      if (gatewayOf(r.node(step))) continue;
      made.referenceSteps.push_back(r.node(step).id);
      made.variantSteps.push_back(m_pairing.variantGraph().node(*m_pairing.inVariant(step)).id);
      names.push_back(r.node(step).label);
    }
    made.arguments = {all ? "" : listed(names), roles.first, roles.second};
    const std::string subject =
        all ? "role:" + keyText(roles.first) : r.node(steps.front()).id.value();
    made.key = join({"other-role", subject, "", keyText(roles.second)}, "|");
    made.effort = weightOf(made.kind) * std::max(1.0, static_cast<double>(activities(steps)));
    carry(sorted, made);
    return made;
  }

  void carry(const std::vector<std::size_t>& steps, Deviation& deviation) const
  {
    for (const std::size_t r : steps) {
      const std::size_t v = *m_pairing.inVariant(r);
      const Node& ours = m_pairing.referenceGraph().node(r);
      const Node& theirs = m_pairing.variantGraph().node(v);
      deviation.toVariant.push_back(SetAspect{ours.id, Aspect::Role, asInReference(m_pairing, v),
                                              ownLane(m_pairing.variant(), theirs)});
      deviation.toReference.push_back(SetAspect{theirs.id, Aspect::Role, asInVariant(m_pairing, r),
                                                ownLane(m_pairing.reference(), ours)});
    }
  }

  const Pairing& m_pairing;
  std::map<Roles, std::vector<std::size_t>> m_changes;
  std::map<std::string, std::size_t> m_activities;
};

std::map<std::string, std::string> rolesOf(const Process& process)
{
  std::map<std::string, std::string> roles;
  for (const Node& node : process.nodes()) {
    const std::string lane = isActivity(node) ? Pairing::laneOf(process, node) : std::string{};
    if (!lane.empty()) roles.emplace(foldText(lane), lane);
  }
  return roles;
}

/// How often the work goes from one role to another.
std::size_t handovers(const Process& process, const WayGraph& graph)
{
  std::size_t count = 0;
  const auto step = [&graph](std::size_t i) { return isActivity(graph.node(i)); };
  for (std::size_t i = 0; i < graph.size(); ++i) {
    if (!step(i)) continue;
    const std::string role = foldText(Pairing::laneOf(process, graph.node(i)));
    for (const std::size_t next : graph.nearest(i, false, step)) {
      if (foldText(Pairing::laneOf(process, graph.node(next))) != role) ++count;
    }
  }
  return count;
}

}  // namespace

Deviations stepDeviations(const Pairing& pairing)
{
  const WayGraph& r = pairing.referenceGraph();
  Deviations found;
  for (std::size_t i = 0; i < r.size(); ++i) {
    if (!pairing.inVariant(i)) continue;
    const std::size_t v = *pairing.inVariant(i);
    for (const Aspect aspect : contentAspects) {
      if (!sameAspect(r.node(i), pairing.variantGraph().node(v), aspect)) {
        found.push_back(aspectDeviation(pairing, i, v, aspect));
      }
    }
  }
  const Deviations roles = RoleChanges{pairing}.deviations();
  found.insert(found.end(), roles.begin(), roles.end());
  return found;
}

Deviations roleDeviations(const Pairing& pairing)
{
  Deviations found;
  const auto known = rolesOf(pairing.reference());
  if (known.empty()) return found;
  for (const auto& [folded, name] : rolesOf(pairing.variant())) {
    if (known.contains(folded)) continue;
    Deviation deviation;
    deviation.kind = DeviationKind::AdditionalRole;
    deviation.arguments = {name};
    deviation.key = join({"additional-role", "", "", keyText(name)}, "|");
    found.push_back(deviation);
  }
  const std::size_t ours = handovers(pairing.reference(), pairing.referenceGraph());
  const std::size_t theirs = handovers(pairing.variant(), pairing.variantGraph());
  if (theirs <= ours) return found;
  Deviation deviation;
  deviation.kind = DeviationKind::AdditionalHandover;
  deviation.arguments = {std::to_string(theirs), std::to_string(ours)};
  deviation.key = "additional-handover|||" + std::to_string(theirs);
  found.push_back(deviation);
  return found;
}

}  // namespace einklang
