#pragma once

#include "model/base/Result.h"
#include "model/formats/ImportDoor.h"

#include <string>
#include <string_view>
#include <vector>

namespace einklang {

struct ArchiveEntry
{
  std::string name;  // for showing only: never a path to write to
  std::string bytes;
};

/// Base64 text with any white space; InvalidContent where it is none.
Result<std::string> decodeBase64(std::string_view text);
std::string encodeBase64(std::string_view bytes);

/// All files of a zip archive in memory. Sizes are checked before anything is unpacked.
Result<std::vector<ArchiveEntry>> unzip(std::string_view bytes, const ImportLimits& limits);

/// A zip archive with one file; the same bytes for the same content.
std::string zip(const ArchiveEntry& entry);

}  // namespace einklang
