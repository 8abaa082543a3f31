#pragma once

#include "model/formats/ImportDoor.h"

#include <functional>
#include <optional>
#include <string>

namespace einklang {

/// XProzess 2.0 (messages alleInhalte.export.0303 and prozessbibliothek.export.0203): every process
/// of the library with its profile, its activity groups and the BPMN model embedded in it, joined
/// by the id of the sub-process. What the model has no word for stays with the process and is
/// written back.
Result<Import> readXProzess(std::string_view bytes, const std::string& name,
                            const ImportLimits& limits = {});

/// Which message is written.
enum class XProzessMessage
{
  AsReceived,  // the one the content came in; Everything where it came otherwise
  Everything,  // alleInhalte.export.0303: catalogue and library
  Library      // prozessbibliothek.export.0203
};

/// A file that goes into the message; made above, where symbols and fonts are known.
struct XProzessFile
{
  std::string name;  // with its ending: "Modellgrafik.pdf"
  std::string bytes;
};

struct XProzessOptions
{
  std::string createdAt = {};  // ISO date and time; the message needs one, the model has no clock
  XProzessMessage message = XProzessMessage::AsReceived;
  /// The picture and the report of a process; where they give none, those that came with the
  /// message stay.
  std::function<std::optional<XProzessFile>(const Process&)> picture = {};
  std::function<std::optional<XProzessFile>(const Process&)> report = {};
};

struct XProzessExport
{
  std::string bytes;
  Losses losses = {};  // placeholders, and codes not confirmed; see also checkForFim()
};

/// A message with every process that has steps. Content that came from XProzess keeps everything
/// that was not changed.
XProzessExport writeXProzess(const FileContent& content, const XProzessOptions& options = {});

}  // namespace einklang
