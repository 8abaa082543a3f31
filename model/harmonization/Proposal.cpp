#include "model/harmonization/Proposal.h"

#include "model/analysis/Soundness.h"
#include "model/base/Contract.h"
#include "model/base/Text.h"
#include "model/comparison/Effort.h"
#include "model/comparison/EffortWeights.h"
#include "model/harmonization/ProposalBound.h"
#include "model/harmonization/ProposalLimits.h"
#include "model/harmonization/ProposalMeasure.h"
#include "model/harmonization/ProposalMoves.h"
#include "model/harmonization/ProposalSupport.h"
#include "model/harmonization/Standard.h"
#include "model/process/SameMeaning.h"

#include <algorithm>
#include <limits>
#include <memory>
#include <numeric>
#include <set>

namespace einklang {
namespace {

constexpr std::size_t mostHubs = 16;       // that all others are compared with
constexpr std::size_t mostStarts = 2;      // that are improved
constexpr std::size_t mostRounds = 8;      // of improvement from each
constexpr std::size_t mostWork = 400'000;  // nodes measured in one improvement: bounds the time
constexpr double tiny = 1e-9;
constexpr double forbidden = 1e6;  // the price of a constraint that is not kept

using Parties = std::vector<const Process*>;

/// A process and what it costs by the quick measure, with all that is to be minimised.
struct Candidate
{
  Process process;
  std::optional<std::size_t> variant = std::nullopt;
  double objective = 0;
  double compared = 0;  // of an existing one: the same by the comparisons of the pairs
  std::shared_ptr<const ProposalMeasure::Measured> measured = nullptr;
};

/// Whatever a move is made of: such a step stays.
bool dropsWhatLawRequires(const Process& from, const Process& to)
{
  return std::ranges::any_of(from.nodes(), [&](const Node& node) {
    return node.attributes.binding == Binding::RequiredByLaw && !to.findNode(node.id);
  });
}

/// A process and its efforts as the comparison with each variant finds them.
struct Verdict
{
  std::vector<Correspondences> links = {};
  std::vector<double> efforts = {};
  double effort = 0;
  double objective = 0;
};

class Search
{
 public:
  Search(Parties variants, std::vector<double> weights, const Process* reference,
         const ProposalConstraints& constraints, const CancelFlag* cancel)
      : m_variants{std::move(variants)},
        m_weights{std::move(weights)},
        m_reference{reference},
        m_constraints{constraints},
        m_cancel{cancel}
  {
    m_weight = std::accumulate(m_weights.begin(), m_weights.end(), 0.0);
    m_parties = m_variants;
    m_partyWeights = m_weights;
    if (reference) {
      m_parties.push_back(reference);
      m_partyWeights.push_back(constraints.closeness);
    }
  }

  Result<Proposal> run()
  {
    matchHubs();
    if (isCancelled()) return cancelled();
    m_measure.emplace(m_parties, m_partyWeights, m_links);
    noteKept();
    std::vector<Candidate> starts = candidates();
    if (starts.empty()) {
      return Error{ErrorCode::NotAllowed,
                   Message{"none of the processes is sound and keeps the constraints"}};
    }
    Candidate best = starts.front();
    for (std::size_t i = 0; i < std::min(mostStarts, starts.size()); ++i) {
      Candidate improved = improve(starts[i]);
      if (isCancelled()) return cancelled();
      if (i == 0 || improved.objective < best.objective - tiny) best = std::move(improved);
    }
    return judged(std::move(best), starts);
  }

 private:
  bool isCancelled() const { return m_cancel && *m_cancel; }
  static Error cancelled() { return Error{ErrorCode::Cancelled, Message{"cancelled"}}; }

  // Preparing -------------------------------------------------------------------------------------

