#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace einklang {

/// Something telling that a step uses, produces or follows: a word of a document, a provision, a
/// system, the activity group.
struct Trait
{
  std::uint64_t key = 0;
  double factor = 1;       // of its rarity
  bool helpsOnly = false;  // speaks for a pair where both have it, never against one

  bool operator==(const Trait&) const = default;
};

/// The same key for the same text in every process, without a shared table (FNV-1a, 64 bit).
std::uint64_t keyOf(std::string_view text);

/// The provisions of a legal basis, as written by clerks, coarsest first: "§ 45 Abs. 1b StVO" is
/// "45 stvo" and as a whole; "§ 122 AO i. V. m. § 3 SächsKAG" is "122 ao" and "3 sächskag".
std::vector<std::string> provisionsOf(const std::string& text);

/// Sorted by key, each key once with its greatest factor.
void sortTraits(std::vector<Trait>& traits);

}  // namespace einklang
