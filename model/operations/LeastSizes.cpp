#include "model/operations/LeastSizes.h"

namespace einklang {
namespace {

Size along(const Shape& shape, double length, double breadth)
{
  return shape.horizontal ? Size{length, breadth} : Size{breadth, length};
}

}  // namespace

Size leastSizeOf(const Process& process, const Shape& shape)
{
  if (const Participant* pool = process.findParticipant(ParticipantId{shape.id.value()})) {
    return along(shape, leastPoolLength, pool->blackBox ? leastLane : leastPoolBreadth);
  }
  if (const Lane* lane = process.findLane(LaneId{shape.id.value()})) {
    return along(shape, lane->participant ? 0 : leastPoolLength, leastLane);
  }
  const Node* node = process.findNode(NodeId{shape.id.value()});
  if (node && subProcessOf(*node) && shape.expanded) return {140, 120};
  if (node) return {80, 60};
  if (process.annotations().find(AnnotationId{shape.id.value()})) return {100, 40};
  return {140, 120};
}

}  // namespace einklang
