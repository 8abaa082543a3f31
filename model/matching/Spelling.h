#pragma once

#include <cstdint>
#include <string>

namespace einklang {

/// "unvollständig" and "vollständig", "incomplete" and "complete".
bool negates(const std::string& longer, const std::string& shorter);

/// Letters as bits, to rule out most pairs of words before the distance is computed.
std::uint32_t lettersIn(const std::string& word);

/// How alike two roots are but for a typing error, 0 to 1: 0 for words that say something else, as
/// those that differ in a prefix or a number. `differing` are the bits that one of them has.
double spellingSimilarity(const std::string& a, const std::string& b, std::uint32_t differing);

}  // namespace einklang
