#include "model/formats/bpmn/BpmnExtras.h"

#include "model/base/Text.h"
#include "model/formats/bpmn/BpmnNames.h"
#include "model/formats/xml/XmlWriter.h"

#include <algorithm>
#include <array>
#include <map>

namespace einklang::bpmn {
namespace {

using Prefixes = std::map<std::string, std::string>;

const Namespace* usualOf(std::string_view uri)
{
  const auto it = std::ranges::find(usualPrefixes, uri, &Namespace::second);
  return it == usualPrefixes.end() ? nullptr : &*it;
}

/// Declared by the writer in any case, or by need: the source's own declaration says nothing.
bool isDeclaredAnyway(const XmlAttribute& declaration)
{
  return declaration.value != xsdUri && usualOf(declaration.value);
}

void normaliseAttribute(XmlAttribute& attribute, const Prefixes& declared)
{
  if (attribute.name.uri == xmlnsUri) return;
  if (const Namespace* usual = usualOf(attribute.name.uri)) attribute.name.prefix = usual->first;
  const std::size_t colon = attribute.value.find(':');
  if (colon == std::string::npos) return;
  const auto prefix = declared.find(attribute.value.substr(0, colon));
  if (prefix != declared.end() && prefix->second == modelUri) attribute.value.erase(0, colon + 1);
}

bool isDeclaration(const XmlAttribute& attribute)
{
  return attribute.name.uri == xmlnsUri;
}

void normalise(XmlElement& element, const Prefixes& declared);

void normaliseHere(XmlElement& element, const Prefixes& declared)
{
  std::erase_if(element.attributes, [](const XmlAttribute& attribute) {
    return isDeclaration(attribute) && isDeclaredAnyway(attribute);
  });
  if (const Namespace* usual = usualOf(element.name.uri)) element.name.prefix = usual->first;
  for (XmlAttribute& attribute : element.attributes) normaliseAttribute(attribute, declared);
  for (XmlElement& child : element.children) normalise(child, declared);
}

void normalise(XmlElement& element, const Prefixes& declared)
{
  if (std::ranges::none_of(element.attributes, isDeclaration)) {
    normaliseHere(element, declared);
    return;
  }
  Prefixes inside = declared;
  for (const XmlAttribute& attribute : element.attributes) {
    if (isDeclaration(attribute)) inside[attribute.name.local] = attribute.value;
  }
  normaliseHere(element, inside);
}

/// Attributes that say what would be true without them.
constexpr std::array<std::pair<std::string_view, std::string_view>, 19> usualValues{
    {{"startQuantity", "1"},
     {"completionQuantity", "1"},
     {"isForCompensation", "false"},
     {"triggeredByEvent", "false"},
     {"processType", "None"},
     {"isClosed", "false"},
     {"gatewayDirection", "Unspecified"},
     {"textFormat", "text/plain"},
     {"associationDirection", "None"},
     {"eventGatewayType", "Exclusive"},
     {"instantiate", "false"},
     {"parallelMultiple", "false"},
     {"isCollection", "false"},
     {"isSequential", "false"},
     {"testBefore", "false"},
     {"behavior", "All"},
     {"ordering", "Parallel"},
     {"cancelRemainingInstances", "true"},
     {"implementation", "##unspecified"}}};

bool isUsual(const XmlAttribute& attribute)
{
  return attribute.name.uri.empty() && std::ranges::any_of(usualValues, [&](const auto& usual) {
           return usual.first == attribute.name.local && usual.second == attribute.value;
         });
}

bool contains(const std::initializer_list<std::string_view>& names, std::string_view name)
{
  return std::ranges::find(names, name) != names.end();
}

bool usesPrefix(const XmlElement& element, const std::string& start)
{
  const auto begins = [&](const XmlAttribute& a) { return a.value.starts_with(start); };
  return element.text.starts_with(start) || std::ranges::any_of(element.attributes, begins) ||
         std::ranges::any_of(element.children,
                             [&](const XmlElement& child) { return usesPrefix(child, start); });
}

XmlElement emptySet(const XmlElement& ports, std::string_view name)
{
  XmlElement set;
  set.name = {ports.name.uri, std::string{name}, ports.name.prefix};
  return set;
}

void insertInputSet(XmlElement& ports)
{
  const auto behind = std::ranges::find_if(
      ports.children, [](const XmlElement& child) { return child.is(modelUri, "outputSet"); });
  ports.children.insert(behind, emptySet(ports, "inputSet"));
}

}  // namespace

void normalisePrefixes(XmlElement& root)
{
  normalise(root, {});
}

int completePortSets(XmlElement& root)
{
  int lacking = 0;
  if (root.is(modelUri, "ioSpecification")) {
    const bool input = root.findChild(modelUri, "inputSet");
    const bool output = root.findChild(modelUri, "outputSet");
    if (!input) insertInputSet(root);
    if (!output) root.children.push_back(emptySet(root, "outputSet"));
    lacking = input && output ? 0 : 1;
  }
  for (XmlElement& child : root.children) lacking += completePortSets(child);
  return lacking;
}

ExtrasKeeper::ExtrasKeeper(const XmlElement& root)
{
  for (const XmlAttribute& attribute : root.attributes) {
    if (attribute.name.uri == xmlnsUri && !attribute.name.local.empty()) {
      m_prefixes.emplace_back(attribute.name.local, attribute.value);
    }
  }
}

void ExtrasKeeper::keepRest(const XmlElement& element, const Understood& understood,
                            const std::string& path, Extras& extras) const
{
  keepAttributes(element, understood, path, extras);
  for (const XmlElement& child : element.children) {
    if (child.is(modelUri, "extensionElements")) keepExtensions(child, path, extras);
  }
  for (const XmlElement& child : element.children) {
    const bool model = child.name.uri == modelUri;
    const std::string& name = child.name.local;
    if (model && name == "extensionElements") continue;
    if (!model || !contains(understood.children, name)) keepChild(child, path, extras);
  }
}

void ExtrasKeeper::keepAttributes(const XmlElement& element, const Understood& understood,
                                  const std::string& path, Extras& extras) const
{
  for (const XmlAttribute& attribute : element.attributes) {
    const XmlName& name = attribute.name;
    if (name.uri == xmlnsUri || isUsual(attribute)) continue;
    if (name.uri.empty() && contains(understood.attributes, name.local)) continue;
    extras.push_back({path + "@" + placeName(name), attribute.value});
  }
}

void ExtrasKeeper::keepChild(const XmlElement& child, const std::string& path, Extras& extras) const
{
  extras.push_back({path + "/" + placeName(child.name), fragment(child)});
}

void ExtrasKeeper::keepExtensions(const XmlElement& extensions, const std::string& path,
                                  Extras& extras) const
{
  for (const XmlElement& child : extensions.children) {
    if (child.is(ownUri, "extra")) {
      extras.push_back({child.attribute("place"), child.text});
    } else if (child.name.uri != ownUri) {
      extras.push_back({path + "/extensionElements", fragment(child)});
    }
  }
}

std::string ExtrasKeeper::documentation(const XmlElement& element, const std::string& path,
                                        Extras& extras) const
{
  const XmlElement* first = element.findChild(modelUri, "documentation");
  if (!first) return {};
  keepAttributes(*first, {}, path + "/documentation", extras);
  for (const XmlElement& child : element.children) {
    if (&child != first && child.is(modelUri, "documentation")) keepChild(child, path, extras);
  }
  return cleanText(first->allText());
}

std::string ExtrasKeeper::fragment(const XmlElement& element) const
{
  XmlElement piece = element;
  piece.tail.clear();
  for (const auto& [prefix, uri] : m_prefixes) {
    if (usesPrefix(piece, prefix + ":")) {
      piece.attributes.push_back({{std::string{xmlnsUri}, prefix, "xmlns"}, uri});
    }
  }
  return xmlFragment(piece);
}

std::string placeName(const XmlName& name)
{
  if (name.uri.empty() || name.uri == modelUri) return name.local;
  return "{" + name.uri + "}" + name.local;
}

const XmlElement* findOwn(const XmlElement& element, std::string_view name)
{
  const XmlElement* extensions = element.findChild(modelUri, "extensionElements");
  return extensions ? extensions->findChild(ownUri, name) : nullptr;
}

const std::string* findOwnValue(const XmlElement& element, std::string_view name)
{
  const XmlElement* own = findOwn(element, name);
  return own ? own->find("value") : nullptr;
}

}  // namespace einklang::bpmn
