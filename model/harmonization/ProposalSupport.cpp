#include "model/harmonization/ProposalSupport.h"

#include "model/base/Text.h"

#include <algorithm>
#include <numeric>
#include <set>
#include <unordered_map>

namespace einklang {
namespace {

using Partners = std::unordered_map<NodeId, std::vector<NodeId>>;

Partners partnersBy(const Correspondences& correspondences)
{
  Partners partners;
  for (const Correspondence& one : correspondences) {
    for (const NodeId& id : one.a) {
      partners[id].insert(partners[id].end(), one.b.begin(), one.b.end());
    }
  }
  return partners;
}

const std::vector<NodeId>& partnersOf(const Partners& partners, const NodeId& id)
{
  static const std::vector<NodeId> nobody;
  const auto it = partners.find(id);
  return it == partners.end() ? nobody : it->second;
}

class Counting
{
 public:
  Counting(const Process& proposal, const Alignment& alignment,
           const std::vector<const Process*>& variants, const std::vector<double>& weights)
      : m_proposal{proposal}, m_alignment{alignment}, m_variants{variants}, m_weights{weights}
  {
    m_weight = std::accumulate(weights.begin(), weights.end(), 0.0);
    for (std::size_t i = 0; i < variants.size(); ++i) {
      m_partners.push_back(partnersBy(alignment.variants[i].correspondences));
      m_ways.emplace_back();
      for (const Flow& flow : variants[i]->flows()) {
        if (flow.source && flow.target) m_ways.back().emplace(*flow.source, *flow.target);
      }
    }
  }

  std::vector<Support> run() const
  {
    std::vector<Support> all;
    for (const AlignmentRow& row : m_alignment.rows) {
      if (!row.reference) continue;
      all.push_back(of(*row.reference, SupportKind::Step,
                       [&](std::size_t i) { return row.cells[i].state != CellState::Missing; }));
    }
    for (const Node& node : m_proposal.nodes()) {
      if (!gatewayOf(node)) continue;
      all.push_back(of(node.id, SupportKind::Gateway,
                       [&](std::size_t i) { return !partnersOf(m_partners[i], node.id).empty(); }));
    }
    for (const Flow& flow : m_proposal.flows()) {
      all.push_back(of(flow.id, SupportKind::Way, [&](std::size_t i) { return leads(i, flow); }));
    }
    for (const Lane& lane : m_proposal.lanes()) {
      all.push_back(of(lane.id, SupportKind::Unit, [&](std::size_t i) { return works(i, lane); }));
    }
    return all;
  }

 private:
  template <typename Predicate>
  Support of(const ElementId& element, SupportKind kind, Predicate has) const
  {
    Support support{element, kind};
    double weight = 0;
    for (std::size_t i = 0; i < m_variants.size(); ++i) {
      if (!has(i)) continue;
      support.variants.push_back(i);
      weight += m_weights[i];
    }
    support.share = m_weight > 0 ? weight / m_weight : 0;
    return support;
  }

  bool leads(std::size_t variant, const Flow& flow) const
  {
    if (!flow.source || !flow.target) return false;
    const auto& from = partnersOf(m_partners[variant], *flow.source);
    const auto& to = partnersOf(m_partners[variant], *flow.target);
    return std::ranges::any_of(from, [&](const NodeId& one) {
      return std::ranges::any_of(to, [&](const NodeId& other) {
        return m_ways[variant].contains({one, other});
      });
    });
  }

  bool works(std::size_t variant, const Lane& lane) const
  {
    const Process& other = *m_variants[variant];
    return std::ranges::any_of(m_proposal.nodes(), [&](const Node& node) {
      if (node.lane != lane.id) return false;
      const auto& partners = partnersOf(m_partners[variant], node.id);
      return std::ranges::any_of(partners, [&](const NodeId& id) {
        return foldText(roleOf(other, *other.findNode(id))) == foldText(lane.name);
      });
    });
  }

  const Process& m_proposal;
  const Alignment& m_alignment;
  const std::vector<const Process*>& m_variants;
  const std::vector<double>& m_weights;
  double m_weight = 0;
  std::vector<Partners> m_partners;
  std::vector<std::set<std::pair<NodeId, NodeId>>> m_ways;
};

}  // namespace

std::vector<Support> supportOf(const Process& proposal, const Alignment& alignment,
                               const std::vector<const Process*>& variants,
                               const std::vector<double>& weights)
{
  return Counting{proposal, alignment, variants, weights}.run();
}

}  // namespace einklang
