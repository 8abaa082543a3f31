#include "model/comparison/Effort.h"

#include "model/comparison/EffortWeights.h"

namespace einklang {
namespace {

EffortMapping mappingOf(const EffortGraph& a, const EffortGraph& b,
                        const Correspondences& correspondences)
{
  EffortMapping mapping(a.nodes.size(), nobody);
  for (const Correspondence& one : correspondences) {
    if (one.a.size() != 1 || one.b.size() != 1) continue;
    const auto u = a.index.find(one.a.front().value());
    const auto v = b.index.find(one.b.front().value());
    if (u != a.index.end() && v != b.index.end()) mapping[u->second] = v->second;
  }
  return mapping;
}

}  // namespace

Effort effortBetween(const EffortGraph& a, const EffortGraph& b,
                     const Correspondences& correspondences, EffortBudget budget)
{
  if (a.colour == b.colour && a.nodes.size() == b.nodes.size()) return {0, 0, true};
  const auto classes = effortClasses({&a, &b}, {{0, 1, &correspondences}});
  const EffortBounds found =
      searchEffort({&a, &classes[0]}, {&b, &classes[1]}, mappingOf(a, b, correspondences), budget);
  return {inSteps(found.upper), inSteps(found.lower), found.lower == found.upper};
}

Effort effortBetween(const Process& a, const Process& b, const Correspondences& correspondences,
                     EffortBudget budget)
{
  return effortBetween(EffortGraph{a}, EffortGraph{b}, correspondences, budget);
}

}  // namespace einklang
