#include "model/formats/bpmn/BpmnExtrasWriter.h"

#include "model/base/Text.h"
#include "model/formats/bpmn/BpmnAttributes.h"
#include "model/formats/bpmn/BpmnNames.h"
#include "model/formats/xml/XmlReader.h"

#include <algorithm>

namespace einklang::bpmn {
namespace {

/// True if the rest of a place is one step: "@name", "/name" or "/{uri}name".
bool isOneStep(std::string_view rest)
{
  if (rest.size() < 2 || (rest[0] != '@' && rest[0] != '/')) return false;
  if (rest[1] == '{') rest.remove_prefix(std::min(rest.find('}'), rest.size() - 1));
  return rest.substr(1).find_first_of("/@") == std::string_view::npos;
}

XmlName nameOfStep(const std::string& step)
{
  if (step.front() != '{') return {.local = step};
  const std::size_t end = step.find('}');
  if (end == std::string::npos) return {.local = step};
  return {step.substr(1, end - 1), step.substr(end + 1), ""};
}

/// Ids of kept pieces may have become double by copying; references then mean the first.
void dropRepeatedIds(XmlElement& element, Writing& writing)
{
  const bool checked = element.name.uri == modelUri || element.name.uri == diUri;
  const std::string* id = checked ? element.find("id") : nullptr;
  if (id && !writing.takeId(*id)) {
    std::erase_if(element.attributes,
                  [](const XmlAttribute& a) { return a.name.local == "id" && a.name.uri.empty(); });
  }
  for (XmlElement& child : element.children) dropRepeatedIds(child, writing);
}

/// A kept data association whose ends are gone would be refused by the schema.
bool hasEnds(const XmlElement& element, const Writing& writing)
{
  if (!element.name.local.starts_with("data") || !element.name.local.ends_with("Association")) {
    return true;
  }
  return std::ranges::all_of(element.children, [&](const XmlElement& child) {
    const bool end = child.is(modelUri, "sourceRef") || child.is(modelUri, "targetRef");
    return !end || writing.isWanted(trim(child.text));
  });
}

}  // namespace

XmlElement ownExtra(const Extra& extra)
{
  XmlElement element = ownElement("extra");
  element.set("place", extra.place);
  element.text = extra.text;
  return element;
}

std::optional<std::string> ExtrasWriter::take(const std::string& place)
{
  std::optional<std::string> found;
  for (std::size_t i = 0; i < m_extras.size() && !found; ++i) {
    if (m_used[i] || m_extras[i].place != place) continue;
    m_used[i] = true;
    found = m_extras[i].text;
  }
  return found;
}

bool ExtrasWriter::has(const std::string& place) const
{
  return std::ranges::any_of(m_extras, [&](const Extra& extra) { return extra.place == place; });
}

bool ExtrasWriter::hasBelow(const std::string& start) const
{
  return std::ranges::any_of(m_extras,
                             [&](const Extra& extra) { return extra.place.starts_with(start); });
}

void ExtrasWriter::discard(const std::string& start)
{
  for (std::size_t i = 0; i < m_extras.size(); ++i) {
    if (m_extras[i].place.starts_with(start)) m_used[i] = true;
  }
}

void ExtrasWriter::put(XmlElement& target, const std::string& path, const std::string& type)
{
  for (std::size_t i = 0; i < m_extras.size(); ++i) {
    if (m_used[i] || !m_extras[i].place.starts_with(path)) continue;
    const std::string rest = m_extras[i].place.substr(path.size());
    if (isOneStep(rest)) m_used[i] = putOne(target, rest, type, m_extras[i].text);
  }
}

bool ExtrasWriter::putOne(XmlElement& target, const std::string& rest, const std::string& type,
                          const std::string& text)
{
  if (rest.front() == '@') return putAttribute(target, rest.substr(1), type, text);
  if (rest == "/extensionElements") return putChild(target, type, text, true);
  return putChild(target, type, text, false);
}

bool ExtrasWriter::isValue(const std::string& type, const std::string& value) const
{
  if (type != "QName") return true;
  const std::size_t colon = value.find(':');
  return colon == std::string::npos || m_writing.isDeclared(value.substr(0, colon));
}

bool ExtrasWriter::putAttribute(XmlElement& target, const std::string& name,
                                const std::string& type, const std::string& text)
{
  XmlAttribute attribute{nameOfStep(name), text};
  if (attribute.name.uri == xmlnsUri) return false;
  const Schema& schema = m_writing.schema();
  const bool isType = attribute.name.uri == xsiUri && attribute.name.local == "type";
  if (isType && (type != "tFormalExpression" || text != "tExpression")) return false;
  if (!isType && !schema.allowsAttribute(type, attribute)) return false;
  const std::string rule =
      attribute.name.uri.empty() ? schema.attributeType(type, attribute.name.local) : std::string{};
  if (!isValue(rule, text)) return false;
  if (target.find(attribute.name.local, attribute.name.uri)) return false;
  if (rule == "ID" && !m_writing.takeId(text)) return false;
  if (!attribute.name.uri.empty()) attribute.name.prefix = m_writing.prefixOf(attribute.name.uri);
  target.attributes.push_back(std::move(attribute));
  return true;
}

bool ExtrasWriter::putChild(XmlElement& target, const std::string& type, const std::string& text,
                            bool extension)
{
  Result<XmlDocument> document = readXml(text, {});
  if (!document) return false;
  const Schema& schema = m_writing.schema();
  if (!schema.allowsChild(extension ? "tExtensionElements" : type, document->root)) return false;
  if (extension && document->root.name.uri == ownUri) return false;
  if (!hasEnds(document->root, m_writing)) return false;
  dropRepeatedIds(document->root, m_writing);
  (extension ? extensionsOf(target) : target).children.push_back(std::move(document->root));
  return true;
}

void ExtrasWriter::putRest(XmlElement& owner)
{
  for (std::size_t i = 0; i < m_extras.size(); ++i) {
    if (!m_used[i]) extensionsOf(owner).children.push_back(ownExtra(m_extras[i]));
  }
  m_used.assign(m_used.size(), true);
}

void ExtrasWriter::putRestInside(XmlElement& own)
{
  for (std::size_t i = 0; i < m_extras.size(); ++i) {
    if (!m_used[i]) own.children.push_back(ownExtra(m_extras[i]));
  }
  m_used.assign(m_used.size(), true);
}

}  // namespace einklang::bpmn
