#include "model/formats/table/NextSteps.h"

#include "model/base/Text.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace einklang {
namespace {

constexpr std::array<std::string_view, 8> endWords{"ende", "end", "fertig",    "prozessende",
                                                   "-",    "–",   "abschluss", "stop"};
/// What stands between a condition and a number and means nothing.
constexpr std::array<std::string_view, 14> fillers{
    "weiter mit", "weiter bei", "weiter", "dann", "zu", "zum",   "nach",
    "mit",        "schritt",    "nr",     "->",   "→",  "go to", "continue with"};

bool saysEnd(const std::string& text)
{
  return std::ranges::find(endWords, foldText(text)) != endWords.end();
}

/// The parts between , ; / and line breaks outside of brackets.
std::vector<std::string> partsOf(const std::string& cell)
{
  std::vector<std::string> parts(1);
  int depth = 0;
  for (const char c : cell) {
    if (c == '(') ++depth;
    if (c == ')') depth = std::max(0, depth - 1);
    const bool separates = depth == 0 && (c == ',' || c == ';' || c == '/' || c == '\n');
    if (separates) {
      parts.emplace_back();
    } else {
      parts.back() += c;
    }
  }
  std::erase_if(parts, [](const std::string& part) { return trim(part).empty(); });
  return parts;
}

/// Takes filling words and punctuation off both ends.
std::string bare(std::string text)
{
  for (bool changed = true; changed;) {
    changed = false;
    text = trim(text);
    while (!text.empty() && (text.back() == ':' || text.back() == '=' || text.back() == '(')) {
      text.pop_back();
      changed = true;
    }
    if (!text.empty() && (text.front() == ':' || text.front() == '=' || text.front() == ')')) {
      text.erase(0, 1);
      changed = true;
    }
    for (const std::string_view word : fillers) {
      const std::string folded = foldText(text);
      if (folded == word) return {};
      const bool isLast = folded.ends_with(" " + std::string{word}) && text.size() > word.size() &&
                          foldText(text.substr(text.size() - word.size())) == word;
      if (isLast) {
        text.resize(text.size() - word.size());
        changed = true;
      }
    }
  }
  return text;
}

bool isNumber(const std::string& text)
{
  const std::string number = text.size() > 20 ? std::string{} : plainNumber(text);
  return !number.empty() && number.size() < 7 && std::ranges::all_of(number, [](char c) {
    return std::isdigit(static_cast<unsigned char>(c)) != 0;
  });
}

/// "wenn ja" and "bei ja" are "ja".
std::string condition(std::string text)
{
  text = bare(std::move(text));
  if (text.size() > 1 && text.front() == '(' && text.back() == ')') {
    text = trim(text.substr(1, text.size() - 2));
  }
  for (const std::string_view lead : {"wenn ", "bei ", "falls ", "if "}) {
    const bool leads =
        text.size() > lead.size() && foldText(text.substr(0, lead.size())) + " " == lead;
    if (leads) return trim(text.substr(lead.size()));
  }
  return text;
}

}  // namespace

NextSteps::NextSteps(const std::vector<TableStep>& steps) : m_steps{steps}
{
  for (std::size_t i = 0; i < steps.size(); ++i) {
    const std::string number = plainNumber(steps[i].number);
    if (!number.empty() && !m_byNumber.emplace(number, i).second) m_twins.push_back(i);
    if (!steps[i].label.empty()) m_byLabel.emplace(foldText(steps[i].label), i);
  }
}

const std::size_t* NextSteps::find(const std::string& text) const
{
  if (text.empty() || text.size() > 2'000) return nullptr;
  const auto number = m_byNumber.find(plainNumber(text));
  if (number != m_byNumber.end()) return &number->second;
  const auto label = m_byLabel.find(foldText(text));
  return label == m_byLabel.end() ? nullptr : &label->second;
}

/// What the rows hold goes before numbers that they do not have.
NextStep NextSteps::understood(const std::string& part) const
{
  const std::string text = trim(part);
  NextStep known = understood(text, false);
  const bool numbered = !m_byNumber.empty();
  return known.kind == NextStep::Kind::Unknown && numbered ? understood(text, true) : known;
}

NextStep NextSteps::understood(const std::string& text, bool elsewhere) const
{
  const auto target = [&](const std::string& name, const std::string& label) -> NextStep {
    if (const std::size_t* step = find(name)) return {NextStep::Kind::Step, *step, label, text};
    if (saysEnd(name)) return {NextStep::Kind::End, 0, label, text};
    if (elsewhere && isNumber(name)) return {NextStep::Kind::Elsewhere, 0, label, text};
    return {NextStep::Kind::Unknown, 0, {}, text};
  };
  if (const NextStep whole = target(text, {}); whole.kind != NextStep::Kind::Unknown) return whole;
  if (text.size() > 200) return {NextStep::Kind::Unknown, 0, {}, text};
  if (const auto open = text.rfind('('); text.back() == ')' && open != std::string::npos) {
    const NextStep before = target(trim(text.substr(0, open)), condition(text.substr(open)));
    if (before.kind != NextStep::Kind::Unknown) return before;
  }
  // The number stands last ("wenn ja weiter mit 3") or first ("3: ja").
  std::size_t at = text.find_last_of(" :");
  for (int words = 0; at != std::string::npos && at > 0 && words < 3; ++words) {
    const NextStep last = target(trim(text.substr(at + 1)), condition(text.substr(0, at)));
    if (last.kind != NextStep::Kind::Unknown) return last;
    at = text.find_last_of(" :", at - 1);
  }
  const auto first = text.find_first_of(" :");
  if (first == std::string::npos) return {NextStep::Kind::Unknown, 0, {}, text};
  return target(text.substr(0, first), condition(text.substr(first)));
}

std::vector<NextStep> NextSteps::of(std::size_t step) const
{
  std::vector<NextStep> next;
  const std::string& cell = m_steps[step].next;
  const std::string whole = trim(cell);
  if (whole.empty()) return next;
  if (saysEnd(whole)) return {{NextStep::Kind::End, 0, {}, whole}};
  if (const std::size_t* target = find(whole)) return {{NextStep::Kind::Step, *target, {}, whole}};
  for (const std::string& part : partsOf(cell)) next.push_back(understood(part));
  return next;
}

}  // namespace einklang
