#pragma once

#include "model/base/Result.h"
#include "model/storage/Disk.h"

#include <string>
#include <string_view>
#include <utility>

namespace einklang {

/// An open file that is closed at the latest when it goes out of scope.
class OpenFile
{
 public:
  OpenFile(Disk& disk, int file) : m_disk{&disk}, m_file{file} {}
  OpenFile(OpenFile&& other) noexcept
      : m_disk{other.m_disk}, m_file{std::exchange(other.m_file, -1)}
  {}
  OpenFile& operator=(OpenFile&& other) noexcept
  {
    std::swap(m_disk, other.m_disk);
    std::swap(m_file, other.m_file);
    return *this;
  }
  ~OpenFile() { close(); }

  /// Below zero: the error that opening met.
  int handle() const { return m_file; }
  bool isOpen() const { return m_file >= 0; }

  /// Writes all of it, in as many steps as the system wants. 0 or the negative errno.
  int writeAll(std::string_view bytes);

  int sync() { return m_disk->sync(m_file); }

  /// 0 or the negative errno: some systems tell only here that writing failed.
  int close();

 private:
  Disk* m_disk;
  int m_file;
};

/// A failed save as an error: which file, why, and what became of it.
Error notWritable(const std::string& path, int error);

/// A failed reading as an error.
Error notReadable(const std::string& path, int error);

}  // namespace einklang
