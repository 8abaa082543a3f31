#pragma once

#include "model/layout/Canvas.h"

#include <map>
#include <set>

namespace einklang::layout {

/// How elements without a place get one.
struct PlaceOptions
{
  LayoutDirection direction = LayoutDirection::Right;  // of the drawing before it was turned
  const TextMeasure* measure = &plainMeasure();
  std::map<std::string, ElementId> columnOf = {};  // nodes that stand above or below another
  std::set<std::string> inLine = {};  // nodes that go between others, whatever runs there
};

/// Gives a place to every element of the process that should have one in this drawing, and takes
/// out what the process no longer has. Flows are not routed. Returns what got a place.
std::set<ElementId> placeNew(Canvas& canvas, const PlaceOptions& options);

/// Lines of flows as thin rectangles, for nodes that should not stand on them.
std::vector<Rect> linesOf(const Canvas& canvas);

}  // namespace einklang::layout
