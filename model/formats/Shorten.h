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

}  // namespace einklang
