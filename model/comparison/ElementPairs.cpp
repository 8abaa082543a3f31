#include "model/comparison/ElementPairs.h"

#include "model/base/Text.h"
#include "model/process/Names.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace einklang {

namespace {

bool hasPlacedNode(const Process& process)
{
  return std::ranges::any_of(process.nodes(),
                             [](const Node& node) { return node.participant.has_value(); });
}

}  // namespace

std::optional<ParticipantId> frameOf(const Process& process)
{
  std::optional<ParticipantId> frame;
  for (const Node& node : process.nodes()) {
    if (node.parent) continue;
    if (!node.participant || (frame && frame != node.participant)) return std::nullopt;
    frame = node.participant;
  }
  return frame;
}

const std::string& Counterparts::idThere(const std::string& id) const
{
  if (const auto it = m_partners.find(id); it != m_partners.end()) return *it->second;
  const auto it = m_lent.find(id);
  return it == m_lent.end() ? id : it->second;
}

void Counterparts::place(const Node& node, Node& there) const
{
  there.lane = node.lane;
  there.participant = node.participant;
  translate(there.lane);
  translatePool(there.participant, !node.parent);
}

void Counterparts::translatePool(std::optional<ParticipantId>& pool, bool isOutside) const
{
  if (!pool && isOutside) {
    pool = m_home;
  } else if (pool && pool == m_dropped) {
    pool.reset();
  } else {
    translate(pool);
  }
}

void Counterparts::translate(Lane& lane) const
{
  translatePool(lane.participant, !lane.parent && !lane.subProcess);
  translate(lane.parent);
  translate(lane.subProcess);
}

void Counterparts::translate(Flow& flow) const
{
  translate(flow.source);
  translate(flow.target);
}

void Counterparts::translate(MessageFlow& flow) const
{
  translate(flow.source);
  translate(flow.target);
}

void Counterparts::translate(Association& association) const
{
  association.source = ElementId{idThere(association.source.value())};
  association.target = ElementId{idThere(association.target.value())};
}

ElementPairs::ElementPairs(const Process& reference, const Process& variant,
                           const std::vector<Ids>& nodes, const std::vector<Ids>& pools,
                           const std::vector<Ids>& lentToReference,
                           const std::vector<Ids>& lentToVariant)
    : m_reference{reference},
      m_variant{variant},
      m_toReference{variant, reference},
      m_toVariant{reference, variant}
{
  for (const auto& [r, v] : nodes) pair(r, v);
  for (const auto& [r, v] : pools) pair(r, v);
  std::unordered_set<std::string> givenInReference;
  for (const auto& [v, there] : lentToReference) {
    m_toReference.lend(v, there);
    givenInReference.insert(there);
  }
  std::unordered_set<std::string> givenInVariant;
  for (const auto& [r, there] : lentToVariant) {
    m_toVariant.lend(r, there);
    givenInVariant.insert(there);
  }
  pairFrame();
  pairTheRest();
  lendIds(m_toReference, std::move(givenInReference));
  lendIds(m_toVariant, std::move(givenInVariant));
}

void ElementPairs::pair(const std::string& reference, const std::string& variant)
{
  m_toVariant.pair(reference, variant);
  m_toReference.pair(variant, reference);
}

/// The first of each key on either side stand for each other. An empty key is none.
template <typename Element, typename Key>
void ElementPairs::pairBy(Key key)
{
  std::unordered_map<std::string, std::vector<const Element*>> waiting;
  for (const Element& element : m_reference.list<Element>()) {
    if (m_toVariant.isPaired(element.id.value())) continue;
    const std::string text = key(true, element);
    if (!text.empty()) waiting[text].push_back(&element);
  }
  if (waiting.empty()) return;
  for (auto& [text, elements] : waiting) std::ranges::reverse(elements);
  for (const Element& element : m_variant.list<Element>()) {
    if (m_toReference.isPaired(element.id.value())) continue;
    const auto it = waiting.find(key(false, element));
    if (it == waiting.end() || it->second.empty()) continue;
    pair(it->second.back()->id.value(), element.id.value());
    it->second.pop_back();
  }
}

/// What an element is called when both sides are compared: by its id in the reference.
std::string ElementPairs::name(bool ofReference, const std::string& id) const
{
  if (ofReference) return "r" + id;
  return m_toReference.isPaired(id) ? "r" + m_toReference.idThere(id) : "v" + id;
}

template <typename IdType>
std::string ElementPairs::name(bool ofReference, const std::optional<IdType>& id) const
{
  return id ? name(ofReference, id->value()) : std::string{"-"};
}

