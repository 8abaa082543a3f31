#pragma once

#include "model/base/Parallel.h"
#include "model/comparison/EffortSearch.h"

#include <cstdint>
#include <memory>
#include <unordered_map>
#include <vector>

namespace einklang {

/// Which variants have a step, and what it is there.
struct StepVotes
{
  std::vector<std::uint32_t> classes = {};  // by variant: its class there; `nowhere` if it lacks it
  double share = 0;                         // of the weight of all variants, 0 to 1
};
inline constexpr std::uint32_t nowhere = static_cast<std::uint32_t>(-1);

/// Measures candidates against all variants, many times a second: who corresponds to whom was found
/// out once between the variants, and a candidate is made of their steps.
class ProposalMeasure
{
 public:
  /// `links[i][j]` is match(variant i, variant j), or empty where it was not asked for.
  ProposalMeasure(const std::vector<const Process*>& variants, const std::vector<double>& weights,
                  const std::vector<std::vector<Correspondences>>& links);

  std::size_t variants() const { return m_graphs.size(); }
  const std::vector<const EffortGraph*>& graphs() const { return m_graphs; }

  /// A candidate with who stands for whom in each variant.
  struct Measured
  {
    EffortGraph graph;
    std::vector<EffortMapping> mappings = {};
    double total = 0;  // of weight x effort over all variants, in steps
  };

  /// By the heuristic.
  Measured measure(const Process& candidate) const;

  /// Of a candidate that has most nodes in common with another, by id: faster.
  Measured measure(const Process& candidate, const Measured& like) const;

  /// Who has a step of this name; nullptr for a name that no variant uses.
  const StepVotes* votesFor(TextMark name) const;
  TextMark nameOf(const Node& node) const;

 private:
  EffortClasses classesFor(const EffortGraph& candidate, std::size_t variant) const;
  void vote(const std::vector<std::vector<Correspondences>>& links);

  std::vector<std::unique_ptr<EffortGraph>> m_owned;
  std::vector<const EffortGraph*> m_graphs;
  std::vector<EffortClasses> m_classes;
  const std::vector<double>& m_weights;
  std::unordered_map<TextMark, StepVotes> m_votes;
};

}  // namespace einklang
