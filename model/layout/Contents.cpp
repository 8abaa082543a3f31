#include "model/layout/Contents.h"

namespace einklang::layout {
namespace {

template <typename Map, typename Value>
const Value& found(const Map& map, const std::string& key, const Value& otherwise)
{
  const auto it = map.find(key);
  return it == map.end() ? otherwise : it->second;
}

}  // namespace

template <typename Element>
std::string Contents::placeOf(const Element& element)
{
  if (element.parent) return element.parent->value();
  return element.participant ? element.participant->value() : std::string{};
}

Contents::Contents(const Process& process)
{
  for (const Node& node : process.nodes()) m_scopes[placeOf(node)].nodes.push_back(&node);
  for (const DataObject& data : process.dataObjects())
    m_scopes[placeOf(data)].data.push_back(&data);
  for (const Annotation& note : process.annotations()) {
    m_scopes[placeOf(note)].annotations.push_back(&note);
  }
  for (const Group& group : process.groups()) m_scopes[placeOf(group)].groups.push_back(&group);
  for (const Lane& lane : process.lanes()) {
    if (lane.parent) {
      m_lanes[lane.parent->value()].push_back(&lane);
    } else {
      const std::string place = lane.subProcess    ? lane.subProcess->value()
                                : lane.participant ? lane.participant->value()
                                                   : std::string{};
      m_scopes[place].lanes.push_back(&lane);
    }
  }
  for (const auto& [place, scope] : m_scopes) {
    for (const Lane* lane : scope.lanes) listInnerLanes(lane->id.value());
  }
  for (const Participant& participant : process.participants()) {
    m_participants.push_back(&participant);
  }
  for (const Flow& flow : process.flows()) addFlow(process, flow);
  if (!m_betweenPools.empty() || !m_crossingPools.empty()) joinPools(process);
  for (const Association& association : process.associations()) {
    m_associations[association.source.value()].push_back(&association);
    m_associations[association.target.value()].push_back(&association);
  }
}

void Contents::listInnerLanes(const std::string& lane)
{
  const auto inner = m_lanes.find(lane);
  if (inner == m_lanes.end()) return;
  m_innerLanes.push_back(lane);
  for (const Lane* child : inner->second) listInnerLanes(child->id.value());
}

void Contents::joinPools(const Process& process)
{
  Scope all;
  const auto append = [](auto& list, const auto& more) {
    list.insert(list.end(), more.begin(), more.end());
  };
  const auto take = [&](const Scope& part) {
    append(all.nodes, part.nodes);
    append(all.flows, part.flows);
    append(all.data, part.data);
    append(all.annotations, part.annotations);
    append(all.groups, part.groups);
    append(all.lanes, part.lanes);
    append(all.crossings, part.crossings);
  };
  take(scope(""));
  for (const Participant& participant : process.participants()) take(scope(participant.id.value()));
  append(all.flows, m_betweenPools);
  append(all.crossings, m_crossingPools);
  m_scopes[together] = std::move(all);
}

void Contents::addFlow(const Process& process, const Flow& flow)
{
  const Node* source = flow.source ? process.findNode(*flow.source) : nullptr;
  const Node* target = flow.target ? process.findNode(*flow.target) : nullptr;
  if (source && target && placeOf(*source) != placeOf(*target)) {
    const bool pools = !source->parent && !target->parent;
    if (pools) m_betweenPools.push_back(&flow);
    if (!pools) addCrossing(process, flow, source, target);
    return;
  }
  const Node* end = source ? source : target;
  m_scopes[end ? placeOf(*end) : std::string{}].flows.push_back(&flow);
}

/// Divides the flow where it passes a border.
void Contents::addCrossing(const Process& process, const Flow& flow, const Node* source,
                           const Node* target)
{
  const auto outwards = [&](const Node* node) {
    std::vector<const Node*> chain{node};
    while (chain.back()->parent) chain.push_back(process.findNode(*chain.back()->parent));
    return chain;
  };
  std::vector<const Node*> from = outwards(source);
  std::vector<const Node*> to = outwards(target);
  while (from.size() > 1 && to.size() > 1 && from.back() == to.back() &&
         placeOf(*from[from.size() - 2]) == placeOf(*to[to.size() - 2])) {
    from.pop_back();
    to.pop_back();
  }
  for (const Node* node : from) {
    if (node != from.back()) m_scopes[placeOf(*node)].crossings.push_back({&flow, node, nullptr});
  }
  for (const Node* node : to) {
    if (node != to.back()) m_scopes[placeOf(*node)].crossings.push_back({&flow, nullptr, node});
  }
  const Crossing outermost{&flow, from.back(), to.back()};
  const bool samePlace = placeOf(*from.back()) == placeOf(*to.back());
  (samePlace ? m_scopes[placeOf(*from.back())].crossings : m_crossingPools).push_back(outermost);
}

const Scope& Contents::scope(const std::string& id) const
{
  return found(m_scopes, id, m_none);
}

const std::vector<const Lane*>& Contents::lanesIn(const LaneId& lane) const
{
  return found(m_lanes, lane.value(), m_noLanes);
}

const std::vector<const Association*>& Contents::associationsOf(const std::string& id) const
{
  return found(m_associations, id, m_noAssociations);
}

}  // namespace einklang::layout
