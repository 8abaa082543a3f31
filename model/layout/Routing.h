#pragma once

#include "model/diagram/Geometry.h"
#include "model/layout/Placement.h"

#include <vector>

namespace einklang::layout {

struct Routes
{
  std::vector<double> x = {};                   // centre line of each column
  double width = 0;                             // of everything
  std::vector<std::vector<Point>> points = {};  // of each link, from source to target
  std::vector<bool> blocked = {};               // upright links that found something in their way
};

/// Ways for all links, in horizontal and vertical pieces, and with them the widths of the
/// channels. Flows leave on the right and enter on the left; those of gateways may use the upper
/// and lower corner and turn only once where their column is free; loops and the flows of boundary
/// events use the lower edge.
Routes routeLinks(const FlowGraph& graph, const std::vector<bool>& back, const Grid& grid,
                  const Rows& rows, const Spacing& spacing);

}  // namespace einklang::layout
