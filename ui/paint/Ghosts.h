#pragma once

#include "ui/paint/Drawing.h"

#include <optional>

namespace einklang::ui {

/// What stands in another process and not in the one that is drawn: where it would stand.
struct Ghosts
{
  Process process;  // the other one
  Diagram places;   // the shapes that are missing here
};

/// Draws the ghosts behind everything else. Their figures have ids of their own, so that they can
/// be told from elements of the process that bear the same.
void addGhosts(Drawing& drawing, const Ghosts& ghosts, const Palette& palette);

/// The element of the other process that a ghost's figure stands for; nothing for other figures.
std::optional<ElementId> ghostOf(const ElementId& figure);

}  // namespace einklang::ui