  /// Who corresponds to whom: every party with the hubs, that are all of few and some of many,
  /// and the reference.
  void matchHubs()
  {
    const std::size_t count = m_parties.size();
    const std::size_t stride = (count + mostHubs - 1) / mostHubs;
    std::vector<std::pair<std::size_t, std::size_t>> pairs;
    for (std::size_t i = 0; i < count; i += stride) m_hubs.push_back(i);
    if (m_reference && m_hubs.back() + 1 != count) m_hubs.push_back(count - 1);
    for (const std::size_t i : m_hubs) {
      for (std::size_t j = 0; j < count; ++j) {
        if (j > i || !std::ranges::binary_search(m_hubs, j)) pairs.emplace_back(i, j);
      }
    }
    std::vector<std::optional<PreparedProcess>> prepared(count);
    parallelFor(
        count, [&](std::size_t i) { prepared[i] = prepare(*m_parties[i]); }, m_cancel);
    m_links.assign(count, std::vector<Correspondences>(count));
    if (isCancelled()) return;
    parallelFor(
        pairs.size(),
        [&](std::size_t p) {
          const auto [i, j] = pairs[p];
          m_links[i][j] = match({*m_parties[i], *prepared[i]}, {*m_parties[j], *prepared[j]});
        },
        m_cancel);
  }

  void noteKept()
  {
    for (const Process* party : m_parties) {
      for (const std::string& label : mandatoryLabels(*party, m_constraints)) {
        m_kept.insert(markOf(foldText(label)));
      }
    }
  }

  void measure(Candidate& candidate, const Candidate* like = nullptr) const
  {
    candidate.measured = std::make_shared<const ProposalMeasure::Measured>(
        like ? m_measure->measure(candidate.process, *like->measured)
             : m_measure->measure(candidate.process));
    candidate.objective = candidate.measured->total + penaltyOf(candidate.process);
  }

  double penaltyOf(const Process& process) const
  {
    return intricacy(process, m_constraints.simplicity) +
           forbidden * static_cast<double>(violations(process, m_constraints));
  }

  /// The sound ones of hubs and reference, the best first; equal ones once.
  std::vector<Candidate> candidates() const
  {
    std::vector<Candidate> found;
    for (const std::size_t i : m_hubs) {
      if (!isSound(*m_parties[i])) continue;
      const bool isVariant = i < m_variants.size();
      found.push_back({withFixedRoles(*m_parties[i], m_constraints),
                       isVariant ? std::optional{i} : std::nullopt});
    }
    parallelFor(
        found.size(),
        [&](std::size_t i) {
          measure(found[i]);
          found[i].compared = comparedOf(found[i]);
        },
        m_cancel);
    std::ranges::stable_sort(found, {}, &Candidate::objective);
    std::vector<Candidate> once;
    for (Candidate& one : found) {
      const bool known = std::ranges::any_of(once, [&](const Candidate& other) {
        return other.objective == one.objective && sameMeaning(other.process, one.process);
      });
      if (!known) once.push_back(std::move(one));
    }
    return once;
  }

  double comparedOf(const Candidate& existing) const
  {
    const std::size_t own = existing.variant.value_or(m_parties.size() - 1);
    double sum = penaltyOf(existing.process);
    for (std::size_t i = 0; i < m_parties.size(); ++i) {
      const bool known = !m_links[own][i].empty();
      const std::size_t a = known ? own : i;
      const std::size_t b = known ? i : own;
      sum += m_partyWeights[i] *
             effortBetween(*m_measure->graphs()[a], *m_measure->graphs()[b], m_links[a][b]).value;
    }
    return sum;
  }

  // Improving -------------------------------------------------------------------------------------

  Candidate improve(Candidate best) const
  {
    std::size_t work = 0;
    bool named = false;  // deviations were looked at
    for (std::size_t round = 0; round < mostRounds && work < mostWork; ++round) {
      const Process base = best.process;
      std::vector<AnchoredEdits> moves = proposalMoves(base, m_parties, *m_measure, m_kept);
      if (round == 0 || !named) {
        std::ranges::move(deviationMoves(base), std::back_inserter(moves));
        named = true;
      }
      const bool better = takeBest(best, base, moves, work);
      if (isCancelled()) break;
      if (!better && named && round > 0) break;
      named = better;
    }
    return best;
  }

