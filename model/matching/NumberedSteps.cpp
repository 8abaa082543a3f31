#include "model/matching/NumberedSteps.h"

#include "model/base/Text.h"
#include "model/matching/Spelling.h"

#include <algorithm>

namespace einklang {
namespace {

constexpr double leastSaid = 0.20;  // of the words: that as many are there says the rest
constexpr int mostMembers = 9;

bool isDigit(char c)
{
  return c >= '0' && c <= '9';
}

/// What steps of a series have in common: "angebot # einholen".
std::string withoutNumbers(const std::string& folded)
{
  std::string text;
  for (const char c : folded) {
    if (!isDigit(c)) {
      text += c;
    } else if (text.empty() || text.back() != '#') {
      text += '#';
    }
  }
  return text;
}

/// Not what has a number in it, nor short words: another letter of "§ 7 (b)" is another paragraph.
bool isTypedAlike(const std::string& a, const std::string& b)
{
  constexpr std::size_t shortest = 5;
  if (a == b) return true;
  const bool areWords = std::ranges::all_of(
      a + b, [](char c) { return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) > 127; });
  return areWords && std::min(a.size(), b.size()) >= shortest &&
         spellingSimilarity(a, b, lettersIn(a) ^ lettersIn(b)) > 0;
}

/// The series of one side that stand for a step of the other.
class SeriesSearch
{
 public:
  SeriesSearch(const PreparedProcess& process, const std::vector<char>& taken) : m_process{process}
  {
    for (std::size_t i = 0; i < process.steps.size(); ++i) {
      const Step& step = process.steps[i];
      const bool isOpen = step.kind == StepKind::Activity && step.label >= 0 && taken[i] == 0;
      if (isOpen && hasNumber(labelOf(i))) m_open.push_back(i);
    }
  }

  const std::vector<std::size_t>& open() const { return m_open; }
  const std::string& labelOf(std::size_t i) const
  {
    return m_process.labels[static_cast<std::size_t>(m_process.steps[i].label)].folded;
  }

  /// How many there are, if the step is the first of a series: 1, 2 ... n, none left out.
  int lengthFrom(std::size_t first) const
  {
    if (numbersIn(labelOf(first)) != std::set<std::string>{"1"}) return 0;
    std::set<std::string> members;
    for (const std::size_t i : m_open) {
      if (isSameButNumbers(labelOf(first), labelOf(i))) members.merge(numbersIn(labelOf(i)));
    }
    int length = 0;
    while (length < mostMembers && members.contains(std::to_string(length + 1))) ++length;
    return static_cast<std::size_t>(length) == members.size() ? length : 0;
  }

 private:
  const PreparedProcess& m_process;
  std::vector<std::size_t> m_open;
};

}  // namespace

bool hasNumber(const std::string& folded)
{
  return std::ranges::any_of(folded, isDigit);
}

std::string withoutNumberBehind(const std::string& folded)
{
  const std::size_t end = folded.find_last_not_of("0123456789");
  if (end == std::string::npos || end + 1 == folded.size() || folded[end] != ' ') return {};
  return folded.substr(0, end);
}

std::set<std::string> numbersIn(const std::string& folded)
{
  std::set<std::string> numbers;
  std::string number;
  for (const char c : folded + ' ') {
    if (isDigit(c)) {
      number += c;
    } else if (!number.empty()) {
      numbers.insert(std::exchange(number, {}));
    }
  }
  return numbers;
}

bool isSameButNumbers(const std::string& one, const std::string& other)
{
  if (std::ranges::count(one, ' ') != std::ranges::count(other, ' ')) return false;  // of words
  const std::string a = withoutNumbers(one);
  const std::string b = withoutNumbers(other);
  return a == b || std::ranges::equal(split(a, ' '), split(b, ' '), isTypedAlike);
}

namespace {

/// What the step follows, whatever events name the case.
std::vector<int> workBefore(const StepOf& one)
{
  std::vector<int> work;
  for (const int before : one.process.steps[one.step].namedBefore) {
    const Step& step = one.process.steps[static_cast<std::size_t>(before)];
    if (step.kind == StepKind::Event) {
      work.insert(work.end(), step.namedBefore.begin(), step.namedBefore.end());
    } else {
      work.push_back(before);
    }
  }
  return work;
}

const StepLabel* labelOf(const StepOf& one)
{
  const int label = one.process.steps[one.step].label;
  return label < 0 ? nullptr : &one.process.labels[static_cast<std::size_t>(label)];
}

}  // namespace

bool isOtherOfItsName(const PairSimilarity& similarity, const StepOf& a, const StepOf& b)
{
  const StepLabel* one = labelOf(a);
  const StepLabel* other = labelOf(b);
  if (!one || !other || one->base != other->base || one->folded == other->folded) return false;
  const auto has = [](const StepOf& side, const std::string& folded) {
    return std::ranges::find(side.process.labels, folded, &StepLabel::folded) !=
           side.process.labels.end();
  };
  if (!has(a, other->folded) && !has(b, one->folded)) return false;
  return !similarity.correspond(true, workBefore(a), workBefore(b));
}

std::vector<std::pair<std::size_t, std::size_t>> countsWithSeries(const PreparedProcess& a,
                                                                  const PreparedProcess& b,
                                                                  const PairSimilarity& similarity,
                                                                  const std::vector<char>& takenA,
                                                                  const std::vector<char>& takenB)
{
  std::vector<std::pair<std::size_t, std::size_t>> found;
  const SeriesSearch ofA{a, takenA};
  const SeriesSearch ofB{b, takenB};
  if (ofA.open().empty() || ofB.open().empty()) return found;
  const auto counts = [&](const SeriesSearch& side, std::size_t step, int length) {
    return length > 1 && numbersIn(side.labelOf(step)) == std::set{std::to_string(length)};
  };
  std::set<std::pair<bool, std::size_t>> used;
  for (const std::size_t i : ofA.open()) {
    for (const std::size_t j : ofB.open()) {
      const bool fits = counts(ofA, i, ofB.lengthFrom(j)) || counts(ofB, j, ofA.lengthFrom(i));
      if (!fits || similarity.isForbidden(i, j)) continue;
      if (similarity.labelSimilarity(i, j) < leastSaid) continue;
      // "Process continue 2" counts nothing.
      if (similarity.words().isVague(a.steps[i].label)) continue;
      if (used.contains({true, i}) || used.contains({false, j})) continue;
      used.insert({{true, i}, {false, j}});
      found.emplace_back(i, j);
    }
  }
  return found;
}

}  // namespace einklang
