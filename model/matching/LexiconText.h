#pragma once

#include <string_view>

namespace einklang {

/// The files of resources/lexicon, embedded at build time.
extern const std::string_view germanLexicon;
extern const std::string_view englishLexicon;
extern const std::string_view dutchLexicon;

}  // namespace einklang
