#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

namespace einklang {

/// What the program asks of the operating system, call by call, so that tests can make each of
/// them fail. Numbers below zero are the negative errno. DiskPosix.cpp is the only file that knows
/// the system; another system is another file beside it.
class Disk
{
 public:
  enum class Kind
  {
    Absent,
    File,
    Folder,
    Other  // device, pipe, socket
  };
  struct State
  {
    Kind kind = Kind::Absent;
    std::uint64_t size = 0;
    int error = 0;  // negative errno where it could not be asked
  };

  virtual ~Disk() = default;

  virtual State state(const std::string& path);
  /// The path with all links resolved; as it is where it leads nowhere yet.
  virtual std::string resolved(const std::string& path);

  virtual int openToRead(const std::string& path);
  virtual int createNew(const std::string& path);      // fails if there is one
  virtual int openToRewrite(const std::string& path);  // keeps the content
  virtual int openToAppend(const std::string& path);   // made if there is none
  virtual long read(int file, char* to, std::size_t size);
  virtual long write(int file, const char* from, std::size_t size);
  virtual int truncate(int file, std::uint64_t size);
  virtual int sync(int file);  // until the medium has it
  virtual int close(int file);

  /// Gives the open file the permissions of another one.
  virtual int takePermissions(int file, const std::string& from);
  /// Takes what was written out of the cache, so that reading asks the medium.
  virtual void forget(int file);

  virtual int rename(const std::string& from, const std::string& to);
  virtual int exchange(const std::string& a, const std::string& b);  // both names, at once
  virtual int link(const std::string& from, const std::string& to);  // a second name
  virtual int remove(const std::string& path);
  virtual int syncFolder(const std::string& path);

  virtual long ownProcess();
  /// When a process began, as a number that a later process with the same id does not have; 0 if
  /// there is no such process.
  virtual std::uint64_t beginOfProcess(long process);
};

/// The disk itself.
Disk& realDisk();

/// The name of an error of the system, in its words.
std::string systemWords(int error);

}  // namespace einklang
