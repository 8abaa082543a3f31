#pragma once

#include "model/diagram/Geometry.h"
#include "model/layout/FlowGraph.h"

#include <vector>

namespace einklang::layout {

/// Something that stands in a sketch.
struct SketchUnit
{
  Rect drawn = {};   // where and how large it is drawn
  double width = 0;  // in the tidy drawing
  double height = 0;
  Reach reach = {};  // from the centre, with its label
  int band = 0;
};

/// A connection between two units.
struct SketchLink
{
  int source;
  int target;
};

/// A row of the drawing that belongs to a lane or pool.
struct SketchBand
{
  double leastHeight = 60;
  double gapBefore = 0;  // between pools
};

struct TidyPlaces
{
  std::vector<Point> centres = {};    // of the units
  std::vector<double> bandTops = {};  // of the bands
  std::vector<double> bandBottoms = {};
  double width = 0;  // from 0
};

/// Places on common columns and rows with the least distances that keep everything apart and the
/// order as it is drawn. Exact for the order, see Distances.h.
TidyPlaces tidy(const std::vector<SketchUnit>& units, const std::vector<SketchLink>& links,
                const std::vector<SketchBand>& bands);

}  // namespace einklang::layout
