#include "model/formats/xml/XmlEncoding.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string>

namespace einklang {
namespace {

/// windows-1252 from 0x80 to 0x9F (WHATWG Encoding Standard); elsewhere it is ISO-8859-1.
constexpr std::array<int, 32> windows1252{
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

std::string lower(std::string_view text)
{
  std::string out{text};
  std::ranges::transform(out, out.begin(), [](unsigned char c) { return std::tolower(c); });
  return out;
}

/// The value of encoding="..." in the XML declaration, in lower case.
std::string declaredEncoding(std::string_view bytes)
{
  const std::string head = lower(bytes.substr(0, 200));
  const std::size_t end = head.find("?>");
  const std::size_t at = head.find("encoding");
  if (at == std::string::npos || end == std::string::npos || at > end) return {};
  const std::size_t open = head.find_first_of("'\"", at);
  if (open == std::string::npos) return {};
  const std::size_t close = head.find(head[open], open + 1);
  return close == std::string::npos ? std::string{} : head.substr(open + 1, close - open - 1);
}

}  // namespace

bool saysUtf8(std::string_view bytes)
{
  if (bytes.starts_with("\xFE\xFF") || bytes.starts_with("\xFF\xFE")) return false;
  if (bytes.substr(0, 4).find('\0') != std::string_view::npos) return false;
  const std::string encoding = declaredEncoding(bytes);
  return encoding.empty() || encoding == "utf-8" || encoding == "utf8";
}

bool fillByteMap(std::string_view encoding, int (&map)[256])
{
  const std::string name = lower(encoding);
  if (name != "windows-1252" && name != "cp1252") return false;
  for (int byte = 0; byte < 256; ++byte) map[byte] = byte;
  std::ranges::copy(windows1252, map + 0x80);
  return true;
}

}  // namespace einklang
