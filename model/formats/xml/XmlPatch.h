#pragma once

#include "model/formats/xml/XmlElement.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace einklang {

/// Changes single elements of an XML file and leaves every other byte as it is: blanks, line ends,
/// comments, quotes. The elements are those of readDecodedXml() for the same text. New text gets
/// the indentation and the line ends of what stands around it.
class XmlPatch
{
 public:
  /// `text` is the whole file as UTF-8 and must outlive the patch.
  explicit XmlPatch(std::string_view text);

  bool empty() const { return m_edits.empty() && m_filled.empty(); }

  /// Changes the value of an attribute, or adds it behind the others. `name` is as in the file.
  void setAttribute(const XmlElement& element, const std::string& name, const std::string& value);
  void dropAttribute(const XmlElement& element, const std::string& name);
  /// Another name for start and end tag.
  void rename(const XmlElement& element, const std::string& name);
  /// Replaces all that is inside the element, which must have no children that are changed.
  void setText(const XmlElement& element, const std::string& text);
  /// Takes the element away, with its line where it stands alone on one.
  void cut(const XmlElement& element);
  /// Puts a new element behind the child `before`, or in front of all where it is nullptr. `scope`
  /// are the declarations that reach it.
  void insert(const XmlElement& parent, const XmlElement* before, const XmlElement& made,
              const XmlNamespaces& scope);

  /// The changed text.
  std::string apply();

 private:
  struct Edit
  {
    std::size_t begin;
    std::size_t end;
    std::string text;
  };
  /// Where an attribute stands: its name with the blank before it, and its value in the quotes.
  struct AttributePlace
  {
    std::size_t begin = 0;
    std::size_t value = 0;
    std::size_t end = 0;  // behind the value, at the quote
  };

  void fill(const XmlElement& parent, const std::string& content);
  void edit(std::size_t begin, std::size_t end, std::string text);
  bool findAttribute(const XmlElement& element, std::string_view name, AttributePlace& place) const;
  std::size_t endOfAttributes(const XmlElement& element) const;
  bool isEmptyTag(const XmlElement& element) const;
  /// The line break and blanks in front of an element; empty where it does not begin a line.
  std::string_view lineStart(const XmlElement& element) const;
  std::string indentationInside(const XmlElement& parent) const;
  std::string qualifiedName(const XmlElement& element) const;
  std::string unit(const XmlElement& parent, const std::string& inside) const;

  std::string_view m_text;
  std::vector<Edit> m_edits;
  std::vector<std::pair<const XmlElement*, std::string>> m_filled;  // had no content
};

}  // namespace einklang
