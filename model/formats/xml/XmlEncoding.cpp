#include "model/formats/xml/XmlEncoding.h"

#include "model/base/Text.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdint>
#include <cstdio>
#include <string>
#include <utility>

namespace einklang {
namespace {

/// windows-1252 from 0x80 to 0x9F (WHATWG Encoding Standard); elsewhere it is ISO-8859-1.
constexpr std::array<int, 32> windows1252{
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

/// Where ISO-8859-15 differs from ISO-8859-1: the euro sign and seven letters.
constexpr std::array<std::pair<int, int>, 8> latin9{{{0xA4, 0x20AC},
                                                     {0xA6, 0x0160},
                                                     {0xA8, 0x0161},
                                                     {0xB4, 0x017D},
                                                     {0xB8, 0x017E},
                                                     {0xBC, 0x0152},
                                                     {0xBD, 0x0153},
                                                     {0xBE, 0x0178}}};

constexpr std::array<std::pair<std::string_view, XmlEncoding>, 11> encodingNames{
    {{"iso-8859-1", XmlEncoding::Latin1},
     {"iso8859-1", XmlEncoding::Latin1},
     {"iso_8859-1", XmlEncoding::Latin1},
     {"latin1", XmlEncoding::Latin1},
     {"iso-8859-15", XmlEncoding::Latin9},
     {"iso8859-15", XmlEncoding::Latin9},
     {"latin9", XmlEncoding::Latin9},
     {"us-ascii", XmlEncoding::Ascii},
     {"ascii", XmlEncoding::Ascii},
     {"windows-1252", XmlEncoding::Windows1252},
     {"cp1252", XmlEncoding::Windows1252}}};

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

void addUtf8(std::uint32_t c, std::string& out)
{
  const auto tail = [&](int shift) { out += static_cast<char>(0x80 | ((c >> shift) & 0x3F)); };
  if (c < 0x80) {
    out += static_cast<char>(c);
  } else if (c < 0x800) {
    out += static_cast<char>(0xC0 | (c >> 6));
    tail(0);
  } else if (c < 0x10000) {
    out += static_cast<char>(0xE0 | (c >> 12));
    tail(6);
    tail(0);
  } else {
    out += static_cast<char>(0xF0 | (c >> 18));
    tail(12);
    tail(6);
    tail(0);
  }
}

/// The code point at a place of valid UTF-8; moves behind it.
std::uint32_t nextOf(std::string_view text, std::size_t& at)
{
  const auto first = static_cast<unsigned char>(text[at++]);
  if (first < 0x80) return first;
  const int more = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : 1;
  std::uint32_t c = first & (0x3F >> more);
  for (int i = 0; i < more && at < text.size(); ++i) {
    c = (c << 6) | (static_cast<unsigned char>(text[at++]) & 0x3F);
  }
  return c;
}

std::optional<std::string> fromUtf16(std::string_view bytes, bool bigEndian)
{
  if (bytes.size() % 2 != 0) return std::nullopt;
  const auto unitAt = [&](std::size_t at) {
    const auto first = static_cast<unsigned char>(bytes[at]);
    const auto second = static_cast<unsigned char>(bytes[at + 1]);
    return static_cast<std::uint32_t>(bigEndian ? first << 8 | second : second << 8 | first);
  };
  std::string out;
  for (std::size_t at = 0; at < bytes.size(); at += 2) {
    std::uint32_t c = unitAt(at);
    if (c >= 0xD800 && c < 0xE000) {
      const std::uint32_t low = c < 0xDC00 && at + 2 < bytes.size() ? unitAt(at + 2) : 0;
      if (low < 0xDC00 || low >= 0xE000) return std::nullopt;
      c = 0x10000 + ((c - 0xD800) << 10) + (low - 0xDC00);
      at += 2;
    }
    addUtf8(c, out);
  }
  return out;
}

std::string toUtf16(std::string_view text, bool bigEndian)
{
  std::string out;
  const auto add = [&](std::uint32_t unit) {
    const auto high = static_cast<char>(unit >> 8);
    const auto low = static_cast<char>(unit & 0xFF);
    out += bigEndian ? high : low;
    out += bigEndian ? low : high;
  };
  for (std::size_t at = 0; at < text.size();) {
    const std::uint32_t c = nextOf(text, at);
    if (c < 0x10000) {
      add(c);
    } else {
      add(0xD800 + ((c - 0x10000) >> 10));
      add(0xDC00 + ((c - 0x10000) & 0x3FF));
    }
  }
  return out;
}

std::uint32_t fromByte(unsigned char byte, XmlEncoding encoding)
{
  if (encoding == XmlEncoding::Windows1252 && byte >= 0x80 && byte < 0xA0) {
    return static_cast<std::uint32_t>(windows1252[byte - 0x80]);
  }
  if (encoding == XmlEncoding::Latin9) {
    for (const auto& [other, c] : latin9) {
      if (other == byte) return static_cast<std::uint32_t>(c);
    }
  }
  return byte;
}

/// -1 where the encoding has no such character.
int toByte(std::uint32_t c, XmlEncoding encoding)
{
  if (c < 0x80) return static_cast<int>(c);
  if (encoding == XmlEncoding::Ascii) return -1;
  for (int byte = 0x80; byte < 0x100; ++byte) {
    if (fromByte(static_cast<unsigned char>(byte), encoding) == c) return byte;
  }
  return -1;
}

std::optional<XmlEncoding> encodingNamed(std::string_view name)
{
  const auto it = std::ranges::find(encodingNames, lower(name),
                                    &std::pair<std::string_view, XmlEncoding>::first);
  return it == encodingNames.end() ? std::nullopt : std::optional{it->second};
}

bool isUtf8Name(std::string_view name)
{
  return name.empty() || name == "utf-8" || name == "utf8";
}

}  // namespace

std::optional<XmlEncoding> encodingOf(std::string_view bytes)
{
  if (bytes.starts_with("\xFE\xFF") || bytes.substr(0, 2) == std::string_view{"\0<", 2}) {
    return XmlEncoding::Utf16BigEndian;
  }
  if (bytes.starts_with("\xFF\xFE") || bytes.substr(0, 2) == std::string_view{"<\0", 2}) {
    return XmlEncoding::Utf16LittleEndian;
  }
  if (saysUtf8(bytes)) return isValidUtf8(bytes) ? XmlEncoding::Utf8 : XmlEncoding::Windows1252;
  return encodingNamed(declaredEncoding(bytes));
}

std::optional<std::string> decodeXml(std::string_view bytes, XmlEncoding encoding)
{
  if (encoding == XmlEncoding::Utf8) return std::string{bytes};
  if (encoding == XmlEncoding::Utf16BigEndian) return fromUtf16(bytes, true);
  if (encoding == XmlEncoding::Utf16LittleEndian) return fromUtf16(bytes, false);
  std::string text;
  for (const char byte : bytes) addUtf8(fromByte(static_cast<unsigned char>(byte), encoding), text);
  return text;
}

std::string encodeXml(std::string_view text, XmlEncoding encoding)
{
  if (encoding == XmlEncoding::Utf8) return std::string{text};
  if (encoding == XmlEncoding::Utf16BigEndian) return toUtf16(text, true);
  if (encoding == XmlEncoding::Utf16LittleEndian) return toUtf16(text, false);
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const std::uint32_t c = nextOf(text, at);
    const int byte = toByte(c, encoding);
    if (byte >= 0) {
      out += static_cast<char>(byte);
    } else {
      out += "&#" + std::to_string(c) + ";";
    }
  }
  return out;
}

bool saysUtf8(std::string_view bytes)
{
  if (bytes.starts_with("\xFE\xFF") || bytes.starts_with("\xFF\xFE")) return false;
  if (bytes.substr(0, 4).find('\0') != std::string_view::npos) return false;
  if (bytes.starts_with("\xEF\xBB\xBF")) return true;
  const std::string encoding = declaredEncoding(bytes);
  return isUtf8Name(encoding) || encoding.starts_with("utf-16");
}

bool deniesUtf8(std::string_view bytes)
{
  return saysUtf8(bytes) && !isUtf8Name(declaredEncoding(bytes));
}

bool fillByteMap(std::string_view name, int (&map)[256])
{
  const std::optional<XmlEncoding> encoding = encodingNamed(name);
  if (!encoding) return false;
  for (int byte = 0; byte < 256; ++byte) {
    map[byte] = static_cast<int>(fromByte(static_cast<unsigned char>(byte), *encoding));
  }
  return true;
}

}  // namespace einklang
