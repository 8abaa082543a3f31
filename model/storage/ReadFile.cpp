#include "model/storage/ReadFile.h"

#include "model/storage/OpenFile.h"

#include <algorithm>
#include <filesystem>

namespace einklang {
namespace {

namespace fs = std::filesystem;

Status checkKind(const std::string& path, const Disk::State& state, std::size_t limit)
{
  if (state.error != 0) return notReadable(path, state.error);
  switch (state.kind) {
    case Disk::Kind::Absent:
      return Error{ErrorCode::FileNotReadable, {"The file does not exist."}, path};
    case Disk::Kind::Folder:
      return Error{ErrorCode::FileNotReadable, {"This is a folder, not a file."}, path};
    case Disk::Kind::Other:
      return Error{ErrorCode::FileNotReadable, {"This is a device, not a file."}, path};
    case Disk::Kind::File:
      break;
  }
  if (state.size <= limit) return success();
  return Error{ErrorCode::LimitExceeded,
               {"The file is larger than %1 MB.", {std::to_string(limit >> 20)}},
               path};
}

/// One byte more than the limit is enough to know that there are too many. Room for the size that
/// the disk tells, then for what comes beyond.
Result<std::string> readAll(OpenFile& file, const std::string& path, std::size_t size,
                            std::size_t limit, Disk& disk)
{
  constexpr std::size_t beyond = std::size_t{1} << 12;
  std::string bytes;
  for (;;) {
    const std::size_t before = bytes.size();
    // One more than told: whether that was all is seen without more room.
    const std::size_t step = before <= size ? size + 1 - before : beyond;
    bytes.resize(before + std::min(step, limit + 1 - before));
    const long count = disk.read(file.handle(), bytes.data() + before, bytes.size() - before);
    bytes.resize(before + (count > 0 ? static_cast<std::size_t>(count) : 0));
    if (count < 0) return notReadable(path, static_cast<int>(count));
    if (count == 0) return bytes;
    if (bytes.size() > limit) {
      return Error{ErrorCode::LimitExceeded,
                   {"The file is larger than %1 MB.", {std::to_string(limit >> 20)}},
                   path};
    }
  }
}

bool isWellBehaved(const std::string& text)
{
  if (text.empty() || text.find('\0') != std::string::npos) return false;
  // A backslash or a drive letter is a way out on other systems.
  if (text.find('\\') != std::string::npos || text.find(':') != std::string::npos) return false;
  const fs::path path{text};
  return !path.is_absolute() && std::ranges::find(path, fs::path{".."}) == path.end();
}

bool isWithin(const fs::path& folder, const fs::path& path)
{
  const auto [end, place] = std::mismatch(folder.begin(), folder.end(), path.begin(), path.end());
  return end == folder.end() && place != path.end();
}

}  // namespace

Result<std::string> readFile(const std::string& path, std::size_t limit, Disk& disk)
{
  const Disk::State state = disk.state(path);
  if (const Status status = checkKind(path, state, limit); !status) return status.error();
  OpenFile file{disk, disk.openToRead(path)};
  if (!file.isOpen()) return notReadable(path, file.handle());
  return readAll(file, path, state.size, limit, disk);
}

Result<std::string> insideFolder(const std::string& folder, const std::string& relativePath)
{
  const Error outside{ErrorCode::NotAllowed,
                      {"The file name %1 leads out of the project folder.", {relativePath}},
                      folder};
  if (!isWellBehaved(relativePath)) return outside;
  std::error_code error;
  const fs::path root = fs::canonical(folder, error);
  if (error) return Error{ErrorCode::FileNotReadable, {"The folder does not exist."}, folder};
  const fs::path path = fs::weakly_canonical(root / relativePath, error);
  if (error || !isWithin(root, path)) return outside;
  return path.string();
}

std::string folderOf(const std::string& path)
{
  const std::string folder = fs::path{path}.parent_path().string();
  return folder.empty() ? "." : folder;
}

std::string fileNameOf(const std::string& path)
{
  return fs::path{path}.filename().string();
}

}  // namespace einklang
