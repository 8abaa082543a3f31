#pragma once

#include "model/base/Result.h"
#include "model/document/Document.h"

#include <optional>
#include <string>
#include <vector>

namespace einklang {

/// A way on from a step.
struct WayOn
{
  std::optional<NodeId> target = std::nullopt;      // none: to an end of its own
  std::optional<std::string> label = std::nullopt;  // none: as it is
};

/// Lets a step lead to these and to no others. Flows keep their id where they can: first those that
/// lead there already, then others are led there. What asks becomes a decision where there are
/// several ways, behind other steps stands a new one.
Status leadOn(Transaction& transaction, const ProcessId& process, const NodeId& step,
              const std::vector<WayOn>& ways);

}  // namespace einklang
