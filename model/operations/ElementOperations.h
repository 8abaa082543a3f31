#pragma once

#include "model/base/Result.h"
#include "model/document/Document.h"

#include <string>

namespace einklang {

// What a user can do to elements. Each operation checks first, then applies edits within the
// caller's transaction. After an error the caller abandons the transaction. Step names for the
// history: StepNames.h.

/// The label, name or text of an element of any kind. The present one again is a success without
/// an edit.
Status renameElement(Transaction& transaction, const ProcessId& process, const ElementId& id,
                     const std::string& text);

/// The administrative attributes of an activity or another step.
Status setAttributes(Transaction& transaction, const ProcessId& process, const NodeId& id,
                     const Attributes& attributes);

/// The description of a node, flow or participant; other kinds have none (NotAllowed).
Status setDescription(Transaction& transaction, const ProcessId& process, const ElementId& id,
                      const std::string& text);

/// The condition of a flow, as the source's formal expression or a sentence.
Status setCondition(Transaction& transaction, const ProcessId& process, const FlowId& id,
                    const std::string& condition);

/// Makes the flow the normal case of its source, or no longer.
Status setDefault(Transaction& transaction, const ProcessId& process, const FlowId& id,
                  bool isDefault);

/// Whether the element of this id has a label, name or text.
bool canRename(const Process& process, const ElementId& id);

}  // namespace einklang
