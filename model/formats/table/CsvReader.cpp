#include "model/formats/table/CsvReader.h"

#include "model/base/Text.h"
#include "model/formats/table/TableColumns.h"
#include "model/formats/xml/XmlEncoding.h"

#include <algorithm>
#include <array>
#include <map>

namespace einklang {
namespace {

constexpr std::array<char, 4> separators{';', '\t', ',', '|'};
constexpr std::size_t mostColumns = 256;
constexpr std::size_t elementsPerRow = 4;  // a step, its gateways and its flows
constexpr std::size_t sampleBytes = std::size_t{64} << 10;
constexpr std::size_t sampleRows = 50;

void append(std::string& text, char32_t c)
{
  if (c < 0x80) {
    text += static_cast<char>(c);
  } else if (c < 0x800) {
    text += static_cast<char>(0xC0 | (c >> 6));
    text += static_cast<char>(0x80 | (c & 0x3F));
  } else if (c < 0x10000) {
    text += static_cast<char>(0xE0 | (c >> 12));
    text += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
    text += static_cast<char>(0x80 | (c & 0x3F));
  } else {
    text += static_cast<char>(0xF0 | (c >> 18));
    text += static_cast<char>(0x80 | ((c >> 12) & 0x3F));
    text += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
    text += static_cast<char>(0x80 | (c & 0x3F));
  }
}

/// A half of a pair without the other becomes U+FFFD.
std::string fromUtf16(std::string_view bytes, bool bigEndian)
{
  const auto unit = [&](std::size_t i) -> char32_t {
    const auto a = static_cast<unsigned char>(bytes[i]);
    const auto b = static_cast<unsigned char>(bytes[i + 1]);
    return bigEndian ? char32_t(a) << 8 | b : char32_t(b) << 8 | a;
  };
  std::string text;
  text.reserve(bytes.size());
  for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
    char32_t c = unit(i);
    if (c >= 0xD800 && c < 0xDC00 && i + 3 < bytes.size()) {
      const char32_t low = unit(i + 2);
      if (low >= 0xDC00 && low < 0xE000) {
        c = 0x10000 + ((c - 0xD800) << 10) + (low - 0xDC00);
        i += 2;
      }
    }
    append(text, c >= 0xD800 && c < 0xE000 ? char32_t{0xFFFD} : c);
  }
  return text;
}

std::string fromWindows1252(std::string_view bytes)
{
  int map[256];
  fillByteMap("windows-1252", map);
  std::string text;
  text.reserve(bytes.size() + bytes.size() / 8);
  for (const char c : bytes) {
    const int code = map[static_cast<unsigned char>(c)];
    append(text, code < 0 ? char32_t{0xFFFD} : static_cast<char32_t>(code));
  }
  return text;
}

/// UTF-16 without a byte order mark: in Western text every second byte is zero.
bool looksLikeUtf16(std::string_view bytes, std::size_t zeroAt)
{
  const std::string_view sample = bytes.substr(0, 512);
  if (sample.size() < 4) return false;
  std::size_t zeros = 0;
  for (std::size_t i = zeroAt; i < sample.size(); i += 2) zeros += sample[i] == '\0' ? 1 : 0;
  return zeros > sample.size() / 4;
}

struct Parsing
{
  Table rows = {};
  std::size_t openQuoteLine = 0;  // where a quotation mark opens that nothing closes
  bool tooWide = false;
};

/// Reads at most `most` rows.
Parsing parse(std::string_view text, char separator, std::size_t most)
{
  Parsing parsed;
  std::vector<std::string> row;
  std::string cell;
  bool quoted = false;
  bool fresh = true;  // nothing of the cell was read yet
  std::size_t line = 1;
  const auto endCell = [&] {
    row.push_back(std::move(cell));
    cell.clear();
    fresh = true;
    parsed.tooWide = parsed.tooWide || row.size() > mostColumns;
  };
  std::size_t i = 0;
  for (; i < text.size() && parsed.rows.size() < most && !parsed.tooWide; ++i) {
    const char c = text[i];
    if (c == '\n') ++line;
    if (quoted) {
      if (c != '"') {
        cell += c;
      } else if (i + 1 < text.size() && text[i + 1] == '"') {
        cell += text[++i];
      } else {
        quoted = false;
      }
    } else if (c == '"' && fresh) {
      quoted = true;
      fresh = false;
      parsed.openQuoteLine = line;
    } else if (c == separator) {
      endCell();
    } else if (c == '\n' || c == '\r') {
      if (c == '\r' && i + 1 < text.size() && text[i + 1] == '\n') continue;
      endCell();
      parsed.rows.push_back(std::move(row));
      row.clear();
    } else {
      cell += c;
      fresh = fresh && (c == ' ');
    }
  }
  if (!quoted || i < text.size()) parsed.openQuoteLine = 0;
  if (i == text.size() && (!cell.empty() || !row.empty() || quoted)) {
    endCell();
    parsed.rows.push_back(std::move(row));
  }
  return parsed;
}

/// How many cells lie in rows of the most frequent width above one.
std::size_t evenness(const Table& rows)
{
  std::map<std::size_t, std::size_t> widths;
  for (const auto& row : rows) {
    if (row.size() > 1) ++widths[row.size()];
  }
  std::size_t best = 0;
  for (const auto& [width, count] : widths) best = std::max(best, count * (width - 1));
  return best;
}

/// The one that shows known names of columns; among these, the most even table. Commas inside of
/// cells may be more even than the table itself.
char separatorOf(std::string_view text)
{
  char best = separators.front();
  std::pair<bool, std::size_t> mark{false, 0};
  for (const char separator : separators) {
    const Table rows = parse(text.substr(0, sampleBytes), separator, sampleRows).rows;
    const std::pair<bool, std::size_t> reached{widthOf(rows) > 1 && hasKnownHeading(rows),
                                               evenness(rows)};
    if (reached > mark) {
      mark = reached;
      best = separator;
    }
  }
  return best;
}

std::string cleanCell(const std::string& cell)
{
  std::string text = trim(cleanText(cell));
  const bool guarded = text.size() > 1 && text.front() == '\'' &&
                       std::string_view{"=+-@"}.find(text[1]) != std::string_view::npos;
  return guarded ? text.substr(1) : text;
}

/// The line of dashes under the heading of a table in Markdown.
bool isRule(const std::vector<std::string>& row)
{
  bool any = false;
  for (const std::string& cell : row) {
    any = any || cell.size() > 1;
    if (cell.find_first_not_of(":-") != std::string::npos) return false;
  }
  return any;
}

void clean(Table& rows)
{
  for (auto& row : rows) {
    for (std::string& cell : row) cell = cleanCell(cell);
  }
  std::erase_if(rows, isRule);
}

/// The beginning, without a character that it would cut.
std::string_view sampleOf(std::string_view bytes)
{
  if (bytes.size() <= sampleBytes) return bytes;
  std::string_view sample = bytes.substr(0, sampleBytes);
  while (!sample.empty() && (sample.back() & 0xC0) == 0x80) sample.remove_suffix(1);
  if (!sample.empty() && (sample.back() & 0x80) != 0) sample.remove_suffix(1);
  return sample;
}

Error limitExceeded(Message message, const std::string& name)
{
  return {ErrorCode::LimitExceeded, std::move(message), name};
}

}  // namespace

