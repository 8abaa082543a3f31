#pragma once

#include "model/document/Document.h"

#include <functional>
#include <string>

namespace einklang::ui {

/// Something a user can do to a process, within a transaction (see model/operations).
using Operation = std::function<Status(Transaction&, const ProcessId&)>;

/// Does it as one step of the history, or leaves the document as it was and says why.
Status perform(Document& document, const ProcessId& process, const std::string& stepName,
               const Operation& operation);

}  // namespace einklang::ui
