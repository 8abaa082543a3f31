#pragma once

#include "model/base/Id.h"
#include "model/base/Message.h"

#include <vector>

namespace einklang {

enum class Confidence
{
  Sure,    // sicher
  Likely,  // wahrscheinlich
  Unsure   // unsicher
};

/// These steps of a (usually the reference) are those steps of b (the variant): 1:1, 1:n or n:m.
struct Correspondence
{
  std::vector<NodeId> a;
  std::vector<NodeId> b;
  Confidence confidence = Confidence::Unsure;
  double score = 0;                   // 0 to 1
  std::vector<Message> reasons = {};  // in words, strongest first
  bool locked = false;                // confirmed by hand; no computation changes it

  bool operator==(const Correspondence&) const = default;
};

using Correspondences = std::vector<Correspondence>;

/// The partner(s) of a step, in either direction; empty where it has none.
std::vector<NodeId> partnersInB(const Correspondences& correspondences, const NodeId& a);
std::vector<NodeId> partnersInA(const Correspondences& correspondences, const NodeId& b);

}  // namespace einklang
