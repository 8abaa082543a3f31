#include "model/storage/LockFile.h"

#include "model/storage/OpenFile.h"
#include "model/storage/ReadFile.h"

#include <cerrno>
#include <charconv>
#include <utility>

namespace einklang {
namespace {

constexpr std::size_t longestLock = 200;
constexpr std::string_view firstWord = "einklang ";

std::string lockPathOf(const std::string& path)
{
  return folderOf(path) + "/." + fileNameOf(path) + ".lock";
}

/// "einklang PROCESS BEGIN": a process id alone is given to another process after a while.
std::string ownContent(Disk& disk)
{
  const long own = disk.ownProcess();
  return std::string{firstWord} + std::to_string(own) + " " +
         std::to_string(disk.beginOfProcess(own)) + "\n";
}

LockHolder holderIn(const std::string& content, Disk& disk)
{
  LockHolder holder{.stale = true};
  if (!content.starts_with(firstWord)) return holder;
  std::uint64_t begin = 0;
  const char* end = content.data() + content.size();
  const auto [after, error] =
      std::from_chars(content.data() + firstWord.size(), end, holder.process);
  if (error != std::errc{} || after == end) return holder;
  if (std::from_chars(after + 1, end, begin).ec != std::errc{}) return holder;
  holder.stale = begin == 0 || disk.beginOfProcess(holder.process) != begin;
  return holder;
}

Error lockedBy(const LockHolder& holder, const std::string& path)
{
  const std::string process = std::to_string(holder.process);
  return holder.stale
             ? Error{ErrorCode::Locked,
                     {"The file was left open by a program that has ended (process %1).",
                      {process}},
                     path}
             : Error{
                   ErrorCode::Locked, {"The file is open already (process %1).", {process}}, path};
}

Status writeLock(const std::string& lockPath, const std::string& content, Disk& disk)
{
  OpenFile file{disk, disk.createNew(lockPath)};
  if (!file.isOpen()) return notWritable(lockPath, file.handle());
  int error = file.writeAll(content);
  if (error == 0) error = file.close();
  if (error == 0) return success();
  disk.remove(lockPath);
  return notWritable(lockPath, error);
}

}  // namespace

Result<LockFile> LockFile::acquire(const std::string& path, Stale stale, Disk& disk)
{
  const std::string lockPath = lockPathOf(path);
  if (const auto holder = lockHolder(path, disk)) {
    if (!holder->stale || stale == Stale::Refuse) return lockedBy(*holder, path);
    disk.remove(lockPath);
  }
  const std::string content = ownContent(disk);
  if (const Status status = writeLock(lockPath, content, disk); !status) {
    const auto holder = lockHolder(path, disk);  // somebody was faster
    return holder ? lockedBy(*holder, path) : status.error();
  }
  return LockFile{lockPath, content, disk};
}

LockFile::LockFile(std::string lockPath, std::string content, Disk& disk)
    : m_lockPath{std::move(lockPath)}, m_content{std::move(content)}, m_disk{&disk}
{}

LockFile::LockFile(LockFile&& other) noexcept
    : m_lockPath{std::exchange(other.m_lockPath, {})},
      m_content{std::move(other.m_content)},
      m_disk{other.m_disk}
{}

LockFile& LockFile::operator=(LockFile&& other) noexcept
{
  std::swap(m_lockPath, other.m_lockPath);
  std::swap(m_content, other.m_content);
  std::swap(m_disk, other.m_disk);
  return *this;
}

LockFile::~LockFile()
{
  if (m_lockPath.empty()) return;
  const Result<std::string> content = readFile(m_lockPath, longestLock, *m_disk);
  if (content && *content == m_content) m_disk->remove(m_lockPath);  // never somebody else's
}

std::optional<LockHolder> lockHolder(const std::string& path, Disk& disk)
{
  const std::string lockPath = lockPathOf(path);
  if (disk.state(lockPath).kind == Disk::Kind::Absent) return std::nullopt;
  const Result<std::string> content = readFile(lockPath, longestLock, disk);
  return content ? holderIn(*content, disk) : LockHolder{.stale = true};
}

}  // namespace einklang
