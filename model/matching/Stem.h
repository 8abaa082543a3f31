#pragma once

#include "model/matching/Language.h"

#include <memory>
#include <string>

namespace einklang {

/// Reduces a folded word to the root it shares with its other forms: prüfen, Prüfung and geprüft
/// are one word. Snowball stems (Porter 2001), and for German what Snowball leaves apart: umlauts
/// and their spellings ae, oe, ue; -ung; participles; zu-infinitives; -ier-.
class Stemmer
{
 public:
  explicit Stemmer(Language language);
  ~Stemmer();
  Stemmer(const Stemmer&) = delete;
  Stemmer& operator=(const Stemmer&) = delete;

  /// `capital`: German nouns keep a final t that is an ending of verbs.
  std::string rootOf(const std::string& word, bool capital) const;

 private:
  struct Snowball;
  std::string snowball(const std::string& word) const;
  std::string germanRoot(std::string word, bool capital) const;

  Language m_language;
  std::unique_ptr<Snowball> m_snowball;
};

/// Umlauts and ß as plain letters, however they were written.
std::string plainLetters(std::string_view word);

/// The separable prefixes of German verbs ("aus", "nach" ...): never split off as words.
bool isVerbPrefix(std::string_view text);

}  // namespace einklang
