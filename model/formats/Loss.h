#pragma once

#include "model/base/Id.h"
#include "model/base/Message.h"

#include <optional>
#include <string>
#include <vector>

namespace einklang {

/// What became of something that did not fit. "Kept" is only mentioned where people might fear for
/// it; "Dropped" must stay rare.
enum class LossKind
{
  Kept,      // not shown, written back
  Repaired,  // was wrong, could be understood
  NotShown,  // kept in the file, but the window has no picture of it
  Dropped    // is gone
};

/// One line of the report that every conversion makes.
struct Loss
{
  LossKind kind;
  Message message;
  std::optional<ElementId> element = std::nullopt;
  std::string file = {};  // which one, where several were read at once

  bool operator==(const Loss&) const = default;
};

using Losses = std::vector<Loss>;

}  // namespace einklang
