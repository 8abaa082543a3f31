#pragma once

#include "model/base/Result.h"
#include "model/storage/Disk.h"

#include <optional>
#include <string>
#include <string_view>

namespace einklang {

struct SaveOptions
{
  /// SHA-256 of what the caller read; a file that says something else by now is left alone
  /// (Conflict: another program changed it).
  std::optional<std::string> expectedHash = std::nullopt;
};

/// The file gets this content, or stays as it was. The only way in which documents are written.
///
/// A sibling is written, synced, read back and compared; then both names are exchanged at once, the
/// old file becomes the previous generation (see previousGeneration) and the folder is synced.
/// Where the file system cannot exchange names, the sibling is renamed over the file; where it
/// cannot even do that, the old content is copied, the file rewritten in its place, and put back if
/// that fails.
Status safeSave(const std::string& path, std::string_view bytes, const SaveOptions& options = {},
                Disk& disk = realDisk());

/// Where the content before the last save lies: ".NAME.bak" beside the file.
std::string previousGeneration(const std::string& path);

}  // namespace einklang
