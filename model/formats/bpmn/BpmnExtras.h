#pragma once

#include "model/formats/xml/XmlElement.h"
#include "model/formats/xml/XmlReader.h"
#include "model/process/Extra.h"

#include <initializer_list>
#include <string>
#include <string_view>

namespace einklang::bpmn {

/// Gives all names their usual prefixes (BPMN none), also in the values of xsi:type, so that
/// pieces of different files look alike and can be put into any file.
void normalisePrefixes(XmlElement& root);

/// Gives every ioSpecification the input and output set that the schema asks for and some tools
/// leave out where they are empty. Returns how many lacked one.
int completePortSets(XmlElement& root);

/// What the reader of an element has understood itself.
struct Understood
{
  std::initializer_list<std::string_view> attributes = {};
  std::initializer_list<std::string_view> children = {};
};

/// Keeps everything of an element that its reader does not understand, as extras that
/// BpmnExtrasWriter puts back. `path` is where the element stands seen from the owner of the
/// extras: "bpmn" for the owner itself, "bpmn/laneSet" for a part of it that the model does not
/// have.
class ExtrasKeeper
{
 public:
  ExtrasKeeper() = default;
  explicit ExtrasKeeper(const XmlElement& root);

  void keepRest(const XmlElement& element, const Understood& understood, const std::string& path,
                Extras& extras) const;

  /// Attributes only.
  void keepAttributes(const XmlElement& element, const Understood& understood,
                      const std::string& path, Extras& extras) const;

  /// A child element as it is.
  void keepChild(const XmlElement& child, const std::string& path, Extras& extras) const;

  /// The first documentation as plain text; its attributes and further ones become extras.
  std::string documentation(const XmlElement& element, const std::string& path,
                            Extras& extras) const;

  /// The element as text, with the declarations that its names and values need.
  std::string fragment(const XmlElement& element) const;

 private:
  void keepExtensions(const XmlElement& extensions, const std::string& path, Extras& extras) const;

  XmlNamespaces m_prefixes;  // declared at the root
};

/// "local" for BPMN and for no namespace, else "{uri}local".
std::string placeName(const XmlName& name);

/// The own extension element of that name, in the extensionElements of an element.
const XmlElement* findOwn(const XmlElement& element, std::string_view name);

/// The value of an own extension element <einklang:name value="..."/>.
const std::string* findOwnValue(const XmlElement& element, std::string_view name);

}  // namespace einklang::bpmn