std::string decodedText(std::string_view bytes)
{
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
  if (bytes.starts_with("\xFF\xFE")) return fromUtf16(bytes.substr(2), false);
  if (bytes.starts_with("\xFE\xFF")) return fromUtf16(bytes.substr(2), true);
  if (looksLikeUtf16(bytes, 1)) return fromUtf16(bytes, false);
  if (looksLikeUtf16(bytes, 0)) return fromUtf16(bytes, true);
  return isValidUtf8(bytes) ? std::string{bytes} : fromWindows1252(bytes);
}

Table csvSample(std::string_view bytes)
{
  const std::string text = decodedText(sampleOf(bytes));
  Table rows = parse(text, separatorOf(text), sampleRows).rows;
  clean(rows);
  return rows;
}

Result<Table> readCsv(std::string_view bytes, const std::string& name, const ImportLimits& limits,
                      const std::optional<char>& separator)
{
  if (bytes.size() > limits.bytes) {
    return limitExceeded({"The file is larger than %1 MB.", {std::to_string(limits.bytes >> 20)}},
                         name);
  }
  const std::string decoded = decodedText(bytes);
  std::string_view text = decoded;
  std::optional<char> said;
  if (text.size() > 5 && foldText(text.substr(0, 4)) == "sep=") {
    said = text[4];
    const auto end = text.find('\n');
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  }
  const std::size_t most = limits.elements / elementsPerRow;
  const auto used = said ? said : separator;
  Parsing parsed = parse(text, used ? *used : separatorOf(text), most + 1);
  if (parsed.tooWide) {
    return limitExceeded({"A row has more than %1 cells.", {std::to_string(mostColumns)}}, name);
  }
  if (parsed.rows.size() > most) {
    return limitExceeded({"The table has more than %1 rows.", {std::to_string(most)}}, name);
  }
  if (parsed.openQuoteLine > 0) {
    return Error{ErrorCode::SyntaxError,
                 {"A quotation mark opens a cell here and is never closed."},
                 name,
                 SourcePosition{static_cast<int>(parsed.openQuoteLine) + (said ? 1 : 0), 1}};
  }
  clean(parsed.rows);
  return std::move(parsed.rows);
}

}  // namespace einklang
