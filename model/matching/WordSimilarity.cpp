#include "model/matching/WordSimilarity.h"

#include "model/matching/Lexicon.h"
#include "model/matching/Spelling.h"

#include <algorithm>
#include <cmath>

namespace einklang {
namespace {

constexpr float synonym = 0.85F;
constexpr float abbreviation = 0.85F;
constexpr float mostByParts = 0.95F;
constexpr float isHead = 0.90F;          // of "Anmeldung" in "Gewerbeanmeldung"
constexpr float isModifier = 0.70F;      // of "Gewerbe" in it
constexpr float leastHeadShare = 0.60F;  // the last part says what kind of thing it is
constexpr std::size_t shortestModifier = 3;
constexpr std::size_t leastPart = 5;  // letters of a part that is found without a vocabulary
constexpr double containment = 0.20;  // for a label that says the other one and more
constexpr double firstTask = 0.50;    // for one that says the other one "and" more
constexpr double saidShare = 0.70;    // from here on, a word counts as said
constexpr double impliedWeight = 0.20;
constexpr double sameMeaning = 0.90;  // of a word in one of two wordings of the same
constexpr double otherNumber = 0.80;  // of labels that are the same but for a number behind
constexpr double vagueNumber = 0.40;  // the same of "Process continue 1", which says nothing else
constexpr double exclusion = 0.50;    // factor for labels that exclude each other

bool share(const std::vector<int>& a, const std::vector<int>& b)
{
  return std::ranges::any_of(a, [&](int x) { return std::ranges::find(b, x) != b.end(); });
}

/// "Anm." for "Anmeldung".
bool abbreviates(const LabelWord& shorter, const LabelWord& longer)
{
  if (!shorter.abbreviated || shorter.root.size() < 2) return false;
  return plainLetters(longer.text).starts_with(shorter.root);
}

bool opposed(const LabelWord& a, const LabelWord& b)
{
  return std::ranges::any_of(
      a.opposites, [&](int x) { return std::ranges::find(b.opposites, -x) != b.opposites.end(); });
}

/// False for most pairs of words: they have nothing to do with each other. An exclusion, a common
/// group, an abbreviation, a typing error (which keeps the first letter) or a word within the other
/// one needs one of these.
bool mayAnswer(const WordGlance& a, const WordGlance& b)
{
  const std::uint64_t marks = (a.parts & b.marks) | (b.parts & a.marks) | (a.groups & b.groups);
  const std::uint32_t letters = a.letters & b.letters;
  return marks != 0 || a.first == b.first || a.firstWritten == b.firstWritten ||
         letters == a.letters || letters == b.letters || a.abbreviated || b.abbreviated;
}

/// The symbol says the word already.
bool isImplied(const LabelWord& word, const WordSimilarity::Implied& implied)
{
  return (implied.receiving && word.receiving) || (implied.sending && word.sending);
}

/// Whether what stands before the last part can be a word: neither a prefix of verbs nor a
/// syllable.
bool isModifierText(std::string_view text)
{
  if (text.size() < shortestModifier || isVerbPrefix(text)) return false;
  return text != "ver" && text != "ent" && text != "zer" && text != "miss" && text != "unver";
}

}  // namespace

WordSimilarity::WordSimilarity(const PreparedProcess& a, const PreparedProcess& b,
                               const SameWordings& wordings)
    : m_compounds{a.language.language != Language::English},
      m_a{.process = &a, .others = b.words.size(), .otherLabels = b.labels.size()},
      m_b{.process = &b, .others = a.words.size(), .otherLabels = a.labels.size()}
{
  findAnswers();
  findSaid();
  findPhrases(wordings);
  weigh();
}

void WordSimilarity::findAnswers()
{
  m_a.answers.resize(m_a.others * m_b.others);
  m_b.answers.resize(m_a.answers.size());
  m_exclusions.resize(m_a.answers.size());
  m_a.excludes.resize(m_b.others);
  m_b.excludes.resize(m_a.others);
  const std::vector<WordGlance>& ofA = m_a.process->glances;
  const std::vector<WordGlance>& ofB = m_b.process->glances;
  for (std::size_t i = 0; i < ofA.size(); ++i) {
    for (std::size_t j = 0; j < ofB.size(); ++j) {
      if (mayAnswer(ofA[i], ofB[j]) && answer(i, j)) m_answered.push_back({i, j});
    }
  }
}

/// Groups of the project are negative, those of the lexicon positive.
void WordSimilarity::findPhrases(const SameWordings& wordings)
{
  const Lexicon& lexicon = builtInLexicon(m_a.process->language.language);
  for (std::size_t i = 0; i < wordings.size(); ++i) {
    const int group = -1 - static_cast<int>(i);
    m_confirmed.push_back({lexicon.keysOf(wordings[i].a), group});
    m_confirmed.push_back({lexicon.keysOf(wordings[i].b), group});
  }
  std::erase_if(m_confirmed, [](const Phrase& phrase) { return phrase.keys.empty(); });
  for (Side* side : {&m_a, &m_b}) {
    side->phrases.reserve(side->process->labels.size());
    for (const StepLabel& label : side->process->labels) {
      std::vector<const Phrase*>& found = side->phrases.emplace_back();
      for (const int phrase : label.phrases) {
        found.push_back(&lexicon.phrases()[static_cast<std::size_t>(phrase)]);
      }
      for (const Phrase& phrase : m_confirmed) {
        if (std::ranges::includes(label.keys, phrase.keys)) found.push_back(&phrase);
      }
    }
  }
}

std::vector<const Phrase*> WordSimilarity::sharedPhrases(const Side& own, int label,
                                                         const Side& other, int otherLabel) const
{
  std::vector<const Phrase*> shared;
  const auto& others = other.phrases[static_cast<std::size_t>(otherLabel)];
  if (others.empty()) return shared;
  for (const Phrase* phrase : own.phrases[static_cast<std::size_t>(label)]) {
    const bool both =
        std::ranges::any_of(others, [&](const Phrase* one) { return one->group == phrase->group; });
    if (both) shared.push_back(phrase);
  }
  return shared;
}

bool WordSimilarity::sameWording(int a, int b) const
{
  return !sharedPhrases(m_a, a, m_b, b).empty();
}

bool WordSimilarity::confirmedWording(int a, int b) const
{
  const auto whole = [](const Side& own, int label, const Side& other, int otherLabel) {
    const auto& keys = own.process->labels[static_cast<std::size_t>(label)].keys;
    const auto& others = other.phrases[static_cast<std::size_t>(otherLabel)];
    const auto& phrases = own.phrases[static_cast<std::size_t>(label)];
    return std::ranges::any_of(phrases, [&](const Phrase* one) {
      const auto sameGroup = [&](const Phrase* two) { return two->group == one->group; };
      return one->group < 0 && one->keys == keys && std::ranges::any_of(others, sameGroup);
    });
  };
  return whole(m_a, a, m_b, b) && whole(m_b, b, m_a, a);
}

const StepLabel& WordSimilarity::labelA(int index) const
{
  return m_a.process->labels[static_cast<std::size_t>(index)];
}

const StepLabel& WordSimilarity::labelB(int index) const
{
  return m_b.process->labels[static_cast<std::size_t>(index)];
}

void WordSimilarity::weigh()
{
  double steps = 0;
  for (const Side* side : {&m_a, &m_b}) {
    for (const int use : side->process->labelUse) steps += use;
  }
  std::vector<int> usesOfA = m_a.process->wordUse;
  std::vector<int> usesOfB = m_b.process->wordUse;
  for (const auto& [a, b] : m_answered) {
    if (m_a.process->words[a].key != m_b.process->words[b].key) continue;
    usesOfA[a] += m_b.process->wordUse[b];
    usesOfB[b] += m_a.process->wordUse[a];
  }
  const auto rarities = [steps](Side& side, const std::vector<int>& uses) {
    side.rarity.reserve(uses.size());
    side.telling.reserve(uses.size());
    for (std::size_t i = 0; i < uses.size(); ++i) {
      const double found = std::max(1, uses[i]);
      const double weight = side.process->words[i].weight;
      side.rarity.push_back(weight * std::log(1 + steps / found));
      side.telling.push_back(weight >= 1 ? 1 : 0);
    }
  };
  rarities(m_a, usesOfA);
  rarities(m_b, usesOfB);
}

/// True if either says anything of the other.
bool WordSimilarity::answer(std::size_t a, std::size_t b)
{
  const LabelWord& left = m_a.process->words[a];
  const LabelWord& right = m_b.process->words[b];
  Answer& fromLeft = m_a.answers[a * m_a.others + b];
  Answer& fromRight = m_b.answers[b * m_b.others + a];
  if (opposed(left, right) || negates(left.root, right.root) || negates(right.root, left.root)) {
    m_exclusions[a * m_a.others + b] = 1;
    m_a.excludes[a] = 1;
    m_b.excludes[b] = 1;
  }
  if (left.key == right.key) {
    fromLeft.whole = fromRight.whole = 1;
  } else if (share(left.synonyms, right.synonyms)) {
    fromLeft.whole = fromRight.whole = synonym;
  } else {
    answerOtherWord(left, right, a, b);
  }
  return std::max({fromLeft.whole, fromLeft.part, fromRight.whole, fromRight.part}) > 0;
}

void WordSimilarity::answerOtherWord(const LabelWord& left, const LabelWord& right, std::size_t a,
                                     std::size_t b)
{
  Answer& fromLeft = m_a.answers[a * m_a.others + b];
  Answer& fromRight = m_b.answers[b * m_b.others + a];
  const std::uint32_t differing = m_a.process->glances[a].letters ^ m_b.process->glances[b].letters;
  const auto spelling = static_cast<float>(spellingSimilarity(left.root, right.root, differing));
  fromLeft.whole = fromRight.whole = spelling;
  if (spelling == 0) answerCompound(a, b);
  if (spelling == 0 && m_compounds) {
    answerContained(fromLeft, fromRight, left, right);
    answerContained(fromRight, fromLeft, right, left);
  }
  if (abbreviates(left, right) || abbreviates(right, left)) {
    fromLeft.whole = fromRight.whole = std::max(fromLeft.whole, abbreviation);
  }
}

/// The last part adds little: which "Versandart" is a question of the "Versand".
bool WordSimilarity::isKindOf(std::string_view longer, std::string_view shorter)
{
  if (shorter.size() < leastPart || !longer.starts_with(shorter)) return false;
  const std::string_view rest = longer.substr(shorter.size());
  return rest == "art" || rest == "form" || rest == "typ" || rest == "weise";
}

/// A word that ends or begins with a word of the other side is taken for a compound of it, even
/// where the rest is unknown: "Standardpaketschein" is a "Paketschein".
void WordSimilarity::answerContained(Answer& ofLonger, Answer& ofShorter, const LabelWord& longer,
                                     const LabelWord& shorter)
{
  const std::string& text = longer.root;
  const std::string& part = shorter.root;
  if (isKindOf(longer.text, shorter.text)) {
    ofLonger.part = std::max(ofLonger.part, leastHeadShare);
    ofShorter.whole = std::max(ofShorter.whole, isHead);
    return;
  }
  if (part.size() < leastPart || text.size() < part.size() + shortestModifier) return;
  const auto share = static_cast<float>(part.size()) / static_cast<float>(text.size());
  const std::string_view before{text.data(), text.size() - part.size()};
  if (text.ends_with(part) && isModifierText(before)) {
    ofLonger.part = std::max({ofLonger.part, share, leastHeadShare});
    ofShorter.whole = std::max(ofShorter.whole, isHead);
  } else if (text.starts_with(part) && !isVerbPrefix(part)) {
    ofLonger.part = std::max(ofLonger.part, std::min(share, 1 - leastHeadShare));
    ofShorter.whole = std::max(ofShorter.whole, isModifier);
  }
}

void WordSimilarity::answerCompound(std::size_t a, std::size_t b)
{
  const LabelWord& left = m_a.process->words[a];
  const LabelWord& right = m_b.process->words[b];
  Answer& fromLeft = m_a.answers[a * m_a.others + b];
  Answer& fromRight = m_b.answers[b * m_b.others + a];
  for (std::size_t i = 0; i < left.parts.size(); ++i) {
    const auto share = static_cast<float>(left.parts[i].share);
    if (left.parts[i].key == right.key) {
      fromLeft.part = std::max(fromLeft.part, share);
      fromRight.whole = std::max(fromRight.whole, i > 0 ? isHead : isModifier);
    }
    for (const WordPart& other : right.parts) {
      if (left.parts[i].key != other.key) continue;
      fromLeft.part = std::max(fromLeft.part, share);
      fromRight.part = std::max(fromRight.part, static_cast<float>(other.share));
    }
  }
  for (std::size_t j = 0; j < right.parts.size(); ++j) {
    if (right.parts[j].key != left.key) continue;
    fromRight.part = std::max(fromRight.part, static_cast<float>(right.parts[j].share));
    fromLeft.whole = std::max(fromLeft.whole, j > 0 ? isHead : isModifier);
  }
}

/// How much some words of the other side together say of a word.
float WordSimilarity::covered(const Side& side, std::size_t word, const std::vector<int>& others)
{
  const Answer* answers = &side.answers[word * side.others];
  float whole = 0;
  float parts = 0;
  for (const int candidate : others) {
    const Answer& one = answers[candidate];
    whole = std::max(whole, one.whole);
    parts += one.part;
  }
  return std::max(whole, std::min(parts, mostByParts));
}

bool WordSimilarity::hasImplied(int a, int b, const Implied& implied) const
{
  const auto holds = [&](const PreparedProcess& process, const StepLabel& label) {
    return std::ranges::any_of(label.words, [&](int word) {
      return isImplied(process.words[static_cast<std::size_t>(word)], implied);
    });
  };
  return holds(*m_a.process, labelA(a)) || holds(*m_b.process, labelB(b));
}

double WordSimilarity::weightOf(const Side& side, std::size_t word, const Implied& implied) const
{
  const bool any = implied.receiving || implied.sending;
  const bool unneeded = any && isImplied(side.process->words[word], implied);
  return side.rarity[word] * (unneeded ? impliedWeight : 1);
}

/// `saidOf` tells of each word how much of it the other label says.
template <typename SaidOf>
WordSimilarity::Coverage WordSimilarity::coverage(const Side& side, const StepLabel& label,
                                                  const Implied& implied,
                                                  const std::vector<const Phrase*>& shared,
                                                  const SaidOf& saidOf) const
{
  Coverage found;
  for (const int one : label.words) {
    const auto word = static_cast<std::size_t>(one);
    const double weight = weightOf(side, word, implied);
    double share = saidOf(word);
    for (const Phrase* phrase : shared) {
      const std::uint64_t key = side.process->words[word].key;
      if (std::ranges::binary_search(phrase->keys, key)) share = std::max(share, sameMeaning);
    }
    found.all += weight;
    found.said += weight * share;
    if (side.telling[word] != 0 && share >= saidShare) ++found.words;
  }
  return found;
}

WordSimilarity::Coverage WordSimilarity::coverage(const Side& side, int label, const Side& other,
                                                  int otherLabel, const Implied& implied) const
{
  const float* said = &side.said[static_cast<std::size_t>(otherLabel)];
  return coverage(side, side.process->labels[static_cast<std::size_t>(label)], implied,
                  sharedPhrases(side, label, other, otherLabel),
                  [&](std::size_t word) { return said[word * side.otherLabels]; });
}

/// What each word finds in each label of the other side; most find nothing.
void WordSimilarity::findSaid()
{
  using LabelsWith = std::vector<std::vector<std::size_t>>;
  const auto labelsWith = [](const PreparedProcess& process) {
    LabelsWith found(process.words.size());
    for (std::size_t i = 0; i < process.labels.size(); ++i) {
      for (const int word : process.labels[i].words) {
        found[static_cast<std::size_t>(word)].push_back(i);
      }
    }
    return found;
  };
  const LabelsWith ofA = labelsWith(*m_a.process);
  const LabelsWith ofB = labelsWith(*m_b.process);
  const auto note = [](Side& side, std::size_t word, const std::vector<std::size_t>& labels,
                       const PreparedProcess& other) {
    for (const std::size_t label : labels) {
      float& said = side.said[word * side.otherLabels + label];
      if (said <= 0) said = covered(side, word, other.labels[label].words);
    }
  };
  m_a.said.resize(m_a.process->words.size() * m_a.otherLabels);
  m_b.said.resize(m_b.process->words.size() * m_b.otherLabels);
  m_answeredLabels.resize(m_b.otherLabels * m_a.otherLabels);
  for (const auto& [a, b] : m_answered) {
    note(m_a, a, ofB[b], *m_b.process);
    note(m_b, b, ofA[a], *m_a.process);
    for (const std::size_t label : ofA[a]) {
      for (const std::size_t other : ofB[b]) m_answeredLabels[label * m_a.otherLabels + other] = 1;
    }
  }
}

double WordSimilarity::similarity(int a, int b, const Implied& implied) const
{
  const StepLabel& left = labelA(a);
  const StepLabel& right = labelB(b);
  const bool anyPhrases = !m_a.phrases[static_cast<std::size_t>(a)].empty() &&
                          !m_b.phrases[static_cast<std::size_t>(b)].empty();
  // Equal labels answer each other, but where they hold no words.
  if (!anyPhrases && !left.words.empty() && !isAnswered(a, b)) return 0;
  if (left.folded == right.folded) return 1;
  if (left.base == right.base) return isVague(a) ? vagueNumber : otherNumber;
  const Coverage ofA = coverage(m_a, a, m_b, b, implied);
  const Coverage ofB = coverage(m_b, b, m_a, a, implied);
  if (ofA.said + ofB.said <= 0) return 0;
  double alike = (ofA.said + ofB.said) / (ofA.all + ofB.all);
  if (std::min(ofA.words, ofB.words) >= 2) {  // one label says the other and more
    const double contained = std::max(ofA.said / ofA.all, ofB.said / ofB.all);
    const bool isFirst = left.first == right.keys || right.first == left.keys;
    alike += (isFirst ? firstTask : containment) * (contained - alike);
  }
  return alike * (excludeEachOther(a, b) ? exclusion : 1);
}

double WordSimilarity::saidOf(const Side& side, int label, const Side& other,
                              const std::vector<int>& labels) const
{
  std::vector<int> together;
  for (const int one : labels) {
    const auto& words = other.process->labels[static_cast<std::size_t>(one)].words;
    together.insert(together.end(), words.begin(), words.end());
  }
  const StepLabel& whole = side.process->labels[static_cast<std::size_t>(label)];
  const Coverage found = coverage(side, whole, {}, {},
                                  [&](std::size_t word) { return covered(side, word, together); });
  return found.all > 0 ? found.said / found.all : 0;
}

double WordSimilarity::roleSimilarity(int a, int b) const
{
  double best = similarity(a, b);
  for (const int left : labelA(a).words) {
    for (const int right : labelB(b).words) {
      const LabelWord& one = m_a.process->words[static_cast<std::size_t>(left)];
      const LabelWord& other = m_b.process->words[static_cast<std::size_t>(right)];
      if (share(one.roles, other.roles)) best = std::max(best, 0.8);
    }
  }
  return best;
}

bool WordSimilarity::isVague(int a) const
{
  const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
  return std::ranges::all_of(labelA(a).words, [&](int at) {
    const LabelWord& word = m_a.process->words[static_cast<std::size_t>(at)];
    return word.weight < 1 || std::ranges::all_of(word.root, isDigit);
  });
}

bool WordSimilarity::sameWords(int a, int b) const
{
  return labelA(a).keys == labelB(b).keys;
}

bool WordSimilarity::sameButNumber(int a, int b) const
{
  return labelA(a).base == labelB(b).base;
}

bool WordSimilarity::excludeEachOther(int a, int b) const
{
  const StepLabel& left = labelA(a);
  const StepLabel& right = labelB(b);
  if (left.negated != right.negated) return true;
  const auto alone = [](const LabelWord& word, const StepLabel& other) {
    return std::ranges::find(other.keys, word.key) == other.keys.end();
  };
  for (const int i : left.words) {
    if (m_a.excludes[static_cast<std::size_t>(i)] == 0) continue;
    const LabelWord& one = m_a.process->words[static_cast<std::size_t>(i)];
    const char* exclusions = &m_exclusions[static_cast<std::size_t>(i) * m_a.others];
    for (const int j : right.words) {
      if (exclusions[j] == 0) continue;
      const LabelWord& other = m_b.process->words[static_cast<std::size_t>(j)];
      if (alone(one, right) && alone(other, left)) return true;
    }
  }
  return false;
}

}  // namespace einklang
