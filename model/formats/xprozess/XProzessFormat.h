#pragma once

#include "model/formats/ImportDoor.h"

#include <string>

namespace einklang {

/// XProzess 2.0 (messages alleInhalte.export.0303 and prozessbibliothek.export.0203): every process
/// of the library with its profile, its activity groups and the BPMN model embedded in it, joined
/// by the id of the sub-process. What the model has no word for stays with the process and is
/// written back.
Result<Import> readXProzess(std::string_view bytes, const std::string& name,
                            const ImportLimits& limits = {});

struct XProzessOptions
{
  std::string createdAt = {};  // ISO date and time; the message needs one, the model has no clock
};

struct XProzessExport
{
  std::string bytes;
  Losses losses = {};  // what FIM asks for and the process does not say, and codes not confirmed
};

/// A message alleInhalte.export.0303. Content that came from XProzess keeps everything that was
/// not changed.
XProzessExport writeXProzess(const FileContent& content, const XProzessOptions& options = {});

}  // namespace einklang
