#include "model/harmonization/Standard.h"

#include "model/analysis/Soundness.h"
#include "model/base/Overloaded.h"

#include <algorithm>
#include <limits>
#include <map>
#include <set>
#include <tuple>
#include <unordered_map>

namespace einklang {
namespace {

/// The places of the rows of the matrix by step of the reference.
std::unordered_map<NodeId, std::size_t> placesIn(const Alignment& alignment)
{
  std::unordered_map<NodeId, std::size_t> places;
  for (std::size_t i = 0; i < alignment.rows.size(); ++i) {
    if (alignment.rows[i].reference) places.emplace(*alignment.rows[i].reference, i);
  }
  return places;
}

std::size_t placeOf(const Deviation& deviation,
                    const std::unordered_map<NodeId, std::size_t>& places, std::size_t otherwise)
{
  const auto& steps =
      deviation.referenceSteps.empty() ? deviation.anchors : deviation.referenceSteps;
  std::size_t place = std::numeric_limits<std::size_t>::max();
  for (const NodeId& id : steps) {
    if (const auto it = places.find(id); it != places.end()) place = std::min(place, it->second);
  }
  return place == std::numeric_limits<std::size_t>::max() ? otherwise : place;
}

/// Better to decide on: carries edits and stands alone.
bool isBetter(const Deviation& a, const Deviation& b)
{
  return std::tuple{a.toVariant.empty(), !a.group.empty()} <
         std::tuple{b.toVariant.empty(), !b.group.empty()};
}

/// The element that an edit put in or changed.
std::optional<ElementId> elementOf(const Edit& edit)
{
  return std::visit(
      []<typename Kind>(const Kind& one) -> std::optional<ElementId> {
        if constexpr (requires { one.element; }) {
          return ElementId{one.element.id};
        } else {
          return std::nullopt;
        }
      },
      edit);
}

class Derivation
{
 public:
  Derivation(const Process& reference, const std::vector<SharedDeviation>& deviations,
             const Harmonization& project)
      : m_reference{reference}, m_deviations{deviations}, m_project{project}
  {}

  Standard run()
  {
    Standard standard{m_reference};
    for (const SharedDeviation& shared : m_deviations) {
      if (verdictOn(shared.deviation.key) == Verdict::PermittedOption) {
        standard.options.push_back(shared.deviation.key);
      }
    }
    const std::vector<const Deviation*> accepted = acceptedIn(standard);
    standard.process = built(accepted, &standard);
    finish(standard);
    if (isSound(m_reference) && !isSound(standard.process)) findBreaking(accepted, standard);
    return standard;
  }

 private:
  Verdict verdictOn(const std::string& key) const
  {
    const Decision* decision = findDecision(m_project, key);
    return decision ? decision->verdict : Verdict::Open;
  }

  /// What is to be built in, each group once, putting in before taking out.
  std::vector<const Deviation*> acceptedIn(Standard& standard) const
  {
    std::vector<const Deviation*> accepted;
    for (const SharedDeviation& shared : m_deviations) {
      const Deviation& one = shared.deviation;
      if (verdictOn(one.key) != Verdict::AdoptVariant || one.toVariant.empty()) continue;
      const bool known =
          !one.group.empty() && std::ranges::any_of(accepted, [&](const auto* other) {
            return other->group == one.group && other->toVariant == one.toVariant;
          });
      if (known) continue;
      if (const Deviation* against = decidedAgainst(one)) {
        standard.conflicts.push_back(
            {one.key, Message{"this can only be adopted together with \"%1\", which was decided "
                              "otherwise",
                              {against->key}}});
        continue;
      }
      accepted.push_back(&one);
    }
    std::ranges::stable_sort(accepted, {},
                             [](const Deviation* one) { return stageOf(one->toVariant); });
    return accepted;
  }

  /// A deviation of the same group that was decided to stay as in the reference.
  const Deviation* decidedAgainst(const Deviation& deviation) const
  {
    if (deviation.group.empty()) return nullptr;
    for (const SharedDeviation& shared : m_deviations) {
      const Deviation& other = shared.deviation;
      if (other.group != deviation.group || other.toVariant != deviation.toVariant) continue;
      const Verdict verdict = verdictOn(other.key);
      if (verdict != Verdict::AdoptVariant && verdict != Verdict::Open) return &other;
    }
    return nullptr;
  }

