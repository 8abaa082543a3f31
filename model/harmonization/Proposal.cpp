#include "model/harmonization/Proposal.h"

#include "model/analysis/Soundness.h"
#include "model/base/Contract.h"
#include "model/base/Text.h"
#include "model/comparison/LabelKey.h"
#include "model/comparison/WayGraph.h"
#include "model/harmonization/Standard.h"
#include "model/process/SameMeaning.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

namespace einklang {
namespace {

constexpr std::size_t mostCandidates = 24;
constexpr std::size_t mostComparisons = 8000;  // of the improvement: bounds the time for many towns

double effortOf(const Deviations& deviations)
{
  double effort = 0;
  for (const Deviation& deviation : deviations) effort += deviation.effort;
  return effort;
}

/// A process measured against all variants.
struct Candidate
{
  Process process;
  std::optional<std::size_t> variant = std::nullopt;
  std::vector<double> efforts = {};
  double total = 0;
};

class Search
{
 public:
  Search(const std::vector<const Process*>& variants, std::vector<double> weights,
         const Process* reference, const ProposalConstraints& constraints, const CancelFlag* cancel)
      : m_variants{variants},
        m_weights{std::move(weights)},
        m_reference{reference},
        m_constraints{constraints},
        m_cancel{cancel}
  {
    if (m_weights.empty()) m_weights.assign(variants.size(), 1.0);
    m_weight = std::accumulate(m_weights.begin(), m_weights.end(), 0.0);
  }

  Result<Proposal> run()
  {
    std::optional<Candidate> best;
    for (Candidate& candidate : candidates()) {
      measure(candidate);
      if (isCancelled()) return cancelled();
      if (!best || candidate.total < best->total) best = std::move(candidate);
    }
    if (!best) {
      return Error{ErrorCode::NotAllowed,
                   Message{"none of the processes is sound and keeps the constraints"}};
    }
    Proposal proposal{best->process, best->variant};
    proposal.bestVariantEffort = best->total;
    improve(*best, proposal.adopted);
    if (isCancelled()) return cancelled();
    proposal.process = best->process;
    proposal.effort = best->total;
    proposal.effortOf = best->efforts;
    describe(proposal);
    return proposal;
  }

 private:
  bool isCancelled() const { return m_cancel && *m_cancel; }
  static Error cancelled() { return Error{ErrorCode::Cancelled, Message{"cancelled"}}; }

  /// Sound processes that keep the constraints, the reference first, then the variants in an order
  /// by content; equal ones once.
  std::vector<Candidate> candidates() const
  {
    std::vector<Candidate> found;
    std::set<std::string> known;
    const auto consider = [&](const Process& process, std::optional<std::size_t> variant,
                              const std::string& meaning) {
      if (found.size() >= mostCandidates || !known.insert(meaning).second) return;
      if (isAllowed(process)) found.push_back({process, variant});
    };
    if (m_reference) consider(*m_reference, std::nullopt, meaningOf(*m_reference));
    std::vector<std::pair<std::string, std::size_t>> ordered;
    for (std::size_t i = 0; i < m_variants.size(); ++i) {
      ordered.emplace_back(meaningOf(*m_variants[i]), i);
    }
    std::ranges::sort(ordered);
    // Of many, some from everywhere: neighbours in this order have little in common.
    const std::size_t stride = std::max<std::size_t>(1, ordered.size() / mostCandidates);
    for (std::size_t i = 0; i < ordered.size(); i += stride) {
      consider(*m_variants[ordered[i].second], ordered[i].second, ordered[i].first);
    }
    return found;
  }

  bool isAllowed(const Process& process) const
  {
    return keepsConstraints(process) && isSound(process);
  }

  bool keepsConstraints(const Process& process) const
  {
    if (m_constraints.mandatory.empty() && m_constraints.order.empty()) return true;
    const LabelKeys labels{process};
    const WayGraph graph{process};
    std::map<std::string, std::size_t> steps;
    for (std::size_t i = 0; i < graph.size(); ++i) {
      if (!gatewayOf(graph.node(i))) steps.emplace(labels.keyOf(graph.node(i).label), i);
    }
    const auto has = [&](const std::string& label) { return steps.contains(labels.keyOf(label)); };
    if (!std::ranges::all_of(m_constraints.mandatory, has)) return false;
    const OrderRelations relations{graph};
    return std::ranges::all_of(m_constraints.order, [&](const auto& pair) {
      if (!has(pair.first) || !has(pair.second)) return true;
      return relations.between(steps.at(labels.keyOf(pair.first)),
                               steps.at(labels.keyOf(pair.second))) == Order::Before;
    });
  }

