#pragma once

#include "model/diagram/FileContent.h"
#include "tests/support/TestData.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

namespace einklang::test {

/// Every .bpmn file of the test data: path and bytes, sorted by path. Empty without test data.
inline std::vector<std::pair<std::string, std::string>> bpmnCorpus()
{
  std::vector<std::pair<std::string, std::string>> files;
  if (testData().empty()) return files;
  for (const auto& entry : std::filesystem::recursive_directory_iterator{testData()}) {
    if (entry.path().extension() != ".bpmn") continue;
    std::ifstream stream{entry.path(), std::ios::binary};
    files.emplace_back(entry.path().string(),
                       std::string{std::istreambuf_iterator<char>{stream}, {}});
  }
  std::ranges::sort(files);
  return files;
}

/// The part in which two texts differ, as places in the first one.
struct Difference
{
  std::size_t begin = 0;
  std::size_t end = 0;
};

inline Difference differenceOf(const std::string& a, const std::string& b)
{
  const std::size_t shorter = std::min(a.size(), b.size());
  std::size_t begin = 0;
  while (begin < shorter && a[begin] == b[begin]) ++begin;
  std::size_t tail = 0;
  while (tail < shorter - begin && a[a.size() - 1 - tail] == b[b.size() - 1 - tail]) ++tail;
  return {begin, a.size() - tail};
}

/// Begin and end of the start tag that has this id.
inline Difference startTagOf(const std::string& text, const std::string& id)
{
  std::size_t at = text.find(" id=\"" + id + "\"");
  if (at == std::string::npos) at = text.find(" id='" + id + "'");
  if (at == std::string::npos) return {};
  return {text.rfind('<', at), text.find('>', at) + 1};
}

/// How many lines of `a` are not in `b`, whatever their order.
inline std::size_t linesGone(const std::string& a, const std::string& b)
{
  const auto sortedLines = [](const std::string& text) {
    std::vector<std::string> lines;
    for (std::size_t at = 0; at < text.size();) {
      const std::size_t end = std::min(text.find('\n', at), text.size());
      lines.push_back(text.substr(at, end - at));
      at = end + 1;
    }
    std::ranges::sort(lines);
    return lines;
  };
  std::vector<std::string> gone;
  std::ranges::set_difference(sortedLines(a), sortedLines(b), std::back_inserter(gone));
  return gone.size();
}

}  // namespace einklang::test
