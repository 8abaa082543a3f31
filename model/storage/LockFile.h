#pragma once

#include "model/base/Result.h"
#include "model/storage/Disk.h"

#include <cstdint>
#include <optional>
#include <string>

namespace einklang {

/// Who has a file open. A holder is stale when its process has ended, never because time passed.
struct LockHolder
{
  long process = 0;
  bool stale = false;
};

/// "This file is open here": a small file beside it (".NAME.lock") that says which process has it,
/// and nothing about the machine or the user. It is gone when the lock goes out of scope.
class LockFile
{
 public:
  enum class Stale
  {
    Refuse,
    TakeOver
  };

  /// Locked if a process has the file; the message says whether that process still runs. A stale
  /// lock is only taken over where the caller (who asked the user) says so.
  static Result<LockFile> acquire(const std::string& path, Stale stale = Stale::Refuse,
                                  Disk& disk = realDisk());

  LockFile(LockFile&& other) noexcept;
  LockFile& operator=(LockFile&& other) noexcept;
  ~LockFile();

 private:
  LockFile(std::string lockPath, std::string content, Disk& disk);

  std::string m_lockPath;
  std::string m_content;
  Disk* m_disk;
};

/// None if nobody has the file open. A lock that cannot be understood counts as stale.
std::optional<LockHolder> lockHolder(const std::string& path, Disk& disk = realDisk());

}  // namespace einklang
