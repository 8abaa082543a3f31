#pragma once

#include "model/base/Id.h"
#include "model/base/Message.h"

#include <string>
#include <vector>

namespace einklang {

enum class Severity
{
  Info,
  Warning,
  Error
};

/// What a check has to say about an element of a process. It reports, it never repairs.
struct Finding
{
  std::string rule;  // stable kebab-case name; "soundness-..." for faults of the flow alone
  Severity severity = Severity::Warning;
  Message message;
  std::vector<ElementId> elements = {};  // the first is where it shows
  /// A way through the process that leads there: nodes in the order in which they happen, each
  /// followed by the flows that are taken from it.
  std::vector<ElementId> witness = {};
  Message suggestion = {};  // how to mend it; without a text: none

  bool operator==(const Finding&) const = default;
};

using Findings = std::vector<Finding>;

}  // namespace einklang
