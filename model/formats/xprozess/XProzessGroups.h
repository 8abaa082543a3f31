#pragma once

#include "model/formats/Loss.h"
#include "model/formats/xml/XmlElement.h"
#include "model/process/Process.h"

#include <string>
#include <vector>

namespace einklang::xprozess {

/// What an activity group says about a step, in the model's words.
struct GroupContent
{
  std::string name = {};
  std::string description = {};
  Attributes attributes = {};  // group, legal bases, documents, systems

  bool operator==(const GroupContent&) const = default;
};

GroupContent groupContentOf(const XmlElement& group);

/// The same part of a step.
GroupContent groupContentOf(const Node& node);

/// True for a step that is an activity group, also one of a type whose code nobody knows.
bool isActivityGroup(const Node& node);

/// Puts it into the step; what an activity group does not speak of stays.
void takeOver(Node& node, const GroupContent& content);

/// The group of a step: `existing` as it was, where it still says the same, else with what
/// changed; made from nothing where there is none.
XmlElement groupElement(const Process& process, const Node& node, const XmlElement* existing,
                        int number, Losses& losses);

}  // namespace einklang::xprozess
