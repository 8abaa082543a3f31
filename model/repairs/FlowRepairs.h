#pragma once

#include "model/repairs/Repairs.h"

namespace einklang {

// What mends the flow, as operations: each may be refused, as when drawn by hand.

using Mended = Result<std::optional<ElementId>>;

/// A start event in front of the step.
Mended startBefore(Transaction& transaction, const ProcessId& process, const NodeId& step);

/// An end event behind every step of the flow around `place` (a step, pool or sub-process) that
/// nothing follows.
Mended endAll(Transaction& transaction, const ProcessId& process, const ElementId& place);

/// The ways into the step meet in a gateway in front of it.
Mended joinBefore(Transaction& transaction, const ProcessId& process, const NodeId& step,
                  GatewayKind kind);

/// The ways out of the step part in a gateway behind it.
Mended splitBehind(Transaction& transaction, const ProcessId& process, const NodeId& step,
                   GatewayKind kind);

/// The first of the starts leads, by a decision, to where all of them led.
Mended oneStart(Transaction& transaction, const ProcessId& process,
                const std::vector<ElementId>& starts);

/// What led to the first end leads to the second one.
Mended oneEnd(Transaction& transaction, const ProcessId& process, const NodeId& first,
              const NodeId& second);

/// The nearest step that can lead to it, but for some; none where nothing can.
std::optional<NodeId> nearestSource(const Process& process, const Diagram* diagram,
                                    const NodeId& step, const std::vector<ElementId>& without);

/// The lane of the step that is nearest in the flow and has one; else the first of its pool.
std::optional<LaneId> nearestLaneInFlow(const Process& process, const NodeId& step);

}  // namespace einklang
