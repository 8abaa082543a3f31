#pragma once

#include "model/diagram/Diagram.h"
#include "model/process/Process.h"

#include <optional>

namespace einklang {

/// What a new step belongs to where it is dropped.
struct DropPlace
{
  std::optional<NodeId> activity = std::nullopt;  // an event hangs on it
  std::optional<FlowId> flow = std::nullopt;      // a step goes into it
  std::optional<NodeId> parent = std::nullopt;
  std::optional<ParticipantId> participant = std::nullopt;
  std::optional<LaneId> lane = std::nullopt;
};

/// Where a step of this kind would come to stand. It goes into a flow that it is dropped on, or
/// that it would cover with more than its edge.
DropPlace dropPlaceAt(const Process& process, const Diagram& diagram, const NodeType& type,
                      Point centre);

/// The place on the way of a flow that is nearest; the point itself where it is not drawn.
Point ontoWay(const Diagram& diagram, const FlowId& flow, Point point);

/// The smallest drawn lane around the point; nullptr where there is none.
const Lane* innermostLaneAt(const Process& process, const Diagram& diagram, Point point);

/// The lane of its pool that is nearest to a step which is drawn there; in a process without pools
/// only a lane that it touches. nullptr where there is none.
const Lane* nearestLane(const Process& process, const Diagram& diagram, const Node& step,
                        const Rect& shape);

/// The place on the border of a rectangle that is nearest.
Point ontoBorder(const Rect& rect, Point point);

}  // namespace einklang
