#pragma once

#include "model/process/Process.h"

#include <optional>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

namespace einklang {

/// The one pool that all steps stand in.
std::optional<ParticipantId> frameOf(const Process& process);

/// How elements of one process are called in the other: the partner's id, or the one an element
/// without partner goes there with.
class Counterparts
{
 public:
  Counterparts(const Process& from, const Process& to) : m_from{&from}, m_to{&to} {}

  const Process& from() const { return *m_from; }
  const Process& to() const { return *m_to; }

  bool isPaired(const std::string& id) const { return m_partners.contains(id); }
  /// True for the frame around everything that the other side does without.
  bool isDropped(const ParticipantId& id) const { return m_dropped == id; }
  /// The id there; the same id for one that is not of this process.
  const std::string& idThere(const std::string& id) const;

  /// The element as the other side would hold it: ids translated, without what only its file knew.
  template <typename Element>
  Element across(Element element) const
  {
    element.id = there(element.id);
    element.extras = {};
    translate(element);
    return element;
  }

  /// Lane and pool of a node as they are called on the other side.
  void place(const Node& node, Node& there) const;

 private:
  friend class ElementPairs;

  /// Both are ids of elements of the processes.
  void pair(const std::string& id, const std::string& there) { m_partners.emplace(id, &there); }
  void lend(const std::string& id, const std::string& there) { m_lent.emplace(id, there); }

  template <typename Tag>
  Id<Tag> there(const Id<Tag>& id) const
  {
    return Id<Tag>{idThere(id.value())};
  }
  template <typename IdType>
  void translate(std::optional<IdType>& id) const
  {
    if (id) id = IdType{idThere(id->value())};
  }
  /// The pool of something at the outside: a process without pools stands in the authority's.
  void translatePool(std::optional<ParticipantId>& pool, bool isOutside) const;
  void translate(Participant& participant) const { participant.processId.clear(); }
  void translate(Lane& lane) const;
  void translate(Flow& flow) const;
  void translate(MessageFlow& flow) const;
  void translate(Association& association) const;
  template <typename Artifact>
  void translate(Artifact& artifact) const
  {
    translatePool(artifact.participant, !artifact.parent);
    translate(artifact.parent);
  }

  const Process* m_from;
  const Process* m_to;
  std::optional<ParticipantId> m_dropped;  // the frame that the other side does not draw
  std::optional<ParticipantId> m_home;     // the frame that this side does not draw
  std::unordered_map<std::string_view, const std::string*> m_partners;  // ids of elements
  std::unordered_map<std::string, std::string> m_lent;
};

/// Which pool, lane, document, note, message ... of the variant is which of the reference. Follows
/// from the nodes that stand for each other: what is called the same and hangs on the same, then
/// what hangs on the same, then what is called the same.
class ElementPairs
{
 public:
  /// What an element is called on its own side and on the other.
  struct Ids
  {
    const std::string& id;
    const std::string& there;
  };

  /// `nodes` and `pools` of the reference stand for others of the variant; `lent` is what nodes
  /// without partner are called on the other side. All ids have to outlive it.
  ElementPairs(const Process& reference, const Process& variant, const std::vector<Ids>& nodes,
               const std::vector<Ids>& pools, const std::vector<Ids>& lentToReference,
               const std::vector<Ids>& lentToVariant);

  const Counterparts& toReference() const { return m_toReference; }
  const Counterparts& toVariant() const { return m_toVariant; }

 private:
  template <typename Element, typename Key>
  void pairBy(Key key);
  void pair(const std::string& reference, const std::string& variant);
  void pairFrame();
  std::string pool(bool ofReference, const std::optional<ParticipantId>& id, bool isOutside) const;
  void pairLanes();
  void pairTheRest();
  std::string name(bool ofReference, const std::string& id) const;
  template <typename IdType>
  std::string name(bool ofReference, const std::optional<IdType>& id) const;
  std::string laneKey(bool ofReference, const Lane& lane) const;
  std::unordered_map<std::string, std::string> links(bool ofReference) const;
  void lendIds(Counterparts& counterparts, std::unordered_set<std::string> given);

  const Process& m_reference;
  const Process& m_variant;
  Counterparts m_toReference;
  Counterparts m_toVariant;
};

}  // namespace einklang
