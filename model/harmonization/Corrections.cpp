#include "model/harmonization/Corrections.h"

#include "model/base/Contract.h"
#include "model/base/Text.h"
#include "model/harmonization/StepTraces.h"

#include <algorithm>
#include <utility>

namespace einklang {
namespace {

using Steps = std::vector<NodeId>;

bool contains(const Steps& steps, const NodeId& id)
{
  return std::ranges::find(steps, id) != steps.end();
}

void addAll(Steps& steps, const Steps& more)
{
  for (const NodeId& id : more) {
    if (!contains(steps, id)) steps.push_back(id);
  }
}

/// Takes one correction into a copy of the project.
class Corrector
{
 public:
  Corrector(Harmonization& project, std::size_t index, const CorrectedPair& pair)
      : m_project{project}, m_entry{project.variants[index]}, m_pair{pair}
  {}

  Status operator()(const LinkSteps& link)
  {
    if (link.reference.empty() || link.variant.empty())
      return refused("A link needs steps of both processes.");
    if (Status status = known(link.reference, link.variant); !status) return status;
    if (Status status = sameKind(link); !status) return status;
    free(link.reference, link.variant);
    std::erase_if(m_entry.forbidden, [&](const auto& pair) {
      return contains(link.reference, pair.first) && contains(link.variant, pair.second);
    });
    m_entry.corrections.push_back({.a = link.reference,
                                   .b = link.variant,
                                   .confidence = Confidence::Sure,
                                   .score = 1,
                                   .locked = true});
    learn(link);
    return success();
  }

  Status operator()(const UnlinkSteps& unlink)
  {
    if (Status status = known(unlink.reference, unlink.variant); !status) return status;
    for (const NodeId& one : unlink.reference) {
      for (const NodeId& other : unlink.variant) separate(one, other);
    }
    return success();
  }

  Status operator()(const LockLinks& lock)
  {
    for (const Correspondence& link : lock.links) {
      if (Status status = (*this)(LinkSteps{link.a, link.b}); !status) return status;
    }
    return success();
  }

  Status operator()(const MergeLinks& merge)
  {
    LinkSteps all;
    for (const Correspondence& link : merge.links) {
      addAll(all.reference, link.a);
      addAll(all.variant, link.b);
    }
    return (*this)(all);
  }

  Status operator()(const SplitLink& split)
  {
    if (Status status = known(split.link.a, split.link.b); !status) return status;
    free(split.link.a, split.link.b);
    LinkSteps placed;
    for (const LinkSteps& part : split.parts) {
      const auto inLink = [](const Steps& steps, const Steps& whole) {
        return std::ranges::all_of(steps, [&](const NodeId& id) { return contains(whole, id); });
      };
      if (!inLink(part.reference, split.link.a) || !inLink(part.variant, split.link.b)) {
        return refused("The parts of a link have to be of its steps.");
      }
      if (Status status = (*this)(part); !status) return status;
      addAll(placed.reference, part.reference);
      addAll(placed.variant, part.variant);
    }
    for (const NodeId& one : split.link.a) {
      for (const NodeId& other : split.link.b) {
        const bool bothPlaced = contains(placed.reference, one) && contains(placed.variant, other);
        if (!bothPlaced) separate(one, other);
      }
    }
    return success();
  }

  Status operator()(const ReleaseSteps& release)
  {
    for (const Correspondence& link : m_entry.corrections) {
      if (touches(link, release.reference, release.variant)) forget(link);
    }
    std::erase_if(m_entry.corrections, [&](const Correspondence& link) {
      return touches(link, release.reference, release.variant);
    });
    std::erase_if(m_entry.forbidden, [&](const auto& pair) {
      return contains(release.reference, pair.first) || contains(release.variant, pair.second);
    });
    return success();
  }

 private:
  static Status refused(const char* why) { return Error{ErrorCode::NotAllowed, Message{why, {}}}; }

  Status known(const Steps& reference, const Steps& variant) const
  {
    const auto missing = [](const Process& process) {
      return [&process](const NodeId& id) { return !process.findNode(id); };
    };
    const bool all = std::ranges::none_of(reference, missing(m_pair.reference)) &&
                     std::ranges::none_of(variant, missing(m_pair.variant));
    return all ? success() : refused("A step of the link is not there any more.");
  }

  Status sameKind(const LinkSteps& link) const
  {
    const auto gateways = [](const Process& process, const Steps& steps) {
      return std::ranges::count_if(
          steps, [&](const NodeId& id) { return gatewayOf(*process.findNode(id)) != nullptr; });
    };
    const auto ofReference = gateways(m_pair.reference, link.reference);
    const auto ofVariant = gateways(m_pair.variant, link.variant);
    const bool none = ofReference == 0 && ofVariant == 0;
    const bool all =
        ofReference == std::ssize(link.reference) && ofVariant == std::ssize(link.variant);
    return none || all ? success() : refused("A gateway can only be linked with gateways.");
  }

  static bool touches(const Correspondence& link, const Steps& reference, const Steps& variant)
  {
    return std::ranges::any_of(link.a, [&](const NodeId& id) { return contains(reference, id); }) ||
           std::ranges::any_of(link.b, [&](const NodeId& id) { return contains(variant, id); });
  }

  /// Takes steps out of the links they are in; what stays of a link has to have both sides.
  void free(const Steps& reference, const Steps& variant)
  {
    for (Correspondence& link : m_entry.corrections) {
      if (!touches(link, reference, variant)) continue;
      forget(link);
      std::erase_if(link.a, [&](const NodeId& id) { return contains(reference, id); });
      std::erase_if(link.b, [&](const NodeId& id) { return contains(variant, id); });
    }
    std::erase_if(m_entry.corrections,
                  [](const Correspondence& link) { return link.a.empty() || link.b.empty(); });
  }

