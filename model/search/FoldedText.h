#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace einklang {

/// A part of a text, in bytes.
struct TextRange
{
  std::size_t begin = 0;
  std::size_t end = 0;
  bool operator==(const TextRange&) const = default;
};

/// A text as one searches for it: case, accents and runs of white space do not count, umlauts are
/// the same as their two letters, sharp s as two. What is found is told as a part of the text as it
/// was. The text is well-formed UTF-8 in normal form C (see cleanText).
class FoldedText
{
 public:
  explicit FoldedText(std::string_view text);

  /// Every part that reads like the query, from left to right, none over another. A letter is found
  /// as a whole: "e" is no part of an umlaut.
  std::vector<TextRange> find(const FoldedText& query, bool wholeWords = false) const;
  bool empty() const { return m_folded.empty(); }

 private:
  void put(std::string_view letters, std::size_t origin);
  std::size_t originOf(std::size_t at) const;
  bool isBorder(std::size_t at) const;
  bool isWord(std::size_t begin, std::size_t end) const;

  std::string m_folded;
  std::vector<std::uint32_t> m_origins;  // of each byte and of the end; empty: each its own
  std::size_t m_end = 0;                 // of the text as it was
};

}  // namespace einklang
