#include "model/matching/Language.h"

#include "model/base/Text.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <utf8proc.h>

namespace einklang {
namespace {

bool isWordLetter(utf8proc_int32_t code)
{
  switch (utf8proc_category(code)) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
    case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_ND:
      return true;
    default:
      return false;
  }
}

struct Letter
{
  utf8proc_int32_t code;
  std::size_t at;
  std::size_t length;
};

std::vector<Letter> lettersOf(std::string_view text)
{
  std::vector<Letter> letters;
  const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
  for (std::size_t i = 0; i < text.size();) {
    utf8proc_int32_t code = -1;
    const auto length =
        utf8proc_iterate(bytes + i, static_cast<utf8proc_ssize_t>(text.size() - i), &code);
    const std::size_t step = length > 0 ? static_cast<std::size_t>(length) : 1;
    letters.push_back({length > 0 ? code : ' ', i, step});
    i += step;
  }
  return letters;
}

bool isCapital(utf8proc_int32_t code)
{
  return utf8proc_category(code) == UTF8PROC_CATEGORY_LU;
}

/// A hyphen between a lower-case letter and a lower-case letter is one that broke a word at the end
/// of a line ("Versand-menge"); elsewhere it separates words.
bool joinsWord(const std::vector<Letter>& letters, std::size_t i)
{
  if (letters[i].code == 0xAD) return true;  // soft hyphen
  if (letters[i].code != '-' || i == 0 || i + 1 >= letters.size()) return false;
  const auto lower = [](utf8proc_int32_t code) {
    return utf8proc_category(code) == UTF8PROC_CATEGORY_LL;
  };
  return lower(letters[i - 1].code) && lower(letters[i + 1].code);
}

constexpr auto german = std::to_array<std::string_view>(
    {"der", "die", "das", "und", "den",  "dem", "ist", "ein",  "eine", "mit", "nach", "für", "von",
     "zur", "zum", "bei", "auf", "oder", "an",  "im",  "wird", "des",  "aus", "ja",   "nein"});
constexpr auto english = std::to_array<std::string_view>(
    {"the", "of", "and",  "to",  "for", "is",    "by", "with", "from", "on",  "at", "be",
     "yes", "no", "send", "not", "or",  "check", "a",  "form", "are",  "all", "if", "as"});
constexpr auto dutch = std::to_array<std::string_view>(
    {"de",   "het", "een",  "van",    "voor", "met", "en", "bij", "naar", "aan",  "op", "niet",
     "geen", "uit", "over", "status", "nee",  "te",  "of", "om",  "wat",  "zijn", "ja"});

template <std::size_t count>
bool contains(const std::array<std::string_view, count>& words, std::string_view word)
{
  return std::ranges::find(words, word) != words.end();
}

bool endsWithAny(const std::string& word, std::initializer_list<std::string_view> endings)
{
  return word.size() > 5 &&
         std::ranges::any_of(endings, [&](std::string_view e) { return word.ends_with(e); });
}

double germanEvidence(const std::string& word)
{
  if (contains(german, word)) return 1;
  const bool umlaut = word.find("ä") != std::string::npos || word.find("ö") != std::string::npos ||
                      word.find("ü") != std::string::npos;
  return umlaut || endsWithAny(word, {"ung", "ungen", "ieren", "keit", "schein", "schaft"}) ? 1 : 0;
}

double englishEvidence(const std::string& word)
{
  if (contains(english, word)) return 1;
  return endsWithAny(word, {"ing", "tion", "ment", "ed", "ness", "ity"}) ? 0.6 : 0;
}

double dutchEvidence(const std::string& word)
{
  if (contains(dutch, word)) return 1;
  const bool doubled = word.find("ij") != std::string::npos ||
                       word.find("aa") != std::string::npos || word.find("uit") == 0;
  return doubled || endsWithAny(word, {"eren", "sluit", "ing", "oek"}) ? 0.6 : 0;
}

/// "bereit stellen" and "bereitstellen" are one word.
std::vector<RawWord> joinedPrefixes(const std::vector<RawWord>& words)
{
  std::vector<RawWord> joined;
  for (const RawWord& word : words) {
    const bool verb = !word.capital && (word.text.ends_with("en") || word.text.ends_with("t"));
    const RawWord* last = joined.empty() ? nullptr : &joined.back();
    const bool prefix =
        last && (last->text == "bereit" || last->text == "fest" || last->text == "bekannt" ||
                 last->text == "frei" || last->text == "weiter" || last->text == "zurück" ||
                 last->text == "zusammen" || last->text == "statt");
    if (verb && prefix) {
      joined.back().text += word.text;
    } else {
      joined.push_back(word);
    }
  }
  return joined;
}

constexpr auto particles = std::to_array<std::string_view>(
    {"ab",  "an",     "auf",      "aus",    "bei",     "ein",   "fest", "frei",
     "her", "hin",    "mit",      "nach",   "um",      "vor",   "weg",  "weiter",
     "zu",  "zurück", "zusammen", "bereit", "bekannt", "durch", "statt"});

constexpr auto prepositions = std::to_array<std::string_view>(
    {"ab",  "am",  "an",  "auf", "aus", "bei",  "beim", "bis", "durch",
     "für", "im",  "in",  "ins", "mit", "nach", "seit", "um",  "unter",
     "vom", "von", "vor", "zu",  "zum", "zur",  "über"});

/// The place of the verb in a whole sentence: "Sekretariat füllt Paketschein aus"; the end where
/// the label is none.
std::size_t finiteVerb(const std::vector<RawWord>& words)
{
  for (std::size_t i = 0; i < words.size(); ++i) {
    const RawWord& word = words[i];
    if (word.capital) continue;
    const bool verb = word.text.size() > 3 && word.text.ends_with('t') && word.text != "nicht" &&
                      word.text != "statt";
    return i > 0 && verb ? i : words.size();
  }
  return words.size();
}

/// "füllt ... aus" is "ausfüllt".
void joinParticle(std::vector<RawWord>& words, std::size_t verb)
{
  if (verb + 1 >= words.size() || words.back().capital) return;
  if (!contains(particles, words.back().text)) return;
  words[verb].text = words.back().text + words[verb].text;
  words.pop_back();
}

/// Who does it is said by the lane, and elsewhere nobody says it in the label.
void dropActor(std::vector<RawWord>& words, std::size_t verb)
{
  const bool hasObject = verb + 1 < words.size() && !contains(prepositions, words[verb + 1].text) &&
                         std::any_of(words.begin() + static_cast<std::ptrdiff_t>(verb) + 1,
                                     words.end(), [](const RawWord& word) { return word.capital; });
  if (hasObject) words.erase(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(verb));
}

/// A sentence as a label in the usual form.
std::vector<RawWord> withoutSentence(std::vector<RawWord> words)
{
  const std::size_t verb = finiteVerb(words);
  if (verb == words.size()) return words;
  joinParticle(words, verb);
  dropActor(words, verb);
  return words;
}

}  // namespace

