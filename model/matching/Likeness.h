#pragma once

#include "model/matching/Wording.h"
#include "model/process/Process.h"

#include <map>
#include <vector>

namespace einklang {

/// A step of the other process and how alike it is found, 0 to 1.
struct Candidate
{
  NodeId step;
  double likeness = 0;

  bool operator==(const Candidate&) const = default;
};

/// How alike the matcher finds every step of one process and every step of another, linked or not;
/// computed once, to be asked often. Gateways are like gateways only.
class Likeness
{
 public:
  Likeness() = default;
  Likeness(const Process& a, const Process& b, const SameWordings& wordings = {});

  /// 0 for steps that are not there.
  double at(const NodeId& a, const NodeId& b) const;

  /// The steps of b that may be this one of a, most alike first; and the other way round.
  std::vector<Candidate> candidatesInB(const NodeId& a) const;
  std::vector<Candidate> candidatesInA(const NodeId& b) const;

 private:
  std::vector<NodeId> m_a;
  std::vector<NodeId> m_b;
  std::map<NodeId, std::size_t> m_placesA;
  std::map<NodeId, std::size_t> m_placesB;
  std::vector<float> m_values;  // [step of a][step of b]; below 0: may not be the same
};

}  // namespace einklang
