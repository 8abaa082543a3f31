#include "ui/canvas/FlowWalk.h"

#include <algorithm>
#include <cmath>
#include <deque>

namespace einklang::ui {
namespace {

using Neighbours = std::map<ElementId, std::vector<ElementId>>;

std::optional<ElementId> firstOf(const Neighbours& neighbours, const ElementId& id)
{
  const auto found = neighbours.find(id);
  if (found == neighbours.end() || found->second.empty()) return std::nullopt;
  return found->second.front();
}

}  // namespace

FlowWalk::FlowWalk(const Process& process, const Diagram& picture)
{
  const auto shown = [&](const std::optional<NodeId>& id) {
    return id && picture.shapes.find(*id) != nullptr;
  };
  for (const Flow& flow : process.flows()) {
    if (!shown(flow.source) || !shown(flow.target)) continue;
    m_after[*flow.source].push_back(*flow.target);
    m_before[*flow.target].push_back(*flow.source);
    m_ways[*flow.source].push_back(flow.id);
  }
  addLines(process.flows(), picture);
  addLines(process.messageFlows(), picture);
  addLines(process.associations(), picture);
  addEvents(process, picture);
  std::map<ElementId, std::size_t> seen;
  for (const bool onlyBeginnings : {true, false}) {
    for (const Node& node : process.nodes()) {
      const bool begins = !m_before.contains(node.id);
      if (shown(node.id) && (begins || !onlyBeginnings)) walkFrom(node.id, seen);
    }
  }
  for (const ElementId& id : m_order) {
    m_roles[id] = einklang::roleOf(process, *process.findNode(NodeId{id.value()}));
    m_numbers.emplace(id, m_numbers.size() + 1);
    m_places.emplace(id, picture.shapes.find(id)->bounds.center());
  }
}

template <typename Lines>
void FlowWalk::addLines(const Lines& lines, const Diagram& picture)
{
  for (const auto& line : lines) {
    if (!picture.edges.find(line.id)) continue;
    m_lines.insert(line.id);
    const std::optional<ElementId> source{line.source};
    const std::optional<ElementId> target{line.target};
    if (source) m_before[line.id] = {*source};
    if (target) m_after[line.id] = {*target};
  }
}

/// What hangs on an activity belongs to it: it begins nothing.
void FlowWalk::addEvents(const Process& process, const Diagram& picture)
{
  for (const Node& node : process.nodes()) {
    const Event* event = eventOf(node);
    if (!event || !event->attachedTo || !picture.shapes.find(node.id)) continue;
    if (!picture.shapes.find(*event->attachedTo)) continue;
    m_hung[*event->attachedTo].push_back(node.id);
    m_before[node.id] = {*event->attachedTo};
  }
}

/// Breadth first: the steps of parallel branches come side by side.
void FlowWalk::walkFrom(const NodeId& start, std::map<ElementId, std::size_t>& seen)
{
  std::deque<ElementId> open{start};
  while (!open.empty()) {
    const ElementId id = open.front();
    open.pop_front();
    if (!seen.emplace(id, m_order.size()).second) continue;
    m_order.push_back(id);
    if (const auto after = m_after.find(id); after != m_after.end()) {
      open.insert(open.end(), after->second.begin(), after->second.end());
    }
    if (const auto hung = m_hung.find(id); hung != m_hung.end()) {
      open.insert(open.end(), hung->second.begin(), hung->second.end());
    }
  }
}

std::optional<ElementId> FlowWalk::next(const ElementId& from) const
{
  return firstOf(m_after, from);
}

std::optional<ElementId> FlowWalk::previous(const ElementId& from) const
{
  return firstOf(m_before, from);
}

std::vector<ElementId> FlowWalk::followers(const ElementId& from) const
{
  const auto found = m_after.find(from);
  return found == m_after.end() ? std::vector<ElementId>{} : found->second;
}

std::string FlowWalk::roleOf(const ElementId& step) const
{
  const auto found = m_roles.find(step);
  return found == m_roles.end() ? std::string{} : found->second;
}

std::size_t FlowWalk::numberOf(const ElementId& step) const
{
  const auto found = m_numbers.find(step);
  return found == m_numbers.end() ? 0 : found->second;
}

std::optional<ElementId> FlowWalk::sibling(const ElementId& from, int step) const
{
  const auto before = previous(from);
  if (before) {
    for (const Neighbours* kind : {&m_after, &m_ways, &m_hung}) {
      const auto found = kind->find(*before);
      if (found == kind->end()) continue;
      const auto here = std::ranges::find(found->second, from);
      if (here == found->second.end()) continue;
      const auto index = (here - found->second.begin()) + step;
      if (index < 0 || index >= std::ssize(found->second)) break;
      return found->second[static_cast<std::size_t>(index)];
    }
  }
  const auto hung = m_hung.find(from);
  if (step > 0 && hung != m_hung.end()) return hung->second.front();
  return beyond(from, step);
}

/// Above or below in the drawing, whatever leads there: mostly in the next lane.
std::optional<ElementId> FlowWalk::beyond(const ElementId& from, int step) const
{
  constexpr double clear = 40;  // what is less far away stands beside it
  constexpr double askew = 2;   // to the side counts as so much farther
  const auto here = m_places.find(from);
  if (here == m_places.end()) return std::nullopt;
  std::optional<ElementId> best;
  double nearest = 0;
  for (const auto& [id, place] : m_places) {
    const double along = (place.y - here->second.y) * step;
    if (along < clear) continue;
    const double away = along + askew * std::abs(place.x - here->second.x);
    if (best && away >= nearest) continue;
    best = id;
    nearest = away;
  }
  return best;
}

std::optional<ElementId> FlowWalk::inOrder(const std::optional<ElementId>& from, int step) const
{
  if (m_order.empty()) return std::nullopt;
  const auto here = from ? std::ranges::find(m_order, *from) : m_order.end();
  if (here == m_order.end()) return step > 0 ? m_order.front() : m_order.back();
  const auto index = (here - m_order.begin()) + step;
  if (index < 0 || index >= std::ssize(m_order)) return std::nullopt;
  return m_order[static_cast<std::size_t>(index)];
}

}  // namespace einklang::ui
