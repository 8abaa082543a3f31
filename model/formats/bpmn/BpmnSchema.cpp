#include "model/formats/bpmn/BpmnSchema.h"

#include "model/base/Text.h"
#include "model/formats/bpmn/BpmnNames.h"
#include "model/formats/bpmn/BpmnSchemaTable.h"

#include <algorithm>
#include <array>

namespace einklang::bpmn {
namespace {

bool isOurs(std::string_view uri)
{
  return uri == modelUri || uri == diUri || uri == dcUri || uri == ddiUri;
}

/// The types without anyAttribute: nothing of another namespace may stand there.
bool takesForeignAttributes(std::string_view type)
{
  constexpr std::array<std::string_view, 11> strict{
      "tDocumentation", "tText",          "tScript", "tImport", "tExtension", "tExtensionElements",
      "BPMNDiagram",    "BPMNLabelStyle", "Bounds",  "Point",   "Font"};
  return std::ranges::find(strict, type) == strict.end();
}

bool isSimple(std::string_view type)
{
  return type == "QName" || type == "IDREF" || type == "string";
}

bool isBlank(const std::string& text)
{
  return text.find_first_not_of(" \t\r\n") == std::string::npos;
}

bool isInteger(std::string_view text)
{
  if (text.starts_with('-') || text.starts_with('+')) text.remove_prefix(1);
  return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

/// "name=type?" in its three parts.
std::string_view nameIn(std::string_view token)
{
  return token.substr(0, token.find_first_of("=!?*+"));
}

std::string_view typeIn(std::string_view token)
{
  const std::size_t equals = token.find('=');
  if (equals == std::string_view::npos) return {};
  const std::string_view rest = token.substr(equals + 1);
  return rest.substr(0, rest.find_first_of("?*+"));
}

}  // namespace

bool isValueOf(std::string_view type, const std::string& value)
{
  double number = 0;
  if (type == "boolean") {
    return value == "true" || value == "false" || value == "0" || value == "1";
  }
  if (type == "integer" || type == "int") return isInteger(value);
  if (type == "double") return parseNumber(value, number);
  if (type == "ID" || type == "IDREF") return isNcName(value);
  if (type == "QName") return isQName(trim(value));
  if (type == "anyURI") return value.find_first_of(" \n\t<>\"{}|\\^`") == std::string::npos;
  if (type == "string") return true;
  const std::vector<std::string> values = split(type, '|');
  return std::ranges::find(values, value) != values.end();
}

Schema::Schema()
{
  for (const SchemaElement& element : schemaElements()) {
    m_elements.emplace(element.name, element.type);
    if (!element.standsFor.empty()) m_standsFor.emplace(element.name, element.standsFor);
  }
  for (const SchemaType& type : schemaTypes()) addType(std::string{type.name});
}

/// Adds the type with what it inherits in front.
void Schema::addType(const std::string& name)
{
  if (m_types.contains(name)) return;
  const auto rows = schemaTypes();
  const auto row = std::ranges::find(rows, name, &SchemaType::name);
  if (row == rows.end()) return;
  Type type;
  if (!row->base.empty()) {
    addType(std::string{row->base});
    type = m_types[std::string{row->base}];
  }
  for (const std::string& token : split(row->children, ' ')) {
    if (token == "any") type.anything = true;
    if (token == "text") type.text = true;
    if (!token.empty() && token != "any" && token != "text") {
      type.children.push_back(parseParticle(token));
    }
  }
  for (const std::string& token : split(row->attributes, ' ')) {
    if (token.empty()) continue;
    type.attributes.push_back({std::string{nameIn(token)}, std::string{typeIn(token)},
                               token.find('!') != std::string::npos});
  }
  m_types.emplace(name, std::move(type));
}

Schema::Particle Schema::parseParticle(std::string_view token)
{
  const char last = token.back();
  return {std::string{nameIn(token)}, std::string{typeIn(token)}, last == '?' || last == '*',
          last == '*' || last == '+'};
}

const Schema::Type* Schema::find(std::string_view name) const
{
  const auto it = m_types.find(name);
  return it == m_types.end() ? nullptr : &it->second;
}

std::string Schema::typeOf(std::string_view element) const
{
  const auto it = m_elements.find(element);
  return it == m_elements.end() ? std::string{} : it->second;
}

bool Schema::standsFor(std::string_view element, std::string_view wanted) const
{
  while (element != wanted) {
    const auto head = m_standsFor.find(element);
    if (head == m_standsFor.end()) return false;
    element = head->second;
  }
  return true;
}

const Schema::Particle* Schema::particleFor(const Type& type, std::string_view child,
                                            std::size_t& at) const
{
  for (at = 0; at < type.children.size(); ++at) {
    if (standsFor(child, type.children[at].name)) return &type.children[at];
  }
  return nullptr;
}

std::string Schema::typeOfChild(std::string_view type, std::string_view child) const
{
  const Type* found = find(type);
  std::size_t at = 0;
  const Particle* particle = found ? particleFor(*found, child, at) : nullptr;
  if (!particle) return {};
  return particle->type.empty() ? typeOf(child) : particle->type;
}

std::string Schema::attributeType(std::string_view type, std::string_view attribute) const
{
  const Type* found = find(type);
  if (!found) return {};
  const auto rule = std::ranges::find(found->attributes, attribute, &AttributeRule::name);
  return rule == found->attributes.end() ? std::string{} : rule->type;
}

bool Schema::isRequired(std::string_view type, std::string_view attribute) const
{
  const Type* found = find(type);
  return found && std::ranges::any_of(found->attributes, [&](const AttributeRule& rule) {
           return rule.required && rule.name == attribute;
         });
}

bool Schema::allowsAttribute(std::string_view type, const XmlAttribute& attribute) const
{
  if (attribute.name.uri == xsiUri) return attribute.name.local == "schemaLocation";
  if (!attribute.name.uri.empty()) {
    return !isOurs(attribute.name.uri) && takesForeignAttributes(type);
  }
  const std::string rule = attributeType(type, attribute.name.local);
  return !rule.empty() && isValueOf(rule, attribute.value);
}

bool Schema::allowsChild(std::string_view type, const XmlElement& child) const
{
  const Type* found = find(type);
  if (!found) return false;
  if (!isOurs(child.name.uri)) return found->anything && !child.name.uri.empty();
  const std::string childType = typeOfChild(type, child.name.local);
  return !childType.empty() && isValid(child, childType);
}

bool Schema::isValid(const XmlElement& element, std::string_view type) const
{
  if (type == "any") return true;
  if (isSimple(type)) {
    return element.children.empty() && isValueOf(type, trim(element.text));
  }
  const std::string* other = element.find("type", xsiUri);
  if (other && *other != "tFormalExpression" && *other != "tExpression") return false;
  if (other && type != "tExpression" && type != "tFormalExpression") return false;
  const std::string actual = other ? *other : std::string{type};
  if (actual == "tBaseElement") return false;  // abstract
  const Type* found = find(actual);
  if (!found || !hasValidAttributes(element, actual)) return false;
  return hasValidChildren(element, *found);
}

bool Schema::hasValidAttributes(const XmlElement& element, std::string_view type) const
{
  for (const XmlAttribute& attribute : element.attributes) {
    const bool isType = attribute.name.uri == xsiUri && attribute.name.local == "type";
    const bool declared = attribute.name.uri == xmlnsUri;
    const bool dropped = attribute.name.uri.empty() && attribute.name.local == "id";
    if (!isType && !declared && !dropped && !allowsAttribute(type, attribute)) return false;
  }
  return std::ranges::all_of(find(type)->attributes, [&](const AttributeRule& rule) {
    return !rule.required || element.find(rule.name);
  });
}

bool Schema::hasValidChildren(const XmlElement& element, const Type& type) const
{
  if (!type.text && !type.anything && !isBlank(element.text)) return false;
  std::vector<std::size_t> counts(type.children.size(), 0);
  std::size_t last = 0;
  for (const XmlElement& child : element.children) {
    if (!isOurs(child.name.uri)) {
      if (!type.anything || child.name.uri.empty()) return false;
      continue;
    }
    std::size_t at = 0;
    const Particle* particle = particleFor(type, child.name.local, at);
    if (!particle || at < last || (++counts[at] > 1 && !particle->many)) return false;
    last = at;
    if (!isValid(child, particle->type.empty() ? typeOf(child.name.local) : particle->type)) {
      return false;
    }
  }
  for (std::size_t i = 0; i < counts.size(); ++i) {
    if (counts[i] == 0 && !type.children[i].optional) return false;
  }
  return true;
}

std::size_t Schema::rankOf(std::string_view type, std::string_view child) const
{
  const Type* found = find(type);
  std::size_t at = 0;
  if (found) particleFor(*found, child, at);
  return at;
}

void Schema::sortChildren(XmlElement& element, std::string_view type) const
{
  const Type* found = find(type);
  if (!found) return;
  std::vector<std::pair<std::size_t, std::size_t>> order;
  for (std::size_t i = 0; i < element.children.size(); ++i) {
    std::size_t at = 0;
    particleFor(*found, element.children[i].name.local, at);
    order.emplace_back(at, i);
  }
  if (std::ranges::is_sorted(order)) return;
  std::ranges::sort(order);
  std::vector<XmlElement> sorted;
  sorted.reserve(order.size());
  for (const auto& [rank, index] : order) sorted.push_back(std::move(element.children[index]));
  element.children = std::move(sorted);
}

}  // namespace einklang::bpmn