std::vector<RawWord> wordsOf(std::string_view text)
{
  const std::string clean = cleanText(text);
  const std::vector<Letter> letters = lettersOf(clean);
  std::vector<RawWord> words;
  std::string current;
  bool capital = false;
  const auto finish = [&] {
    if (!current.empty()) words.push_back({foldText(current), capital});
    current.clear();
  };
  for (std::size_t i = 0; i < letters.size(); ++i) {
    const Letter& letter = letters[i];
    if (letter.code == 0xA7) {  // the section sign is a word
      finish();
      words.push_back({"§", false});
    } else if (isWordLetter(letter.code)) {
      if (current.empty()) capital = isCapital(letter.code);
      current += clean.substr(letter.at, letter.length);
    } else if (!joinsWord(letters, i)) {
      const std::size_t before = words.size();
      finish();
      const bool isLast = i + 1 == letters.size();
      if (letter.code == '.' && words.size() > before && (!isLast || words.back().text.size() < 6))
        words.back().abbreviated = true;
    }
  }
  finish();
  return withoutSentence(joinedPrefixes(words));
}

LanguageGuess guessLanguage(const std::vector<RawWord>& words)
{
  double evidence[3] = {0, 0, 0};
  for (const RawWord& word : words) {
    evidence[0] += germanEvidence(word.text);
    evidence[1] += englishEvidence(word.text);
    evidence[2] += dutchEvidence(word.text);
  }
  const auto best = std::max_element(std::begin(evidence), std::end(evidence));
  const double top = *best;
  const auto language = static_cast<Language>(best - std::begin(evidence));
  std::sort(std::begin(evidence), std::end(evidence));
  return {language, top - evidence[1]};
}

}  // namespace einklang
