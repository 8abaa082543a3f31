#pragma once

#include "model/base/Id.h"
#include "model/process/Elements.h"

#include <vector>

namespace einklang {

/// The ids of the elements that an element points to. One overload per kind: a new kind or a new
/// reference is named here and nowhere else.
std::vector<ElementId> referencesOf(const Participant& participant);
std::vector<ElementId> referencesOf(const Lane& lane);
std::vector<ElementId> referencesOf(const Node& node);
std::vector<ElementId> referencesOf(const Flow& flow);
std::vector<ElementId> referencesOf(const MessageFlow& flow);
std::vector<ElementId> referencesOf(const DataObject& data);
std::vector<ElementId> referencesOf(const Annotation& annotation);
std::vector<ElementId> referencesOf(const Group& group);
std::vector<ElementId> referencesOf(const Association& association);

}  // namespace einklang
