#pragma once

#include "model/comparison/ElementPairs.h"
#include "model/comparison/PreparedFlow.h"
#include "model/matching/Correspondence.h"

#include <optional>
#include <string>
#include <vector>

namespace einklang {

/// Reference and variant as numbers, and which node stands for which.
class Pairing
{
 public:
  Pairing(const PreparedFlow& reference, const PreparedFlow& variant,
          const Correspondences& correspondences);

  const PreparedFlow& preparedReference() const { return m_prepared; }
  const PreparedFlow& preparedVariant() const { return m_preparedVariant; }
  const Process& reference() const { return m_reference; }
  const Process& variant() const { return m_variant; }
  const WayGraph& referenceGraph() const { return m_r; }
  const WayGraph& variantGraph() const { return m_v; }
  const std::vector<std::size_t>& referenceRanks() const { return m_prepared.ranks(); }
  const std::vector<std::size_t>& variantRanks() const { return m_preparedVariant.ranks(); }

  /// The one node that stands for it on the other side: a node that stays when the variant becomes
  /// the reference. Absent for all that is taken out or put in.
  const std::optional<std::size_t>& inVariant(std::size_t r) const { return m_toVariant[r]; }
  const std::optional<std::size_t>& inReference(std::size_t v) const { return m_toReference[v]; }

  /// True if a node that stays only may be the one of the other side: nobody has confirmed it.
  bool isDoubtful(std::size_t r) const { return m_doubtful[r]; }

  /// Somebody said by hand that it is the one of the other side.
  bool isConfirmed(std::size_t r) const { return m_confirmed[r]; }

  /// What a step of the reference is called where both sides are spoken of: as in the reference,
  /// and with its place where several of the variant have its name.
  const std::string& nameOf(std::size_t r) const;
  std::vector<std::string> namesOf(const std::vector<std::size_t>& steps) const;

  /// Correspondences that are not one node to one: refined, intermingled, other granularity.
  const Correspondences& complex() const { return m_complex; }

  /// The lane it stands in by name, empty where it stands in none.
  static std::string laneOf(const Process& process, const Node& node);
  /// What the pool of a node is called on the other side; its own name where it has no partner.
  std::string poolInReference(std::size_t v) const;
  std::string poolInVariant(std::size_t r) const;
  /// True if reference node and variant node are done by the same role. Pools that hold the same
  /// steps are the same, whatever their name: they are often called after the municipality.
  bool sameRole(std::size_t r, std::size_t v) const;

  /// Which lane, pool, document ... is which.
  const ElementPairs& elements() const { return *m_elements; }
  /// True if both stand in the same lane and pool: not only of the same name.
  bool samePlace(std::size_t r, std::size_t v) const;

  /// Ids for elements that go to the other side: their own where it is free there.
  const NodeId& idInReference(std::size_t v) const { return m_idInReference[v]; }
  const NodeId& idInVariant(std::size_t r) const { return m_idInVariant[r]; }

 private:
  void pairUp(const Correspondence& correspondence);
  void unpairMisplaced();
  bool standAlike(std::size_t r, std::size_t v) const;
  void pairPools();
  void chooseIds();
  void pairElements();

  const PreparedFlow& m_prepared;
  const PreparedFlow& m_preparedVariant;
  const Process& m_reference;
  const Process& m_variant;
  const WayGraph& m_r;
  const WayGraph& m_v;
  std::vector<std::optional<std::size_t>> m_toVariant;
  std::vector<std::optional<std::size_t>> m_toReference;
  std::vector<bool> m_doubtful;
  std::vector<bool> m_confirmed;
  Correspondences m_complex;
  std::vector<std::pair<ParticipantId, ParticipantId>> m_pools;
  std::vector<NodeId> m_idInReference;
  std::vector<NodeId> m_idInVariant;
  std::optional<ElementPairs> m_elements;
};

}  // namespace einklang
