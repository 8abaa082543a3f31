#include "model/storage/OpenFile.h"

#include <cerrno>

namespace einklang {

int OpenFile::writeAll(std::string_view bytes)
{
  while (!bytes.empty()) {
    const long written = m_disk->write(m_file, bytes.data(), bytes.size());
    if (written < 0) return static_cast<int>(written);
    if (written == 0) return -EIO;
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return 0;
}

int OpenFile::close()
{
  const int file = std::exchange(m_file, -1);
  return file < 0 ? 0 : m_disk->close(file);
}

Error notWritable(const std::string& path, int error)
{
  const auto because = [&](Message message) {
    return Error{ErrorCode::FileNotWritable, std::move(message), path};
  };
  switch (-error) {
    case ENOSPC:
    case EDQUOT:
      return because({"The disk is full; nothing was saved."});
    case EACCES:
    case EPERM:
      return because({"There is no permission to write here; nothing was saved."});
    case EROFS:
      return because({"The medium is read-only; nothing was saved."});
    case ENOENT:
    case ENOTDIR:
      return because({"The folder does not exist; nothing was saved."});
    case ENAMETOOLONG:
      return because({"The file name is too long; nothing was saved."});
    default:
      return because({"Writing failed (%1); nothing was saved.", {systemWords(error)}});
  }
}

Error notReadable(const std::string& path, int error)
{
  const auto because = [&](Message message) {
    return Error{ErrorCode::FileNotReadable, std::move(message), path};
  };
  switch (-error) {
    case ENOENT:
    case ENOTDIR:
      return because({"The file does not exist."});
    case EACCES:
    case EPERM:
      return because({"There is no permission to read the file."});
    case EISDIR:
      return because({"This is a folder, not a file."});
    default:
      return because({"Reading failed (%1).", {systemWords(error)}});
  }
}

}  // namespace einklang