  void measure(Candidate& candidate) const
  {
    candidate.efforts.assign(m_variants.size(), 0.0);
    parallelFor(
        m_variants.size(),
        [&](std::size_t i) {
          const Process& variant = *m_variants[i];
          candidate.efforts[i] =
              effortOf(compare(candidate.process, variant, match(candidate.process, variant)));
        },
        m_cancel);
    candidate.total = 0;
    for (std::size_t i = 0; i < m_variants.size(); ++i) {
      candidate.total += m_weights[i] * candidate.efforts[i];
    }
    if (m_reference && m_constraints.closeness > 0) {
      candidate.total +=
          m_constraints.closeness * effortOf(compare(*m_reference, candidate.process,
                                                     match(*m_reference, candidate.process)));
    }
    if (m_constraints.simplicity > 0) {
      const auto gateways = std::ranges::count_if(
          candidate.process.nodes(), [](const Node& node) { return gatewayOf(node) != nullptr; });
      candidate.total += m_constraints.simplicity * static_cast<double>(gateways);
    }
  }

  double shareOf(const SharedDeviation& shared) const
  {
    double weight = 0;
    for (const std::size_t i : shared.variants) weight += m_weights[i];
    return m_weight > 0 ? weight / m_weight : 0;
  }

  /// What more than half show, strongest support first.
  std::vector<SharedDeviation> majority(const Alignment& alignment) const
  {
    std::vector<SharedDeviation> found = sharedDeviations(alignment);
    std::erase_if(found, [this](const SharedDeviation& shared) {
      return shared.deviation.toVariant.empty() || shareOf(shared) <= 0.5;
    });
    std::ranges::stable_sort(found, std::ranges::greater{},
                             [this](const SharedDeviation& shared) { return shareOf(shared); });
    return found;
  }

  void improve(Candidate& best, std::vector<std::string>& adopted)
  {
    std::size_t comparisons = 0;
    std::set<std::string> tried;
    for (bool better = true; better;) {
      better = false;
      const Alignment alignment = align(best.process, m_variants, {}, m_cancel);
      const Process base = best.process;
      for (const SharedDeviation& shared : majority(alignment)) {
        if (isCancelled() || comparisons > mostComparisons) return;
        if (!tried.insert(shared.deviation.key).second) continue;
        auto improved = with(best, shared.deviation, base);
        if (!improved) continue;
        measure(*improved);
        comparisons += m_variants.size();
        if (improved->total >= best.total - 1e-9) continue;
        best = std::move(*improved);
        adopted.push_back(shared.deviation.key);
        better = true;
      }
    }
  }

  std::optional<Candidate> with(const Candidate& from, const Deviation& deviation,
                                const Process& base) const
  {
    const auto edits = resolve(from.process, deviation.toVariant, base);
    if (!edits) return std::nullopt;
    Candidate changed{from.process, from.variant};
    for (const Edit& edit : *edits) apply(changed.process, edit);
    if (!isAllowed(changed.process)) return std::nullopt;
    return changed;
  }

  void describe(Proposal& proposal) const
  {
    const Alignment alignment = align(proposal.process, m_variants, {}, m_cancel);
    for (const AlignmentRow& row : alignment.rows) {
      if (!row.reference) continue;
      double weight = 0;
      for (std::size_t i = 0; i < row.cells.size(); ++i) {
        if (row.cells[i].state != CellState::Missing) weight += m_weights[i];
      }
      proposal.support.push_back({*row.reference, m_weight > 0 ? weight / m_weight : 0});
    }
    for (const SharedDeviation& shared : sharedDeviations(alignment)) {
      const double share = shareOf(shared);
      if (share >= 0.4 && share <= 0.6) proposal.contested.push_back({shared.deviation, share});
    }
  }

  const std::vector<const Process*>& m_variants;
  std::vector<double> m_weights;
  const Process* m_reference;
  const ProposalConstraints& m_constraints;
  const CancelFlag* m_cancel;
  double m_weight = 0;
};

}  // namespace

Result<Proposal> propose(const std::vector<const Process*>& variants,
                         const std::vector<double>& weights, const Process* reference,
                         const ProposalConstraints& constraints, const CancelFlag* cancel)
{
  expects(weights.empty() || weights.size() == variants.size(),
          "there is a weight for every variant or for none");
  return Search{variants, weights, reference, constraints, cancel}.run();
}

}  // namespace einklang
