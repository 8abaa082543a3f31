#pragma once

#include "model/base/Id.h"
#include "model/base/Result.h"
#include "ui/actions/Perform.h"

#include <cmath>

namespace einklang::ui {

class DiagramView;
class Session;

// What the tools of the canvas have in common.

constexpr double dragThreshold = 4;  // pixels of the screen before a press becomes a drag
constexpr double handleReach = 7;    // within which a handle is taken, on the screen
constexpr double gridStep = 10;      // of the diagram

/// The nearest line of the grid.
inline double ontoGrid(double value)
{
  return std::round(value / gridStep) * gridStep;
}

/// The id of what was made, whatever kind it is of.
template <typename IdType>
Result<ElementId> anyOf(const Result<IdType>& result)
{
  if (!result) return result.error();
  return ElementId{*result};
}

/// Shows what the operation would make of the picture that the user is at, until the trial ends; or
/// says why it is not possible.
Status tryOut(DiagramView& view, Session& session, const Operation& operation);

}  // namespace einklang::ui
