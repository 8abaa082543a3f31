#pragma once

#include "model/comparison/Changes.h"
#include "model/comparison/Pairing.h"

#include <unordered_map>

namespace einklang {

/// A message or an association.
using Link = std::variant<const Association*, const MessageFlow*>;

/// One side with its way to the other: what hangs on what.
class LinkedSide
{
 public:
  LinkedSide(const Process& process, const Counterparts& counterparts);

  const Process& process() const { return m_process; }
  const Counterparts& counterparts() const { return m_counterparts; }
  const std::vector<Link>& linksOf(const ElementId& id) const;

  /// True for a node that only this side has.
  bool isExtraNode(const ElementId& id) const;

  /// Puts the element in on the other side; links with the documents, notes and pools they need.
  void putThere(const AnyElement& element, AnchoredEdits& edits) const;
  /// Takes it out on this side; links with what nothing else uses then.
  void takeOutHere(const AnyElement& element, AnchoredEdits& edits) const;
  /// Lanes and pool of the node, as far as only this side has them.
  void putPlaceThere(const Node& node, AnchoredEdits& edits) const;
  void takePlaceOutHere(const Node& node, AnchoredEdits& edits) const;

  /// What comes and goes with a node that only this side has: its place, links and contents.
  void putCompanionsThere(const Node& node, AnchoredEdits& edits) const;
  void takeCompanionsOutHere(const Node& node, AnchoredEdits& edits) const;

 private:
  template <typename Element>
  bool isOnlyOfItsName(const Element& element) const;
  template <typename Element>
  void putPlace(const Element& place, AnchoredEdits& edits) const;
  std::vector<const Lane*> extraLanesOf(const Node& node) const;
  std::vector<AnyElement> extraEndsOf(const AnyElement& link) const;
  std::optional<AnyElement> extraEnd(const ElementId& id) const;
  void replaceContents(const Node& node, bool there, AnchoredEdits& edits) const;

  const Process& m_process;
  const Counterparts& m_counterparts;
  std::unordered_map<std::string, std::vector<Link>> m_links;
};

/// Both sides, and edits for what only one of them has.
class ElementEdits
{
 public:
  explicit ElementEdits(const Pairing& pairing);

  const LinkedSide& reference() const { return m_reference; }
  const LinkedSide& variant() const { return m_variant; }

  /// Adds what comes and goes with the steps of the group to its edits.
  void addCompanions(const Pairing& pairing, ChangeGroup& group) const;

  /// The element is put in on the other side, and taken out on its own.
  void onlyIn(bool ofVariant, const AnyElement& element, Deviation& deviation) const;

  /// Each side gets the content of the other.
  template <typename Element>
  void both(const Element& ours, const Element& theirs, Deviation& deviation) const
  {
    deviation.toVariant.own().push_back(ReplaceElement{m_variant.counterparts().across(theirs)});
    deviation.toReference.own().push_back(ReplaceElement{m_reference.counterparts().across(ours)});
  }

 private:
  LinkedSide m_reference;
  LinkedSide m_variant;
};

/// True if the two ways say the same, wherever they lead.
bool saysTheSame(const Flow& a, const Flow& b);

}  // namespace einklang
