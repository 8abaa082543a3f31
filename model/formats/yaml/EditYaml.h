#pragma once

#include "model/diagram/Diagram.h"
#include "model/process/Edit.h"

#include <string>
#include <string_view>

namespace einklang {

/// An edit as one line of text, for the journal: `{edit: insert, kind: node, index: 3, element:
/// {...}}`, with the keys of the native format. What is read back equals what was written.
std::string editLine(const Edit& edit);
Result<Edit> editOfLine(std::string_view line);

/// The same for edits of a picture: `{edit: put-shape, shape: {...}}`.
std::string diagramEditLine(const DiagramEdit& edit);
Result<DiagramEdit> diagramEditOfLine(std::string_view line);

/// And for a whole picture: `{diagram: {...}}`.
std::string diagramLine(const Diagram& diagram);
Result<Diagram> diagramOfLine(std::string_view line);

}  // namespace einklang
