#pragma once

#include "model/diagram/Diagram.h"

#include <vector>

namespace einklang {

/// Where two lines of a drawing cross.
struct Crossing
{
  Point at;
  ElementId over;         // the line that jumps: of two straight pieces the level one
  std::size_t piece = 0;  // which piece of that line, 0 is the first
  ElementId under;

  bool operator==(const Crossing&) const = default;
};

/// All crossings between different lines, by the order of the lines that jump, along each. Lines
/// that touch at an end or lie on each other do not cross. A sweep from left to right.
std::vector<Crossing> crossingsOf(const Diagram& diagram);

}  // namespace einklang
