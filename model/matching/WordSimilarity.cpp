#include "model/matching/WordSimilarity.h"

#include "model/matching/Stem.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <unordered_map>

namespace einklang {
namespace {

constexpr float synonym = 0.9F;
constexpr float mostByParts = 0.95F;
constexpr float isHead = 0.8F;      // of "Anmeldung" in "Gewerbeanmeldung"
constexpr float isModifier = 0.6F;  // of "Gewerbe" in it
constexpr double leastSpelling = 0.75;
constexpr std::size_t leastLetters = 4;
constexpr double impliedWeight = 0.2;
constexpr double exclusion = 0.5;  // factor for labels that exclude each other

bool share(const std::vector<int>& a, const std::vector<int>& b)
{
  return std::ranges::any_of(a, [&](int x) { return std::ranges::find(b, x) != b.end(); });
}

bool opposed(const LabelWord& a, const LabelWord& b)
{
  return std::ranges::any_of(
      a.opposites, [&](int x) { return std::ranges::find(b.opposites, -x) != b.opposites.end(); });
}

/// "unvollständig" and "vollständig", "incomplete" and "complete".
bool negates(const std::string& longer, const std::string& shorter)
{
  if (shorter.size() < leastLetters || !longer.ends_with(shorter)) return false;
  const std::string_view prefix{longer.data(), longer.size() - shorter.size()};
  return prefix == "un" || prefix == "in" || prefix == "im" || prefix == "non" ||
         prefix == "nicht" || prefix == "ir" || prefix == "dis" || prefix == "on" ||
         prefix == "ab" || prefix == "miss";
}

/// Two verbs that only differ in their prefix: anmelden, abmelden. Not a typing error.
bool differInPrefix(const std::string& a, const std::string& b)
{
  std::size_t same = 0;
  while (same < a.size() && same < b.size() && a[a.size() - 1 - same] == b[b.size() - 1 - same]) {
    ++same;
  }
  if (same < 3) return false;
  // The letters before the common end, and one more where the prefixes share their first one.
  const auto prefix = [&](const std::string& word) { return word.substr(0, word.size() - same); };
  return isVerbPrefix(prefix(a)) && isVerbPrefix(prefix(b));
}

/// Letters as bits, to rule out most pairs of words before the distance is computed.
std::uint32_t lettersIn(const std::string& word)
{
  std::uint32_t bits = 0;
  for (const char c : word) bits |= 1U << (static_cast<unsigned char>(c) % 32U);
  return bits;
}

/// Edit distance with swapped neighbours as one edit (optimal string alignment).
std::size_t spellingDistance(const std::string& a, const std::string& b)
{
  constexpr std::size_t most = 48;
  std::array<std::array<std::size_t, most + 1>, 3> rows{};
  for (std::size_t j = 0; j <= b.size(); ++j) rows[0][j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    auto& row = rows[i % 3];
    const auto& last = rows[(i + 2) % 3];
    const auto& beforeLast = rows[(i + 1) % 3];
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      row[j] =
          std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
        row[j] = std::min(row[j], beforeLast[j - 2] + 1);
      }
    }
  }
  return rows[a.size() % 3][b.size()];
}

double spellingSimilarity(const std::string& a, const std::string& b)
{
  const std::size_t longest = std::max(a.size(), b.size());
  const std::size_t shortest = std::min(a.size(), b.size());
  if (shortest < leastLetters || longest > 48 || a.front() != b.front()) return 0;
  const auto allowed = static_cast<std::size_t>((1 - leastSpelling) * static_cast<double>(longest));
  if (longest - shortest > allowed) return 0;
  if (static_cast<std::size_t>(__builtin_popcount(lettersIn(a) ^ lettersIn(b))) > 2 * allowed) {
    return 0;
  }
  const std::size_t distance = spellingDistance(a, b);
  if (distance > allowed || negates(a, b) || negates(b, a) || differInPrefix(a, b)) return 0;
  if (std::ranges::any_of(a, [](char c) { return c >= '0' && c <= '9'; })) return 0;
  return 1 - static_cast<double>(distance) / static_cast<double>(longest);
}

}  // namespace

WordSimilarity::WordSimilarity(const PreparedProcess& a, const PreparedProcess& b)
    : m_a{.process = &a, .others = b.words.size()}, m_b{.process = &b, .others = a.words.size()}
{
  m_a.answers.resize(a.words.size() * b.words.size());
  m_b.answers.resize(m_a.answers.size());
  for (std::size_t i = 0; i < a.words.size(); ++i) {
    for (std::size_t j = 0; j < b.words.size(); ++j) answer(i, j);
  }
  weigh();
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
  if (left.key == right.key) {
    fromLeft.whole = fromRight.whole = 1;
  } else if (share(left.synonyms, right.synonyms)) {
    fromLeft.whole = fromRight.whole = synonym;
  } else {
    const auto spelling = static_cast<float>(spellingSimilarity(left.root, right.root));
    fromLeft.whole = fromRight.whole = spelling;
    if (spelling == 0) answerCompound(a, b);
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

double WordSimilarity::similarity(int a, int b, const Implied& implied) const
{
  const StepLabel& left = labelA(a);
  const StepLabel& right = labelB(b);
  if (left.folded == right.folded) return 1;
  double said = 0;
  double all = 0;
  for (const int word : left.words) {
    const double weight = weightOf(m_a, word, implied);
    all += weight;
    said += weight * covered(m_a, word, right);
  }
  for (const int word : right.words) {
    const double weight = weightOf(m_b, word, implied);
    all += weight;
    said += weight * covered(m_b, word, left);
  }
  if (said == 0 || all == 0) return 0;
  return said / all * (excludeEachOther(a, b) ? exclusion : 1);
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

bool WordSimilarity::sameWords(int a, int b) const
{
  return labelA(a).keys == labelB(b).keys;
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
    const LabelWord& one = m_a.process->words[static_cast<std::size_t>(i)];
    if (!alone(one, right)) continue;
    for (const int j : right.words) {
      const LabelWord& other = m_b.process->words[static_cast<std::size_t>(j)];
      if (!alone(other, left)) continue;
      if (opposed(one, other) || negates(one.root, other.root) || negates(other.root, one.root)) {
        return true;
      }
    }
  }
  return false;
}

std::vector<std::string> WordSimilarity::commonWords(int a, int b) const
{
  std::vector<std::pair<double, std::string>> found;
  for (const int word : labelA(a).words) {
    const auto index = static_cast<std::size_t>(word);
    const double share = covered(m_a, word, labelB(b));
    if (share < 0.5) continue;
    found.emplace_back(-share * m_a.rarity[index], m_a.process->words[index].text);
  }
  std::ranges::sort(found);
  std::vector<std::string> words;
  for (auto& [weight, text] : found) words.push_back(std::move(text));
  return words;
}

}  // namespace einklang
