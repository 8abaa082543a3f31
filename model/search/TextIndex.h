#pragma once

#include "model/diagram/FileContent.h"
#include "model/search/FoldedText.h"
#include "model/search/Texts.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace einklang {

/// Where a text stands: the n-th of an element, or of the process itself.
struct TextPlace
{
  ProcessId process;
  std::optional<ElementId> element = std::nullopt;
  std::size_t number = 0;  // see visitTexts
  TextField field = TextField::Label;
  bool operator==(const TextPlace&) const = default;
};

/// A text in which something was found.
struct TextHit
{
  TextPlace place;
  std::string text;
  std::vector<TextRange> ranges;  // at least one
};

/// All texts of a file, prepared for being searched with every key stroke: they are folded once.
class TextIndex
{
 public:
  TextIndex() = default;
  explicit TextIndex(const FileContent& content);

  /// The texts that hold the query, in the order of the file; none for an empty query.
  std::vector<TextHit> find(std::string_view query, bool wholeWords = false) const;
  std::size_t size() const { return m_texts.size(); }

 private:
  struct Entry
  {
    TextPlace place;
    std::string text;
    FoldedText folded;
  };
  std::vector<Entry> m_texts;
};

/// The text of a hit with something else in all places where something was found. Who searches for
/// a small letter means the capital at the beginning of a sentence as well: where `query` begins
/// with a small letter, the replacement of what begins with a capital does so, too.
std::string replaced(const TextHit& hit, std::string_view replacement, std::string_view query = {});

/// Whether the text may be put differently: an address that leads to another process may not.
inline bool canReplace(TextField field)
{
  return field != TextField::Call;
}

}  // namespace einklang
