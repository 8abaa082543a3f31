#pragma once

#include "model/base/Result.h"
#include "model/diagram/FileContent.h"
#include "model/formats/Loss.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace einklang {

enum class FileFormat
{
  Yaml,
  Bpmn,
  XProzess,
  Epml,
  Table  // text that a spreadsheet wrote
};

/// What came in and what became of it on the way.
struct Import
{
  FileContent content;
  Losses losses = {};
  FileFormat format = FileFormat::Yaml;
  std::string source = {};  // BPMN: the file itself, so that saving can leave it as it is
};

/// The limits of everything that comes from outside. Exceeding one is an error (LimitExceeded).
struct ImportLimits
{
  std::size_t bytes = std::size_t{64} << 20;
  int depth = 64;
  std::size_t elements = 200'000;
  std::size_t attributesPerElement = 64;
  std::size_t idLength = 256;
  std::size_t wayPoints = 1'000;
  double coordinate = 1e6;
  double seconds = 10;
};

/// The one door for files from outside: reads the file within the limits, finds out its format by
/// its content, and reads it. All or nothing: on an error the caller still has what it had. The
/// error names file, line and column where they are known.
Result<Import> importFile(const std::string& path, const ImportLimits& limits = {});

/// The same for bytes that are already here (clipboard, archive); `name` is for messages.
Result<Import> importBytes(std::string_view bytes, const std::string& name,
                           const ImportLimits& limits = {});

/// True if the door would read these bytes as a table of steps.
bool isTable(std::string_view bytes);

}  // namespace einklang
