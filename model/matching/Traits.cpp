#include "model/matching/Traits.h"

#include "model/matching/Language.h"

#include <algorithm>
#include <array>

namespace einklang {
namespace {

template <std::size_t count>
bool contains(const std::array<std::string_view, count>& words, const std::string& word)
{
  return std::ranges::find(words, word) != words.end();
}

constexpr std::array<std::string_view, 4> signs{"§", "art", "artikel", "paragraph"};
constexpr std::array<std::string_view, 12> details{"abs",    "absatz", "satz", "s",
                                                   "nr",     "nummer", "lit",  "buchst",
                                                   "ziffer", "ziff",   "hs",   "halbsatz"};
constexpr std::array<std::string_view, 13> joints{
    "i", "v", "m", "ivm", "in", "verbindung", "mit", "und", "sowie", "oder", "ff", "f", "bis"};

bool isNumber(const std::string& word)
{
  return !word.empty() && word.front() >= '0' && word.front() <= '9';
}

/// Reads word by word: a sign, sections, details to skip, the name of the act, a joint.
class ProvisionReader
{
 public:
  void read(const std::string& word)
  {
    const bool detail = m_inDetail;
    m_inDetail = false;
    if (contains(signs, word)) {
      finish();
      m_expectsSection = true;
    } else if (contains(details, word)) {
      m_inDetail = true;
    } else if (isNumber(word)) {
      if (!detail && m_expectsSection) m_sections.push_back(word);
    } else if (contains(joints, word)) {
      if (!m_act.empty()) finish();
    } else {
      m_act += m_act.empty() ? word : " " + word;
    }
  }

  std::vector<std::string> finished()
  {
    finish();
    return m_provisions;
  }

 private:
  void finish()
  {
    if (m_act.empty()) return;
    for (const std::string& section : m_sections) m_provisions.push_back(section + " " + m_act);
    m_sections.clear();
    m_act.clear();
    m_expectsSection = false;
  }

  std::vector<std::string> m_provisions;
  std::vector<std::string> m_sections;
  std::string m_act;
  bool m_expectsSection = false;
  bool m_inDetail = false;
};

}  // namespace

std::uint64_t keyOf(std::string_view text)
{
  std::uint64_t key = 14695981039346656037ULL;
  for (const char c : text) {
    key ^= static_cast<unsigned char>(c);
    key *= 1099511628211ULL;
  }
  return key;
}

std::vector<std::string> provisionsOf(const std::string& text)
{
  ProvisionReader reader;
  std::string whole;
  for (const RawWord& word : wordsOf(text)) {
    reader.read(word.text);
    whole += word.text + ' ';
  }
  std::vector<std::string> provisions = reader.finished();
  if (!whole.empty()) provisions.push_back(whole);
  return provisions;
}

void sortTraits(std::vector<Trait>& traits)
{
  std::ranges::sort(traits, [](const Trait& a, const Trait& b) {
    return a.key != b.key ? a.key < b.key : a.factor > b.factor;
  });
  const auto rest = std::ranges::unique(traits, {}, &Trait::key);
  traits.erase(rest.begin(), rest.end());
}

}  // namespace einklang
