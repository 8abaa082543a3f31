#pragma once

#include "model/layout/RouteSearch.h"

#include <array>
#include <optional>
#include <vector>

namespace einklang::layout {

/// What connects two elements.
enum class LineKind : std::uint8_t
{
  Sequence,
  Message,
  Association
};

enum class Outline : std::uint8_t
{
  Box,
  Circle,
  Diamond
};

/// How many flows leave and enter at each side of a shape.
struct SideUse
{
  std::array<int, 4> out = {};
  std::array<int, 4> in = {};
};

/// A shape as the end of a flow.
struct Terminal
{
  Rect rect;
  Outline outline = Outline::Box;
  bool pool = false;                            // flows may dock anywhere on its long sides
  std::optional<Side> attached = std::nullopt;  // boundary events: the side of their host
  SideUse use = {};
};

/// Where the line from the centre of a rectangle to a point outside leaves it.
Point borderTowards(const Rect& rect, Point to);

/// The side of a rectangle that a point on its border is on.
Side sideOf(const Rect& rect, Point point);

/// Messages may dock at a box beside the middles of its upper and lower side as well, where
/// sequence flows do not.
bool hasMessageDocks(const Terminal& terminal);
std::array<Point, 4> messageDocks(const Rect& rect);

/// Where the flow may leave or enter, the middle of each side, with how unusual that is: tasks
/// from the right to the left, gateways at all corners (the customs of bpmn-js).
std::vector<Port> portsOf(const Terminal& terminal, bool source, LineKind kind);

/// The straight way between two shapes whose middles are nearly in line, docked on their real
/// outlines: from left to right, or up or down where one stands above the other.
std::optional<std::vector<Point>> straightWay(const Terminal& source, const Terminal& target,
                                              LineKind kind);

/// The straight line between two shapes from outline to outline, in any direction.
std::vector<Point> directLine(const Rect& source, const Rect& target);

/// A loop at one shape: from the bottom clockwise to the left.
std::vector<Point> loopAt(const Rect& rect);

}  // namespace einklang::layout
