#include "model/matching/Stem.h"

#include "model/base/Contract.h"

#include <algorithm>
#include <array>
#include <libstemmer.h>
#include <string_view>

namespace einklang {
namespace {

constexpr std::array<std::string_view, 34> verbPrefixes{
    "zusammen", "zuruck", "weiter", "wieder", "wider",   "unter", "uber", "durch", "hinter",
    "herunter", "heraus", "hinzu",  "bereit", "bekannt", "frei",  "fest", "nach",  "statt",
    "teil",     "voll",   "mit",    "aus",    "auf",     "ein",   "vor",  "weg",   "bei",
    "ab",       "an",     "um",     "zu",     "her",     "hin",   "ruck"};

bool isVowel(char c)
{
  return std::string_view{"aeiouy"}.find(c) != std::string_view::npos;
}

bool hasVowel(std::string_view text)
{
  return std::ranges::any_of(text, isVowel);
}

/// Removes the ending if a pronounceable rest of at least `least` letters stays.
bool strip(std::string& word, std::string_view ending, std::size_t least)
{
  if (!word.ends_with(ending) || word.size() < ending.size() + least) return false;
  if (!hasVowel(std::string_view{word}.substr(0, word.size() - ending.size()))) return false;
  word.resize(word.size() - ending.size());
  return true;
}

std::string_view prefixOf(std::string_view word)
{
  for (const std::string_view prefix : verbPrefixes) {
    if (word.starts_with(prefix)) return prefix;
  }
  return {};
}

bool cutAt(std::string& word, std::size_t at, std::string_view syllable)
{
  const bool there = std::string_view{word}.substr(at).starts_with(syllable);
  if (!there || word.size() < at + syllable.size() + 3) return false;
  word.erase(at, syllable.size());
  return true;
}

/// Verbs whose ge- is no sign of a participle.
bool keepsGe(std::string_view word)
{
  for (const std::string_view verb :
       {"genehmig", "gewahr", "gelten", "gilt", "gestalt", "gebrauch", "gefahrd", "gehor", "gewinn",
        "geling", "genug", "gerat", "gescheh", "gesund", "gebuhr", "gegen", "gemein"}) {
    if (word.starts_with(verb)) return true;
  }
  return false;
}

/// ausgefüllt -> ausfüllt, geprüft -> prüft, anzufordern -> anfordern.
void dropParticiple(std::string& word)
{
  const std::size_t at = prefixOf(word).size();
  const bool participle = word.ends_with("t") || word.ends_with("en");
  if (participle && !keepsGe(word) && cutAt(word, at, "ge")) return;
  if (at > 0 && word.ends_with("n")) cutAt(word, at, "zu");
}

/// "Auskunft", "Vorschrift", "Recht": the t belongs to the noun.
bool hasNounEnding(std::string_view word)
{
  for (const std::string_view ending : {"ft", "cht", "heit", "keit", "tat", "amt", "ist"}) {
    if (word.ends_with(ending)) return true;
  }
  return false;
}

const char* algorithmOf(Language language)
{
  switch (language) {
    case Language::German:
      return "german";
    case Language::English:
      return "english";
    case Language::Dutch:
      return "dutch";
  }
  return "german";
}

}  // namespace

struct Stemmer::Snowball
{
  explicit Snowball(const char* algorithm) : stemmer{sb_stemmer_new(algorithm, "UTF_8")} {}
  ~Snowball() { sb_stemmer_delete(stemmer); }
  Snowball(const Snowball&) = delete;
  Snowball& operator=(const Snowball&) = delete;

  sb_stemmer* stemmer;
};

Stemmer::Stemmer(Language language)
    : m_language{language}, m_snowball{std::make_unique<Snowball>(algorithmOf(language))}
{
  expects(m_snowball->stemmer != nullptr, "Snowball knows the language");
}

Stemmer::~Stemmer() = default;

std::string Stemmer::snowball(const std::string& word) const
{
  const auto* bytes = reinterpret_cast<const sb_symbol*>(word.data());
  const sb_symbol* stem =
      sb_stemmer_stem(m_snowball->stemmer, bytes, static_cast<int>(word.size()));
  const int length = sb_stemmer_length(m_snowball->stemmer);
  return {reinterpret_cast<const char*>(stem), static_cast<std::size_t>(length)};
}

std::string Stemmer::germanRoot(std::string word, bool capital) const
{
  if (!capital) dropParticiple(word);
  const bool noun = strip(word, "ungen", 3) || strip(word, "ungs", 3) || strip(word, "ung", 3) ||
                    strip(word, "ationen", 4) || strip(word, "ation", 4);
  if (!noun && !capital && word.size() > 4 && !hasNounEnding(word)) {
    if (!strip(word, "et", 3)) strip(word, "t", 3);
  }
  word = snowball(word);
  strip(word, "ier", 4);
  strip(word, "er", 4);
  return word;
}

std::string Stemmer::rootOf(const std::string& word, bool capital) const
{
  if (word.size() > 60) return word;
  if (m_language == Language::German) return germanRoot(plainLetters(word), capital);
  return snowball(word);
}

std::string plainLetters(std::string_view word)
{
  std::string out;
  for (std::size_t i = 0; i < word.size(); ++i) {
    const std::string_view rest = word.substr(i);
    if (rest.starts_with("ä")) {
      out += 'a', ++i;
    } else if (rest.starts_with("ö")) {
      out += 'o', ++i;
    } else if (rest.starts_with("ü")) {
      out += 'u', ++i;
    } else if (rest.starts_with("ß")) {
      out += "ss", ++i;
    } else if (i > 0 && word[i] == 'e' && std::string_view{"aou"}.find(word[i - 1]) < 3 &&
               (i < 2 || (!isVowel(word[i - 2]) && word[i - 2] != 'q'))) {
      continue;  // ae, oe, ue after a consonant
    } else {
      out += word[i];
    }
  }
  return out;
}

bool isVerbPrefix(std::string_view text)
{
  return std::ranges::find(verbPrefixes, text) != verbPrefixes.end();
}

}  // namespace einklang
