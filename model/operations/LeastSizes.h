#pragma once

#include "model/diagram/Diagram.h"
#include "model/process/Process.h"

namespace einklang {

struct Size
{
  double width;
  double height;
};

/// How small a shape may become, as in bpmn-js: activities 80x60, sub-processes that show their
/// contents and groups 140x120, notes 100x40, pools 300x150 and lanes 60 high (in the direction of
/// their flow, and the other way round where that runs down). Lanes are as long as their pool.
Size leastSizeOf(const Process& process, const Shape& shape);

inline constexpr double leastLane = 60;
inline constexpr double leastPoolLength = 300;  // in the direction of its flow
inline constexpr double leastPoolBreadth = 150;

}  // namespace einklang
