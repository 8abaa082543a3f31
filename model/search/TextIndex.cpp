#include "model/search/TextIndex.h"

#include "model/base/Text.h"

#include <utility>

namespace einklang {

TextIndex::TextIndex(const FileContent& content)
{
  for (const Process& process : content.processes) {
    const auto add = [&](const std::optional<ElementId>& id, const auto& element) {
      std::size_t number = 0;
      visitTexts(element, [&](TextField field, const std::string& text) {
        if (!text.empty()) {
          m_texts.push_back({{process.id(), id, number, field}, text, FoldedText{text}});
        }
        ++number;
      });
    };
    add(std::nullopt, process.header());
    visitTextLists(process, [&](const auto& list) {
      for (const auto& element : list) add(ElementId{element.id.value()}, element);
    });
  }
}

std::vector<TextHit> TextIndex::find(std::string_view query, bool wholeWords) const
{
  std::vector<TextHit> hits;
  const FoldedText wanted{cleanText(query)};
  for (const Entry& entry : m_texts) {
    std::vector<TextRange> ranges = entry.folded.find(wanted, wholeWords);
    if (!ranges.empty()) hits.push_back({entry.place, entry.text, std::move(ranges)});
  }
  return hits;
}

std::string replaced(const TextHit& hit, std::string_view replacement)
{
  std::string text;
  std::size_t at = 0;
  for (const TextRange& range : hit.ranges) {
    text.append(hit.text, at, range.begin - at).append(replacement);
    at = range.end;
  }
  return text.append(hit.text, at);
}

}  // namespace einklang
