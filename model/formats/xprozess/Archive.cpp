#include "model/formats/xprozess/Archive.h"

#include <algorithm>
#include <cctype>
#include <memory>
#include <openssl/evp.h>
#include <zip.h>

namespace einklang {
namespace {

constexpr zip_int64_t mostEntries = 64;

Error broken(const char* text)
{
  return Error{ErrorCode::InvalidContent, {text, {}}};
}

using Zip = std::unique_ptr<zip_t, decltype(&zip_discard)>;

/// Opens an archive over bytes that outlive it.
Zip openArchive(std::string_view bytes)
{
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
  zip_t* archive = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
  if (!archive && source) zip_source_free(source);
  zip_error_fini(&error);
  return Zip{archive, &zip_discard};
}

Result<ArchiveEntry> readEntry(zip_t* archive, zip_uint64_t index, std::size_t& budget)
{
  zip_stat_t stat;
  if (zip_stat_index(archive, index, 0, &stat) != 0 || !(stat.valid & ZIP_STAT_SIZE)) {
    return broken("the archive inside the file is damaged");
  }
  if (stat.size > budget) {
    return Error{ErrorCode::LimitExceeded, {"the archive inside the file is too large", {}}};
  }
  budget -= stat.size;
  ArchiveEntry entry{zip_get_name(archive, index, 0) ? zip_get_name(archive, index, 0) : "", {}};
  entry.bytes.resize(stat.size);
  zip_file_t* file = zip_fopen_index(archive, index, 0);
  if (!file) return broken("the archive inside the file is damaged or encrypted");
  const zip_int64_t read = zip_fread(file, entry.bytes.data(), stat.size);
  zip_fclose(file);
  if (read != static_cast<zip_int64_t>(stat.size)) {
    return broken("the archive inside the file is damaged");
  }
  return entry;
}

/// The bytes that libzip left in a source after closing.
std::string bytesOf(zip_source_t* source)
{
  std::string bytes;
  zip_stat_t stat;
  if (zip_source_stat(source, &stat) == 0 && zip_source_open(source) == 0) {
    bytes.resize(stat.size);
    const zip_int64_t read = zip_source_read(source, bytes.data(), stat.size);
    bytes.resize(read > 0 ? static_cast<std::size_t>(read) : 0);
    zip_source_close(source);
  }
  return bytes;
}

}  // namespace

Result<std::string> decodeBase64(std::string_view text)
{
  std::string packed;
  std::ranges::copy_if(text, std::back_inserter(packed),
                       [](unsigned char c) { return !std::isspace(c); });
  if (packed.size() % 4 != 0) return broken("an embedded file is not valid base64");
  std::string bytes(packed.size() / 4 * 3, '\0');
  const int length = EVP_DecodeBlock(reinterpret_cast<unsigned char*>(bytes.data()),
                                     reinterpret_cast<const unsigned char*>(packed.data()),
                                     static_cast<int>(packed.size()));
  if (length < 0) return broken("an embedded file is not valid base64");
  const auto padding = static_cast<std::size_t>(std::ranges::count(packed, '='));
  bytes.resize(static_cast<std::size_t>(length) - std::min<std::size_t>(padding, 2));
  return bytes;
}

std::string encodeBase64(std::string_view bytes)
{
  std::string text((bytes.size() + 2) / 3 * 4 + 1, '\0');
  const int length = EVP_EncodeBlock(reinterpret_cast<unsigned char*>(text.data()),
                                     reinterpret_cast<const unsigned char*>(bytes.data()),
                                     static_cast<int>(bytes.size()));
  text.resize(static_cast<std::size_t>(length));
  return text;
}

Result<std::vector<ArchiveEntry>> unzip(std::string_view bytes, const ImportLimits& limits)
{
  const Zip archive = openArchive(bytes);
  if (!archive) return broken("an embedded file is no zip archive");
  const zip_int64_t count = zip_get_num_entries(archive.get(), 0);
  if (count > mostEntries) {
    return Error{ErrorCode::LimitExceeded,
                 {"the archive inside the file holds too many files", {}}};
  }
  std::vector<ArchiveEntry> entries;
  std::size_t budget = limits.bytes;
  for (zip_int64_t i = 0; i < count; ++i) {
    Result<ArchiveEntry> entry = readEntry(archive.get(), static_cast<zip_uint64_t>(i), budget);
    if (!entry) return entry.error();
    entries.push_back(std::move(*entry));
  }
  return entries;
}

std::string zip(const ArchiveEntry& entry)
{
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, &error);
  if (!target) return {};
  zip_source_keep(target);
  zip_t* archive = zip_open_from_source(target, ZIP_TRUNCATE, &error);
  std::string bytes;
  if (archive) {
    zip_source_t* data = zip_source_buffer(archive, entry.bytes.data(), entry.bytes.size(), 0);
    const zip_int64_t index = zip_file_add(archive, entry.name.c_str(), data, ZIP_FL_ENC_UTF_8);
    if (index >= 0) {
      constexpr zip_uint16_t firstDay = (1 << 5) | 1;  // 1980-01-01: no clock in the bytes
      zip_file_set_dostime(archive, static_cast<zip_uint64_t>(index), 0, firstDay, 0);
    }
    if (zip_close(archive) == 0) bytes = bytesOf(target);
  }
  zip_source_free(target);
  zip_error_fini(&error);
  return bytes;
}

}  // namespace einklang
