#include "model/comparison/DeviationEffort.h"

#include "model/comparison/EffortGraph.h"
#include "model/comparison/EffortWeights.h"

#include <algorithm>
#include <set>

namespace einklang {
namespace {

long long costOfStep(const Process& process, const Node& node)
{
  const bool performed = isActivity(node) && !Pairing::laneOf(process, node).empty();
  return costOf(node) + (performed ? effortWeights().performer : 0);
}

long long costOfWay(const WayChange& way)
{
  if (!way.reference) return costOf(*way.variant);
  if (!way.variant) return costOf(*way.reference);
  const int bare = 2 * effortWeights().flow;
  return costOf(*way.reference) + costOf(*way.variant) - bare;  // the way stays
}

/// What the steps cost that nobody has named before.
long long claim(const Process& process, const WayGraph& graph,
                const std::vector<std::size_t>& changed, const std::vector<NodeId>& steps,
                std::set<std::size_t>& claimed)
{
  long long cost = 0;
  for (const NodeId& id : steps) {
    const std::size_t at = graph.indexOf(id);
    if (std::ranges::find(changed, at) == changed.end() || !claimed.insert(at).second) continue;
    cost += costOfStep(process, graph.node(at));
  }
  return cost;
}

}  // namespace

void shareEffort(const Pairing& pairing, const ChangeGroup& group, Deviations& deviations)
{
  if (deviations.empty()) return;
  const WayGraph& r = pairing.referenceGraph();
  const WayGraph& v = pairing.variantGraph();
  long long rest = 0;
  for (const std::size_t i : group.missing) rest += costOfStep(pairing.reference(), r.node(i));
  for (const std::size_t i : group.additional) rest += costOfStep(pairing.variant(), v.node(i));
  for (const WayChange& way : group.ways) rest += costOfWay(way);
  std::set<std::size_t> ours;
  std::set<std::size_t> theirs;
  std::vector<long long> shares;
  for (const Deviation& one : deviations) {
    shares.push_back(claim(pairing.reference(), r, group.missing, one.referenceSteps, ours) +
                     claim(pairing.variant(), v, group.additional, one.variantSteps, theirs));
    rest -= shares.back();
  }
  const auto count = static_cast<long long>(deviations.size());
  for (long long i = 0; i < count; ++i) {
    const auto at = static_cast<std::size_t>(i);
    deviations[at].effort = inSteps(shares[at] + rest / count + (i < rest % count ? 1 : 0));
  }
}

double effortOf(Aspect aspect, const Node& reference, const Node& variant)
{
  const EffortWeights& w = effortWeights();
  switch (aspect) {
    case Aspect::Label:
      return inSteps(w.name);
    case Aspect::Type:
      if (gatewayOf(reference)) return inSteps(w.decision);
      return inSteps(isActivity(reference) == isActivity(variant) ? w.form : w.nature);
    case Aspect::Role:
      return roleEffort(1, false);
    case Aspect::Documents:
      return inSteps(w.documents);
    case Aspect::Systems:
      return inSteps(w.systems);
    case Aspect::Channel:
      return inSteps(w.channel);
    case Aspect::LegalBases:
      return inSteps(w.law);
    case Aspect::Deadline:
      return inSteps(w.deadline);
    case Aspect::Times:
      return 0;  // measured, not decided
    case Aspect::Description:
      return 0;  // says nothing about how it is done
    case Aspect::Repetition:
      return inSteps(w.repetition);
  }
  return 0;
}

double effortOfBoth(const Node& reference, const Node& variant)
{
  const int ways = 4 * effortWeights().flow;  // one in and one out of each
  return inSteps(costOf(reference) + costOf(variant) + ways);
}

double roleEffort(std::size_t steps, bool isRenamed)
{
  const EffortWeights& w = effortWeights();
  return inSteps(isRenamed ? w.unit : 2LL * w.performer * static_cast<long long>(steps));
}

}  // namespace einklang
