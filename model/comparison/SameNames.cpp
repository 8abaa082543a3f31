#include "model/comparison/SameNames.h"

#include "model/base/Text.h"

#include <algorithm>
#include <cctype>
#include <string_view>
#include <utility>

namespace einklang {
namespace {

/// The words of a label, folded, without what stands between them.
std::vector<std::string> wordsIn(const std::string& label)
{
  std::vector<std::string> words(1);
  for (const char c : foldText(label)) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte >= 0x80 || std::isalnum(byte) != 0) {
      words.back() += c;
    } else if (!words.back().empty()) {
      words.emplace_back();
    }
  }
  if (words.back().empty()) words.pop_back();
  return words;
}

/// True if one becomes the other by one letter more, less or other, or by two that change places.
/// Not the first one, nor a number, nor in a short word: that is another word.
bool isTypingError(std::string_view a, std::string_view b)
{
  constexpr std::size_t shortest = 5;
  if (a == b) return true;
  if (a.size() > b.size()) std::swap(a, b);
  if (a.size() < shortest || b.size() - a.size() > 1 || a[0] != b[0]) return false;
  const std::size_t at = static_cast<std::size_t>(std::ranges::mismatch(a, b).in2 - b.begin());
  if (std::isdigit(static_cast<unsigned char>(b[at])) != 0) return false;
  if (a.size() < b.size()) return a.substr(at) == b.substr(at + 1);
  const bool areSwapped = at + 1 < a.size() && a[at] == b[at + 1] && a[at + 1] == b[at];
  return a.substr(at + 1) == b.substr(at + 1) ||
         (areSwapped && a.substr(at + 2) == b.substr(at + 2));
}

/// "logistikleiter" of "leiter" and "logistik"; German joins words by s, es, n, en or nothing.
bool isJoined(const std::string& whole, const std::string& first, const std::string& last)
{
  const auto joins = [&](std::string_view joint) {
    return whole == first + std::string{joint} + last;
  };
  return std::ranges::any_of(std::initializer_list<std::string_view>{"", "s", "es", "n", "en"},
                             joins) ||
         isTypingError(whole, first + last);
}

bool isJoinedOf(const std::vector<std::string>& whole, const std::vector<std::string>& parts)
{
  if (whole.size() != 1 || parts.size() != 2) return false;
  return isJoined(whole[0], parts[0], parts[1]) || isJoined(whole[0], parts[1], parts[0]);
}

/// "L-Leiter" of "Leiter Logistik": each word is one of the other name, or the first letter of one.
bool abbreviatesUnit(const std::string& shorter, const std::string& longer)
{
  std::vector<std::string> letters = wordsIn(shorter);
  std::vector<std::string> left = wordsIn(longer);
  if (letters.size() != left.size()) return false;
  const std::size_t common =
      std::erase_if(letters, [&](const std::string& word) { return std::erase(left, word) > 0; });
  const auto begins = [](const std::string& letter, const std::string& word) {
    return letter.size() == 1 && word.starts_with(letter);
  };
  return common > 0 && !letters.empty() && std::ranges::equal(letters, left, begins);
}

}  // namespace

bool isSpelledOtherwise(const std::string& ours, const std::string& theirs)
{
  const std::vector<std::string> a = wordsIn(ours);
  const std::vector<std::string> b = wordsIn(theirs);
  if (a.empty() || b.empty()) return false;
  return join(a, "") == join(b, "") || std::ranges::equal(a, b, isTypingError);
}

bool isSameUnit(const std::string& ours, const std::string& theirs)
{
  if (isSpelledOtherwise(ours, theirs)) return true;
  std::vector<std::string> a = wordsIn(ours);
  std::vector<std::string> b = wordsIn(theirs);
  if (isJoinedOf(a, b) || isJoinedOf(b, a)) return true;
  std::ranges::sort(a);
  std::ranges::sort(b);
  return !a.empty() && a == b;
}

bool isUnitInOther(const std::string& ours, const std::string& theirs)
{
  constexpr std::size_t shortest = 4;  // bytes: "HR" is in too much
  if (abbreviatesUnit(ours, theirs) || abbreviatesUnit(theirs, ours)) return true;
  const std::string a = foldText(ours);
  const std::string b = foldText(theirs);
  const auto& [inner, outer] = std::minmax(
      a, b, [](const std::string& x, const std::string& y) { return x.size() < y.size(); });
  return inner.size() >= shortest && outer.find(inner) != std::string::npos;
}

}  // namespace einklang
