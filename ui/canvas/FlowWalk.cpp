#include "ui/canvas/FlowWalk.h"

#include <algorithm>
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
    m_after[flow.id] = {*flow.target};
    m_before[flow.id] = {*flow.source};
  }
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
  if (!before) return std::nullopt;
  const auto& branches = m_after.at(*before);
  const auto here = std::ranges::find(branches, from);
  if (here == branches.end()) return std::nullopt;
  const auto index = (here - branches.begin()) + step;
  if (index < 0 || index >= std::ssize(branches)) return std::nullopt;
  return branches[static_cast<std::size_t>(index)];
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
