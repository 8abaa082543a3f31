#pragma once

#include "model/comparison/WayGraph.h"

#include <set>
#include <vector>

namespace einklang {

/// A connected piece of nodes that only one side has.
struct Fragment
{
  std::vector<std::size_t> steps = {};  // in flow order, without gateways
  bool hasStart = false;
  bool hasEnd = false;
};

/// The connected pieces of these nodes without those already named, their steps sorted by rank;
/// pieces of gateways alone are none.
std::vector<Fragment> fragmentsOf(const WayGraph& graph, const std::vector<std::size_t>& nodes,
                                  const std::set<std::size_t>& named,
                                  const std::vector<std::size_t>& ranks);

/// A node alone whose sub-process is among those that only this side has: that goes first.
void addFrame(const WayGraph& graph, const std::vector<std::size_t>& onlyHere,
              std::vector<std::size_t>& nodes);

/// Adds the nodes and all that stands in them to what is named.
void cover(const WayGraph& graph, const std::vector<std::size_t>& nodes,
           std::set<std::size_t>& named);

}  // namespace einklang
