#pragma once

#include "model/formats/ImportDoor.h"

#include <string>

namespace einklang {

/// BPMN 2.0 XML with its pictures (DI). Understandable but invalid files open with repairs.
Result<Import> readBpmn(std::string_view bytes, const std::string& name,
                        const ImportLimits& limits = {});

/// What was written, and what the schema could not hold.
struct Export
{
  std::string bytes;
  Losses losses = {};
};

/// Schema-valid BPMN 2.0 with DI, extras back in their places. What the schema cannot hold goes
/// into an extension element (namespace of Einklang) and into the losses.
Export writeBpmn(const FileContent& content);

/// The same, but as changes to the BPMN file that the content was read from: what has not changed
/// since keeps every byte, also where the schema or our writer would have it otherwise. Unchanged
/// content gives `source` itself. What `source` cannot take is written anew and is in the losses.
Export saveBpmn(const FileContent& content, const std::string& source);

}  // namespace einklang
