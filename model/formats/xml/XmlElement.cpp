#include "model/formats/xml/XmlElement.h"

#include <algorithm>

namespace einklang {

std::string qualified(const XmlName& name)
{
  return name.prefix.empty() ? name.local : name.prefix + ":" + name.local;
}

const std::string* XmlElement::find(std::string_view local, std::string_view uri) const
{
  for (const XmlAttribute& attribute : attributes) {
    if (attribute.name.local == local && attribute.name.uri == uri) return &attribute.value;
  }
  return nullptr;
}

const XmlElement* XmlElement::findChild(std::string_view uri, std::string_view local) const
{
  const auto it =
      std::ranges::find_if(children, [&](const XmlElement& child) { return child.is(uri, local); });
  return it == children.end() ? nullptr : &*it;
}

std::string XmlElement::attribute(std::string_view local) const
{
  const std::string* value = find(local);
  return value ? *value : std::string{};
}

XmlElement& XmlElement::set(std::string_view local, std::string_view value)
{
  if (value.empty()) return *this;
  for (XmlAttribute& attribute : attributes) {
    if (attribute.name.local == local && attribute.name.uri.empty()) {
      attribute.value = value;
      return *this;
    }
  }
  attributes.push_back({{.local = std::string{local}}, std::string{value}});
  return *this;
}

std::string XmlElement::allText() const
{
  std::string all = text;
  for (const XmlElement& child : children) all += child.allText() + child.tail;
  return all;
}

}  // namespace einklang
