#pragma once

#include "model/layout/Contents.h"
#include "model/layout/Layout.h"

#include <map>
#include <vector>

namespace einklang::layout {

/// A lane, or a pool among others, as the bands it covers.
struct LaneArea
{
  ElementId lane;
  int firstBand;
  int lastBand;
  int depth;  // 0: outermost
};

/// The lanes of a scope as rows from above: one for each innermost lane, one for what stands in a
/// lane beside its inner lanes, and one for what stands in no lane.
struct Bands
{
  int count = 1;
  int depth = 0;                           // how deep lanes nest: 0 means no lanes
  std::vector<LaneArea> areas = {};        // outer lanes before inner ones
  std::map<std::string, int> ofLane = {};  // where nodes of a lane or pool stand
  int noLane = 0;                          // where nodes without a lane stand
  std::vector<double> heights = {};        // the least height, for the lane's name
};

/// The pools of a process as bands, with a gap between one and the next.
Bands makePoolBands(const Contents& contents, const TextMeasure& measure);

Bands makeBands(const Contents& contents, const Scope& scope, const TextMeasure& measure);

}  // namespace einklang::layout
