#include "model/matching/Correspondence.h"

#include <algorithm>

namespace einklang {
namespace {

using Side = std::vector<NodeId> Correspondence::*;

std::vector<NodeId> partners(const Correspondences& all, const NodeId& id, Side own, Side other)
{
  std::vector<NodeId> found;
  for (const Correspondence& one : all) {
    if (std::ranges::find(one.*own, id) == (one.*own).end()) continue;
    found.insert(found.end(), (one.*other).begin(), (one.*other).end());
  }
  return found;
}

}  // namespace

std::vector<NodeId> partnersInB(const Correspondences& correspondences, const NodeId& a)
{
  return partners(correspondences, a, &Correspondence::a, &Correspondence::b);
}

std::vector<NodeId> partnersInA(const Correspondences& correspondences, const NodeId& b)
{
  return partners(correspondences, b, &Correspondence::b, &Correspondence::a);
}

}  // namespace einklang
