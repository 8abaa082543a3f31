#include "model/comparison/RoleDeviations.h"

#include "model/base/OneLine.h"
#include "model/base/Text.h"
#include "model/comparison/ChangeEdits.h"
#include "model/comparison/DeviationEffort.h"
#include "model/comparison/DeviationNames.h"
#include "model/comparison/FlowDeviations.h"
#include "model/comparison/Handovers.h"
#include "model/comparison/Performers.h"
#include "model/comparison/SameNames.h"

#include <algorithm>
#include <map>
#include <set>

namespace einklang {
namespace {

std::string ownLane(const Process& process, const Node& node)
{
  const Lane* lane = node.lane ? process.findLane(*node.lane) : nullptr;
  return lane ? lane->name : std::string{};
}

class RoleChanges
{
 public:
  RoleChanges(const Pairing& pairing, const Units& units, const ElementEdits& edits)
      : m_pairing{pairing},
        m_edits{edits},
        m_r{pairing.referenceGraph()},
        m_v{pairing.variantGraph()}
  {
    for (const DoneBy& step : units.steps()) {
      if (!step.same) add(step, units.isRenamed(step.was, step.is));
    }
    for (std::size_t r = 0; r < m_r.size(); ++r) {
      if (m_pairing.inVariant(r) && !isActivity(m_r.node(r))) follow(r);
    }
  }

  Deviations deviations()
  {
    for (Deviation& deviation : m_found) finish(deviation);
    tellDivision();
    return std::move(m_found);
  }

 private:
  using Roles = std::pair<std::string, std::string>;

  void add(const DoneBy& step, bool renamed)
  {
    if (!renamed && !step.alone) return;  // told with what it is refined to
    const Roles roles{step.was, step.is};
    const bool isFirst = !renamed || !m_byRoles.contains(roles);
    Deviation& deviation = isFirst ? make(roles) : m_found[m_byRoles.at(roles)];
    if (renamed && isFirst) deviation.key = keyOf(roles);
    deviation.referenceSteps.push_back(m_r.node(step.reference).id);
    for (const std::size_t v : step.variant) addVariantStep(deviation, m_v.node(v).id);
    if (step.alone) carry(step.reference, deviation);
  }

  static std::string keyOf(const Roles& units)
  {
    return join({"other-role", "role:" + keyText(units.first), "", keyText(units.second)}, "|");
  }

  static void addVariantStep(Deviation& deviation, const NodeId& id)
  {
    if (std::ranges::find(deviation.variantSteps, id) == deviation.variantSteps.end()) {
      deviation.variantSteps.push_back(id);
    }
  }

  /// Nobody does an event or a gateway: they go with the steps around them. Where no step goes
  /// their way they are told alone.
  void follow(std::size_t r)
  {
    const std::size_t v = *m_pairing.inVariant(r);
    if (m_pairing.sameRole(r, v)) return;
    const Roles roles{roleOf(m_pairing.reference(), m_r.node(r)),
                      roleOf(m_pairing.variant(), m_v.node(v))};
    const std::size_t with = companionOf(roles);
    Deviation& deviation = with < m_found.size() ? m_found[with] : make(roles);
    if (with == m_found.size() - 1 && isSameUnit(roles.first, roles.second) &&
        deviation.referenceSteps.empty()) {
      deviation.key = keyOf(roles);
    }
    if (deviation.toVariant.empty() && deviation.referenceSteps.empty()) {
      deviation.referenceSteps = {m_r.node(r).id};
      deviation.variantSteps = {m_v.node(v).id};
    }
    carry(r, deviation);
  }

  /// The deviation of the same two roles, else of the same new role, else of the same old one.
  std::size_t companionOf(const Roles& roles) const
  {
    if (const auto it = m_byRoles.find(roles); it != m_byRoles.end()) return it->second;
    for (const auto& [known, at] : m_byRoles) {
      if (known.second == roles.second) return at;
    }
    for (const auto& [known, at] : m_byRoles) {
      if (known.first == roles.first) return at;
    }
    return m_found.size();
  }

  /// Lanes of the same names that are nested otherwise, or stand in other pools.
  void tellDivision()
  {
    Deviation deviation;
    deviation.kind = DeviationKind::OtherDescription;
    std::vector<std::string> roles;
    for (std::size_t r = 0; r < m_r.size(); ++r) {
      if (!m_pairing.inVariant(r)) continue;
      const std::size_t v = *m_pairing.inVariant(r);
      if (!m_pairing.sameRole(r, v) || m_pairing.samePlace(r, v)) continue;
      const std::string role = roleOf(m_pairing.reference(), m_r.node(r));
      if (std::ranges::find(roles, role) == roles.end()) roles.push_back(role);
      deviation.referenceSteps.push_back(m_r.node(r).id);
      deviation.variantSteps.push_back(m_v.node(v).id);
      carry(r, deviation);
    }
    if (roles.empty()) return;
    std::ranges::sort(roles);
    deviation.arguments = {listed(roles), "lanes", "", ""};
    deviation.key = join({"other-description", "lanes", "", keyText(listed(roles))}, "|");
    m_found.push_back(std::move(deviation));
  }

  Deviation& make(const Roles& roles)
  {
    Deviation made;
    made.kind = DeviationKind::OtherRole;
    made.arguments = {"", oneLine(roles.first), oneLine(roles.second)};
    m_byRoles.emplace(roles, m_found.size());
    m_found.push_back(std::move(made));
    return m_found.back();
  }

