#pragma once

#include "model/layout/Grid.h"

#include <vector>

namespace einklang::layout {

/// Distances in pixels, as users of BPMN tools are used to.
struct Spacing
{
  double betweenNodes = 30;    // above each other
  double betweenLines = 14;    // a line and what is above or below it
  double lanePadding = 20;     // a lane's edge and what stands in it
  double betweenColumns = 50;  // the least room for flows between columns
  double track = 10;           // flows that run side by side
};

struct Rows
{
  std::vector<double> y = {};         // centre of each cell
  std::vector<double> bandTops = {};  // one more than there are bands: the last one is the bottom
};

/// Heights for the cells of an ordered grid: everything apart, flows as straight as possible, the
/// spine first, then compact. An exact optimum for the order (see Distances.h).
Rows placeRows(const FlowGraph& graph, const Grid& grid, const Spacing& spacing);

}  // namespace einklang::layout
