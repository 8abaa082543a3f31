#include "model/base/Text.h"

#include "model/base/OneLine.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <utf8proc.h>
#include <utility>

namespace einklang {
namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

struct CodePoint
{
  utf8proc_int32_t code;  // -1 for a byte that is none
  std::size_t length;     // in bytes
};

CodePoint codePointAt(std::string_view text, std::size_t at)
{
  const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
  if (bytes[at] < 0x80) return {bytes[at], 1};  // most are, and need no library
  utf8proc_int32_t code = -1;
  const auto rest = static_cast<utf8proc_ssize_t>(text.size() - at);
  const utf8proc_ssize_t length = utf8proc_iterate(bytes + at, rest, &code);
  if (length <= 0) return {-1, 1};
  return {code, static_cast<std::size_t>(length)};
}

/// Calls take(codePoint, its bytes) for every code point; -1 for a byte that is none.
template <typename F>
void forEachCodePoint(std::string_view text, F&& take)
{
  for (std::size_t i = 0; i < text.size();) {
    const CodePoint found = codePointAt(text, i);
    take(found.code, text.substr(i, found.length));
    i += found.length;
  }
}

std::string mapped(const std::string& text, int options)
{
  utf8proc_uint8_t* out = nullptr;
  const auto length = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                   static_cast<utf8proc_ssize_t>(text.size()), &out,
                                   static_cast<utf8proc_option_t>(options));
  if (length < 0) return text;
  std::string result{reinterpret_cast<const char*>(out), static_cast<std::size_t>(length)};
  std::free(out);  // NOLINT: utf8proc allocates with malloc
  return result;
}

/// How many bytes at the begin are ASCII, counted in steps of eight.
std::size_t asciiAtBegin(std::string_view text)
{
  constexpr std::uint64_t highBits = 0x8080808080808080;
  std::size_t count = 0;
  for (std::uint64_t eight = 0; count + sizeof eight <= text.size(); count += sizeof eight) {
    std::memcpy(&eight, text.data() + count, sizeof eight);
    if ((eight & highBits) != 0) break;
  }
  return count;
}

bool isSpace(utf8proc_int32_t code)
{
  if (code == '\t' || code == '\n' || code == '\r') return true;
  return code > 0 && utf8proc_category(code) == UTF8PROC_CATEGORY_ZS;
}

/// Folds one byte of ASCII; false for what needs a closer look.
bool foldAscii(unsigned char byte, std::string& out, bool& pending)
{
  if (byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r') {
    pending = !out.empty();
    return true;
  }
  if (byte < 0x20 || byte >= 0x7F) return false;
  if (std::exchange(pending, false)) out += ' ';
  out += static_cast<char>(byte >= 'A' && byte <= 'Z' ? byte + ('a' - 'A') : byte);
  return true;
}

/// The bytes of a sign at the begin that no form changes: § » · and the like, dashes, quotation
/// marks. 0 for what needs a closer look, as a soft hyphen does.
std::size_t signAtBegin(std::string_view text)
{
  const auto byte = [&](std::size_t i) {
    return static_cast<unsigned char>(i < text.size() ? text[i] : 0);
  };
  const bool latin = byte(0) == 0xC2 && byte(1) > 0xA0 && byte(1) <= 0xBF;
  if (latin && byte(1) != 0xAD && byte(1) != 0xB5) return 2;
  return byte(0) == 0xE2 && byte(1) == 0x80 && byte(2) >= 0x90 && byte(2) <= 0xA7 ? 3 : 0;
}

/// True if the text is known to be in normal form C: letters below the combining marks, and signs.
bool isComposed(std::string_view text)
{
  for (std::size_t at = asciiAtBegin(text); at < text.size(); at += asciiAtBegin(text.substr(at))) {
    const auto byte = static_cast<unsigned char>(text[at]);
    const std::size_t length = byte < 0x80 ? 1 : byte < 0xCC ? 2 : signAtBegin(text.substr(at));
    if (length == 0) return false;
    at += length;
  }
  return true;
}

/// What foldText says, for letters of ASCII and Latin-1 and for signs alone: nearly all labels.
/// False for others.
bool foldLatin(std::string_view text, std::string& out)
{
  bool pending = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    if (foldAscii(byte, out, pending)) continue;
    const auto next = static_cast<unsigned char>(i + 1 < text.size() ? text[i + 1] : 0);
    const std::size_t sign = signAtBegin(text.substr(i));
    if (sign == 0 && (byte != 0xC3 || next < 0x80 || next > 0xBF)) return false;
    if (std::exchange(pending, false)) out += ' ';
    if (sign > 0) {
      out += text.substr(i, sign);
      i += sign - 1;
      continue;
    }
    ++i;
    if (next == 0x9F) {
      out += "ss";  // ß
      continue;
    }
    const bool capital = next < 0x9F && next != 0x97;  // × is no letter
    out += static_cast<char>(byte);
    out += static_cast<char>(capital ? next + 0x20 : next);
  }
  return true;
}

}  // namespace

