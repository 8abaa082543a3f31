#pragma once

#include "model/layout/Routing.h"

#include <vector>

namespace einklang::layout {

/// A graph with places and ways.
struct Placed
{
  Grid grid = {};
  Rows rows = {};
  Routes routes = {};
};

/// What is asked of the stages, and what they never change.
struct Problem
{
  const FlowGraph& graph;
  const Spacing& spacing;
  std::vector<bool> back;
  std::vector<bool> spine;
};

/// Everything that is decided before the stages run; what follows from it is calculated.
struct Plan
{
  Uprights uprights = {};
  std::vector<int> passBands = {};  // of each link
  bool mirrored = false;            // branches begin in the order from below

  bool operator==(const Plan&) const = default;
};

/// The stages from a plan to places and ways, as the README tells. Upright links that find
/// something in their way are taken out of the plan and the rest is placed anew.
Placed carryOut(const Problem& problem, Plan& plan);

/// Heights and ways for another order in the columns of a grid.
Placed withGrid(const Problem& problem, Grid grid);

}  // namespace einklang::layout
