#include "model/matching/WordSimilarity.h"

#include "model/matching/Lexicon.h"
#include "model/matching/Spelling.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

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
constexpr double saidShare = 0.70;    // from here on, a word counts as said
constexpr double impliedWeight = 0.20;
constexpr double sameMeaning = 0.90;  // of a word in one of two wordings of the same
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
    : m_a{.process = &a, .others = b.words.size()}, m_b{.process = &b, .others = a.words.size()}
{
  m_compounds = a.language.language != Language::English;
  for (Side* side : {&m_a, &m_b}) {
    for (const LabelWord& word : side->process->words)
      side->letters.push_back(lettersIn(word.root));
  }
  m_a.answers.resize(a.words.size() * b.words.size());
  m_b.answers.resize(m_a.answers.size());
  m_exclusions.resize(m_a.answers.size());
  for (std::size_t i = 0; i < a.words.size(); ++i) {
    for (std::size_t j = 0; j < b.words.size(); ++j) answer(i, j);
  }
  findAnswered();
  findPhrases(wordings);
  weigh();
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
  std::unordered_map<std::uint64_t, double> uses;
  double steps = 0;
  for (const PreparedProcess* process : {m_a.process, m_b.process}) {
    for (std::size_t i = 0; i < process->labels.size(); ++i) {
      const double use = process->labelUse[i];
      steps += use;
      for (const std::uint64_t key : process->labels[i].keys) uses[key] += use;
    }
  }
  for (Side* side : {&m_a, &m_b}) {
    for (const LabelWord& word : side->process->words) {
      const double found = std::max(1.0, uses[word.key]);
      side->rarity.push_back(word.weight * std::log(1 + steps / found));
    }
  }
}

void WordSimilarity::answer(std::size_t a, std::size_t b)
{
  const LabelWord& left = m_a.process->words[a];
  const LabelWord& right = m_b.process->words[b];
  Answer& fromLeft = m_a.answers[a * m_a.others + b];
  Answer& fromRight = m_b.answers[b * m_b.others + a];
  if (opposed(left, right) || negates(left.root, right.root) || negates(right.root, left.root)) {
    m_exclusions[a * m_a.others + b] = 1;
    m_excludes = true;
  }
  if (left.key == right.key) {
    fromLeft.whole = fromRight.whole = 1;
  } else if (share(left.synonyms, right.synonyms)) {
    fromLeft.whole = fromRight.whole = synonym;
  } else {
    const auto spelling = static_cast<float>(
        spellingSimilarity(left.root, right.root, m_a.letters[a] ^ m_b.letters[b]));
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
    if (left.parts[i].root == right.root) {
      fromLeft.part = std::max(fromLeft.part, share);
      fromRight.whole = std::max(fromRight.whole, i > 0 ? isHead : isModifier);
    }
    for (const WordPart& other : right.parts) {
      if (left.parts[i].root != other.root) continue;
      fromLeft.part = std::max(fromLeft.part, share);
      fromRight.part = std::max(fromRight.part, static_cast<float>(other.share));
    }
  }
  for (std::size_t j = 0; j < right.parts.size(); ++j) {
    if (right.parts[j].root != left.root) continue;
    fromRight.part = std::max(fromRight.part, static_cast<float>(right.parts[j].share));
    fromLeft.whole = std::max(fromLeft.whole, j > 0 ? isHead : isModifier);
  }
}

double WordSimilarity::covered(const Side& side, int word, const StepLabel& other) const
{
  const Answer* answers = &side.answers[static_cast<std::size_t>(word) * side.others];
  float whole = 0;
  float parts = 0;
  for (const int candidate : other.words) {
    const Answer& one = answers[candidate];
    whole = std::max(whole, one.whole);
    parts += one.part;
  }
  return std::max(whole, std::min(parts, mostByParts));
}

double WordSimilarity::weightOf(const Side& side, int word, const Implied& implied) const
{
  const auto index = static_cast<std::size_t>(word);
  const LabelWord& said = side.process->words[index];
  const bool unneeded = (implied.receiving && said.receiving) || (implied.sending && said.sending);
  return side.rarity[index] * (unneeded ? impliedWeight : 1);
}

WordSimilarity::Coverage WordSimilarity::coverage(const Side& side, const StepLabel& label,
                                                  const StepLabel& other, const Implied& implied,
                                                  const std::vector<const Phrase*>& shared) const
{
  Coverage found;
  for (const int word : label.words) {
    const double weight = weightOf(side, word, implied);
    double share = covered(side, word, other);
    const std::uint64_t key = side.process->words[static_cast<std::size_t>(word)].key;
    for (const Phrase* phrase : shared) {
      if (std::ranges::binary_search(phrase->keys, key)) share = std::max(share, sameMeaning);
    }
    found.all += weight;
    found.said += weight * share;
    const bool telling = side.process->words[static_cast<std::size_t>(word)].weight >= 1;
    if (telling && share >= saidShare) ++found.words;
  }
  return found;
}

