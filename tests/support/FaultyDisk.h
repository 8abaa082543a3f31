#pragma once

#include "model/storage/Disk.h"

#include <algorithm>
#include <functional>
#include <map>
#include <string>

namespace einklang::test {

/// The real disk, but calls can be made to fail by name: from the n-th time on, or once.
class FaultyDisk : public Disk
{
 public:
  struct Fault
  {
    int error;
    int first = 0;     // how often it still works before
    int times = 1000;  // how often it fails
  };
  std::map<std::string, Fault> faults;
  std::size_t largestWrite = 1 << 20;
  std::function<void()> beforeExchange;

  int createNew(const std::string& path) override
  {
    return tried("create", [&] { return Disk::createNew(path); });
  }
  int openToRewrite(const std::string& path) override
  {
    return tried("rewrite", [&] { return Disk::openToRewrite(path); });
  }
  long write(int file, const char* from, std::size_t size) override
  {
    return tried("write", [&] { return Disk::write(file, from, std::min(size, largestWrite)); });
  }
  long read(int file, char* to, std::size_t size) override
  {
    const long count = tried("read", [&] { return Disk::read(file, to, size); });
    if (count > 0 && faults.contains("garble")) to[0] = static_cast<char>(to[0] ^ 1);
    return count;
  }
  int truncate(int file, std::uint64_t size) override
  {
    return tried("truncate", [&] { return Disk::truncate(file, size); });
  }
  int sync(int file) override
  {
    return tried("sync", [&] { return Disk::sync(file); });
  }
  int close(int file) override
  {
    const int closed = Disk::close(file);
    return tried("close", [&] { return closed; });
  }
  int rename(const std::string& from, const std::string& to) override
  {
    return tried("rename", [&] { return Disk::rename(from, to); });
  }
  int exchange(const std::string& a, const std::string& b) override
  {
    if (beforeExchange) std::exchange(beforeExchange, {})();
    return tried("exchange", [&] { return Disk::exchange(a, b); });
  }
  int link(const std::string& from, const std::string& to) override
  {
    return tried("link", [&] { return Disk::link(from, to); });
  }
  int syncFolder(const std::string& path) override
  {
    return tried("syncFolder", [&] { return Disk::syncFolder(path); });
  }

 private:
  template <typename Call>
  auto tried(const std::string& name, Call call) -> decltype(call())
  {
    const auto it = faults.find(name);
    if (it == faults.end()) return call();
    if (it->second.first-- > 0) return call();
    if (it->second.times-- <= 0) return call();
    return -it->second.error;
  }
};

}  // namespace einklang::test
