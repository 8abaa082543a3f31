#pragma once

#include "model/base/Result.h"
#include "model/document/Document.h"

#include <optional>
#include <string>

namespace einklang {

// What is drawn anew. A step comes as a template: kind, label and attributes count, its id and
// where it belongs are made. What has no place yet gets one as bpmn-js would give it: 50 beside
// what leads to it, branches below each other, room made where there is none.

/// Gives a place to everything that has none in the picture of the whole process. Without a
/// picture there is none afterwards.
Status placeMissing(Transaction& transaction, const ProcessId& process);

/// Success, or why no step can follow this one.
Status canAppend(const Process& process, const NodeId& source, const NodeType& type);

/// A new step that follows another one, in its lane.
Result<NodeId> appendStep(Transaction& transaction, const ProcessId& process, const NodeId& source,
                          Node step);

/// A new step in a flow: a -> b becomes a -> step -> b.
Result<NodeId> insertStep(Transaction& transaction, const ProcessId& process, const FlowId& flow,
                          Node step);

/// A new step without flows, at the end of the process: in the last lane in use.
Result<NodeId> createStep(Transaction& transaction, const ProcessId& process, Node step);

/// A new step whose centre is put there: an event on an activity hangs on it, a step on a flow goes
/// into it, others belong to the sub-process, lane or pool around. NotAllowed between pools.
Result<NodeId> dropStep(Transaction& transaction, const ProcessId& process, Node step,
                        Point centre);

/// A new event on the border of an activity: what happens meanwhile.
Result<NodeId> attachEvent(Transaction& transaction, const ProcessId& process,
                           const NodeId& activity, Node event);

/// A new note at an element.
Result<AnnotationId> annotate(Transaction& transaction, const ProcessId& process,
                              const ElementId& element);

/// A new document that a step makes.
Result<DataObjectId> addDocument(Transaction& transaction, const ProcessId& process,
                                 const NodeId& step);

/// Gives a step to another lane and draws it there as if it were new: behind what leads to it.
Status placeInLane(Transaction& transaction, const ProcessId& process, const NodeId& step,
                   const LaneId& lane);

/// Success, or why the flow cannot lead so.
Status canReconnect(const Process& process, const FlowId& flow, const NodeId& source,
                    const NodeId& target);

/// Leads a flow from and to other steps; id, label and condition stay.
Status reconnect(Transaction& transaction, const ProcessId& process, const FlowId& flow,
                 const NodeId& source, const NodeId& target);

}  // namespace einklang
