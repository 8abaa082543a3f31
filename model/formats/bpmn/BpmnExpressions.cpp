#include "model/formats/bpmn/BpmnExpressions.h"

#include "model/base/Text.h"
#include "model/formats/bpmn/BpmnNames.h"

namespace einklang::bpmn {

std::string readExpression(const XmlElement& element, const std::string& path, Extras& extras,
                           const ExtrasKeeper& keeper)
{
  for (const XmlAttribute& attribute : element.attributes) {
    const bool type = attribute.name.uri == xsiUri && attribute.name.local == "type";
    if (attribute.name.uri == xmlnsUri || (type && attribute.value == "tFormalExpression"))
      continue;
    extras.push_back({path + "@" + placeName(attribute.name), attribute.value});
  }
  for (const XmlElement& child : element.children) {
    if (child.name.uri == modelUri) keeper.keepChild(child, path, extras);
  }
  return trim(cleanText(element.children.empty() ? element.text : element.allText()));
}

std::string_view timerElementFor(std::string_view expression)
{
  if (expression.starts_with("R")) return "timeCycle";
  return expression.starts_with("P") ? "timeDuration" : "timeDate";
}

bool isMadeFor(std::string_view reference, std::string_view prefix, std::string_view ownerId)
{
  return reference.starts_with(prefix) && reference.substr(prefix.size()) == ownerId;
}

}  // namespace einklang::bpmn
