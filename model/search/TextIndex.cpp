#include "model/search/TextIndex.h"

#include "model/base/Text.h"

#include <array>
#include <utf8proc.h>
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

namespace {

/// The first letter of a text; none: no letter.
struct Letter
{
  utf8proc_int32_t code = 0;
  std::size_t length = 0;  // in bytes
};

Letter firstLetter(std::string_view text)
{
  utf8proc_int32_t code = -1;
  const utf8proc_ssize_t length =
      utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                       static_cast<utf8proc_ssize_t>(text.size()), &code);
  return length > 0 ? Letter{code, static_cast<std::size_t>(length)} : Letter{};
}

bool beginsSmall(std::string_view text)
{
  return utf8proc_category(firstLetter(text).code) == UTF8PROC_CATEGORY_LL;
}

bool beginsWithCapital(std::string_view text)
{
  return utf8proc_category(firstLetter(text).code) == UTF8PROC_CATEGORY_LU;
}

std::string withCapital(std::string_view text)
{
  const Letter first = firstLetter(text);
  std::array<utf8proc_uint8_t, 4> bytes{};
  const utf8proc_ssize_t length = utf8proc_encode_char(utf8proc_toupper(first.code), bytes.data());
  return std::string{bytes.begin(), bytes.begin() + length}.append(text.substr(first.length));
}

}  // namespace

std::string replaced(const TextHit& hit, std::string_view replacement, std::string_view query)
{
  const bool capitals = beginsSmall(query) && beginsSmall(replacement);
  std::string text;
  std::size_t at = 0;
  for (const TextRange& range : hit.ranges) {
    const std::string_view found{hit.text.data() + range.begin, range.end - range.begin};
    text.append(hit.text, at, range.begin - at);
    if (capitals && beginsWithCapital(found)) {
      text.append(withCapital(replacement));
    } else {
      text.append(replacement);
    }
    at = range.end;
  }
  return text.append(hit.text, at);
}

}  // namespace einklang
