#pragma once

#include <span>
#include <string_view>

namespace einklang::bpmn {

/// A complex type of the BPMN 2.0 XML schema (OMG formal/2011-01-03: Semantic, BPMNDI, DI, DC).
/// `children` in order: "name" an element of that name, "name=type" one declared on the spot, with
/// ? * + as usual; "any" foreign content, "text" character data. `attributes`: "name=type", "!"
/// behind the name where it is required; values of an enumeration are separated by |.
struct SchemaType
{
  std::string_view name;
  std::string_view base;
  std::string_view children;
  std::string_view attributes;
};

/// A global element: its type and the element it may stand for.
struct SchemaElement
{
  std::string_view name;
  std::string_view type;
  std::string_view standsFor;
};

std::span<const SchemaType> schemaTypes();
std::span<const SchemaElement> schemaElements();

}  // namespace einklang::bpmn
