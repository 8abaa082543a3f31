#include "model/comparison/LabelKey.h"

#include "model/base/Text.h"
#include "model/matching/Lexicon.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>

namespace einklang {
namespace {

Language languageOf(const Process& process)
{
  std::vector<RawWord> words;
  for (const Node& node : process.nodes()) {
    const std::vector<RawWord> more = wordsOf(node.label);
    words.insert(words.end(), more.begin(), more.end());
  }
  return guessLanguage(words).language;
}

/// What "Versicherung erforderlich" says more than "Versicherung": nothing, where it is asked.
std::string withoutNeed(const std::string& label)
{
  std::vector<std::string> words;
  for (const std::string& word : split(foldText(label), ' ')) {
    if (!isNeed(word)) words.push_back(word);
  }
  return words.empty() ? label : join(words, " ");
}

}  // namespace

LabelKeys::LabelKeys(const Process& reference) : m_language{languageOf(reference)} {}

/// Variants share most labels, and every deviation asks for several keys.
std::string LabelKeys::keyOf(const std::string& label) const
{
  constexpr std::size_t mostKnown = 20'000;
  thread_local std::map<Language, std::unordered_map<std::string, std::string>> known;
  auto& keys = known[m_language];
  if (keys.size() > mostKnown) keys.clear();
  const auto [it, isNew] = keys.try_emplace(label);
  if (isNew) it->second = findKey(label);
  return it->second;
}

std::string LabelKeys::findKey(const std::string& label) const
{
  const Lexicon& lexicon = builtInLexicon(m_language);
  std::set<std::string> roots;
  for (const RawWord& word : wordsOf(label)) {
    if (!lexicon.isStopWord(word.text)) roots.insert(lexicon.rootOf(word.text, word.capital));
  }
  if (roots.empty()) return foldText(label);
  return join({roots.begin(), roots.end()}, " ");
}

std::string LabelKeys::meaningOf(const std::string& label) const
{
  constexpr std::size_t mostKnown = 20'000;
  thread_local std::map<Language, std::unordered_map<std::string, std::string>> known;
  auto& meanings = known[m_language];
  if (meanings.size() > mostKnown) meanings.clear();
  const auto [it, isNew] = meanings.try_emplace(label);
  if (isNew) it->second = findMeaning(label);
  return it->second;
}

std::string LabelKeys::findMeaning(const std::string& label) const
{
  const Lexicon& lexicon = builtInLexicon(m_language);
  std::set<std::string> roots;
  for (const std::string& root : split(keyOf(withoutNeed(label)), ' ')) {
    const LexiconEntry* entry = lexicon.find(root);
    const bool isKnown = entry && !entry->synonyms.empty();
    roots.insert(isKnown ? "#" + std::to_string(entry->synonyms.front()) : root);
  }
  return join({roots.begin(), roots.end()}, " ");
}

bool isNeed(const std::string& folded)
{
  static const std::set<std::string, std::less<>> needs{
      "nötig",  "noetig",   "notwendig", "erforderlich", "benötigt", "benoetigt",
      "needed", "required", "necessary", "nodig",        "vereist"};
  return needs.contains(folded.substr(0, folded.find_first_of("?:")));
}

std::string listed(const std::vector<std::string>& texts)
{
  return join(texts, "\n");
}

std::string keyText(std::string_view text)
{
  std::string key = foldText(text);
  std::ranges::replace(key, '|', '/');
  std::ranges::replace(key, '\n', ' ');
  return key;
}

}  // namespace einklang
