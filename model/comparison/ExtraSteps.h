#pragma once

#include "model/comparison/WayGraph.h"
#include "model/matching/Correspondence.h"

#include <string>
#include <vector>

namespace einklang {

/// Steps of several variants that the reference lacks and that are the same: one row.
struct ExtraRow
{
  std::string label;
  std::string role;
  std::size_t after;                         // place in the flow of the reference
  std::vector<std::vector<NodeId>> members;  // for each variant
};

/// Clusters the extra steps of all variants: equal words first, then similar words, always between
/// the same steps of the reference. A cluster holds a variant once. Agglomerative with complete
/// order by content, so that the order of the variants does not matter.
std::vector<ExtraRow> extraRows(const Process& reference,
                                const std::vector<const Process*>& variants,
                                const std::vector<const Correspondences*>& correspondences);

}  // namespace einklang
