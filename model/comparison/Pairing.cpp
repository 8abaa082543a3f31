#include "model/comparison/Pairing.h"

#include "model/base/Text.h"

#include <algorithm>
#include <map>
#include <set>

namespace einklang {
namespace {

/// The node's own id where the other process does not use it, else one made from it that neither
/// uses.
NodeId idFor(const Process& own, const Process& other, const NodeId& id)
{
  const auto used = [](const Process& process, const std::string& text) {
    return process.contains(ElementId{text});
  };
  if (!used(other, id.value())) return id;
  std::string free;
  for (int n = 2; free.empty() || used(other, free) || used(own, free); ++n) {
    free = id.value() + "_" + std::to_string(n);
  }
  return NodeId{free};
}

}  // namespace

Pairing::Pairing(const PreparedFlow& reference, const PreparedFlow& variant,
                 const Correspondences& correspondences)
    : m_prepared{reference},
      m_preparedVariant{variant},
      m_reference{reference.process()},
      m_variant{variant.process()},
      m_r{reference.graph()},
      m_v{variant.graph()},
      m_toVariant(m_r.size()),
      m_toReference(m_v.size()),
      m_doubtful(m_r.size(), false),
      m_confirmed(m_r.size(), false)
{
  for (const Correspondence& correspondence : correspondences) pairUp(correspondence);
  unpairMisplaced();
  pairPools();
  chooseIds();
  pairElements();
}

void Pairing::pairUp(const Correspondence& correspondence)
{
  if (correspondence.a.size() != 1 || correspondence.b.size() != 1) {
    if (!correspondence.a.empty() && !correspondence.b.empty()) m_complex.push_back(correspondence);
    return;
  }
  const std::size_t r = m_r.indexOf(correspondence.a.front());
  const std::size_t v = m_v.indexOf(correspondence.b.front());
  if (r == m_r.size() || v == m_v.size() || m_toVariant[r] || m_toReference[v]) return;
  const bool bothGateways = gatewayOf(m_r.node(r)) && gatewayOf(m_v.node(v));
  const bool noGateway = !gatewayOf(m_r.node(r)) && !gatewayOf(m_v.node(v));
  if (!bothGateways && !noGateway) return;
  m_toVariant[r] = v;
  m_toReference[v] = r;
  m_confirmed[r] = correspondence.locked;
  m_doubtful[r] = !correspondence.locked && correspondence.confidence == Confidence::Unsure;
}

/// A node that stands in another sub-process or at another activity is taken out and put in.
void Pairing::unpairMisplaced()
{
  for (bool changed = true; changed;) {
    changed = false;
    for (std::size_t r = 0; r < m_r.size(); ++r) {
      if (!m_toVariant[r] || standAlike(r, *m_toVariant[r])) continue;
      m_complex.push_back({{m_r.node(r).id}, {m_v.node(*m_toVariant[r]).id}});
      m_toReference[*m_toVariant[r]].reset();
      m_toVariant[r].reset();
      changed = true;
    }
  }
}

bool Pairing::standAlike(std::size_t r, std::size_t v) const
{
  const Node& a = m_r.node(r);
  const Node& b = m_v.node(v);
  const auto same = [this](const std::optional<NodeId>& x, const std::optional<NodeId>& y) {
    if (!x || !y) return x.has_value() == y.has_value();
    return m_toVariant[m_r.indexOf(*x)] == m_v.indexOf(*y);
  };
  const auto host = [](const Node& node) {
    const Event* event = eventOf(node);
    return event ? event->attachedTo : std::nullopt;
  };
  return same(a.parent, b.parent) && same(host(a), host(b)) &&
         (subProcessOf(a) != nullptr) == (subProcessOf(b) != nullptr);
}

void Pairing::pairPools()
{
  std::map<std::pair<ParticipantId, ParticipantId>, std::size_t> together;
  for (std::size_t r = 0; r < m_r.size(); ++r) {
    if (!m_toVariant[r]) continue;
    const Participant* a = participantOf(m_reference, m_r.node(r));
    const Participant* b = participantOf(m_variant, m_v.node(*m_toVariant[r]));
    if (a && b) ++together[{a->id, b->id}];
  }
  std::vector<std::pair<std::size_t, std::pair<ParticipantId, ParticipantId>>> byCount;
  for (const auto& [pools, count] : together) byCount.emplace_back(count, pools);
  std::ranges::stable_sort(byCount, [](const auto& a, const auto& b) { return a.first > b.first; });
  for (const auto& [count, pools] : byCount) {
    const bool taken = std::ranges::any_of(m_pools, [&](const auto& known) {
      return known.first == pools.first || known.second == pools.second;
    });
    if (!taken) m_pools.push_back(pools);
  }
}

void Pairing::chooseIds()
{
  m_idInReference.reserve(m_v.size());
  for (std::size_t v = 0; v < m_v.size(); ++v) {
    m_idInReference.push_back(m_toReference[v] ? m_r.node(*m_toReference[v]).id
                                               : idFor(m_variant, m_reference, m_v.node(v).id));
  }
  m_idInVariant.reserve(m_r.size());
  for (std::size_t r = 0; r < m_r.size(); ++r) {
    m_idInVariant.push_back(m_toVariant[r] ? m_v.node(*m_toVariant[r]).id
                                           : idFor(m_reference, m_variant, m_r.node(r).id));
  }
}

void Pairing::pairElements()
{
  std::vector<ElementPairs::Ids> nodes;
  std::vector<ElementPairs::Ids> pools;
  std::vector<ElementPairs::Ids> lentToReference;
  std::vector<ElementPairs::Ids> lentToVariant;
  nodes.reserve(m_r.size());
  for (std::size_t r = 0; r < m_r.size(); ++r) {
    const std::string& id = m_r.node(r).id.value();
    if (m_toVariant[r]) {
      nodes.push_back({id, m_v.node(*m_toVariant[r]).id.value()});
    } else {
      lentToVariant.push_back({id, m_idInVariant[r].value()});
    }
  }
  for (std::size_t v = 0; v < m_v.size(); ++v) {
    if (m_toReference[v]) continue;
    lentToReference.push_back({m_v.node(v).id.value(), m_idInReference[v].value()});
  }
  for (const auto& [a, b] : m_pools) pools.push_back({a.value(), b.value()});
  m_elements.emplace(m_reference, m_variant, nodes, pools, lentToReference, lentToVariant);
}

bool Pairing::samePlace(std::size_t r, std::size_t v) const
{
  const Node& ours = m_r.node(r);
  Node theirs{.id = ours.id};
  m_elements->toReference().place(m_v.node(v), theirs);
  return ours.lane == theirs.lane && ours.participant == theirs.participant;
}

const std::string& Pairing::nameOf(std::size_t r) const
{
  const StepNames& ours = m_prepared.names();
  const StepNames& theirs = m_preparedVariant.names();
  const auto& v = inVariant(r);
  const bool isClear = !v || !ours.isUnique(r) || theirs.isUnique(*v) ||
                       ours.foldedLabel(r) != theirs.foldedLabel(*v);
  return isClear ? ours.nameOf(r) : theirs.nameOf(*v);
}

std::vector<std::string> Pairing::namesOf(const std::vector<std::size_t>& steps) const
{
  std::vector<std::string> names;
  for (const std::size_t r : steps) names.push_back(nameOf(r));
  return names;
}

std::string Pairing::laneOf(const Process& process, const Node& node)
{
  for (const Node* at = &node; at; at = at->parent ? process.findNode(*at->parent) : nullptr) {
    const Lane* lane = at->lane ? process.findLane(*at->lane) : nullptr;
    if (lane && !lane->name.empty()) return lane->name;
  }
  return {};
}

std::string Pairing::poolInReference(std::size_t v) const
{
  const Participant* pool = participantOf(m_variant, m_v.node(v));
  if (!pool) return {};
  for (const auto& [a, b] : m_pools) {
    if (b == pool->id) return m_reference.findParticipant(a)->name;
  }
  return pool->name;
}

std::string Pairing::poolInVariant(std::size_t r) const
{
  const Participant* pool = participantOf(m_reference, m_r.node(r));
  if (!pool) return {};
  for (const auto& [a, b] : m_pools) {
    if (a == pool->id) return m_variant.findParticipant(b)->name;
  }
  return pool->name;
}

bool Pairing::sameRole(std::size_t r, std::size_t v) const
{
  const std::string a = laneOf(m_reference, m_r.node(r));
  const std::string b = laneOf(m_variant, m_v.node(v));
  if (!a.empty() && !b.empty()) return foldText(a) == foldText(b);
  if (a.empty() != b.empty()) {
    return foldText(roleOf(m_reference, m_r.node(r))) == foldText(roleOf(m_variant, m_v.node(v)));
  }
  const Participant* x = participantOf(m_reference, m_r.node(r));
  const Participant* y = participantOf(m_variant, m_v.node(v));
  if (!x || !y) return samePlace(r, v);
  return std::ranges::any_of(
      m_pools, [&](const auto& pools) { return pools.first == x->id && pools.second == y->id; });
}

}  // namespace einklang
