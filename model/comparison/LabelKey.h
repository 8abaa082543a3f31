#pragma once

#include "model/matching/Language.h"
#include "model/process/Process.h"

#include <string>

namespace einklang {

/// What labels come down to in keys: the roots of their words in alphabetical order, so that
/// "Antrag prüfen" and "Prüfung des Antrags" are one. Texts without words are folded.
class LabelKeys
{
 public:
  /// In the language of this process, which is the reference: equal for all variants.
  explicit LabelKeys(const Process& reference);

  std::string keyOf(const std::string& label) const;

 private:
  Language m_language;
};

}  // namespace einklang
