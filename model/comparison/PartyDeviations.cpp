#include "model/base/Text.h"
#include "model/comparison/DeviationEffort.h"
#include "model/comparison/DeviationNames.h"
#include "model/comparison/EffortWeights.h"
#include "model/comparison/ElementDeviations.h"
#include "model/comparison/LabelKey.h"
#include "model/comparison/Profiles.h"
#include "model/comparison/SameNames.h"

#include <algorithm>
#include <unordered_set>

namespace einklang {
namespace {

std::string keyOf(DeviationKind kind, const std::string& place, const std::string& content)
{
  return join({std::string{nameOf(kind)}, place, "", keyText(content)}, "|");
}

/// Lanes and pools that hold a step, themselves or in what they hold.
std::unordered_set<std::string> usedPlaces(const Process& process)
{
  std::unordered_set<std::string> used;
  for (const Node& node : process.nodes()) {
    if (node.participant) used.insert(node.participant->value());
    if (node.lane) used.insert(node.lane->value());
  }
  for (bool grown = true; grown;) {
    grown = false;
    for (const Lane& lane : process.lanes()) {
      if (!used.contains(lane.id.value())) continue;
      if (lane.parent) grown = used.insert(lane.parent->value()).second || grown;
      if (lane.participant) grown = used.insert(lane.participant->value()).second || grown;
    }
  }
  return used;
}

class Parties
{
 public:
  Parties(const Pairing& pairing, const ElementEdits& edits) : m_pairing{pairing}, m_edits{edits} {}

  Deviations find()
  {
    for (const bool ofVariant : {false, true}) {
      const LinkedSide& side = ofVariant ? m_edits.variant() : m_edits.reference();
      const auto used = usedPlaces(side.process());
      const auto isExtra = [&](const auto& place) {
        return !side.counterparts().isPaired(place.id.value()) && !used.contains(place.id.value());
      };
      for (const Participant& pool : side.process().participants()) {
        if (isExtra(pool)) tellPool(side, ofVariant, pool);
      }
      for (const Lane& lane : side.process().lanes()) {
        if (!isExtra(lane)) continue;
        Deviation& told = tell(ofVariant, lane, lane.name);
        if (!ofVariant || !isEmpty(side.process(), lane)) continue;
        told.arguments.emplace_back("empty");
        told.arguments.push_back(sameUnitInReference(lane.name));
      }
    }
    for (const Participant& pool : m_pairing.reference().participants()) compare(pool);
    return std::move(m_found);
  }

 private:
  static bool isEmpty(const Process& process, const Lane& lane)
  {
    const auto stands = [&](const auto& one, const auto& in) { return in(one) == lane.id; };
    return std::ranges::none_of(process.nodes(),
                                [&](const Node& node) {
                                  return stands(node, [](const Node& one) { return one.lane; });
                                }) &&
           std::ranges::none_of(process.lanes(), [&](const Lane& inner) {
             return stands(inner, [](const Lane& one) { return one.parent; });
           });
  }

  /// What the unit is called in the reference; empty if it is none there.
  std::string sameUnitInReference(const std::string& name) const
  {
    for (const Lane& lane : m_pairing.reference().lanes()) {
      if (isSameUnit(lane.name, name)) return lane.name;
    }
    return {};
  }

  /// A unit or party that only one side has.
  template <typename Place>
  Deviation& tell(bool ofVariant, const Place& place, const std::string& name)
  {
    Deviation deviation;
    deviation.kind = ofVariant ? DeviationKind::AdditionalRole : DeviationKind::OtherRole;
    deviation.arguments = {name};
    if (!ofVariant) deviation.arguments = {"", name, ""};
    deviation.key =
        keyOf(deviation.kind, ofVariant ? "" : "role:" + keyText(name), ofVariant ? name : "");
    deviation.effort = inSteps(effortWeights().role);
    m_edits.onlyIn(ofVariant, place, deviation);
    m_found.push_back(std::move(deviation));
    return m_found.back();
  }

  /// With all that is sent to it and from it.
  void tellPool(const LinkedSide& side, bool ofVariant, const Participant& pool)
  {
    Deviation& deviation = tell(ofVariant, pool, pool.name);
    for (const Link& link : side.linksOf(pool.id)) {
      std::visit([&](const auto* one) { m_edits.onlyIn(ofVariant, *one, deviation); }, link);
    }
  }

  /// What the pool of the authority is called says whose process it is.
  void compare(const Participant& ours)
  {
    const Counterparts& counterparts = m_edits.reference().counterparts();
    if (!counterparts.isPaired(ours.id.value())) return;
    const Participant& theirs =
        *m_pairing.variant().findParticipant(ParticipantId{counterparts.idThere(ours.id.value())});
    const bool isTown =
        standsForTown(m_pairing.reference(), ours) && standsForTown(m_pairing.variant(), theirs);
    const bool renamed = !isTown && foldText(ours.name) != foldText(theirs.name);
    const bool described = ours.blackBox != theirs.blackBox || ours.role != theirs.role ||
                           foldText(ours.description) != foldText(theirs.description);
    if (!renamed && !described) return;
    Deviation deviation;
    deviation.kind = renamed ? DeviationKind::Renamed : DeviationKind::OtherDescription;
    deviation.arguments = {ours.name, theirs.name};
    if (!renamed) deviation.arguments = {ours.name, "party", "", ""};
    deviation.referenceElements = {ours.id};
    deviation.variantElements = {theirs.id};
    deviation.effort = renamed ? inSteps(effortWeights().name) : 0;
    deviation.key = keyOf(deviation.kind, ours.id.value(), renamed ? theirs.name : "party");
    Participant there = ours;
    Participant here = theirs;
    if (isTown) std::swap(there.name, here.name);
    m_edits.both(there, here, deviation);
    m_found.push_back(std::move(deviation));
  }

  const Pairing& m_pairing;
  const ElementEdits& m_edits;
  Deviations m_found;
};

DeviationKind kindOf(ProfileField field)
{
  switch (field) {
    case ProfileField::Triggers:
      return DeviationKind::OtherStart;
    case ProfileField::Results:
      return DeviationKind::OtherResult;
    case ProfileField::LegalBases:
      return DeviationKind::OtherLegalBasis;
    case ProfileField::Participants:
      return DeviationKind::OtherRole;
    case ProfileField::Definition:
      break;
  }
  return DeviationKind::OtherDescription;
}

}  // namespace

Deviations partyDeviations(const Pairing& pairing, const ElementEdits& edits)
{
  return Parties{pairing, edits}.find();
}

Deviations profileDeviations(const Process& reference, const Process& variant)
{
  Deviations found;
  for (const ProfileField field : profileFields) {
    if (fieldKey(reference.profile(), field) == fieldKey(variant.profile(), field)) continue;
    Deviation deviation;
    deviation.kind = kindOf(field);
    deviation.arguments = {"", "profile", fieldText(reference.profile(), field),
                           fieldText(variant.profile(), field)};
    deviation.key = keyOf(deviation.kind, "profile", fieldKey(variant.profile(), field));
    if (field == ProfileField::LegalBases) deviation.effort = inSteps(effortWeights().law);
    deviation.toVariant = {SetProfile{field, variant.profile()}};
    deviation.toReference = {SetProfile{field, reference.profile()}};
    found.push_back(std::move(deviation));
  }
  return found;
}

}  // namespace einklang
