#pragma once

#include "model/process/Process.h"

#include <string>
#include <vector>

namespace einklang {

/// Something the message says about a process that the profile has no field for, for showing.
struct XProzessFact
{
  std::string element;   // the name in the message: "klassifikation", "merkmal" ...
  std::string value;     // codes with their meaning where it is known, times as in Berlin
  bool ofClass = false;  // said by the class in the catalogue (Prozessklasse), not by the process

  bool operator==(const XProzessFact&) const = default;
};

/// In the order of the message; one fact for each element that holds text. Empty for a process
/// that did not come from XProzess.
std::vector<XProzessFact> xprozessFactsOf(const Process& process);

/// The same for a step: number and version of its activity group and what else its fields do not
/// show, such as links and kinds of legal bases.
std::vector<XProzessFact> xprozessFactsOf(const Node& node);

}  // namespace einklang
