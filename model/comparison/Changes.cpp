#include "model/comparison/Changes.h"

#include "model/base/Text.h"
#include "model/comparison/UnionFind.h"

#include <algorithm>
#include <map>
#include <set>

namespace einklang {
namespace {

bool sameSaying(const Flow& a, const Flow& b)
{
  return (a.label == b.label || foldText(a.label) == foldText(b.label)) &&
         a.condition == b.condition && a.isDefault == b.isDefault && a.description == b.description;
}

/// A way with its ends as numbers of the reference.
struct PlacedWay
{
  std::size_t from;
  std::size_t to;
  const Flow* flow;

  std::pair<std::size_t, std::size_t> ends() const { return {from, to}; }
};
using PlacedWays = std::vector<PlacedWay>;

/// The ways whose ends both sides have, by their ends; all others are changes.
PlacedWays placedWays(const Pairing& pairing, bool ofReference, std::vector<WayChange>& changes)
{
  const WayGraph& graph = ofReference ? pairing.referenceGraph() : pairing.variantGraph();
  PlacedWays placed;
  for (const NumberedFlow::Way& way : graph.flow().ways) {
    if (!way.flow) continue;
    const auto& from = ofReference ? pairing.inVariant(way.from) : pairing.inReference(way.from);
    const auto& to = ofReference ? pairing.inVariant(way.to) : pairing.inReference(way.to);
    if (!from || !to) {
      changes.push_back(ofReference ? WayChange{way.flow, nullptr} : WayChange{nullptr, way.flow});
    } else if (ofReference) {
      placed.push_back({way.from, way.to, way.flow});
    } else {
      placed.push_back({*from, *to, way.flow});
    }
  }
  std::ranges::stable_sort(placed, {}, &PlacedWay::ends);
  return placed;
}

/// Takes those of two nodes out that say the same on both sides; of what is left one way each is
/// one that changed.
void addChanged(SmallVector<const Flow*, 4>& ours, SmallVector<const Flow*, 4>& theirs,
                std::vector<WayChange>& changes)
{
  const auto isFound = [&theirs](const Flow* flow) {
    const auto same = std::ranges::find_if(
        theirs, [flow](const Flow* other) { return sameSaying(*flow, *other); });
    if (same == theirs.end()) return false;
    theirs.erase(same);
    return true;
  };
  ours.erase(std::remove_if(ours.begin(), ours.end(), isFound), ours.end());
  // Several ways between the same two steps are told apart by what they say alone.
  if (ours.size() == 1 && theirs.size() == 1) {
    changes.push_back({ours.front(), theirs.front()});
    return;
  }
  for (const Flow* flow : ours) changes.push_back({flow, nullptr});
  for (const Flow* flow : theirs) changes.push_back({nullptr, flow});
}

/// The ways that differ, by their ends under the pairing.
std::vector<WayChange> changedWays(const Pairing& pairing)
{
  std::vector<WayChange> changes;
  const PlacedWays reference = placedWays(pairing, true, changes);
  const PlacedWays variant = placedWays(pairing, false, changes);
  auto r = reference.begin();
  auto v = variant.begin();
  while (r != reference.end() || v != variant.end()) {
    const auto ends = v == variant.end()     ? r->ends()
                      : r == reference.end() ? v->ends()
                                             : std::min(r->ends(), v->ends());
    SmallVector<const Flow*, 4> ours;
    SmallVector<const Flow*, 4> theirs;
    for (; r != reference.end() && r->ends() == ends; ++r) ours.push_back(r->flow);
    for (; v != variant.end() && v->ends() == ends; ++v) theirs.push_back(v->flow);
    addChanged(ours, theirs, changes);
  }
  return changes;
}

class Grouping
{
 public:
  explicit Grouping(const Pairing& pairing)
      : m_pairing{pairing},
        m_r{pairing.referenceGraph()},
        m_v{pairing.variantGraph()},
        m_ways{changedWays(pairing)},
        m_sets{3 * m_r.size() + m_v.size() + m_ways.size()}
  {}

  std::vector<ChangeGroup> groups()
  {
    for (std::size_t w = 0; w < m_ways.size(); ++w) joinWay(w);
    joinNested();
    joinComplex();
    for (std::size_t r = 0; r < m_r.size(); ++r) {
      joinGatewayPort(r, true);
      joinGatewayPort(r, false);
    }
    return collected();
  }

 private:
  // Numbers of the elements: nodes of R, nodes of V, out-ports and in-ports of R, ways.
  std::size_t variantNode(std::size_t v) const { return m_r.size() + v; }
  std::size_t port(std::size_t r, bool out) const
  {
    return m_r.size() + m_v.size() + 2 * r + (out ? 0 : 1);
  }
  std::size_t way(std::size_t w) const { return 3 * m_r.size() + m_v.size() + w; }

  void joinWay(std::size_t w)
  {
    const WayChange& change = m_ways[w];
    if (change.reference && change.variant) return;
    joinEnd(w, change, true);
    joinEnd(w, change, false);
  }

