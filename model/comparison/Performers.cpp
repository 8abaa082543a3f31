#include "model/comparison/Performers.h"

#include "model/base/OneLine.h"
#include "model/base/Text.h"
#include "model/comparison/SameNames.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace einklang {
namespace {

using Texts = std::vector<std::string>;

/// The role that is called so; empty if there is none.
std::string roleCalled(const Texts& roles, const std::string& name)
{
  const auto it = std::ranges::find_if(
      roles, [&](const std::string& role) { return !role.empty() && isSameUnit(role, name); });
  return it == roles.end() ? std::string{} : oneLine(*it);
}

std::string joined(const Texts& words, std::size_t from, std::size_t to)
{
  return join(Texts(words.begin() + static_cast<std::ptrdiff_t>(from),
                    words.begin() + static_cast<std::ptrdiff_t>(to)),
              " ");
}

/// A noun that names no action: "durch Prüfung" tells how.
bool mayBeSomebody(const std::string& word)
{
  constexpr std::array<std::string_view, 6> actions{"ung", "ungen", "ion", "ionen", "en", "ing"};
  const bool isNoun = !word.empty() && foldText(word) != word;
  return isNoun && std::ranges::none_of(actions, [&](std::string_view end) {
           return std::string_view{word}.ends_with(end);
         });
}

bool isBy(const std::string& word)
{
  const std::string folded = foldText(word);
  return folded == "durch" || folded == "by" || folded == "door";
}

bool isArticle(const std::string& word)
{
  constexpr std::array<std::string_view, 5> articles{"den", "die", "das", "the", "de"};
  const std::string folded = foldText(word);
  return std::ranges::find(articles, folded) != articles.end();
}

/// What stands behind "durch" at the end.
std::string behindBy(const Texts& words, const Texts& roles)
{
  const auto it = std::ranges::find_if(words, isBy);
  if (it == words.end()) return {};
  std::size_t from = static_cast<std::size_t>(it - words.begin()) + 1;
  if (from < words.size() && isArticle(words[from])) ++from;
  if (from == words.size()) return {};
  const std::string known = roleCalled(roles, joined(words, from, words.size()));
  const bool isOne = from + 1 == words.size();
  return !known.empty() ? known : isOne && mayBeSomebody(words[from]) ? words[from] : std::string{};
}

/// "packt", "checks": a sentence whose subject stands in front.
bool isFinite(const std::string& word)
{
  return foldText(word) == word && word.size() > 2 && (word.ends_with('t') || word.ends_with('s'));
}

/// A role in front of ":" or of its verb.
std::string inFront(const Texts& words, const Texts& roles)
{
  constexpr std::size_t most = 4;  // words of a role
  for (std::size_t end = 1; end < std::min(words.size(), most + 1); ++end) {
    const bool isMarked = words[end - 1].ends_with(':');
    if (!isMarked && !isFinite(words[end])) continue;
    const std::string known = roleCalled(roles, joined(words, 0, end));
    if (!known.empty()) return known;
  }
  return {};
}

}  // namespace

std::string performerIn(const std::string& label, const std::vector<std::string>& roles)
{
  const Texts words = split(oneLine(label), ' ');
  const std::string behind = behindBy(words, roles);
  return behind.empty() ? inFront(words, roles) : behind;
}

}  // namespace einklang
