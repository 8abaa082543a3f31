#pragma once

#include "model/matching/Stem.h"
#include "model/matching/Wording.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace einklang {

/// What the lexicon says of a root.
struct LexiconEntry
{
  std::vector<int> synonyms = {};   // groups of words that name nearly the same
  std::vector<int> roles = {};      // groups of names for one responsibility
  std::vector<int> opposites = {};  // pairs that exclude each other: +n and -n
  bool stopWord = false;
  bool light = false;
  bool receiving = false;
  bool sending = false;
  bool negation = false;
};

/// The words of one language that rules cannot find: verb and noun of different stems, synonyms,
/// opposites, role names. Read from resources/lexicon; its format is explained there.
class Lexicon
{
 public:
  Lexicon(Language language, std::string_view text);

  const Stemmer& stemmer() const { return m_stemmer; }

  /// The root of a folded word, the same for all its forms.
  std::string rootOf(const std::string& word, bool capital) const;
  /// nullptr for a root the lexicon has nothing to say about.
  const LexiconEntry* find(const std::string& root) const;
  bool isStopWord(const std::string& word) const { return m_stopWords.contains(word); }
  /// The words of a text by their keys, without those that say nothing; sorted, each once.
  std::vector<std::uint64_t> keysOf(std::string_view text) const;
  /// Wordings of several words that name the same.
  const std::vector<Phrase>& phrases() const { return m_phrases; }
  bool isKnown(const std::string& root) const { return m_known.contains(root); }

 private:
  void readList(std::string_view section, std::string_view line);
  void readGroup(std::string_view section, std::string_view line);
  void readPhrases(std::string_view line);
  void readSame(const std::vector<std::string>& words);

  std::string findRoot(const std::string& word, bool capital) const;

  Stemmer m_stemmer;
  mutable std::unordered_map<std::string, std::string> m_roots;  // known already; never many
  std::unordered_map<std::string, std::string> m_same;  // plain word or root -> common root
  std::unordered_map<std::string, LexiconEntry> m_entries;
  std::unordered_set<std::string> m_stopWords;
  std::unordered_set<std::string> m_known;
  std::vector<Phrase> m_phrases;
  int m_groups = 0;
  bool m_isReading = false;  // the lexicon is not complete yet: no root is final
};

/// The lexicon that comes with the program; one instance per thread, since Snowball's stemmers
/// keep a state.
const Lexicon& builtInLexicon(Language language);

}  // namespace einklang
