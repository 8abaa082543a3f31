#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace einklang {

enum class Language
{
  German,
  English,
  Dutch
};

/// What the words of a process speak for, by function words and letters.
struct LanguageGuess
{
  Language language = Language::German;
  double certainty = 0;  // evidence for it above the second best; 0 where nothing was found

  bool operator==(const LanguageGuess&) const = default;
};

/// The words of a text in order: folded, split at everything that is neither letter nor digit.
struct RawWord
{
  std::string text;
  bool capital = false;      // began with a capital
  bool abbreviated = false;  // a full stop followed: "Anm."
};
std::vector<RawWord> wordsOf(std::string_view text);

/// The language most of the words belong to.
LanguageGuess guessLanguage(const std::vector<RawWord>& words);

}  // namespace einklang
