#pragma once

#include "model/layout/Bands.h"
#include "model/layout/Layout.h"
#include "model/layout/Picture.h"

namespace einklang::layout {

/// Everything the parts of a layout look at.
struct Sources
{
  const Process& process;
  const Contents& contents;
  const TextMeasure& measure;
  LayoutDirection direction;
};

/// The inside of a pool or sub-process, sub-processes in it included. Ranks run to the right; for
/// the direction Down all sizes are turned here and the finished diagram is turned back.
Picture layoutScope(const Sources& sources, const std::string& scope);

/// The size of an element in the turned world.
Rect turnedSize(const Sources& sources, const ElementId& id);

}  // namespace einklang::layout
