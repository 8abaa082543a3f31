#pragma once

#include "model/base/Result.h"
#include "model/storage/Disk.h"
#include "model/storage/OpenFile.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace einklang {

/// What a journal tells after a crash.
struct JournalContent
{
  std::vector<std::string> records = {};
  bool damaged = false;           // something after the last record is not whole
  std::uint64_t intactBytes = 0;  // up to the end of the last record
  std::string lastChecksum = {};
};

/// A file that only grows, record by record. append() returns when the record is on the medium, so
/// a crash loses nothing that was reported as done.
///
/// Every record carries a checksum over itself and the one before it: reading stops at the first
/// one that is not whole, and a record never follows one that it was not written after.
class Journal
{
 public:
  /// Goes on after the last whole record of a journal that is there; what is damaged behind it is
  /// cut off. Ask readJournal() first for what to recover.
  static Result<Journal> open(const std::string& path, Disk& disk = realDisk());

  /// The record is on the medium, or the journal is as before.
  Status append(std::string_view record);

  /// Forgets all records: what they say is in the saved document.
  Status clear();

 private:
  Journal(std::string path, OpenFile file, JournalContent content, Disk& disk);

  std::string m_path;
  OpenFile m_file;
  std::uint64_t m_size;
  std::string m_checksum;
  Disk* m_disk;
  bool m_broken = false;  // a failed record could not be taken back
};

/// The whole records of a journal, in order; an empty one where there is no file.
Result<JournalContent> readJournal(const std::string& path, Disk& disk = realDisk());

/// Where the journal of a file lies: ".NAME.journal" beside it.
std::string journalPathOf(const std::string& path);

}  // namespace einklang
