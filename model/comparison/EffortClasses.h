#pragma once

#include "model/comparison/EffortGraph.h"
#include "model/matching/Correspondence.h"

#include <cstdint>
#include <vector>

namespace einklang {

/// The class of each node of a graph: nodes of the same class may stand for each other, nodes of
/// different classes never do.
using EffortClasses = std::vector<std::uint32_t>;

/// What corresponds to what in two of several graphs.
struct EffortLink
{
  std::size_t a;
  std::size_t b;
  const Correspondences* correspondences;
};

/// True if the steps may stand for each other: they correspond, and that is not unsure, or somebody
/// has confirmed it, or they have the same name.
bool isTrusted(const Correspondence& one, bool sameName);

/// The classes of several graphs. Steps and events are in one class where they correspond, directly
/// or through others, or have the same name in one process; all gateways are in one class, all
/// roles, and all events of one place in the flow that have no name. An unsure correspondence of
/// different names counts as none: until somebody confirms it, these are two steps.
std::vector<EffortClasses> effortClasses(const std::vector<const EffortGraph*>& graphs,
                                         const std::vector<EffortLink>& links);

}  // namespace einklang