  /// `report` takes conflicts and provenance; nullptr to try out.
  Process built(const std::vector<const Deviation*>& accepted, Standard* report) const
  {
    Process process = m_reference;
    for (const Deviation* one : accepted) {
      const Result<std::vector<Edit>> edits = resolve(process, one->toVariant, m_reference);
      if (!edits) {
        if (report) report->conflicts.push_back({one->key, edits.error().message});
        continue;
      }
      for (const Edit& edit : *edits) {
        apply(process, edit);
        const auto element = elementOf(edit);
        if (report && element) report->provenance.push_back({*element, one->key});
      }
    }
    dropEmptyLanes(process);
    return process;
  }

  /// A lane that lost its last step goes; one that was empty before stays.
  void dropEmptyLanes(Process& process) const
  {
    const auto used = [](const Process& in) {
      std::set<LaneId> lanes;
      for (const Node& node : in.nodes()) {
        if (node.lane) lanes.insert(*node.lane);
      }
      return lanes;
    };
    const std::set<LaneId> before = used(m_reference);
    const std::set<LaneId> now = used(process);
    for (const LaneId& lane : before) {
      const Edit edit = Erase<Lane>{lane};
      if (!now.contains(lane) && fits(process, edit)) apply(process, edit);
    }
  }

  void finish(Standard& standard) const
  {
    ProcessHeader header = standard.process.header();
    header.profile.version = m_project.standardVersion;
    const std::string origin = "Soll-Prozess, abgeleitet aus »" + m_reference.name() +
                               "« und den Entscheidungen des Vorhabens »" + m_project.name + "«.";
    header.profile.note =
        header.profile.note.empty() ? origin : header.profile.note + "\n" + origin;
    apply(standard.process, ReplaceHeader{header});
    std::erase_if(standard.provenance, [&standard](const Provenance& one) {
      return !standard.process.contains(one.element);
    });
    standard.findings = checkSoundness(standard.process);
  }

  /// Builds up decision by decision and leaves out what breaks: nearly all that is checked is
  /// sound, which is quick; faulty processes can have very many states.
  void findBreaking(const std::vector<const Deviation*>& accepted, Standard& standard) const
  {
    constexpr std::size_t most = 8;
    std::size_t found = 0;
    std::vector<const Deviation*> kept;
    for (const Deviation* one : accepted) {
      kept.push_back(one);
      if (isSound(built(kept, nullptr))) continue;
      kept.pop_back();
      addWithGroup(*one, standard.breaking);
      if (++found == most) return;
    }
  }

  /// What is only adopted together can only be left out together.
  void addWithGroup(const Deviation& deviation, std::vector<std::string>& keys) const
  {
    keys.push_back(deviation.key);
    if (deviation.group.empty()) return;
    for (const SharedDeviation& shared : m_deviations) {
      const Deviation& other = shared.deviation;
      const bool together =
          other.group == deviation.group && other.toVariant == deviation.toVariant;
      if (together && other.key != deviation.key && verdictOn(other.key) == Verdict::AdoptVariant) {
        keys.push_back(other.key);
      }
    }
  }

  const Process& m_reference;
  const std::vector<SharedDeviation>& m_deviations;
  const Harmonization& m_project;
};

}  // namespace

std::vector<SharedDeviation> sharedDeviations(const Alignment& alignment)
{
  const auto places = placesIn(alignment);
  std::map<std::string, std::size_t> known;
  std::vector<std::pair<std::size_t, SharedDeviation>> found;
  for (std::size_t v = 0; v < alignment.variants.size(); ++v) {
    std::size_t place = 0;
    for (const Deviation& deviation : alignment.variants[v].deviations) {
      place = placeOf(deviation, places, place);
      const auto [it, isNew] = known.emplace(deviation.key, found.size());
      if (isNew) {
        found.push_back({place, {deviation, {v}}});
        continue;
      }
      SharedDeviation& shared = found[it->second].second;
      shared.variants.push_back(v);
      if (isBetter(deviation, shared.deviation)) shared.deviation = deviation;
    }
  }
  std::ranges::stable_sort(found, {}, [](const auto& one) {
    return std::tuple{one.first, one.second.deviation.referenceSteps.empty(),
                      one.second.deviation.kind, one.second.deviation.key};
  });
  std::vector<SharedDeviation> all;
  for (auto& [place, shared] : found) all.push_back(std::move(shared));
  return all;
}

Standard deriveStandard(const Process& reference, const std::vector<SharedDeviation>& deviations,
                        const Harmonization& project)
{
  return Derivation{reference, deviations, project}.run();
}

}  // namespace einklang
