#include "model/comparison/LabelKey.h"

#include "model/base/Text.h"
#include "model/matching/Lexicon.h"

#include <algorithm>
#include <set>

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

}  // namespace

LabelKeys::LabelKeys(const Process& reference) : m_language{languageOf(reference)} {}

std::string LabelKeys::keyOf(const std::string& label) const
{
  const Lexicon& lexicon = builtInLexicon(m_language);
  std::set<std::string> roots;
  for (const RawWord& word : wordsOf(label)) {
    if (!lexicon.isStopWord(word.text)) roots.insert(lexicon.rootOf(word.text, word.capital));
  }
  if (roots.empty()) return foldText(label);
  return join({roots.begin(), roots.end()}, " ");
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
