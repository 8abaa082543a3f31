#pragma once

#include "model/comparison/EditTarget.h"

#include <map>

namespace einklang {

/// Carries out what anchored edits say about anything but steps and ways: pools, lanes, documents,
/// notes, frames, messages, links, loose ways. What is linked to a step that was not taken over
/// goes without the link.
class ElementResolver
{
 public:
  ElementResolver(EditTarget& target, const AnchoredEdits& edits);

  /// Puts in the pools and lanes that a step wants to stand in.
  Status makePlace(const Node& node);
  /// Puts in what is left of pools and lanes, then what stands in them; gives others new content.
  Status putIn();
  /// Messages, associations and loose ways, once the ways between steps are there.
  Status link();
  /// Takes out messages, associations and loose ways.
  Status unlink();
  /// Takes out what nothing points at any more.
  Status takeOut();

 private:
  Status put(const InsertElement& edit);
  Status putOnce(const ElementId& id);
  Status place(Participant participant, bool isOnly);
  Status place(Lane lane, bool isOnly);
  Status place(Flow flow, bool isOnly);
  Status place(MessageFlow flow, bool isOnly);
  Status place(Association association, bool isOnly);
  Status place(DataObject data, bool) { return placeArtifact(std::move(data)); }
  Status place(Annotation note, bool) { return placeArtifact(std::move(note)); }
  Status place(Group group, bool) { return placeArtifact(std::move(group)); }
  template <typename Artifact>
  Status placeArtifact(Artifact artifact);
  template <typename Element>
  Status insertFresh(Element element);
  template <typename Element>
  Status replace(Element element);
  Status replaceAll();
  template <typename Element>
  Status eraseIfThere(const ElementId& id, bool& erased);
  bool has(const ElementId& id) const { return m_target.process().contains(id); }

  EditTarget& m_target;
  const AnchoredEdits& m_edits;
  std::map<ElementId, const InsertElement*> m_waiting;  // pools and lanes
};

}  // namespace einklang
