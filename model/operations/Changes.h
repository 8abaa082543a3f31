#pragma once

#include "model/base/Result.h"
#include "model/document/Document.h"

#include <optional>
#include <set>

namespace einklang {

// What operations are made of.

/// The process an operation is about, or UnknownElement.
Result<const Process*> processOf(const Transaction& transaction, const ProcessId& process);

/// The picture that is worked on: of the whole process, or of the inside that the transaction is
/// about. nullptr where it is not drawn.
const Diagram* shownPicture(const Transaction& transaction, const ProcessId& process);

/// Applies the edit if it fits; the document is untouched otherwise.
Status applyIfItFits(Transaction& transaction, const ProcessId& process, const Edit& edit);

/// Drops the shapes and edges of an element from all pictures of the process.
void dropFromPictures(Transaction& transaction, const ProcessId& process, const ElementId& id);

/// Erases the picture of the inside of a sub-process, where there is one.
void eraseInside(Transaction& transaction, const ProcessId& process, const NodeId& subProcess);

/// Adds what is inside the elements and what hangs on them.
std::set<ElementId> withContents(const Process& process, std::set<ElementId> ids);

/// An error of an operation: a template for people and the label or id it is about.
Error notAllowed(const char* text, const std::string& argument = {});
Error unknownElement(const ElementId& id);

}  // namespace einklang
