#pragma once

#include "model/diagram/Geometry.h"

#include <optional>
#include <vector>

namespace einklang::layout {

/// The way of a flow among others.
struct NudgedLine
{
  std::vector<Point> points = {};
  bool movable = true;
  const std::vector<Rect>* obstacles = nullptr;  // what it has to keep clear of
  std::optional<Rect> home = std::nullopt;       // what it stays within
};

/// Moves pieces of ways sideways so that flows beside each other run 10 pixels apart, where there
/// is room, in the order in which they cross least; pieces between two bends go to the middle of
/// their gap. Ends stay. (The last step of Wybrow, Marriott and Stuckey 2009, with the pool
/// adjacent violators of Ayer et al. 1955 instead of a general solver.)
void nudge(std::vector<NudgedLine>& lines);

}  // namespace einklang::layout
