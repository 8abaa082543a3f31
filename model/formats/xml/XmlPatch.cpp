#include "model/formats/xml/XmlPatch.h"

#include "model/base/Contract.h"
#include "model/formats/xml/XmlWriter.h"

#include <algorithm>

namespace einklang {
namespace {

constexpr std::string_view blanks = " \t\r\n";

bool isBlank(char c)
{
  return blanks.find(c) != std::string_view::npos;
}

std::size_t skipBlanks(std::string_view text, std::size_t at)
{
  return std::min(text.find_first_not_of(blanks, at), text.size());
}

}  // namespace

XmlPatch::XmlPatch(std::string_view text) : m_text{text} {}

void XmlPatch::edit(std::size_t begin, std::size_t end, std::string text)
{
  m_edits.push_back({begin, end, std::move(text)});
}

bool XmlPatch::findAttribute(const XmlElement& element, std::string_view name,
                             AttributePlace& place) const
{
  std::size_t at = m_text.find_first_of(" \t\r\n/>", element.range.begin + 1);
  while (at < element.range.contentBegin) {
    const std::size_t start = skipBlanks(m_text, at);
    const std::size_t nameEnd = m_text.find_first_of(" \t\r\n=/>", start);
    if (nameEnd == start || nameEnd == std::string_view::npos) return false;
    const std::size_t open = m_text.find_first_of("'\"", nameEnd);
    const std::size_t close = m_text.find(m_text[open], open + 1);
    if (m_text.substr(start, nameEnd - start) == name) {
      place = {at, open + 1, close};
      return true;
    }
    at = close + 1;
  }
  return false;
}

std::size_t XmlPatch::endOfAttributes(const XmlElement& element) const
{
  std::size_t at = element.range.contentBegin - (isEmptyTag(element) ? 2 : 1);
  while (isBlank(m_text[at - 1])) --at;
  return at;
}

bool XmlPatch::isEmptyTag(const XmlElement& element) const
{
  return m_text[element.range.contentBegin - 2] == '/';
}

std::string XmlPatch::qualifiedName(const XmlElement& element) const
{
  const std::size_t begin = element.range.begin + 1;
  return std::string{m_text.substr(begin, m_text.find_first_of(" \t\r\n/>", begin) - begin)};
}

void XmlPatch::setAttribute(const XmlElement& element, const std::string& name,
                            const std::string& value)
{
  AttributePlace place;
  const std::string written = escapedAttribute(value);
  if (!findAttribute(element, name, place)) {
    const std::size_t at = endOfAttributes(element);
    edit(at, at, " " + name + "=\"" + written + "\"");
    return;
  }
  const char quote = m_text[place.value - 1];
  std::string fitting;
  for (const char c : written) {
    if (c == '\'' && quote == '\'') {
      fitting += "&apos;";
    } else {
      fitting += c;
    }
  }
  edit(place.value, place.end, fitting);
}

void XmlPatch::dropAttribute(const XmlElement& element, const std::string& name)
{
  AttributePlace place;
  if (findAttribute(element, name, place)) edit(place.begin, place.end + 1, "");
}

void XmlPatch::rename(const XmlElement& element, const std::string& name)
{
  const std::size_t length = qualifiedName(element).size();
  edit(element.range.begin + 1, element.range.begin + 1 + length, name);
  if (isEmptyTag(element)) return;
  edit(element.range.contentEnd + 2, element.range.contentEnd + 2 + length, name);
}

void XmlPatch::setText(const XmlElement& element, const std::string& text)
{
  const std::string written = escapedText(text);
  if (!isEmptyTag(element)) {
    edit(element.range.contentBegin, element.range.contentEnd, written);
  } else if (!text.empty()) {
    edit(element.range.contentBegin - 2, element.range.contentBegin,
         ">" + written + "</" + qualifiedName(element) + ">");
  }
}

std::string_view XmlPatch::lineStart(const XmlElement& element) const
{
  std::size_t at = element.range.begin;
  while (at > 0 && (m_text[at - 1] == ' ' || m_text[at - 1] == '\t')) --at;
  if (at == 0 || m_text[at - 1] != '\n') return {};
  --at;
  if (at > 0 && m_text[at - 1] == '\r') --at;
  return m_text.substr(at, element.range.begin - at);
}

void XmlPatch::cut(const XmlElement& element)
{
  const std::size_t next = m_text.find_first_not_of(" \t\r", element.range.end);
  const bool alone = next == std::string_view::npos || m_text[next] == '\n';
  const std::size_t before = alone ? lineStart(element).size() : 0;
  edit(element.range.begin - before, element.range.end, "");
}

/// Line break and blanks for a new child: as its siblings have them, else one step more than the
/// parent. Empty in a file without line breaks.
std::string XmlPatch::indentationInside(const XmlElement& parent) const
{
  if (!parent.children.empty()) return std::string{lineStart(parent.children.front())};
  const std::string_view outside = lineStart(parent);
  return outside.empty() ? std::string{} : std::string{outside} + "  ";
}

std::string XmlPatch::unit(const XmlElement& parent, const std::string& inside) const
{
  const std::string outside{lineStart(parent)};
  const bool nested = inside.size() > outside.size() && inside.starts_with(outside);
  return nested && !outside.empty() ? inside.substr(outside.size()) : "  ";
}

void XmlPatch::insert(const XmlElement& parent, const XmlElement* before, const XmlElement& made,
                      const XmlNamespaces& scope)
{
  const std::string inside = indentationInside(parent);
  const std::string text = inside + xmlInside(made, scope, inside, unit(parent, inside));
  if (parent.range.contentBegin < parent.range.contentEnd) {
    const std::size_t at = before ? before->range.end : parent.range.contentBegin;
    return edit(at, at, text);
  }
  const auto known = std::ranges::find(m_filled, &parent, [](const auto& f) { return f.first; });
  if (known != m_filled.end()) {
    known->second += text;
  } else {
    m_filled.emplace_back(&parent, text);
  }
}

void XmlPatch::fill(const XmlElement& parent, const std::string& content)
{
  const std::size_t at = parent.range.contentBegin;
  const std::string text = content + std::string{lineStart(parent)};
  if (!isEmptyTag(parent)) return edit(at, at, text);
  edit(at - 2, at, ">" + text + "</" + qualifiedName(parent) + ">");
}

std::string XmlPatch::apply()
{
  for (const auto& [parent, text] : m_filled) fill(*parent, text);
  m_filled.clear();
  std::ranges::stable_sort(m_edits, {}, &Edit::begin);
  std::string out;
  std::size_t at = 0;
  for (const Edit& edit : m_edits) {
    if (edit.begin < at) continue;  // inside of what is cut
    out += m_text.substr(at, edit.begin - at);
    out += edit.text;
    at = edit.end;
  }
  out += m_text.substr(at);
  return out;
}

}  // namespace einklang
