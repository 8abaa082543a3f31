#include "model/comparison/Comparison.h"

#include "model/comparison/ElementDeviations.h"
#include "model/comparison/FlowDeviations.h"
#include "model/comparison/PreparedFlow.h"
#include "model/comparison/RoleDeviations.h"
#include "model/comparison/Series.h"
#include "model/comparison/SoundGroups.h"
#include "model/comparison/StepDeviations.h"

#include <algorithm>
#include <limits>
#include <map>
#include <optional>
#include <set>
#include <string_view>
#include <tuple>

namespace einklang {
namespace {

/// The place in the flow of the reference: the first of its steps, else of its anchors.
std::size_t placeOf(const Pairing& pairing, const Deviation& deviation)
{
  std::size_t place = std::numeric_limits<std::size_t>::max();
  const auto& steps =
      deviation.referenceSteps.empty() ? deviation.anchors : deviation.referenceSteps;
  for (const NodeId& id : steps) {
    const std::size_t r = pairing.referenceGraph().indexOf(id);
    place = std::min(place, pairing.referenceRanks()[r]);
  }
  return place;
}

/// Of what only the variant has: the place there.
std::size_t placeInVariant(const Pairing& pairing, const Deviation& deviation)
{
  if (!deviation.referenceSteps.empty() || deviation.variantSteps.empty()) return 0;
  return pairing.variantRanks()[pairing.variantGraph().indexOf(deviation.variantSteps.front())];
}

/// The places of all; what is told to come at the same place stands at the first of them, in the
/// order of the variant.
std::vector<std::size_t> placesOf(const Pairing& pairing, const Deviations& deviations)
{
  using Told = std::pair<std::string_view, std::string_view>;  // after, before
  std::vector<std::size_t> places;
  std::map<Told, std::size_t> first;
  const auto told = [](const Deviation& one) -> std::optional<Told> {
    if (one.kind != DeviationKind::Additional || one.arguments.size() < 3) return std::nullopt;
    return Told{one.arguments[1], one.arguments[1].empty() ? one.arguments[2] : std::string_view{}};
  };
  for (const Deviation& one : deviations) {
    places.push_back(placeOf(pairing, one));
    const auto place = told(one);
    if (!place) continue;
    const auto it = first.try_emplace(*place, places.back()).first;
    it->second = std::min(it->second, places.back());
  }
  for (std::size_t i = 0; i < deviations.size(); ++i) {
    if (const auto place = told(deviations[i])) places[i] = first.at(*place);
  }
  return places;
}

void sortByFlow(const Pairing& pairing, Deviations& deviations)
{
  const std::vector<std::size_t> places = placesOf(pairing, deviations);
  // What comes after a step stands behind what the step itself shows.
  using Rank = std::tuple<std::size_t, bool, std::size_t, DeviationKind, std::string_view>;
  std::vector<std::pair<Rank, std::size_t>> order;
  for (std::size_t i = 0; i < deviations.size(); ++i) {
    const Deviation& one = deviations[i];
    order.emplace_back(Rank{places[i], one.referenceSteps.empty(), placeInVariant(pairing, one),
                            one.kind, one.key},
                       i);
  }
  std::ranges::sort(order);
  Deviations sorted;
  sorted.reserve(deviations.size());
  for (const auto& [rank, i] : order) sorted.push_back(std::move(deviations[i]));
  deviations = std::move(sorted);
}

/// Two deviations of one variant never share a key: the second says so.
void makeKeysUnique(Deviations& deviations)
{
  std::map<std::string, int> seen;
  for (Deviation& deviation : deviations) {
    const int count = ++seen[deviation.key];
    if (count > 1) deviation.key += "|" + std::to_string(count);
  }
}

/// The first key names the group. Two groups may say the same of one step: each has its own edits.
void nameGroups(std::vector<Deviations>& groups)
{
  std::map<std::string, int> seen;
  for (Deviations& group : groups) {
    if (group.size() < 2) continue;
    std::string name = group.front().key;
    const int count = ++seen[name];
    if (count > 1) name += "|" + std::to_string(count);
    for (Deviation& deviation : group) deviation.group = name;
  }
}

/// All of a group carry its edits; what comes and goes with its steps is part of them.
void giveEdits(const Pairing& pairing, const ElementEdits& elements, ChangeGroup& group,
               Deviations& deviations)
{
  elements.addCompanions(pairing, group);
  const SharedEdits toVariant{std::move(group.toVariant)};
  const SharedEdits toReference{std::move(group.toReference)};
  for (Deviation& deviation : deviations) {
    deviation.toVariant = toVariant;
    deviation.toReference = toReference;
  }
}

std::vector<Deviations> flowGroups(const Pairing& pairing, const ElementEdits& elements)
{
  std::vector<ChangeGroup> parts;
  std::vector<ChangeGroup> whole = changeGroups(pairing);
  for (ChangeGroup& group : whole) {
    std::ranges::move(splitSeries(pairing, std::move(group)), std::back_inserter(parts));
  }
  std::vector<Deviations> groups;
  if (parts.empty()) return groups;
  std::vector<ChangeGroup> changes = soundGroups(pairing, std::move(parts));
  groups = flowDeviations(pairing, changes);
  for (std::size_t i = 0; i < changes.size(); ++i) {
    giveEdits(pairing, elements, changes[i], groups[i]);
  }
  return groups;
}

std::vector<SharedEdits> onceEach(const Deviations& deviations, SharedEdits Deviation::*side)
{
  std::vector<SharedEdits> edits;
  std::set<std::string> groups;
  for (const Deviation& deviation : deviations) {
    if ((deviation.*side).empty()) continue;
    if (!deviation.group.empty() && !groups.insert(deviation.group).second) continue;
    edits.push_back(deviation.*side);
  }
  std::ranges::stable_sort(edits, {}, stageOf);
  return edits;
}

}  // namespace

Deviations compare(const Process& reference, const Process& variant,
                   const Correspondences& correspondences)
{
  return compare(PreparedFlow{reference}, PreparedFlow{variant}, correspondences);
}

Deviations compare(const PreparedFlow& reference, const PreparedFlow& variant,
                   const Correspondences& correspondences)
{
  const Pairing pairing{reference, variant, correspondences};
  const ElementEdits elements{pairing};
  std::vector<Deviations> groups = flowGroups(pairing, elements);
  nameGroups(groups);
  const Units units{pairing};
  Deviations all = stepDeviations(pairing, reference.labels());
  const bool flowDiffers = !groups.empty() || !all.empty();
  groups.push_back(roleChanges(pairing, units, elements));
  groups.push_back(roleDeviations(pairing, units));
  // A new fault of the flow comes from another flow. Where several faults are there, the file order
  // may decide which one the check names.
  if (flowDiffers) groups.push_back(defectDeviations(pairing));
  groups.push_back(partyDeviations(pairing, elements));
  groups.push_back(artifactDeviations(pairing, elements));
  groups.push_back(profileDeviations(reference.process(), variant.process()));
  for (Deviations& group : groups) std::ranges::move(group, std::back_inserter(all));
  sortByFlow(pairing, all);
  makeKeysUnique(all);
  return all;
}

const AnchoredEdits& SharedEdits::all() const
{
  static const AnchoredEdits none;
  return m_edits ? *m_edits : none;
}

AnchoredEdits& SharedEdits::own()
{
  if (m_edits.use_count() != 1) m_edits = std::make_shared<AnchoredEdits>(all());
  return *m_edits;
}

int stageOf(const AnchoredEdits& edits)
{
  bool isOfElements = true;
  for (const AnchoredEdit& edit : edits) {
    if (std::holds_alternative<EraseStep>(edit)) return 1;
    isOfElements = isOfElements && (std::holds_alternative<InsertElement>(edit) ||
                                    std::holds_alternative<EraseElement>(edit) ||
                                    std::holds_alternative<ReplaceElement>(edit) ||
                                    std::holds_alternative<SetProfile>(edit));
  }
  return isOfElements ? 2 : 0;
}

std::vector<SharedEdits> editsToReference(const Deviations& deviations)
{
  return onceEach(deviations, &Deviation::toReference);
}

std::vector<SharedEdits> editsToVariant(const Deviations& deviations)
{
  return onceEach(deviations, &Deviation::toVariant);
}

}  // namespace einklang
