#pragma once

#include <string>
#include <string_view>

namespace einklang {

/// Names longer than this come from files made to exhaust memory by being repeated.
inline constexpr std::size_t mostLetters = 1'000;

/// The text, or its beginning with an ellipsis where it has more bytes than `most`; letters of
/// UTF-8 stay whole.
inline std::string shortened(std::string_view text, std::size_t most = mostLetters)
{
  if (text.size() <= most) return std::string{text};
  while (most > 0 && (static_cast<unsigned char>(text[most]) & 0xC0) == 0x80) --most;
  return std::string{text.substr(0, most)} + "…";
}

/// Ids that are made of other ids, too, must not become longer than what our own
/// format reads (ImportLimits::idLength).
inline constexpr std::size_t longestId = 256;

/// The id with what is put behind it; its own end is left out where that would be too long.
inline std::string fittingId(std::string_view id, std::string_view behind = {})
{
  std::size_t most = longestId - behind.size();
  if (id.size() > most) {
    while (most > 0 && (static_cast<unsigned char>(id[most]) & 0xC0) == 0x80) --most;
    id = id.substr(0, most);
  }
  return std::string{id} + std::string{behind};
}

}  // namespace einklang
