#include "model/comparison/Cuts.h"

#include <algorithm>
#include <deque>

namespace einklang {
namespace {

Error noWay(const EraseWay& way)
{
  return Error{ErrorCode::Conflict, Message{"the way from %1 to %2 is not there any more",
                                            {way.from.value(), way.to.value()}}};
}

}  // namespace

CutSearch::CutSearch(const Process& process, const AnchoredEdits& edits, const Process* original)
    : m_process{process},
      m_edits{edits},
      m_original{original},
      m_out(process.nodes().size() + 1),
      m_in(m_out.size())
{
  std::set<NodeId> left;
  std::set<NodeId> reached;
  for (const AnchoredEdit& edit : edits) {
    if (const auto* step = std::get_if<EraseStep>(&edit)) m_erased.insert(step->node);
    if (const auto* way = std::get_if<EraseWay>(&edit)) {
      left.insert(way->from);
      reached.insert(way->to);
      m_named.insert(way->from);
      m_named.insert(way->to);
    }
    if (const auto* way = std::get_if<InsertWay>(&edit)) {
      m_named.insert(*way->flow.source);
      m_named.insert(*way->flow.target);
    }
  }
  std::ranges::set_intersection(left, reached, std::inserter(m_lifted, m_lifted.end()));
  for (const Flow& flow : process.flows()) {
    if (!flow.source || !flow.target) continue;
    m_out[placeOf(*flow.source)].push_back(&flow);
    m_in[placeOf(*flow.target)].push_back(&flow);
  }
}

Result<std::vector<Cut>> CutSearch::find() const
{
  std::vector<Cut> cuts;
  std::set<FlowId> taken;
  for (const AnchoredEdit& edit : m_edits) {
    const auto* way = std::get_if<EraseWay>(&edit);
    if (!way) continue;
    cuts.push_back({*way, direct(*way, taken)});
    if (cuts.back().flow) taken.insert(cuts.back().flow->id);
  }
  // Only what no way names itself may stand for one that has gone.
  for (Cut& cut : cuts) {
    if (cut.flow) continue;
    cut.flow = instead(cut.wanted, taken);
    const bool bothErased = isErased(cut.wanted.from) || isErased(cut.wanted.to);
    if (!cut.flow && !bothErased) return noWay(cut.wanted);
    if (cut.flow) taken.insert(cut.flow->id);
  }
  std::erase_if(cuts, [](const Cut& cut) { return !cut.flow; });
  return cuts;
}

std::vector<const Flow*> CutSearch::flowsBetween(const NodeId& from, const NodeId& to) const
{
  std::vector<const Flow*> found;
  std::ranges::copy_if(outOf(from), std::back_inserter(found),
                       [&](const Flow* flow) { return *flow->target == to; });
  return found;
}

const Flow* CutSearch::direct(const EraseWay& way, const std::set<FlowId>& taken) const
{
  const Flow* any = nullptr;
  for (const Flow* flow : flowsBetween(way.from, way.to)) {
    if (taken.contains(flow->id)) continue;
    if (flow->label == way.label) return flow;
    if (!any) any = flow;
  }
  return any;
}

const Flow* CutSearch::onlyOne(const std::vector<const Flow*>& flows,
                               const std::set<FlowId>& taken) const
{
  const Flow* found = nullptr;
  for (const Flow* flow : flows) {
    if (taken.contains(flow->id)) continue;
    if (found) return nullptr;
    found = flow;
  }
  return found;
}

const Flow* CutSearch::instead(const EraseWay& way, const std::set<FlowId>& taken) const
{
  if (isErased(way.to)) return onlyOne(into(way.to), taken);
  if (isErased(way.from)) return onlyOne(outOf(way.from), taken);
  if (const Flow* flow = between(way, taken)) return flow;
  if (m_lifted.contains(way.to)) return onlyOne(into(way.to), taken);
  if (m_lifted.contains(way.from)) return onlyOne(outOf(way.from), taken);
  return nullptr;
}

const Flow* CutSearch::between(const EraseWay& way, const std::set<FlowId>& taken) const
{
  std::vector<NodeId> froms{way.from};
  froms.insert(froms.end(), way.earlier.begin(), way.earlier.end());
  std::vector<NodeId> tos{way.to};
  tos.insert(tos.end(), way.later.begin(), way.later.end());
  std::erase_if(froms, [this](const NodeId& id) { return isMissing(id); });
  std::erase_if(tos, [this](const NodeId& id) { return isMissing(id); });
  for (std::size_t distance = 0; distance + 1 < froms.size() + tos.size(); ++distance) {
    for (std::size_t i = 0; i <= distance && i < froms.size(); ++i) {
      if (distance - i >= tos.size()) continue;
      const NodeId& from = froms[i];
      const NodeId& to = tos[distance - i];
      const Flow* flow = direct({from, to, way.label, {}, {}}, taken);
      if (!flow) flow = hopPast(from, to, true);
      if (!flow) flow = hopPast(from, to, false);
      if (flow && !taken.contains(flow->id)) return flow;
    }
  }
  return nullptr;
}

bool CutSearch::stoodBefore(const NodeId& id) const
{
  return m_original ? m_original->findNode(id) != nullptr : m_named.contains(id);
}

/// The last (or first) flow on the ways from `from` to `to` that pass nothing but steps put in
/// between; nullptr where there is none or more than one.
const Flow* CutSearch::hopPast(const NodeId& from, const NodeId& to, bool last) const
{
  const auto ahead = [&](const NodeId& id) -> const Flows& { return last ? outOf(id) : into(id); };
  const auto end = [last](const Flow* flow) { return last ? *flow->target : *flow->source; };
  std::set<NodeId> seen{last ? from : to};
  std::deque<NodeId> open{last ? from : to};
  std::vector<const Flow*> hops;
  while (!open.empty()) {
    const NodeId here = open.front();
    open.pop_front();
    for (const Flow* flow : ahead(here)) {
      if (end(flow) == (last ? to : from)) {
        hops.push_back(flow);
      } else if (!stoodBefore(end(flow)) && !isErased(end(flow)) && seen.insert(end(flow)).second) {
        open.push_back(end(flow));
      }
    }
  }
  return hops.size() == 1 ? hops.front() : nullptr;
}

const Flow* CutSearch::firstHop(const NodeId& from, const NodeId& to,
                                const std::string& label) const
{
  const Flow* straight = direct({from, to, label, {}, {}}, {});
  return straight ? straight : hopPast(from, to, false);
}

}  // namespace einklang
