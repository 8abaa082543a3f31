#include "model/matching/WordSimilarity.h"

#include <algorithm>

namespace einklang {

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
    const double share = covered(m_a, index, labelB(b).words);
    if (share < 0.5) continue;
    found.emplace_back(-share * m_a.rarity[index], answered(word, labelB(b)));
  }
  std::ranges::sort(found);
  std::vector<std::string> words;
  for (auto& [weight, text] : found) words.push_back(std::move(text));
  return words;
}

}  // namespace einklang
