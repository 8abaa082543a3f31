#include "model/storage/Disk.h"

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <fstream>
#include <memory>
#include <sstream>
#include <string>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace einklang {
namespace {

/// Repeats a call that a signal interrupted.
template <typename Call>
auto uninterrupted(Call call)
{
  auto result = call();
  while (result < 0 && errno == EINTR) result = call();
  return result < 0 ? static_cast<decltype(result)>(-errno) : result;
}

constexpr mode_t usualMode = 0666;  // the user's umask takes away what is not wanted

}  // namespace

Disk::State Disk::state(const std::string& path)
{
  struct stat found = {};
  if (::stat(path.c_str(), &found) != 0) {
    const bool absent = errno == ENOENT;
    return {.kind = absent ? Kind::Absent : Kind::Other, .error = absent ? 0 : -errno};
  }
  const Kind kind = S_ISREG(found.st_mode)   ? Kind::File
                    : S_ISDIR(found.st_mode) ? Kind::Folder
                                             : Kind::Other;
  return {.kind = kind, .size = static_cast<std::uint64_t>(found.st_size)};
}

std::string Disk::resolved(const std::string& path)
{
  const std::unique_ptr<char, void (*)(void*)> real{::realpath(path.c_str(), nullptr), std::free};
  return real ? std::string{real.get()} : path;
}

int Disk::openToRead(const std::string& path)
{
  // Non-blocking, so that opening a pipe comes back; it is refused afterwards.
  return uninterrupted([&] { return ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK); });
}

int Disk::createNew(const std::string& path)
{
  return uninterrupted([&] {
    return ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, usualMode);
  });
}

int Disk::openToRewrite(const std::string& path)
{
  return uninterrupted([&] { return ::open(path.c_str(), O_WRONLY | O_CLOEXEC); });
}

int Disk::openToAppend(const std::string& path)
{
  return uninterrupted([&] {
    return ::open(path.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW, usualMode);
  });
}

long Disk::read(int file, char* to, std::size_t size)
{
  return uninterrupted([&] { return ::read(file, to, size); });
}

long Disk::write(int file, const char* from, std::size_t size)
{
  return uninterrupted([&] { return ::write(file, from, size); });
}

int Disk::truncate(int file, std::uint64_t size)
{
  return uninterrupted([&] { return ::ftruncate(file, static_cast<off_t>(size)); });
}

int Disk::sync(int file)
{
  return uninterrupted([&] { return ::fsync(file); });
}

int Disk::close(int file)
{
  // Never repeated: the descriptor is gone even when the call was interrupted.
  return ::close(file) == 0 || errno == EINTR ? 0 : -errno;
}

int Disk::takePermissions(int file, const std::string& from)
{
  struct stat found = {};
  if (::stat(from.c_str(), &found) != 0) return -errno;
  return ::fchmod(file, found.st_mode & 07777) == 0 ? 0 : -errno;
}

void Disk::forget(int file)
{
  ::posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED);
}

int Disk::rename(const std::string& from, const std::string& to)
{
  return ::rename(from.c_str(), to.c_str()) == 0 ? 0 : -errno;
}

int Disk::exchange(const std::string& a, const std::string& b)
{
#ifdef RENAME_EXCHANGE
  const int done = ::renameat2(AT_FDCWD, a.c_str(), AT_FDCWD, b.c_str(), RENAME_EXCHANGE);
  return done == 0 ? 0 : -errno;
#else
  static_cast<void>(a);
  static_cast<void>(b);
  return -ENOSYS;
#endif
}

int Disk::link(const std::string& from, const std::string& to)
{
  return ::link(from.c_str(), to.c_str()) == 0 ? 0 : -errno;
}

int Disk::remove(const std::string& path)
{
  return ::unlink(path.c_str()) == 0 ? 0 : -errno;
}

int Disk::syncFolder(const std::string& path)
{
  const int folder =
      uninterrupted([&] { return ::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); });
  if (folder < 0) return folder;
  const int synced = sync(folder);
  ::close(folder);
  // Some network file systems cannot do it and say so: nothing is lost by that.
  return synced == -EINVAL || synced == -ENOTSUP || synced == -EBADF ? 0 : synced;
}

long Disk::ownProcess()
{
  return ::getpid();
}

std::uint64_t Disk::beginOfProcess(long process)
{
  std::ifstream file{"/proc/" + std::to_string(process) + "/stat"};
  std::string line;
  std::getline(file, line);
  // The name in brackets may hold anything; what follows are numbers, the start time is the 20th.
  const std::size_t name = line.rfind(')');
  if (name == std::string::npos) return 0;
  std::istringstream words{line.substr(name + 1)};
  words.imbue(std::locale::classic());
  std::string state;
  words >> state;
  if (state == "Z" || state == "X") return 0;  // has ended
  std::uint64_t begin = 0;
  long long skipped = 0;
  for (int i = 0; i < 18; ++i) words >> skipped;
  words >> begin;
  return begin;
}

Disk& realDisk()
{
  static Disk disk;
  return disk;
}

std::string systemWords(int error)
{
  return std::generic_category().message(error < 0 ? -error : error);
}

}  // namespace einklang
