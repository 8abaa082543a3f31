#pragma once

#include "model/analysis/Finding.h"
#include "model/document/Document.h"

#include <functional>
#include <optional>
#include <vector>

namespace einklang {

/// One way to mend what was found. Either an operation does it, or words are needed that only a
/// person knows: then it says where they are typed.
struct Repair
{
  enum class Words
  {
    None,
    Label,
    LegalBasis
  };

  Message name;  // "Add an end event"
  /// Does it within a transaction; the element that comes of it and wants a name, if any.
  std::function<Result<std::optional<ElementId>>(Transaction&, const ProcessId&)> run = {};
  Words words = Words::None;
  ElementId place = ElementId{""};  // of the words
};

using Repairs = std::vector<Repair>;

/// How what was found can be mended with one command, the likeliest first. One row of the table in
/// Repairs.cpp for each rule. Empty where it takes more than one: a process that is too long, a
/// loop without an end.
Repairs repairsFor(const Process& process, const Finding& finding);

}  // namespace einklang
