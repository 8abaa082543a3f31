#include "model/matching/Lexicon.h"

#include "model/base/Text.h"
#include "model/matching/LexiconText.h"
#include "model/matching/Traits.h"

#include <algorithm>

namespace einklang {
namespace {

constexpr std::size_t mostRoots = 50'000;

std::vector<std::string> groupOf(std::string_view line)
{
  std::vector<std::string> words;
  for (const std::string& part : split(line, '=')) {
    if (std::string word = trim(part); !word.empty()) words.push_back(std::move(word));
  }
  return words;
}

/// E-Mail and Online-Antrag are split in labels too; a group speaks of single words.
RawWord onlyWord(const std::string& text)
{
  const std::vector<RawWord> words = wordsOf(text);
  return words.size() == 1 ? words.front() : RawWord{};
}

}  // namespace

Lexicon::Lexicon(Language language, std::string_view text) : m_stemmer{language}
{
  m_isReading = true;
  // Two passes: what is the same has to be known before the other groups are read.
  for (const bool same : {true, false}) {
    std::string section;
    for (const std::string& raw : split(text, '\n')) {
      const std::string line = trim(raw);
      if (line.empty() || line.front() == '#') continue;
      if (line.front() == '[') {
        section = line;
      } else if (section == "[same]") {
        if (same) readSame(groupOf(line));
      } else if (!same && section == "[phrases]") {
        readPhrases(line);
      } else if (!same && line.find('=') != std::string::npos) {
        readGroup(section, line);
      } else if (!same) {
        readList(section, line);
      }
    }
  }
  m_isReading = false;
}

void Lexicon::readSame(const std::vector<std::string>& words)
{
  std::string common;
  for (const std::string& text : words) {
    const RawWord word = onlyWord(text);
    const std::string root = m_stemmer.rootOf(word.text, word.capital);
    if (common.empty()) common = root;
    m_same.try_emplace(plainLetters(word.text), common);
    m_same.try_emplace(root, common);
    m_known.insert(common);
  }
}

void Lexicon::readList(std::string_view section, std::string_view line)
{
  for (const RawWord& word : wordsOf(line)) {
    const std::string root = rootOf(word.text, word.capital);
    if (section == "[stopwords]") m_stopWords.insert(word.text);
    if (section == "[light]") m_entries[root].light = true;
    if (section == "[receiving]") m_entries[root].receiving = true;
    if (section == "[sending]") m_entries[root].sending = true;
    if (section == "[negations]") m_entries[root].negation = true;
    if (section == "[vocabulary]") m_known.insert(root);
  }
}

void Lexicon::readGroup(std::string_view section, std::string_view line)
{
  const int group = ++m_groups;
  int sign = 1;
  for (const std::string& text : groupOf(line)) {
    const RawWord word = onlyWord(text);
    if (word.text.empty()) continue;
    const std::string root = rootOf(word.text, word.capital);
    LexiconEntry& entry = m_entries[root];
    m_known.insert(root);
    if (section == "[synonyms]") entry.synonyms.push_back(group);
    if (section == "[roles]") entry.roles.push_back(group);
    if (section == "[opposites]") entry.opposites.push_back(sign * group);
    sign = -1;
  }
}

void Lexicon::readPhrases(std::string_view line)
{
  const int group = ++m_groups;
  for (const std::string& text : groupOf(line)) m_phrases.push_back({keysOf(text), group});
}

std::vector<std::uint64_t> Lexicon::keysOf(std::string_view text) const
{
  std::vector<std::uint64_t> keys;
  for (const RawWord& word : wordsOf(text)) {
    if (!isStopWord(word.text)) keys.push_back(keyOf(rootOf(word.text, word.capital)));
  }
  std::ranges::sort(keys);
  keys.erase(std::ranges::unique(keys).begin(), keys.end());
  return keys;
}

/// Towns share most words, and parts of compounds are asked for again and again.
std::string Lexicon::rootOf(const std::string& word, bool capital) const
{
  if (m_isReading) return findRoot(word, capital);
  if (m_roots.size() > mostRoots) m_roots.clear();
  const auto [it, isNew] = m_roots.try_emplace((capital ? '+' : '-') + word);
  if (isNew) it->second = findRoot(word, capital);
  return it->second;
}

std::string Lexicon::findRoot(const std::string& word, bool capital) const
{
  if (const auto it = m_same.find(plainLetters(word)); it != m_same.end()) return it->second;
  std::string root = m_stemmer.rootOf(word, capital);
  const auto it = m_same.find(root);
  return it == m_same.end() ? root : it->second;
}

const LexiconEntry* Lexicon::find(const std::string& root) const
{
  const auto it = m_entries.find(root);
  return it == m_entries.end() ? nullptr : &it->second;
}

namespace {

/// Read when the first process of this language comes along.
template <Language language>
const Lexicon& lexiconOf(std::string_view text)
{
  static thread_local const Lexicon lexicon{language, text};
  return lexicon;
}

}  // namespace

const Lexicon& builtInLexicon(Language language)
{
  switch (language) {
    case Language::German:
      break;
    case Language::English:
      return lexiconOf<Language::English>(englishLexicon);
    case Language::Dutch:
      return lexiconOf<Language::Dutch>(dutchLexicon);
  }
  return lexiconOf<Language::German>(germanLexicon);
}

}  // namespace einklang