std::string ElementPairs::laneKey(bool ofReference, const Lane& lane) const
{
  const bool isOutside = !lane.parent && !lane.subProcess;
  return join({foldText(lane.name), name(ofReference, lane.parent),
               pool(ofReference, lane.participant, isOutside), name(ofReference, lane.subProcess)},
              "\n");
}

/// Whether a process is drawn within a pool of the authority or without any says nothing.
void ElementPairs::pairFrame()
{
  const std::optional<ParticipantId> ours = frameOf(m_reference);
  const std::optional<ParticipantId> theirs = frameOf(m_variant);
  if (ours && !hasPlacedNode(m_variant)) {
    m_toVariant.m_dropped = ours;
    m_toReference.m_home = ours;
  } else if (theirs && !hasPlacedNode(m_reference)) {
    m_toReference.m_dropped = theirs;
    m_toVariant.m_home = theirs;
  }
}

/// Like name(); the frame that one side does not draw is as good as none.
std::string ElementPairs::pool(bool ofReference, const std::optional<ParticipantId>& id,
                               bool isOutside) const
{
  const Counterparts& counterparts = ofReference ? m_toVariant : m_toReference;
  const bool atHome = (!id && isOutside) || (id && id == counterparts.m_dropped);
  return atHome ? std::string{"home"} : name(ofReference, id);
}

/// From the outside in. Of several lanes of one name in one place those that hold the same steps.
void ElementPairs::pairLanes()
{
  std::map<std::pair<std::string, std::string>, std::size_t> common;
  for (const Node& node : m_reference.nodes()) {
    if (!node.lane || !m_toVariant.isPaired(node.id.value())) continue;
    const Node* other = m_variant.findNode(NodeId{m_toVariant.idThere(node.id.value())});
    if (other->lane) ++common[{node.lane->value(), other->lane->value()}];
  }
  const std::size_t deepest = std::min(m_reference.lanes().size(), m_variant.lanes().size());
  for (std::size_t round = 0; round <= deepest; ++round) {
    std::unordered_map<std::string, std::vector<const Lane*>> free;
    for (const Lane& lane : m_variant.lanes()) {
      if (!m_toReference.isPaired(lane.id.value())) free[laneKey(false, lane)].push_back(&lane);
    }
    std::vector<std::tuple<std::size_t, const Lane*, const Lane*>> candidates;
    for (const Lane& lane : m_reference.lanes()) {
      if (m_toVariant.isPaired(lane.id.value())) continue;
      const auto it = free.find(laneKey(true, lane));
      if (it == free.end()) continue;
      for (const Lane* other : it->second) {
        const auto count = common.find({lane.id.value(), other->id.value()});
        candidates.emplace_back(count == common.end() ? 0 : count->second, &lane, other);
      }
    }
    if (candidates.empty()) return;
    std::ranges::stable_sort(
        candidates, [](const auto& a, const auto& b) { return std::get<0>(a) > std::get<0>(b); });
    for (const auto& [count, ours, theirs] : candidates) {
      if (m_toVariant.isPaired(ours->id.value()) || m_toReference.isPaired(theirs->id.value()))
        continue;
      pair(ours->id.value(), theirs->id.value());
    }
  }
}

/// For each element that associations or messages touch: what it is linked with, sorted.
std::unordered_map<std::string, std::string> ElementPairs::links(bool ofReference) const
{
  const Process& process = ofReference ? m_reference : m_variant;
  std::unordered_map<std::string, std::vector<std::string>> all;
  const auto link = [&](const std::string& a, const std::string& b, const std::string& kind) {
    all[a].push_back(kind + ">" + name(ofReference, b));
    all[b].push_back(kind + "<" + name(ofReference, a));
  };
  for (const Association& one : process.associations()) {
    link(one.source.value(), one.target.value(), std::string{nameOf(one.kind)});
  }
  for (const MessageFlow& one : process.messageFlows()) {
    if (one.source && one.target) link(one.source->value(), one.target->value(), "message");
  }
  std::unordered_map<std::string, std::string> texts;
  for (auto& [id, others] : all) {
    std::ranges::sort(others);
    texts.emplace(id, join(others, "\n"));
  }
  return texts;
}

