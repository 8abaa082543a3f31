#pragma once

#include "model/layout/Canvas.h"

#include <optional>
#include <string>
#include <vector>

namespace einklang::layout {

/// Something that needs a place in a drawing.
struct Newcomer
{
  double width = 0;
  double height = 0;
  double labelAbove = 0;  // room kept free for its label
  double labelBelow = 0;
  std::string parent = {};                       // the sub-process it stands in
  Rect home = {};                                // its lane, pool or sub-process
  bool bounded = false;                          // else the home has no borders
  std::optional<Rect> before = std::nullopt;     // what leads to it
  std::optional<Rect> after = std::nullopt;      // what it leads to
  std::optional<double> centreX = std::nullopt;  // it must stand in this column
  bool between = false;                          // there is no other way on from `before`
};

/// Room that has to be made first.
struct Cut
{
  Axis axis;
  double at;
  double by;
};

struct Place
{
  Rect bounds = {};  // when the room is made
  std::vector<Cut> cuts = {};
  double cost = 0;
};

/// The best place for it: between what it is connected with, in line with one of them, where the
/// least has to move. `lines` are ways that it should not stand on.
Place findPlace(const Newcomer& newcomer, const std::vector<Occupied>& obstacles,
                const std::vector<Rect>& lines);

/// Distances between neighbours.
inline constexpr double usualGap = 50;  // wanted beside each other, as bpmn-js appends
inline constexpr double leastGap = 30;  // accepted beside each other
inline constexpr double rowGap = 30;    // above each other
inline constexpr double homePadding = 15;

}  // namespace einklang::layout
