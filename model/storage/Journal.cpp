#include "model/storage/Journal.h"

#include "model/storage/ReadFile.h"
#include "model/storage/Sha256.h"

#include <charconv>
#include <optional>
#include <utility>

namespace einklang {
namespace {

constexpr std::string_view heading = "einklang-journal 1\n";
constexpr std::size_t checksumLength = 16;
constexpr std::size_t largestJournal = std::size_t{256} << 20;

std::string checksumOf(std::string_view previous, std::string_view record)
{
  return sha256(std::string{previous} + "\n" + std::string{record}).substr(0, checksumLength);
}

/// "LENGTH CHECKSUM\nRECORD\n"
std::string framed(std::string_view record, const std::string& checksum)
{
  return std::to_string(record.size()) + " " + checksum + "\n" + std::string{record} + "\n";
}

/// The record at the start of the text, if it is whole; moves the text behind it.
std::optional<std::string> takeRecord(std::string_view& text, std::string& checksum)
{
  std::size_t length = 0;
  const auto [after, error] = std::from_chars(text.data(), text.data() + text.size(), length);
  if (error != std::errc{}) return std::nullopt;
  const auto digits = static_cast<std::size_t>(after - text.data());
  const std::size_t start = digits + 1 + checksumLength + 1;
  if (text.size() < start || length > text.size() - start) return std::nullopt;
  const std::string_view record = text.substr(start, length);
  const std::string expected = checksumOf(checksum, record);
  const std::string frame = framed(record, expected);
  if (!text.starts_with(frame)) return std::nullopt;
  checksum = expected;
  text.remove_prefix(frame.size());
  return std::string{record};
}

JournalContent recordsIn(std::string_view bytes)
{
  JournalContent content;
  if (!bytes.starts_with(heading)) {
    content.damaged = !bytes.empty();
    return content;
  }
  std::string_view rest = bytes.substr(heading.size());
  while (auto record = takeRecord(rest, content.lastChecksum)) {
    content.records.push_back(std::move(*record));
  }
  content.damaged = !rest.empty();
  content.intactBytes = bytes.size() - rest.size();
  return content;
}

}  // namespace

Result<JournalContent> readJournal(const std::string& path, Disk& disk)
{
  if (disk.state(path).kind == Disk::Kind::Absent) return JournalContent{};
  const Result<std::string> bytes = readFile(path, largestJournal, disk);
  if (!bytes) return bytes.error();
  return recordsIn(*bytes);
}

Result<Journal> Journal::open(const std::string& path, Disk& disk)
{
  Result<JournalContent> content = readJournal(path, disk);
  if (!content) return content.error();
  OpenFile file{disk, disk.openToAppend(path)};
  if (!file.isOpen()) return notWritable(path, file.handle());
  if (content->damaged) {
    const int cut = disk.truncate(file.handle(), content->intactBytes);
    if (cut != 0) return notWritable(path, cut);
  }
  if (content->intactBytes == 0) {
    int error = file.writeAll(heading);
    if (error == 0) error = file.sync();
    if (error == 0) error = disk.syncFolder(folderOf(path));
    if (error != 0) return notWritable(path, error);
    content->intactBytes = heading.size();
  }
  return Journal{path, std::move(file), std::move(*content), disk};
}

Journal::Journal(std::string path, OpenFile file, JournalContent content, Disk& disk)
    : m_path{std::move(path)},
      m_file{std::move(file)},
      m_size{content.intactBytes},
      m_checksum{std::move(content.lastChecksum)},
      m_disk{&disk}
{}

Status Journal::append(std::string_view record)
{
  if (m_broken) {
    return Error{
        ErrorCode::FileNotWritable, {"The journal is damaged; save the file now."}, m_path};
  }
  const std::string checksum = checksumOf(m_checksum, record);
  const std::string frame = framed(record, checksum);
  int error = m_file.writeAll(frame);
  if (error == 0) error = m_file.sync();
  if (error != 0) {
    m_broken = m_disk->truncate(m_file.handle(), m_size) != 0;
    return notWritable(m_path, error);
  }
  m_size += frame.size();
  m_checksum = checksum;
  return success();
}

Status Journal::clear()
{
  int error = m_disk->truncate(m_file.handle(), heading.size());
  if (error == 0) error = m_file.sync();
  if (error != 0) return notWritable(m_path, error);
  m_size = heading.size();
  m_checksum.clear();
  m_broken = false;
  return success();
}

std::string journalPathOf(const std::string& path)
{
  return folderOf(path) + "/." + fileNameOf(path) + ".journal";
}

}  // namespace einklang
