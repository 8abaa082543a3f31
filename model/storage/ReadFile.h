#pragma once

#include "model/base/Result.h"
#include "model/storage/Disk.h"

#include <cstddef>
#include <string>

namespace einklang {

/// The bytes of a regular file of at most `limit` bytes, or why not.
Result<std::string> readFile(const std::string& path, std::size_t limit = std::size_t{64} << 20,
                             Disk& disk = realDisk());

/// The path of a file that a project names relative to its folder. Refuses what leads out of the
/// folder: absolute paths, "..", and links to elsewhere (NotAllowed). The file need not exist.
Result<std::string> insideFolder(const std::string& folder, const std::string& relativePath);

/// The folder part of a path; "." where it has none.
std::string folderOf(const std::string& path);

/// The name part of a path.
std::string fileNameOf(const std::string& path);

}  // namespace einklang
