#include "model/base/Text.h"
#include "model/rules/Checks.h"

#include <algorithm>

namespace einklang {

namespace {

/// The words of a label without what stands in brackets.
std::vector<std::string> wordsOf(const std::string& label)
{
  std::vector<std::string> words{std::string{}};
  int depth = 0;
  for (const char c : label) {
    if (c == '(') ++depth;
    if (depth == 0 && (c == ' ' || c == '\n' || c == '\t')) {
      if (!words.back().empty()) words.emplace_back();
    } else if (depth == 0) {
      words.back() += c;
    }
    if (c == ')' && depth > 0) --depth;
  }
  if (words.back().empty()) words.pop_back();
  return words;
}

bool isLower(const std::string& word)
{
  return foldText(word) == word;
}

bool isInfinitive(const std::string& word)
{
  return isLower(word) && word.size() > 3 && word.ends_with("n");
}

/// "Prüfung der Unterlagen", "Checking": a noun made of a verb.
bool isNominal(const std::string& word)
{
  if (word.size() < 5) return false;
  for (const char* ending : {"ung", "ungen", "tion", "ierung", "ing", "ment"}) {
    if (word.ends_with(ending)) return true;
  }
  return false;
}

bool isGerman(const std::vector<std::string>& words)
{
  return std::ranges::any_of(words, [](const std::string& word) {
    for (const char* one : {"der", "die", "das", "des", "dem", "den", "wird", "werden", "und",
                            "zur", "zum", "im", "auf", "für", "von", "durch"}) {
      if (word == one) return true;
    }
    return word.find("ä") != std::string::npos || word.find("ö") != std::string::npos ||
           word.find("ü") != std::string::npos || word.find("ß") != std::string::npos;
  });
}

/// Object and verb ("Antrag prüfen"). Where the language is not plain, a label passes.
bool follows(const std::vector<std::string>& words)
{
  if (words.size() < 2) return false;
  if (isInfinitive(words.back())) return true;
  return !isNominal(words.front()) && !isGerman(words);
}

}  // namespace

void checkVerbObjectLabel(const Process& process, const Rule& rule, Findings& found)
{
  for (const Node& node : process.nodes()) {
    if (!isActivity(node) || node.label.empty() || follows(wordsOf(node.label))) continue;
    report(rule, {"Name %1 by object and verb, for example “Check application”.", {quoted(node)}},
           {node.id}, found);
  }
}

}  // namespace einklang
