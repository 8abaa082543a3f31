#include "model/comparison/Starts.h"

#include <algorithm>

namespace einklang {

Starts startsOf(const Pairing& pairing)
{
  Starts starts;
  const auto isFirst = [](const Node& node) { return isStart(node) && !node.parent; };
  const WayGraph& r = pairing.referenceGraph();
  const WayGraph& v = pairing.variantGraph();
  bool isKept = false;
  for (std::size_t i = 0; i < r.size(); ++i) {
    if (!isFirst(r.node(i))) continue;
    starts.ofReference.push_back(i);
    isKept = isKept || (pairing.inVariant(i) && isStart(v.node(*pairing.inVariant(i))));
  }
  std::ranges::sort(starts.ofReference, {},
                    [&](std::size_t i) { return pairing.referenceRanks()[i]; });
  const auto rank = [&](std::size_t i) { return pairing.variantRanks()[i]; };
  for (std::size_t i = 0; i < v.size() && !isKept; ++i) {
    if (pairing.inReference(i) || !isFirst(v.node(i))) continue;
    if (!starts.instead || rank(i) < rank(*starts.instead)) starts.instead = i;
  }
  return starts;
}

}  // namespace einklang
