#include "model/formats/xprozess/XProzessKept.h"

#include "model/formats/xml/XmlReader.h"
#include "model/formats/xprozess/XProzessTree.h"

#include <algorithm>

namespace einklang::xprozess {
namespace {

/// As an element of the message that it will be written into: with its prefix, which the root
/// declares.
void adopt(XmlElement& element)
{
  std::erase_if(element.attributes, [](const XmlAttribute& attribute) {
    return attribute.name.uri == xmlnsUri && attribute.value == uri;
  });
  if (element.name.uri == uri) element.name.prefix = "xprozess";
  for (XmlElement& child : element.children) adopt(child);
}

}  // namespace

std::string keptText(const Extras& extras, std::string_view place)
{
  const auto kept = std::ranges::find(extras, place, &Extra::place);
  return kept == extras.end() ? std::string{} : kept->text;
}

std::optional<XmlElement> keptElement(const Extras& extras, std::string_view place)
{
  const std::string text = keptText(extras, place);
  if (text.empty()) return std::nullopt;
  Result<XmlDocument> document = readXml(text, std::string{place});
  if (!document) return std::nullopt;
  adopt(document->root);
  return std::move(document->root);
}

}  // namespace einklang::xprozess