  void finish(Deviation& deviation) const
  {
    const std::size_t count = deviation.referenceSteps.size();
    const bool isRenamed = !deviation.key.empty();
    deviation.effort = roleEffort(count, isRenamed);
    if (isRenamed) {
      deviation.arguments.push_back(std::to_string(count));
      const bool same = isSameUnit(deviation.arguments[1], deviation.arguments[2]);
      if (same) {
        deviation.arguments.emplace_back("spelling");
      } else if (isUnitInOther(deviation.arguments[1], deviation.arguments[2])) {
        deviation.arguments.emplace_back("alike");
      }
      return;
    }
    const NodeId& step = deviation.referenceSteps.front();
    // A step without a name, too: an empty one stands for a whole unit.
    deviation.arguments[0] = m_pairing.preparedReference().names().nameOf(m_r.indexOf(step));
    deviation.key = join({"other-role", step.value(), "", keyText(deviation.arguments[2])}, "|");
    const Node& node = m_r.node(m_r.indexOf(step));
    if (isActivity(node)) {
      tellByLabel(deviation);
    } else {
      deviation.arguments.emplace_back("drawn");
    }
  }

  /// Where one side has no lane for a step, its label may name who does it.
  void tellByLabel(Deviation& deviation) const
  {
    std::vector<std::string>& arguments = deviation.arguments;
    const bool ofVariant = arguments[2].empty();
    if (arguments[1].empty() == ofVariant || deviation.variantSteps.empty()) return;
    const Node& node = ofVariant ? m_v.node(m_v.indexOf(deviation.variantSteps.front()))
                                 : m_r.node(m_r.indexOf(deviation.referenceSteps.front()));
    std::vector<std::string> roles;
    for (const Process* process : {&m_pairing.reference(), &m_pairing.variant()}) {
      for (const Lane& lane : process->lanes()) roles.push_back(lane.name);
    }
    const std::string named = performerIn(node.label, roles);
    if (named.empty()) return;
    std::string& nobody = arguments[ofVariant ? 2 : 1];
    nobody = named;
    const bool same = isSameUnit(arguments[1], arguments[2]);
    arguments.emplace_back(ofVariant ? (same ? "same-in-label" : "in-label")
                                     : (same ? "same-in-reference-label" : "in-reference-label"));
  }

  void carry(std::size_t r, Deviation& deviation) const
  {
    const std::size_t v = *m_pairing.inVariant(r);
    const Node& ours = m_r.node(r);
    const Node& theirs = m_v.node(v);
    Node there = asInReference(m_pairing, v);
    m_pairing.elements().toReference().place(theirs, there);
    Node here = asInVariant(m_pairing, r);
    m_pairing.elements().toVariant().place(ours, here);
    AnchoredEdits& toVariant = deviation.toVariant.own();
    AnchoredEdits& toReference = deviation.toReference.own();
    toVariant.push_back(
        SetAspect{ours.id, Aspect::Role, std::move(there), ownLane(m_pairing.variant(), theirs)});
    toReference.push_back(
        SetAspect{theirs.id, Aspect::Role, std::move(here), ownLane(m_pairing.reference(), ours)});
    m_edits.variant().putPlaceThere(theirs, toVariant);
    m_edits.reference().takePlaceOutHere(ours, toVariant);
    m_edits.reference().putPlaceThere(ours, toReference);
    m_edits.variant().takePlaceOutHere(theirs, toReference);
  }

  const Pairing& m_pairing;
  const ElementEdits& m_edits;
  const WayGraph& m_r;
  const WayGraph& m_v;
  Deviations m_found;
  std::map<Roles, std::size_t> m_byRoles;  // the first of its kind
};

/// The steps of each role, by its name.
std::map<std::string, std::vector<NodeId>> rolesOf(const Process& process)
{
  std::map<std::string, std::vector<NodeId>> roles;
  for (const Node& node : process.nodes()) {
    const std::string lane = isActivity(node) ? Pairing::laneOf(process, node) : std::string{};
    if (!lane.empty()) roles[lane].push_back(node.id);
  }
  return roles;
}

Deviation additionalRole(const std::string& name, const std::vector<NodeId>& steps)
{
  Deviation deviation;
  deviation.kind = DeviationKind::AdditionalRole;
  deviation.variantSteps = steps;
  deviation.arguments = {oneLine(name)};
  deviation.key = join({"additional-role", "", "", keyText(name)}, "|");
  return deviation;
}

}  // namespace

Deviations roleChanges(const Pairing& pairing, const Units& units, const ElementEdits& edits)
{
  return RoleChanges{pairing, units, edits}.deviations();
}

Deviations roleDeviations(const Pairing& pairing, const Units& units)
{
  Deviations found;
  std::set<std::string> known;
  const auto roles = rolesOf(pairing.reference());
  for (const auto& [name, steps] : roles) known.insert(foldText(name));
  if (known.empty()) return found;
  const auto theirRoles = rolesOf(pairing.variant());
  for (const auto& [name, steps] : theirRoles) {
    // The same unit under a name that only one side uses is no further one.
    const auto isSame = [&](const auto& role) {
      return isSameUnit(role.first, name) ||
             (isUnitInOther(role.first, name) && !theirRoles.contains(role.first));
    };
    if (units.isKnown(name) || std::ranges::any_of(roles, isSame)) continue;
    if (!known.insert(foldText(name)).second) continue;
    found.push_back(additionalRole(name, steps));
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
