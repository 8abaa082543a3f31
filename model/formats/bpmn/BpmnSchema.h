#pragma once

#include "model/formats/xml/XmlElement.h"

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace einklang::bpmn {

/// Says what the XML schema of BPMN allows, as far as writing valid files needs it: attributes
/// with their values, children with their order. Made from BpmnSchemaTable.
class Schema
{
 public:
  Schema();

  /// Of a global element: "task" is a "tTask". Empty for unknown ones.
  std::string typeOf(std::string_view element) const;

  /// The type of a child of an element of that type; empty where it must not stand there.
  std::string typeOfChild(std::string_view type, std::string_view child) const;

  /// True if the attribute may stand at an element of that type with this value.
  bool allowsAttribute(std::string_view type, const XmlAttribute& attribute) const;

  /// "ID", "IDREF", "QName", "boolean" ... of an attribute without namespace.
  std::string attributeType(std::string_view type, std::string_view attribute) const;

  /// True if the element, with all inside, may stand in an element of that type.
  bool allowsChild(std::string_view type, const XmlElement& child) const;

  /// Puts the children in the order of the schema; equal ones keep theirs.
  void sortChildren(XmlElement& element, std::string_view type) const;

  /// The place of a child among its siblings; those of the same rank may stand in any order.
  std::size_t rankOf(std::string_view type, std::string_view child) const;

  bool isRequired(std::string_view type, std::string_view attribute) const;

 private:
  struct Particle
  {
    std::string name;
    std::string type;
    bool optional = false;
    bool many = false;
  };
  struct AttributeRule
  {
    std::string name;
    std::string type;
    bool required = false;
  };
  struct Type
  {
    std::vector<Particle> children;
    std::vector<AttributeRule> attributes;
    bool anything = false;  // foreign content
    bool text = false;
  };

  static Particle parseParticle(std::string_view token);
  void addType(const std::string& name);
  const Type* find(std::string_view name) const;
  const Particle* particleFor(const Type& type, std::string_view child, std::size_t& at) const;
  bool standsFor(std::string_view element, std::string_view wanted) const;
  bool isValid(const XmlElement& element, std::string_view type) const;
  bool hasValidAttributes(const XmlElement& element, std::string_view type) const;
  bool hasValidChildren(const XmlElement& element, const Type& type) const;

  std::map<std::string, Type, std::less<>> m_types;
  std::map<std::string, std::string, std::less<>> m_elements;   // element -> type
  std::map<std::string, std::string, std::less<>> m_standsFor;  // element -> head
};

/// True if the text is a value of that simple type.
bool isValueOf(std::string_view type, const std::string& value);

}  // namespace einklang::bpmn
