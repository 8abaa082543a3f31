#pragma once

#include "model/matching/Language.h"
#include "model/process/Process.h"

#include <string>
#include <string_view>
#include <vector>

namespace einklang {

/// What labels come down to in keys: the roots of their words in alphabetical order, so that
/// "Antrag prüfen" and "Prüfung des Antrags" are one. Texts without words are folded.
class LabelKeys
{
 public:
  /// In the language of this process, which is the reference: equal for all variants.
  explicit LabelKeys(const Process& reference);

  std::string keyOf(const std::string& label) const;
  /// The same for words that name the same after the lexicon, and without what says nothing in a
  /// condition: "Versicherung nötig" is "Versicherung". Not for keys: the lexicon may change.
  std::string meaningOf(const std::string& label) const;

 private:
  std::string findKey(const std::string& label) const;
  std::string findMeaning(const std::string& label) const;

  Language m_language;
};

/// "nötig" and what means the same, folded.
bool isNeed(const std::string& folded);

/// Several texts as one argument: a line each.
std::string listed(const std::vector<std::string>& texts);

/// A text as part of a key: folded, without separators of keys.
std::string keyText(std::string_view text);

}  // namespace einklang
