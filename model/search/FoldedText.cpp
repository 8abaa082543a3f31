#include "model/search/FoldedText.h"

#include <algorithm>
#include <array>
#include <utf8proc.h>

namespace einklang {
namespace {

bool isBlank(char c)
{
  return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

/// The two letters that an umlaut is written with; empty for anything else.
std::string_view twoLetters(std::int32_t code)
{
  switch (code) {
    case 0xC4:
    case 0xE4:
      return "ae";
    case 0xD6:
    case 0xF6:
      return "oe";
    case 0xDC:
    case 0xFC:
      return "ue";
    default:
      return {};
  }
}

/// Lower case, without accents; empty for what nobody sees (soft hyphens).
std::string foldedLetters(std::int32_t code)
{
  constexpr auto options =
      static_cast<utf8proc_option_t>(UTF8PROC_CASEFOLD | UTF8PROC_COMPAT | UTF8PROC_DECOMPOSE |
                                     UTF8PROC_STRIPMARK | UTF8PROC_IGNORE);
  std::array<utf8proc_int32_t, 24> codes{};
  int boundary = 0;
  const utf8proc_ssize_t count =
      utf8proc_decompose_char(code, codes.data(), codes.size(), options, &boundary);
  std::string letters;
  for (utf8proc_ssize_t i = 0; i < count && i < std::ssize(codes); ++i) {
    std::array<utf8proc_uint8_t, 4> bytes{};
    const utf8proc_ssize_t length =
        utf8proc_encode_char(codes[static_cast<std::size_t>(i)], bytes.data());
    letters.append(bytes.begin(), bytes.begin() + length);
  }
  return letters;
}

bool isLetter(char c)
{
  const auto byte = static_cast<unsigned char>(c);
  return byte >= 0x80 || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

}  // namespace

FoldedText::FoldedText(std::string_view text) : m_end{text.size()}
{
  m_folded.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte < 0x80) {
      const bool capital = byte >= 'A' && byte <= 'Z';
      const char letter = static_cast<char>(capital ? byte + ('a' - 'A') : byte);
      put({&letter, 1}, at++);
      continue;
    }
    utf8proc_int32_t code = -1;
    const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
    const auto length =
        utf8proc_iterate(bytes + at, static_cast<utf8proc_ssize_t>(text.size() - at), &code);
    if (length > 0) {
      const std::string_view two = twoLetters(code);
      put(two.empty() ? std::string_view{foldedLetters(code)} : two, at);
    }
    at += length > 0 ? static_cast<std::size_t>(length) : 1;
  }
  if (!m_origins.empty()) m_origins.push_back(static_cast<std::uint32_t>(m_end));
}

/// Origins are kept from the first byte on that does not stand where it stood.
void FoldedText::put(std::string_view letters, std::size_t origin)
{
  for (const char letter : letters) {
    const char c = isBlank(letter) ? ' ' : letter;
    if (c == ' ' && !m_folded.empty() && m_folded.back() == ' ') continue;
    if (m_origins.empty() && m_folded.size() != origin) {
      for (std::uint32_t i = 0; i < m_folded.size(); ++i) m_origins.push_back(i);
    }
    if (!m_origins.empty() || m_folded.size() != origin) {
      m_origins.push_back(static_cast<std::uint32_t>(origin));
    }
    m_folded += c;
  }
}

std::size_t FoldedText::originOf(std::size_t at) const
{
  if (at == m_folded.size()) return m_end;
  return m_origins.empty() ? at : m_origins[at];
}

/// Between two letters of the text as it was.
bool FoldedText::isBorder(std::size_t at) const
{
  return at == 0 || at == m_folded.size() || originOf(at) != originOf(at - 1);
}

bool FoldedText::isWord(std::size_t begin, std::size_t end) const
{
  const bool before = begin > 0 && isLetter(m_folded[begin - 1]);
  const bool after = end < m_folded.size() && isLetter(m_folded[end]);
  return !before && !after;
}

std::vector<TextRange> FoldedText::find(const FoldedText& query, bool wholeWords) const
{
  std::vector<TextRange> found;
  if (query.empty()) return found;
  const std::string& wanted = query.m_folded;
  for (std::size_t at = m_folded.find(wanted); at != std::string::npos;) {
    const std::size_t end = at + wanted.size();
    const bool whole = isBorder(at) && isBorder(end) && (!wholeWords || isWord(at, end));
    if (whole) found.push_back({originOf(at), originOf(end)});
    at = m_folded.find(wanted, whole ? end : at + 1);
  }
  return found;
}

}  // namespace einklang