bool isValidUtf8(std::string_view bytes)
{
  for (std::size_t at = asciiAtBegin(bytes); at < bytes.size();) {
    const CodePoint found = codePointAt(bytes, at);
    if (found.code < 0) return false;
    at += found.length;
    at += asciiAtBegin(bytes.substr(at));
  }
  return true;
}

/// True for most texts: printable ASCII, white space and letters like ä.
static bool isClean(std::string_view text)
{
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    if ((byte >= 0x20 && byte < 0x7F) || byte == '\t' || byte == '\n') continue;
    if (byte != 0xC3 || ++i == text.size() || (text[i] & 0xC0) != 0x80) return false;
  }
  return true;
}

std::string cleanText(std::string_view text)
{
  if (isClean(text)) return std::string{text};
  std::string out;
  out.reserve(text.size());
  bool afterReturn = false;
  forEachCodePoint(text, [&](utf8proc_int32_t code, std::string_view bytes) {
    const bool lineFeedOfPair = code == '\n' && afterReturn;
    afterReturn = code == '\r';
    if (lineFeedOfPair) return;
    if (code == '\r') {
      out += '\n';
    } else if (code < 0) {
      out += replacement;
    } else if (code == '\t' || code == '\n' || (code >= 0x20 && (code < 0x7F || code > 0x9F))) {
      out += bytes;
    }
  });
  return isComposed(out) ? out : mapped(out, UTF8PROC_COMPOSE | UTF8PROC_STABLE);
}

std::string foldText(std::string_view text)
{
  std::string quick;
  if (foldLatin(text, quick)) return quick;
  const std::string clean = cleanText(text);
  const std::string folded =
      mapped(clean, UTF8PROC_COMPOSE | UTF8PROC_STABLE | UTF8PROC_CASEFOLD | UTF8PROC_IGNORE);
  return oneLine(folded);
}

/// True for most labels: printable ASCII and letters like ä, single blanks between words.
static bool isOneLine(std::string_view text)
{
  bool blank = true;  // none at the beginning
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    if (byte == 0xC3 && i + 1 < text.size() && (text[i + 1] & 0xC0) == 0x80) {
      ++i;
    } else if (byte < 0x20 || byte > 0x7E || (byte == ' ' && blank)) {
      return false;
    }
    blank = byte == ' ';
  }
  return text.empty() || !blank;
}

std::string oneLine(std::string_view text)
{
  if (isOneLine(text)) return std::string{text};
  std::string out;
  bool pending = false;
  forEachCodePoint(text, [&](utf8proc_int32_t code, std::string_view bytes) {
    if (isSpace(code)) {
      pending = !out.empty();
      return;
    }
    if (pending) out += ' ';
    pending = false;
    out += bytes;
  });
  return out;
}

/// The text without blanks of ASCII at both ends.
static std::string_view withoutBlanks(std::string_view text)
{
  constexpr std::string_view blanks = " \t\n\r";
  const std::size_t first = std::min(text.find_first_not_of(blanks), text.size());
  text.remove_prefix(first);
  return text.substr(0, text.find_last_not_of(blanks) + 1);
}

std::string trim(std::string_view text)
{
  const std::string_view rest = withoutBlanks(text);
  if (rest.empty() || (isClean(rest.substr(0, 1)) && isClean(rest.substr(rest.size() - 1)))) {
    return std::string{rest};
  }
  std::size_t first = rest.size();
  std::size_t end = 0;
  std::size_t at = 0;
  forEachCodePoint(rest, [&](utf8proc_int32_t code, std::string_view bytes) {
    if (!isSpace(code)) {
      first = std::min(first, at);
      end = at + bytes.size();
    }
    at += bytes.size();
  });
  return end == 0 ? std::string{} : std::string{rest.substr(first, end - first)};
}

std::vector<std::string> split(std::string_view text, char separator)
{
  std::vector<std::string> parts{std::string{}};
  for (const char c : text) {
    if (c == separator) {
      parts.emplace_back();
    } else {
      parts.back() += c;
    }
  }
  return parts;
}

std::string join(const std::vector<std::string>& parts, std::string_view separator)
{
  std::string out;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (i > 0) out += separator;
    out += parts[i];
  }
  return out;
}

std::string numberText(double number)
{
  // People read 300000 better than 3e+05, which to_chars prefers as the shorter one.
  const double size = std::abs(number);
  const bool usual = size == 0 || (size >= 1e-5 && size < 1e15);
  const auto style = usual ? std::chars_format::fixed : std::chars_format::general;
  char buffer[40];
  const auto [end, error] = std::to_chars(buffer, buffer + sizeof buffer, number, style);
  return error == std::errc{} ? std::string{buffer, end} : std::string{"0"};
}

bool parseNumber(std::string_view text, double& number)
{
  double parsed = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), parsed);
  if (error != std::errc{} || end != text.data() + text.size() || !std::isfinite(parsed)) {
    return false;
  }
  number = parsed;
  return true;
}

}  // namespace einklang
