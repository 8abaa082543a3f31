#pragma once

#include "model/base/Result.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace einklang {

/// The namespace of `xmlns` attributes; declarations stay in the tree as attributes of it.
constexpr std::string_view xmlnsUri = "http://www.w3.org/2000/xmlns/";
constexpr std::string_view xmlUri = "http://www.w3.org/XML/1998/namespace";

/// Prefixes with their namespaces.
using XmlNamespaces = std::vector<std::pair<std::string, std::string>>;

/// A resolved name. The prefix is only a wish of the source and does not count.
struct XmlName
{
  std::string uri = {};
  std::string local = {};
  std::string prefix = {};

  bool operator==(const XmlName& other) const { return local == other.local && uri == other.uri; }
};

struct XmlAttribute
{
  XmlName name;
  std::string value;

  bool operator==(const XmlAttribute&) const = default;
};

/// "prefix:local" as it stands in a file.
std::string qualified(const XmlName& name);

/// Which bytes of its file an element takes. Behind an empty-element tag, contentBegin, contentEnd
/// and end are the same. All zero for an element that is not from a file.
struct XmlRange
{
  std::size_t begin = 0;
  std::size_t contentBegin = 0;  // behind the start tag
  std::size_t contentEnd = 0;    // at the end tag
  std::size_t end = 0;
};

/// An element with all it contains. Character data stands as in ElementTree: `text` before the
/// first child, `tail` behind the element itself. White space that only indents is left out.
struct XmlElement
{
  XmlName name = {};
  std::vector<XmlAttribute> attributes = {};
  std::vector<XmlElement> children = {};
  std::string text = {};
  std::string tail = {};
  SourcePosition position = {};
  XmlRange range = {};

  bool is(std::string_view uri, std::string_view local) const
  {
    return name.local == local && name.uri == uri;
  }

  /// nullptr where there is none.
  const std::string* find(std::string_view local, std::string_view uri = {}) const;
  const XmlElement* findChild(std::string_view uri, std::string_view local) const;

  /// The value of an attribute without namespace; empty where there is none.
  std::string attribute(std::string_view local) const;

  /// Replaces or appends an attribute without namespace; an empty value changes nothing.
  XmlElement& set(std::string_view local, std::string_view value);

  /// All character data inside, in order.
  std::string allText() const;
};

}  // namespace einklang
