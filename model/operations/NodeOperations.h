#pragma once

#include "model/base/Result.h"
#include "model/document/Document.h"

#include <optional>

namespace einklang {

/// Inserts the node, drawn at this place in the picture of the whole process, or not drawn.
Status insertNode(Transaction& transaction, const ProcessId& process, const Node& node,
                  const std::optional<Rect>& place = std::nullopt);

/// Inserts the node into a flow: a -> b becomes a -> node -> b. The flow keeps its id and leads
/// to the node; the new one goes on from there.
Status insertIntoFlow(Transaction& transaction, const ProcessId& process, const Node& node,
                      const FlowId& flow, const std::optional<Rect>& place = std::nullopt);

/// Success, or why the step cannot become this.
Status canReplaceType(const Process& process, const NodeId& id, const NodeType& type);

/// Makes the step one of another kind. It keeps id, label, flows and place, and takes the usual
/// size of its new kind around the same centre.
Status replaceType(Transaction& transaction, const ProcessId& process, const NodeId& id,
                   const NodeType& type);

/// Success, or why the step cannot stand in the lane.
Status canMoveToLane(const Process& process, const NodeId& id, const std::optional<LaneId>& lane);

/// Gives the step to another lane, or to none. Where it is drawn outside of that lane it is moved
/// into its middle, up or down, or sideways where lanes are columns.
Status moveToLane(Transaction& transaction, const ProcessId& process, const NodeId& id,
                  const std::optional<LaneId>& lane);

}  // namespace einklang
