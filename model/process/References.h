#pragma once

#include "model/base/Id.h"
#include "model/process/Elements.h"

#include <string>
#include <vector>

namespace einklang {

// The ids of the elements that an element points to: take(id) for each. One overload per kind: a
// new kind or a new reference is named here and nowhere else.

namespace references {

template <typename Take, typename... Optionals>
void each(Take&& take, const Optionals&... ids)
{
  ((ids ? take(ids->value()) : void()), ...);
}

}  // namespace references

template <typename Take>
void forEachReference(const Participant& /*participant*/, Take&& /*take*/)
{}
template <typename Take>
void forEachReference(const Lane& lane, Take&& take)
{
  references::each(take, lane.parent, lane.participant, lane.subProcess);
}
template <typename Take>
void forEachReference(const Node& node, Take&& take)
{
  references::each(take, node.parent, node.participant, node.lane);
  if (const Event* event = eventOf(node)) references::each(take, event->attachedTo);
}
template <typename Take>
void forEachReference(const Flow& flow, Take&& take)
{
  references::each(take, flow.source, flow.target);
}
template <typename Take>
void forEachReference(const MessageFlow& flow, Take&& take)
{
  references::each(take, flow.source, flow.target);
}
template <typename Take>
void forEachReference(const DataObject& data, Take&& take)
{
  references::each(take, data.parent, data.participant);
}
template <typename Take>
void forEachReference(const Annotation& annotation, Take&& take)
{
  references::each(take, annotation.parent, annotation.participant);
}
template <typename Take>
void forEachReference(const Group& group, Take&& take)
{
  references::each(take, group.parent, group.participant);
}
template <typename Take>
void forEachReference(const Association& association, Take&& take)
{
  take(association.source.value());
  take(association.target.value());
}

/// The same as a list.
template <typename Element>
std::vector<ElementId> referencesOf(const Element& element)
{
  std::vector<ElementId> ids;
  forEachReference(element, [&](const std::string& id) { ids.emplace_back(id); });
  return ids;
}

/// True if the element points to this one; without a list, since it is asked very often.
template <typename Element>
bool refersTo(const Element& element, const ElementId& id)
{
  bool found = false;
  forEachReference(element, [&](const std::string& one) { found = found || one == id.value(); });
  return found;
}

}  // namespace einklang
