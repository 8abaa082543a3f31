#pragma once

#include "model/comparison/Changes.h"
#include "model/comparison/Pairing.h"

#include <optional>
#include <string>
#include <vector>

namespace einklang {

/// Where people find a step that only one side has: between which steps of both it stands, in whose
/// hands, and what goes with it. A graph is that of the reference or of the variant.
class StepPlaces
{
 public:
  using Indices = std::vector<std::size_t>;

  /// Both are borrowed.
  StepPlaces(const Pairing& pairing, const ChangeGroup& group);

  /// What is told of one of the steps of a fragment: see README.md, "missing" and "additional".
  std::vector<std::string> arguments(const WayGraph& graph, std::size_t i,
                                     const Indices& steps) const;

  /// What the step before (or after) it is called, of those that both sides have. Nothing where
  /// only a loop leads there.
  std::string neighbour(const WayGraph& graph, std::size_t i, bool backwards) const;

  /// The nearest steps before (or after) the fragment that both sides have.
  Indices neighboursOf(const WayGraph& graph, const Indices& fragment, bool backwards) const;

  /// The choice of the variant between the same steps as a question behind a step of the reference,
  /// at a gateway without a name that is not known to be the same. That the question is not asked
  /// cannot be said. It leads to at least so many of the steps that the question leads to.
  std::optional<std::size_t> askedWithoutName(std::size_t step, std::size_t least) const;

  /// The process ends there right behind a step that both sides have.
  bool endsBehindStep(const WayGraph& graph, std::size_t end) const;

 private:
  bool namesStepOfBoth(const WayGraph& graph, std::size_t i) const;
  /// Its number; size() of the graph if there is none.
  std::size_t neighbourOf(const WayGraph& graph, std::size_t i, bool backwards) const;
  std::size_t startBefore(const WayGraph& graph, std::size_t i) const;
  std::string namesAfter(std::size_t i) const;
  bool comesFromMany(const WayGraph& graph, std::size_t i) const;
  bool hasOneNext(const WayGraph& graph, std::size_t i) const;
  bool isOfChanges(const WayGraph& graph, std::size_t at) const;
  std::string branchOfChanges(const WayGraph& graph, std::size_t i,
                              const OrderRelations& relations) const;
  std::optional<std::size_t> wordlessSplit(const WayGraph& graph, std::size_t step) const;
  std::size_t rank(const WayGraph& graph, std::size_t i) const;
  std::string nameWithMore(const WayGraph& graph, std::size_t i) const;
  bool saysItsStep(const WayGraph& graph, std::size_t i, const Indices& steps) const;
  bool isKnown(const WayGraph& graph, std::size_t at) const;
  bool isAnchor(const WayGraph& graph, std::size_t at) const;
  const Process& process(const WayGraph& graph) const;
  const StepNames& names(const WayGraph& graph) const
  {
    return &graph == &m_r ? m_rNames : m_vNames;
  }

  const Pairing& m_pairing;
  const ChangeGroup& m_group;
  const WayGraph& m_r;
  const StepNames& m_rNames;
  const StepNames& m_vNames;
  BitSet m_complexR;  // steps that stand for several, or for one together with others
  BitSet m_complexV;
};

}  // namespace einklang
