#pragma once

#include "model/layout/Routing.h"

namespace einklang::layout {

/// A graph with places and ways.
struct Placed
{
  Grid grid = {};
  Rows rows = {};
  Routes routes = {};
};

/// The stages from a graph to places and ways, as the README tells. Upright links that find
/// something in their way are taken back and the rest is placed anew.
Placed placeGraph(const FlowGraph& graph, const Spacing& spacing);

}  // namespace einklang::layout
