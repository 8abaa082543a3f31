#include "model/formats/xml/XmlWriter.h"

#include "model/base/Text.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace einklang {
namespace {

using Declaration = std::pair<std::string, std::string>;

/// XML 1.0 holds tab, line feed, return and everything from U+0020 but U+FFFE and U+FFFF.
bool isForbidden(std::string_view text, std::size_t at)
{
  const auto byte = static_cast<unsigned char>(text[at]);
  if (byte < 0x20) return byte != '\t' && byte != '\n' && byte != '\r';
  return text.substr(at, 2) == "\xEF\xBF" && at + 2 < text.size() &&
         static_cast<unsigned char>(text[at + 2]) >= 0xBE;
}

std::string_view escaped(char c, bool inAttribute)
{
  switch (c) {
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '\r':
      return "&#13;";
    case '"':
      return inAttribute ? "&quot;" : "";
    case '\n':
      return inAttribute ? "&#10;" : "";
    case '\t':
      return inAttribute ? "&#9;" : "";
    default:
      return {};
  }
}

void addEscaped(std::string_view text, bool inAttribute, std::string& out)
{
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (isForbidden(text, i)) {
      if (static_cast<unsigned char>(text[i]) >= 0x20) i += 2;
      continue;
    }
    const std::string_view replacement = escaped(text[i], inAttribute);
    if (replacement.empty()) {
      out += text[i];
    } else {
      out += replacement;
    }
  }
}

class Printer
{
 public:
  explicit Printer(bool indent) : m_indent{indent} {}
  Printer(const XmlNamespaces& scope, std::string lineStart, std::string unit)
      : m_indent{!lineStart.empty()},
        m_lineStart{std::move(lineStart)},
        m_unit{std::move(unit)},
        m_scope{scope}
  {}

  void print(const XmlElement& element, int depth)
  {
    const std::size_t scope = m_scope.size();
    const std::string name = qualified(element.name);
    m_out += "<" + name;
    for (const auto& [prefix, uri] : newDeclarations(element)) {
      m_out += prefix.empty() ? " xmlns=\"" : " xmlns:" + prefix + "=\"";
      add(uri, true);
      m_out += '"';
    }
    for (const XmlAttribute& attribute : element.attributes) printAttribute(attribute);
    printContent(element, name, depth);
    m_scope.resize(scope);
  }

  std::string take() { return std::move(m_out); }

 private:
  void printAttribute(const XmlAttribute& attribute)
  {
    if (attribute.name.uri == xmlnsUri) return;
    m_out += " " + qualified(attribute.name) + "=\"";
    add(attribute.value, true);
    m_out += '"';
  }

  void printContent(const XmlElement& element, const std::string& name, int depth)
  {
    if (element.children.empty() && element.text.empty()) {
      m_out += "/>";
      return;
    }
    m_out += '>';
    add(element.text, false);
    const bool mixed = !element.text.empty() || std::ranges::any_of(element.children, hasTail);
    const bool indent = m_indent && !mixed;
    for (const XmlElement& child : element.children) {
      if (indent) newLine(depth + 1);
      print(child, indent ? depth + 1 : 0);
      add(child.tail, false);
    }
    if (indent) newLine(depth);
    m_out += "</" + name + ">";
  }

  static bool hasTail(const XmlElement& element) { return !element.tail.empty(); }

  void newLine(int depth)
  {
    m_out += m_lineStart;
    for (; depth > 0; --depth) m_out += m_unit;
  }

  /// What this element must declare: its own wishes and what its names need.
  std::vector<Declaration> newDeclarations(const XmlElement& element)
  {
    const std::size_t before = m_scope.size();
    need(element.name);
    for (const XmlAttribute& attribute : element.attributes) {
      if (attribute.name.uri == xmlnsUri) {
        bind(attribute.name.prefix.empty() || attribute.name.local.empty() ? ""
                                                                           : attribute.name.local,
             attribute.value, before);
      } else if (!attribute.name.prefix.empty()) {
        need(attribute.name);
      }
    }
    return {m_scope.begin() + static_cast<std::ptrdiff_t>(before), m_scope.end()};
  }

  void need(const XmlName& name)
  {
    if (name.uri != xmlUri) bind(name.prefix, name.uri, m_scope.size());
  }

  /// Declares the prefix unless it already means this, or was bound by this very element.
  void bind(const std::string& prefix, const std::string& uri, std::size_t own)
  {
    for (std::size_t i = m_scope.size(); i-- > 0;) {
      if (m_scope[i].first != prefix) continue;
      if (m_scope[i].second == uri || i >= own) return;
      break;
    }
    const bool usual = prefix.empty() && uri.empty();
    if (!usual || isDefaultBound()) m_scope.emplace_back(prefix, uri);
  }

  bool isDefaultBound() const
  {
    return std::ranges::any_of(m_scope, [](const Declaration& d) { return d.first.empty(); });
  }

  void add(std::string_view text, bool inAttribute) { addEscaped(text, inAttribute, m_out); }

  bool m_indent;
  std::string m_lineStart = "\n";
  std::string m_unit = "  ";
  XmlNamespaces m_scope;
  std::string m_out;
};

}  // namespace

std::string writeXml(const XmlElement& root)
{
  Printer printer{true};
  printer.print(root, 0);
  return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + printer.take() + "\n";
}

std::string xmlInside(const XmlElement& element, const XmlNamespaces& scope,
                      const std::string& lineStart, const std::string& unit)
{
  Printer printer{scope, lineStart, unit};
  printer.print(element, 0);
  return printer.take();
}

std::string escapedText(std::string_view text)
{
  std::string out;
  addEscaped(text, false, out);
  return out;
}

std::string escapedAttribute(std::string_view text)
{
  std::string out;
  addEscaped(text, true, out);
  return out;
}

std::string xmlFragment(const XmlElement& element)
{
  Printer printer{false};
  printer.print(element, 0);
  return printer.take();
}

}  // namespace einklang