  /// What many variants show.
  std::vector<AnchoredEdits> deviationMoves(const Process& base) const
  {
    constexpr double many = 0.35;
    std::vector<AnchoredEdits> moves;
    const Alignment alignment = align(base, m_variants, {}, m_cancel);
    std::set<std::string> groups;
    for (const SharedDeviation& shared : sharedDeviations(alignment)) {
      const Deviation& one = shared.deviation;
      if (one.toVariant.empty() || shareOf(shared.variants) < many) continue;
      if (!one.group.empty() && !groups.insert(one.group).second) continue;
      moves.push_back(one.toVariant);
    }
    return moves;
  }

  double shareOf(const std::vector<std::size_t>& variants) const
  {
    double weight = 0;
    for (const std::size_t i : variants) weight += m_weights[i];
    return m_weight > 0 ? weight / m_weight : 0;
  }

  std::optional<Candidate> with(const Candidate& from, const AnchoredEdits& edits,
                                const Process& base) const
  {
    auto process = changed(from.process, edits, base);
    if (!process || dropsWhatLawRequires(from.process, *process)) return std::nullopt;
    if (!m_constraints.roles.empty()) process = withFixedRoles(std::move(*process), m_constraints);
    Candidate made{std::move(*process), from.variant};
    measure(made, &from);
    return made;
  }

  /// Measures every move alone, then carries out those that save, what saves most first.
  bool takeBest(Candidate& best, const Process& base, const std::vector<AnchoredEdits>& moves,
                std::size_t& work) const
  {
    std::vector<std::pair<double, std::size_t>> order(moves.size());
    parallelFor(
        moves.size(),
        [&](std::size_t i) {
          const auto made = with(best, moves[i], base);
          order[i] = {made ? made->objective : std::numeric_limits<double>::infinity(), i};
        },
        m_cancel);
    work += moves.size() * effortOfMeasuring();
    if (isCancelled()) return false;
    std::ranges::sort(order);
    bool better = false;
    const double before = best.objective;
    for (const auto& [objective, i] : order) {
      if (objective >= before - tiny || work > mostWork || isCancelled()) break;
      auto made = with(best, moves[i], base);
      work += effortOfMeasuring();
      if (!made || made->objective >= best.objective - tiny || !isSound(made->process)) continue;
      best = std::move(*made);
      better = true;
    }
    return better;
  }

  std::size_t effortOfMeasuring() const
  {
    std::size_t nodes = 0;
    for (const EffortGraph* graph : m_measure->graphs()) nodes += graph->nodes.size();
    return nodes;
  }

  // Judging ---------------------------------------------------------------------------------------

  /// As the comparison finds it, with all that it proves.
  Verdict verdictOn(const Process& process) const
  {
    Verdict verdict;
    verdict.links.resize(m_parties.size());
    verdict.efforts.resize(m_parties.size());
    const EffortGraph graph{process};
    parallelFor(
        m_parties.size(),
        [&](std::size_t i) {
          verdict.links[i] = match(process, *m_parties[i]);
          verdict.efforts[i] =
              effortBetween(graph, *m_measure->graphs()[i], verdict.links[i], provedEffort).value;
        },
        m_cancel);
    for (std::size_t i = 0; i < m_parties.size(); ++i) {
      verdict.objective += m_partyWeights[i] * verdict.efforts[i];
      if (i < m_variants.size()) verdict.effort += m_weights[i] * verdict.efforts[i];
    }
    verdict.objective += penaltyOf(process);
    return verdict;
  }

  Result<Proposal> judged(Candidate best, const std::vector<Candidate>& starts) const
  {
    const Candidate& median = *std::ranges::min_element(starts, {}, &Candidate::compared);
    const Verdict asItIs = verdictOn(median.process);
    Verdict verdict = verdictOn(best.process);
    if (asItIs.objective <= verdict.objective) {
      best = median;
      verdict = asItIs;
    }
    if (isCancelled()) return cancelled();
    if (violations(best.process, m_constraints) > 0) {
      return Error{ErrorCode::NotAllowed,
                   Message{"none of the processes is sound and keeps the constraints"}};
    }
    Proposal proposal{best.process, best.variant};
    proposal.bestVariantEffort = asItIs.effort;
    proposal.effort = verdict.effort;
    proposal.effortOf = verdict.efforts;
    proposal.effortOf.resize(m_variants.size());
    proposal.lowerBound = std::min(proposal.effort, bound(best.process, verdict));
    describe(proposal);
    return proposal;
  }

