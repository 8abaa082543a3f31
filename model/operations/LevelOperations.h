#pragma once

#include "model/base/Result.h"
#include "model/document/Document.h"

#include <optional>
#include <vector>

namespace einklang {

// A sub-process that is collapsed has a picture of its own, of its inside: a level of the drawing.
// Operations draw on the level that the transaction is about (Transaction::workInside).

/// Lets what follows in the transaction happen inside of a sub-process. An inside that has no
/// picture yet gets the one that layoutInside() makes.
Status goInside(Transaction& transaction, const ProcessId& process, const NodeId& subProcess);

/// The sub-process on whose level an element is drawn or would be: none for the whole process.
std::optional<NodeId> levelOf(const FileContent& content, const ProcessId& process,
                              const ElementId& id);

/// The levels that lead to a level, outermost first, itself last; without the whole process.
std::vector<NodeId> levelsTo(const FileContent& content, const ProcessId& process,
                             const std::optional<NodeId>& level);

/// Success for a sub-process that is drawn collapsed on the level that is worked on.
Status canExpand(const Process& process, const Diagram& picture, const ElementId& id);
/// Success for one that shows its inside there.
Status canCollapse(const Process& process, const Diagram& picture, const ElementId& id);

/// Shows the inside of a collapsed sub-process in its place: room is made around it, and what had a
/// picture of its own comes in as it was drawn.
Status expandSubProcess(Transaction& transaction, const ProcessId& process, const NodeId& id);

/// Hides the inside of a sub-process, which gets a picture of its own as it was drawn. The room
/// around it is taken back as far as nothing stands there.
Status collapseSubProcess(Transaction& transaction, const ProcessId& process, const NodeId& id);

}  // namespace einklang