  void separate(const NodeId& reference, const NodeId& variant)
  {
    for (Correspondence& link : m_entry.corrections) {
      if (!contains(link.a, reference) || !contains(link.b, variant)) continue;
      forget(link);
      // The step that is one of several leaves them; of two single steps nothing stays.
      if (link.b.size() >= link.a.size()) {
        std::erase(link.b, variant);
      } else {
        std::erase(link.a, reference);
      }
    }
    std::erase_if(m_entry.corrections,
                  [](const Correspondence& link) { return link.a.empty() || link.b.empty(); });
    const std::pair pair{reference, variant};
    if (std::ranges::find(m_entry.forbidden, pair) == m_entry.forbidden.end()) {
      m_entry.forbidden.push_back(pair);
    }
    forget({.a = {reference}, .b = {variant}});
  }

  /// The wordings of a link of one with one, where they differ.
  std::optional<SameWording> wordingOf(const Steps& reference, const Steps& variant) const
  {
    if (reference.size() != 1 || variant.size() != 1) return std::nullopt;
    const Node* one = m_pair.reference.findNode(reference.front());
    const Node* other = m_pair.variant.findNode(variant.front());
    if (!one || !other || gatewayOf(*one)) return std::nullopt;
    const SameWording wording{cleanText(one->label), cleanText(other->label)};
    const std::string a = foldText(wording.a);
    const std::string b = foldText(wording.b);
    if (a.empty() || b.empty() || a == b) return std::nullopt;
    return wording;
  }

  void learn(const LinkSteps& link)
  {
    const auto wording = wordingOf(link.reference, link.variant);
    if (!wording) return;
    auto& known = m_project.synonyms;
    if (std::ranges::find(known, *wording) == known.end()) known.push_back(*wording);
  }

  void forget(const Correspondence& link)
  {
    if (const auto wording = wordingOf(link.a, link.b)) std::erase(m_project.synonyms, *wording);
  }

  Harmonization& m_project;
  VariantEntry& m_entry;
  const CorrectedPair& m_pair;
};

/// All steps of a side that are in a correction.
Steps correctedSteps(const VariantEntry& entry, bool ofReference)
{
  Steps steps;
  for (const Correspondence& link : entry.corrections) addAll(steps, ofReference ? link.a : link.b);
  for (const auto& [one, other] : entry.forbidden) addAll(steps, {ofReference ? one : other});
  return steps;
}

void rename(VariantEntry& entry, bool ofReference, const NodeId& from, const NodeId& to)
{
  for (Correspondence& link : entry.corrections) {
    std::ranges::replace(ofReference ? link.a : link.b, from, to);
  }
  for (auto& [one, other] : entry.forbidden) {
    NodeId& id = ofReference ? one : other;
    if (id == from) id = to;
  }
}

void reattach(VariantEntry& entry, bool ofReference, const Process& process,
              std::vector<StepTrace>& traces, Losses& losses)
{
  const Steps corrected = correctedSteps(entry, ofReference);
  if (corrected.empty()) return;
  Steps taken = corrected;  // a step is found again for one of them only
  for (const NodeId& id : corrected) {
    if (process.findNode(id)) continue;
    const auto trace = std::ranges::find(traces, id, &StepTrace::id);
    const auto found = trace == traces.end() ? std::nullopt : findAgain(*trace, process, taken);
    const std::string name =
        trace == traces.end() || trace->label.empty() ? id.value() : trace->label;
    if (!found) {
      losses.push_back(
          {LossKind::Kept,
           {"The correction of »%1« by hand does nothing: the step is not found.", {name}},
           ElementId{id.value()},
           {}});
      continue;
    }
    rename(entry, ofReference, id, *found);
    taken.push_back(*found);
    losses.push_back({LossKind::Repaired,
                      {"»%1« has a new id; what was corrected by hand goes on.", {name}},
                      ElementId{found->value()},
                      {}});
  }
  // Steps that were not found keep their trace: they may come back.
  keepTraces(traces, correctedSteps(entry, ofReference), process);
}

}  // namespace

Status correct(Harmonization& project, std::size_t index, const CorrectedPair& pair,
               const Correction& correction)
{
  expects(index < project.variants.size(), "the variant is in the project");
  Harmonization changed = project;
  if (Status status = std::visit(Corrector{changed, index, pair}, correction); !status) {
    return status;
  }
  VariantEntry& entry = changed.variants[index];
  keepTraces(entry.traces, correctedSteps(entry, false), pair.variant);
  Steps ofReference;
  for (const VariantEntry& one : changed.variants) addAll(ofReference, correctedSteps(one, true));
  keepTraces(changed.traces, ofReference, pair.reference);
  project = std::move(changed);
  return success();
}

MatchConstraints constraintsOf(const Harmonization& project, std::size_t index)
{
  const VariantEntry& entry = project.variants[index];
  return {.locked = entry.corrections, .forbidden = entry.forbidden, .wordings = project.synonyms};
}

Losses reattachCorrections(Harmonization& project, std::size_t index, const CorrectedPair& pair)
{
  expects(index < project.variants.size(), "the variant is in the project");
  Losses losses;
  VariantEntry& entry = project.variants[index];
  reattach(entry, false, pair.variant, entry.traces, losses);
  // The traces of the reference serve all variants.
  std::vector<StepTrace> traces = project.traces;
  reattach(entry, true, pair.reference, traces, losses);
  for (const StepTrace& trace : traces) {
    if (std::ranges::find(project.traces, trace.id, &StepTrace::id) == project.traces.end()) {
      project.traces.push_back(trace);
    }
  }
  return losses;
}

}  // namespace einklang