/// Which labels of b any word of each label of a says anything of; most pairs of labels have none.
void WordSimilarity::findAnswered()
{
  const auto& labels = m_b.process->labels;
  std::vector<std::vector<int>> labelsWith(m_b.process->words.size());
  for (std::size_t i = 0; i < labels.size(); ++i) {
    for (const int word : labels[i].words) {
      labelsWith[static_cast<std::size_t>(word)].push_back(static_cast<int>(i));
    }
  }
  const std::size_t words = m_a.process->words.size();
  std::vector<std::vector<int>> answeredBy(words);  // labels of b, by word of a
  for (std::size_t word = 0; word < words; ++word) {
    const Answer* answers = &m_a.answers[word * m_a.others];
    for (std::size_t other = 0; other < m_a.others; ++other) {
      if (answers[other].whole <= 0 && answers[other].part <= 0) continue;
      const std::vector<int>& with = labelsWith[other];
      answeredBy[word].insert(answeredBy[word].end(), with.begin(), with.end());
    }
  }
  m_answered.assign(m_a.process->labels.size() * labels.size(), 0);
  for (std::size_t i = 0; i < m_a.process->labels.size(); ++i) {
    for (const int word : m_a.process->labels[i].words) {
      for (const int label : answeredBy[static_cast<std::size_t>(word)]) {
        m_answered[i * labels.size() + static_cast<std::size_t>(label)] = 1;
      }
    }
  }
}

double WordSimilarity::similarity(int a, int b, const Implied& implied) const
{
  const StepLabel& left = labelA(a);
  const StepLabel& right = labelB(b);
  const std::size_t pair =
      static_cast<std::size_t>(a) * m_b.process->labels.size() + static_cast<std::size_t>(b);
  if (m_answered[pair] == 0 && (m_a.phrases[static_cast<std::size_t>(a)].empty() ||
                                m_b.phrases[static_cast<std::size_t>(b)].empty())) {
    return left.folded == right.folded ? 1 : 0;
  }
  if (left.folded == right.folded) return 1;
  const Coverage ofA = coverage(m_a, left, right, implied, sharedPhrases(m_a, a, m_b, b));
  const Coverage ofB = coverage(m_b, right, left, implied, sharedPhrases(m_b, b, m_a, a));
  if (ofA.said + ofB.said <= 0) return 0;
  double alike = (ofA.said + ofB.said) / (ofA.all + ofB.all);
  if (std::min(ofA.words, ofB.words) >= 2) {  // one label says the other and more
    const double contained = std::max(ofA.said / ofA.all, ofB.said / ofB.all);
    alike += containment * (contained - alike);
  }
  return alike * (excludeEachOther(a, b) ? exclusion : 1);
}

double WordSimilarity::saidOf(const Side& side, int label, const Side& other,
                              const std::vector<int>& labels) const
{
  StepLabel together;
  for (const int one : labels) {
    const auto& words = other.process->labels[static_cast<std::size_t>(one)].words;
    together.words.insert(together.words.end(), words.begin(), words.end());
  }
  const StepLabel& whole = side.process->labels[static_cast<std::size_t>(label)];
  const Coverage found = coverage(side, whole, together, {}, {});
  return found.all > 0 ? found.said / found.all : 0;
}

double WordSimilarity::saidOfA(int a, const std::vector<int>& b) const
{
  return saidOf(m_a, a, m_b, b);
}

double WordSimilarity::saidOfB(int b, const std::vector<int>& a) const
{
  return saidOf(m_b, b, m_a, a);
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
  return std::ranges::all_of(labelA(a).words, [this](int word) {
    return m_a.process->words[static_cast<std::size_t>(word)].weight < 1;
  });
}

bool WordSimilarity::sameWords(int a, int b) const
{
  return labelA(a).keys == labelB(b).keys;
}

bool WordSimilarity::excludeEachOther(int a, int b) const
{
  const StepLabel& left = labelA(a);
  const StepLabel& right = labelB(b);
  if (left.negated != right.negated) return true;
  if (!m_excludes) return false;
  const auto alone = [](const LabelWord& word, const StepLabel& other) {
    return std::ranges::find(other.keys, word.key) == other.keys.end();
  };
  for (const int i : left.words) {
    const LabelWord& one = m_a.process->words[static_cast<std::size_t>(i)];
    const char* exclusions = &m_exclusions[static_cast<std::size_t>(i) * m_a.others];
    if (!alone(one, right)) continue;
    for (const int j : right.words) {
      if (exclusions[j] == 0) continue;
      const LabelWord& other = m_b.process->words[static_cast<std::size_t>(j)];
      if (alone(other, left)) return true;
    }
  }
  return false;
}

/// "prüfen" where the other label has the same word, "durchsehen ~ prüfen" where it has another
/// one.
std::string WordSimilarity::answered(int word, const StepLabel& other) const
{
  const LabelWord& own = m_a.process->words[static_cast<std::size_t>(word)];
  const Answer* answers = &m_a.answers[static_cast<std::size_t>(word) * m_a.others];
  const auto strength = [&](int candidate) {
    return std::max(answers[candidate].whole, answers[candidate].part);
  };
  const auto best = std::ranges::max_element(other.words, {}, strength);
  if (best == other.words.end()) return own.text;
  const LabelWord& found = m_b.process->words[static_cast<std::size_t>(*best)];
  return found.key == own.key ? own.text : own.text + " ~ " + found.text;
}

std::vector<std::string> WordSimilarity::commonWords(int a, int b) const
{
  std::vector<std::pair<double, std::string>> found;
  for (const int word : labelA(a).words) {
    const auto index = static_cast<std::size_t>(word);
    const double share = covered(m_a, word, labelB(b));
    if (share < 0.5) continue;
    found.emplace_back(-share * m_a.rarity[index], answered(word, labelB(b)));
  }
  std::ranges::sort(found);
  std::vector<std::string> words;
  for (auto& [weight, text] : found) words.push_back(std::move(text));
  return words;
}

}  // namespace einklang