  double bound(const Process& process, const Verdict& verdict) const
  {
    const EffortGraph own{process};
    std::vector<const EffortGraph*> graphs = m_measure->graphs();
    graphs.push_back(&own);
    std::vector<EffortLink> links;
    for (std::size_t i = 0; i < m_links.size(); ++i) {
      for (std::size_t j = 0; j < m_links[i].size(); ++j) {
        if (!m_links[i][j].empty()) links.push_back({i, j, &m_links[i][j]});
      }
      links.push_back({m_parties.size(), i, &verdict.links[i]});
    }
    std::vector<EffortClasses> classes = effortClasses(graphs, links);
    graphs.resize(m_variants.size());
    classes.resize(m_variants.size());
    return proposalBound(graphs, classes, m_weights);
  }

  void describe(Proposal& proposal) const
  {
    const Alignment alignment = align(proposal.process, m_variants, {}, m_cancel);
    proposal.support = supportOf(proposal.process, alignment, m_variants, m_weights);
    for (const SharedDeviation& shared : sharedDeviations(alignment)) {
      const double share = shareOf(shared.variants);
      if (share >= 0.4 && share <= 0.6) proposal.contested.push_back({shared.deviation, share});
    }
    const Process& start = proposal.startedFrom ? *m_variants[*proposal.startedFrom] : *m_reference;
    proposal.changes = compare(start, proposal.process, match(start, proposal.process));
  }

  Parties m_variants;
  std::vector<double> m_weights;
  const Process* m_reference;
  const ProposalConstraints& m_constraints;
  const CancelFlag* m_cancel;
  double m_weight = 0;
  Parties m_parties;  // the variants, then the reference
  std::vector<double> m_partyWeights;
  std::vector<std::size_t> m_hubs;
  std::vector<std::vector<Correspondences>> m_links;
  std::optional<ProposalMeasure> m_measure;
  std::set<TextMark> m_kept;
};

/// The numbers of the variants in an order by content.
std::vector<std::size_t> orderOf(const Parties& variants)
{
  std::vector<std::pair<std::string, std::size_t>> keyed;
  for (std::size_t i = 0; i < variants.size(); ++i) keyed.emplace_back(meaningOf(*variants[i]), i);
  std::ranges::sort(keyed);
  std::vector<std::size_t> order;
  for (const auto& [meaning, i] : keyed) order.push_back(i);
  return order;
}

/// Puts what speaks of the ordered variants back to the order in which they were given.
void restoreOrder(const std::vector<std::size_t>& order, Proposal& proposal)
{
  if (proposal.startedFrom) proposal.startedFrom = order[*proposal.startedFrom];
  std::vector<double> efforts(order.size());
  for (std::size_t i = 0; i < order.size(); ++i) efforts[order[i]] = proposal.effortOf[i];
  proposal.effortOf = std::move(efforts);
  for (Support& support : proposal.support) {
    for (std::size_t& variant : support.variants) variant = order[variant];
    std::ranges::sort(support.variants);
  }
}

}  // namespace

Result<Proposal> propose(const std::vector<const Process*>& variants,
                         const std::vector<double>& weights, const Process* reference,
                         const ProposalConstraints& constraints, const CancelFlag* cancel)
{
  expects(weights.empty() || weights.size() == variants.size(),
          "there is a weight for every variant or for none");
  expects(std::ranges::none_of(weights, [](double weight) { return weight < 0; }),
          "weights are not negative");
  const std::vector<std::size_t> order = orderOf(variants);
  Parties ordered;
  std::vector<double> orderedWeights;
  for (const std::size_t i : order) {
    ordered.push_back(variants[i]);
    orderedWeights.push_back(weights.empty() ? 1.0 : weights[i]);
  }
  Result<Proposal> found = Search{ordered, orderedWeights, reference, constraints, cancel}.run();
  if (found) restoreOrder(order, *found);
  return found;
}

double gapOf(const Proposal& proposal)
{
  if (proposal.effort <= 0) return 0;
  return (proposal.effort - proposal.lowerBound) / proposal.effort;
}

}  // namespace einklang
