#include "model/harmonization/ProposalMeasure.h"

#include "model/base/Text.h"
#include "model/comparison/EffortWeights.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace einklang {
namespace {

bool isStep(const EffortNode& node)
{
  return node.name != 0 && (node.kind == EffortKind::Step || node.kind == EffortKind::Event);
}

}  // namespace

ProposalMeasure::ProposalMeasure(const std::vector<const Process*>& variants,
                                 const std::vector<double>& weights,
                                 const std::vector<std::vector<Correspondences>>& links)
    : m_weights{weights}
{
  for (const Process* variant : variants) {
    m_owned.push_back(std::make_unique<EffortGraph>(*variant));
    m_graphs.push_back(m_owned.back().get());
    m_classes.push_back(effortClasses({m_graphs.back()}, {}).front());
  }
  vote(links);
}

/// The class of a name in a variant: that of its own steps of this name, else that which most
/// variants' steps of this name correspond to.
void ProposalMeasure::vote(const std::vector<std::vector<Correspondences>>& links)
{
  const std::size_t count = m_graphs.size();
  std::unordered_map<TextMark, std::vector<std::map<std::uint32_t, double>>> ballots;
  const auto ballot = [&](TextMark name, std::size_t variant) -> std::map<std::uint32_t, double>& {
    auto& all = ballots[name];
    all.resize(count);
    return all[variant];
  };
  const double own = 2 * std::accumulate(m_weights.begin(), m_weights.end(), 1.0);
  for (std::size_t k = 0; k < count; ++k) {
    const auto& nodes = m_graphs[k]->nodes;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
      if (isStep(nodes[i])) ballot(nodes[i].name, k)[m_classes[k][i]] += own;
    }
  }
  const auto voteFor = [&](std::size_t from, const NodeId& a, std::size_t to, const NodeId& b,
                           const Correspondence& one) {
    const auto x = m_graphs[from]->index.find(a.value());
    const auto y = m_graphs[to]->index.find(b.value());
    if (x == m_graphs[from]->index.end() || y == m_graphs[to]->index.end()) return;
    const EffortNode& node = m_graphs[from]->nodes[x->second];
    const EffortNode& other = m_graphs[to]->nodes[y->second];
    if (!isStep(node) || other.kind == EffortKind::Gateway) return;
    if (!isTrusted(one, node.name == other.name)) return;
    ballot(node.name, to)[m_classes[to][y->second]] += 1 + m_weights[from];
  };
  for (std::size_t i = 0; i < links.size(); ++i) {
    for (std::size_t j = 0; j < links[i].size(); ++j) {
      for (const Correspondence& one : links[i][j]) {
        for (const NodeId& a : one.a) {
          for (const NodeId& b : one.b) {
            voteFor(i, a, j, b, one);
            voteFor(j, b, i, a, one);
          }
        }
      }
    }
  }
  const double all = std::accumulate(m_weights.begin(), m_weights.end(), 0.0);
  for (const auto& [name, ballotsOf] : ballots) {
    StepVotes& votes = m_votes[name];
    votes.classes.assign(count, nowhere);
    for (std::size_t k = 0; k < count; ++k) {
      double most = 0;
      for (const auto& [number, weight] : ballotsOf[k]) {
        if (weight <= most) continue;
        most = weight;
        votes.classes[k] = number;
      }
      if (most > 0 && all > 0) votes.share += m_weights[k] / all;
    }
  }
}

const StepVotes* ProposalMeasure::votesFor(TextMark name) const
{
  const auto found = m_votes.find(name);
  return found == m_votes.end() ? nullptr : &found->second;
}

TextMark ProposalMeasure::nameOf(const Node& node) const
{
  return gatewayOf(node) ? 0 : markOf(foldText(node.label));
}

EffortClasses ProposalMeasure::classesFor(const EffortGraph& candidate, std::size_t variant) const
{
  constexpr std::uint32_t fresh = 1U << 30U;
  EffortClasses classes;
  for (std::size_t i = 0; i < candidate.nodes.size(); ++i) {
    const EffortNode& node = candidate.nodes[i];
    const StepVotes* votes = isStep(node) ? votesFor(node.name) : nullptr;
    if (!isStep(node)) {
      classes.push_back(node.likes);
    } else if (votes && votes->classes[variant] != nowhere) {
      classes.push_back(votes->classes[variant]);
    } else {
      classes.push_back(fresh + static_cast<std::uint32_t>(i));
    }
  }
  return classes;
}

ProposalMeasure::Measured ProposalMeasure::measure(const Process& candidate) const
{
  Measured measured{EffortGraph{candidate}};
  measured.mappings.resize(m_graphs.size());
  for (std::size_t k = 0; k < m_graphs.size(); ++k) {
    if (m_weights[k] <= 0) continue;
    const EffortClasses classes = classesFor(measured.graph, k);
    EffortBounds found = searchEffort({&measured.graph, &classes}, {m_graphs[k], &m_classes[k]}, {},
                                      heuristicEffort);
    measured.total += m_weights[k] * inSteps(found.upper);
    measured.mappings[k] = std::move(found.mapping);
  }
  return measured;
}

ProposalMeasure::Measured ProposalMeasure::measure(const Process& candidate,
                                                   const Measured& like) const
{
  Measured measured{EffortGraph{candidate}};
  const std::size_t size = measured.graph.nodes.size();
  EffortMapping before(size, nobody);
  for (const auto& [id, at] : measured.graph.index) {
    const auto known = like.graph.index.find(id);
    if (known != like.graph.index.end()) before[at] = known->second;
  }
  measured.mappings.resize(m_graphs.size());
  for (std::size_t k = 0; k < m_graphs.size(); ++k) {
    if (m_weights[k] <= 0) continue;
    EffortMapping start(size, nobody);
    for (std::size_t i = 0; i < size; ++i) {
      if (before[i] != nobody) start[i] = like.mappings[k][before[i]];
    }
    const EffortClasses classes = classesFor(measured.graph, k);
    EffortBounds found =
        improveMapping({&measured.graph, &classes}, {m_graphs[k], &m_classes[k]}, start);
    measured.total += m_weights[k] * inSteps(found.upper);
    measured.mappings[k] = std::move(found.mapping);
  }
  return measured;
}

}  // namespace einklang
