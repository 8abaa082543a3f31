#pragma once

#include "model/comparison/OrderChanges.h"

namespace einklang {

/// Deviations in the making, with what all of them are made from.
class FoundDeviations
{
 public:
  explicit FoundDeviations(const Pairing& pairing)
      : m_pairing{pairing}, m_r{pairing.referenceGraph()}, m_v{pairing.variantGraph()}
  {}

  Deviation& add(DeviationKind kind, std::vector<NodeId> steps, std::vector<std::string> arguments);
  /// Of steps that both sides have, by their numbers in the reference.
  Deviation& addMatched(DeviationKind kind, std::vector<std::size_t> steps,
                        const std::vector<std::size_t>& anchors,
                        std::vector<std::string> arguments);

  /// What steps of the variant are in the reference, in flow order.
  std::vector<NodeId> idsInReference(const std::vector<std::size_t>& variantSteps) const;

  Deviations& all() { return m_found; }
  bool empty() const { return m_found.empty(); }

 private:
  const Pairing& m_pairing;
  const WayGraph& m_r;
  const WayGraph& m_v;
  Deviations m_found;
};

std::vector<NodeId> idsOf(const WayGraph& graph, const std::vector<std::size_t>& nodes);

/// Adds what the changes of the order are told as.
void tellOrder(const Pairing& pairing, const OrderChanges& changes, FoundDeviations& found);
void tellDependencies(const Pairing& pairing, const std::vector<DependencyChange>& changes,
                      FoundDeviations& found);

}  // namespace einklang