void ElementPairs::pairTheRest()
{
  pairBy<Participant>(
      [](bool, const Participant& p) { return (p.blackBox ? "b" : "w") + foldText(p.name); });
  pairBy<Participant>([](bool, const Participant& p) { return foldText(p.name); });
  const auto ofReference = links(true);
  const auto ofVariant = links(false);
  const auto linked = [&](bool reference, const std::string& id) {
    const auto& all = reference ? ofReference : ofVariant;
    const auto it = all.find(id);
    return it == all.end() ? std::string{} : it->second;
  };
  pairBy<Participant>([&](bool r, const Participant& p) { return linked(r, p.id.value()); });
  // Who plays the same part, else the only party that is left on either side.
  pairBy<Participant>([](bool, const Participant& p) {
    const bool known = p.blackBox && p.role != ParticipantRole::Unspecified;
    return known ? std::string{nameOf(p.role)} : std::string{};
  });
  const auto isLeft = [this](bool r, const Participant& p) {
    return p.blackBox && !(r ? m_toVariant : m_toReference).isPaired(p.id.value());
  };
  const auto left = [&](bool r) {
    return std::ranges::count_if((r ? m_reference : m_variant).participants(),
                                 [&](const Participant& p) { return isLeft(r, p); });
  };
  if (left(true) == 1 && left(false) == 1) {
    pairBy<Participant>([&](bool r, const Participant& p) {
      return isLeft(r, p) ? std::string{"last"} : std::string{};
    });
  }
  pairLanes();
  const auto ends = [this](bool r, const auto& flow) {
    return name(r, flow.source) + "\n" + name(r, flow.target);
  };
  // Ways between steps are compared by their ends; they matter here where something points at them.
  const bool all = !m_reference.associations().empty() && !m_variant.associations().empty();
  pairBy<Flow>([&](bool r, const Flow& f) {
    if (!all && f.source && f.target) return std::string{};
    return join({ends(r, f), foldText(f.label), f.condition, f.isDefault ? "d" : ""}, "\n");
  });
  pairBy<Flow>([&](bool r, const Flow& f) {
    return !all && f.source && f.target ? std::string{} : ends(r, f);
  });
  const auto place = [this](bool r, const auto& artifact) {
    return name(r, artifact.parent) + "\n" + pool(r, artifact.participant, !artifact.parent);
  };
  const auto pairArtifacts = [&]<typename Artifact>(const auto& says) {
    pairBy<Artifact>([&](bool r, const Artifact& a) {
      return join({says(a), place(r, a), linked(r, a.id.value())}, "\n");
    });
    pairBy<Artifact>(
        [&](bool r, const Artifact& a) { return says(a) + "\n" + linked(r, a.id.value()); });
    pairBy<Artifact>([&](bool r, const Artifact& a) { return linked(r, a.id.value()); });
    pairBy<Artifact>([&](bool, const Artifact& a) { return says(a); });
  };
  pairArtifacts.operator()<DataObject>(
      [](const DataObject& d) { return std::string{nameOf(d.kind)} + foldText(d.label); });
  pairArtifacts.operator()<Annotation>([](const Annotation& a) { return foldText(a.text); });
  pairArtifacts.operator()<Group>([](const Group& g) { return foldText(g.label); });
  pairBy<MessageFlow>(
      [&](bool r, const MessageFlow& m) { return ends(r, m) + "\n" + foldText(m.label); });
  pairBy<MessageFlow>([&](bool r, const MessageFlow& m) { return ends(r, m); });
  const auto linkEnds = [this](bool r, const Association& a) {
    return name(r, a.source.value()) + "\n" + name(r, a.target.value());
  };
  pairBy<Association>([&](bool r, const Association& a) {
    return join({linkEnds(r, a), std::string{nameOf(a.kind)}, std::string{nameOf(a.direction)}},
                "\n");
  });
  pairBy<Association>(linkEnds);
}

/// What has no partner keeps its id where that is free there.
void ElementPairs::lendIds(Counterparts& counterparts, std::unordered_set<std::string> given)
{
  const auto lend = [&](const auto& elements) {
    for (const auto& element : elements) {
      const std::string& id = element.id.value();
      if (counterparts.isPaired(id)) continue;
      std::string free = id;
      for (int n = 2; counterparts.to().contains(ElementId{free}) || given.contains(free); ++n) {
        free = id + "_" + std::to_string(n);
      }
      given.insert(free);
      if (free != id) counterparts.lend(id, free);
    }
  };
  const Process& from = counterparts.from();
  lend(from.participants());
  lend(from.lanes());
  std::vector<Flow> loose;
  std::ranges::copy_if(from.flows(), std::back_inserter(loose),
                       [](const Flow& flow) { return !flow.source || !flow.target; });
  lend(loose);
  lend(from.messageFlows());
  lend(from.dataObjects());
  lend(from.annotations());
  lend(from.groups());
  lend(from.associations());
}

}  // namespace einklang