  void joinEnd(std::size_t w, const WayChange& change, bool out)
  {
    const Flow& flow = change.reference ? *change.reference : *change.variant;
    const NumberedFlow::Way ends = (change.reference ? m_r : m_v).endsOf(flow);
    std::optional<std::size_t> r;
    if (change.reference) {
      r = out ? ends.from : ends.to;
      if (!m_pairing.inVariant(*r)) return m_sets.join(way(w), *r);
    } else {
      const std::size_t v = out ? ends.from : ends.to;
      r = m_pairing.inReference(v);
      if (!r) return m_sets.join(way(w), variantNode(v));
    }
    m_atPort[port(*r, out)].push_back(w);
    // Branches of a gateway are independent of each other; all at a step is not.
    if (!gatewayOf(m_r.node(*r))) m_sets.join(way(w), port(*r, out));
  }

  /// What is taken out and put in at a gateway without another link replaces each other.
  void joinGatewayPort(std::size_t r, bool out)
  {
    const auto it = m_atPort.find(port(r, out));
    if (it == m_atPort.end() || !gatewayOf(m_r.node(r))) return;
    std::set<std::size_t> setsWithErased;
    std::set<std::size_t> setsWithInserted;
    for (const std::size_t w : it->second) {
      (m_ways[w].reference ? setsWithErased : setsWithInserted).insert(m_sets.find(way(w)));
    }
    std::vector<std::size_t> loose;
    bool erased = false;
    bool inserted = false;
    for (const std::size_t w : it->second) {
      const std::size_t set = m_sets.find(way(w));
      if (setsWithErased.contains(set) && setsWithInserted.contains(set)) continue;
      (m_ways[w].reference ? erased : inserted) = true;
      loose.push_back(w);
    }
    if (!erased || !inserted) return;
    for (const std::size_t w : loose) m_sets.join(way(w), way(loose.front()));
  }

  void joinNested()
  {
    const auto upward = [](const WayGraph& graph, std::size_t i) {
      const Event* event = eventOf(graph.node(i));
      return event && event->attachedTo ? event->attachedTo : graph.node(i).parent;
    };
    for (std::size_t r = 0; r < m_r.size(); ++r) {
      const auto up = upward(m_r, r);
      if (m_pairing.inVariant(r) || !up || m_pairing.inVariant(m_r.indexOf(*up))) continue;
      m_sets.join(r, m_r.indexOf(*up));
    }
    for (std::size_t v = 0; v < m_v.size(); ++v) {
      const auto up = upward(m_v, v);
      if (m_pairing.inReference(v) || !up || m_pairing.inReference(m_v.indexOf(*up))) continue;
      m_sets.join(variantNode(v), variantNode(m_v.indexOf(*up)));
    }
  }

  void joinComplex()
  {
    for (const Correspondence& complex : m_pairing.complex()) {
      std::vector<std::size_t> members;
      for (const NodeId& id : complex.a) {
        const std::size_t r = m_r.indexOf(id);
        if (r < m_r.size() && !m_pairing.inVariant(r)) members.push_back(r);
      }
      for (const NodeId& id : complex.b) {
        const std::size_t v = m_v.indexOf(id);
        if (v < m_v.size() && !m_pairing.inReference(v)) members.push_back(variantNode(v));
      }
      for (const std::size_t member : members) m_sets.join(member, members.front());
    }
  }

  std::vector<ChangeGroup> collected()
  {
    std::map<std::size_t, ChangeGroup> bySet;
    for (std::size_t r = 0; r < m_r.size(); ++r) {
      if (!m_pairing.inVariant(r)) bySet[m_sets.find(r)].missing.push_back(r);
    }
    for (std::size_t v = 0; v < m_v.size(); ++v) {
      if (!m_pairing.inReference(v)) bySet[m_sets.find(variantNode(v))].additional.push_back(v);
    }
    for (std::size_t w = 0; w < m_ways.size(); ++w) {
      bySet[m_sets.find(way(w))].ways.push_back(m_ways[w]);
    }
    std::vector<ChangeGroup> groups;
    for (auto& [set, group] : bySet) groups.push_back(std::move(group));
    return groups;
  }

  const Pairing& m_pairing;
  const WayGraph& m_r;
  const WayGraph& m_v;
  std::vector<WayChange> m_ways;
  UnionFind m_sets;
  std::map<std::size_t, std::vector<std::size_t>> m_atPort;
};

}  // namespace

std::vector<ChangeGroup> changeGroups(const Pairing& pairing)
{
  return Grouping{pairing}.groups();
}

void joinGroups(ChangeGroup& into, ChangeGroup& other)
{
  const auto append = [](auto& list, const auto& more) {
    list.insert(list.end(), more.begin(), more.end());
  };
  append(into.missing, other.missing);
  append(into.additional, other.additional);
  append(into.ways, other.ways);
  append(into.toVariant, other.toVariant);
  append(into.toReference, other.toReference);
  into.tried.reset();
  std::ranges::sort(into.missing);
  std::ranges::sort(into.additional);
}

}  // namespace einklang
