#include "model/formats/bpmn/BpmnColours.h"

#include "model/formats/bpmn/BpmnNames.h"

#include <algorithm>

namespace einklang::bpmn {
namespace {

struct Name
{
  std::string_view uri;
  std::string_view local;
};

constexpr Name fillNames[] = {{colorUri, "background-color"}, {biocUri, "fill"}};
constexpr Name strokeNames[] = {{colorUri, "border-color"}, {biocUri, "stroke"}};

bool isColour(const std::string& text)
{
  if (text.size() != 7 || text.front() != '#') return false;
  return text.find_first_not_of("0123456789abcdefABCDEF", 1) == std::string::npos;
}

/// "#fab" is short for "#ffaabb".
std::string asColour(const std::string& text)
{
  if (text.size() != 4 || text.front() != '#') return isColour(text) ? text : std::string{};
  std::string full = "#";
  for (const char c : text.substr(1)) full.append(2, c);
  return isColour(full) ? full : std::string{};
}

template <std::size_t count>
std::string find(const XmlElement& element, const Name (&names)[count])
{
  for (const Name& name : names) {
    const std::string* value = element.find(name.local, name.uri);
    if (value && !asColour(*value).empty()) return asColour(*value);
  }
  return {};
}

template <std::size_t count>
bool isOne(const XmlName& name, const Name (&names)[count])
{
  return std::ranges::any_of(
      names, [&](const Name& n) { return n.local == name.local && n.uri == name.uri; });
}

void put(XmlElement& element, Name name, std::string_view prefix, const std::string& value)
{
  element.attributes.push_back(
      {{std::string{name.uri}, std::string{name.local}, std::string{prefix}}, value});
}

}  // namespace

Colours readColours(const XmlElement& element)
{
  return {find(element, fillNames), find(element, strokeNames)};
}

XmlElement withoutColours(const XmlElement& element, const Colours& colours)
{
  XmlElement rest;
  for (const XmlAttribute& attribute : element.attributes) {
    const bool fill = !colours.fill.empty() && isOne(attribute.name, fillNames);
    const bool stroke = !colours.stroke.empty() && isOne(attribute.name, strokeNames);
    if (!fill && !stroke) rest.attributes.push_back(attribute);
  }
  return rest;
}

void writeColours(const Colours& colours, bool isEdge, XmlElement& element)
{
  if (!colours.fill.empty() && !isEdge) {
    put(element, fillNames[0], "color", colours.fill);
    put(element, fillNames[1], "bioc", colours.fill);
  }
  if (!colours.stroke.empty()) {
    put(element, strokeNames[0], "color", colours.stroke);
    put(element, strokeNames[1], "bioc", colours.stroke);
  }
}

}  // namespace einklang::bpmn
