#include "model/matching/Spelling.h"

#include "model/matching/Stem.h"

#include <algorithm>
#include <array>

namespace einklang {
namespace {

constexpr double leastSpelling = 0.75;
constexpr std::size_t leastLetters = 4;

/// Two verbs that only differ in their prefix: anmelden, abmelden. Not a typing error.
bool differInPrefix(const std::string& a, const std::string& b)
{
  std::size_t same = 0;
  while (same < a.size() && same < b.size() && a[a.size() - 1 - same] == b[b.size() - 1 - same]) {
    ++same;
  }
  if (same < 3) return false;
  // The letters before the common end, and one more where the prefixes share their first one.
  const auto prefix = [&](const std::string& word) { return word.substr(0, word.size() - same); };
  return isVerbPrefix(prefix(a)) && isVerbPrefix(prefix(b));
}

/// Edit distance with swapped neighbours as one edit (optimal string alignment).
std::size_t spellingDistance(const std::string& a, const std::string& b)
{
  constexpr std::size_t most = 48;
  std::array<std::array<int, most + 1>, 3> rows;
  for (std::size_t j = 0; j <= b.size(); ++j) rows[0][j] = static_cast<int>(j);
  for (std::size_t i = 1; i <= a.size(); ++i) {
    auto& row = rows[i % 3];
    const auto& last = rows[(i + 2) % 3];
    const auto& beforeLast = rows[(i + 1) % 3];
    row[0] = static_cast<int>(i);
    for (std::size_t j = 1; j <= b.size(); ++j) {
      row[j] =
          std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
        row[j] = std::min(row[j], beforeLast[j - 2] + 1);
      }
    }
  }
  return static_cast<std::size_t>(rows[a.size() % 3][b.size()]);
}

}  // namespace

bool negates(const std::string& longer, const std::string& shorter)
{
  if (shorter.size() < leastLetters || !longer.ends_with(shorter)) return false;
  const std::string_view prefix{longer.data(), longer.size() - shorter.size()};
  return prefix == "un" || prefix == "in" || prefix == "im" || prefix == "non" ||
         prefix == "nicht" || prefix == "ir" || prefix == "dis" || prefix == "on" ||
         prefix == "ab" || prefix == "miss";
}

std::uint32_t lettersIn(const std::string& word)
{
  std::uint32_t bits = 0;
  for (const char c : word) bits |= 1U << (static_cast<unsigned char>(c) % 32U);
  return bits;
}

double spellingSimilarity(const std::string& a, const std::string& b, std::uint32_t differing)
{
  const std::size_t longest = std::max(a.size(), b.size());
  const std::size_t shortest = std::min(a.size(), b.size());
  if (shortest < leastLetters || longest > 48 || a.front() != b.front()) return 0;
  const auto allowed = static_cast<std::size_t>((1 - leastSpelling) * static_cast<double>(longest));
  if (longest - shortest > allowed) return 0;
  if (static_cast<std::size_t>(__builtin_popcount(differing)) > 2 * allowed) {
    return 0;
  }
  const std::size_t distance = spellingDistance(a, b);
  if (distance > allowed || negates(a, b) || negates(b, a) || differInPrefix(a, b)) return 0;
  if (std::ranges::any_of(a, [](char c) { return c >= '0' && c <= '9'; })) return 0;
  return 1 - static_cast<double>(distance) / static_cast<double>(longest);
}

}  // namespace einklang
