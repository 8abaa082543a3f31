#pragma once

#include "model/formats/xml/XmlElement.h"

#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace einklang::bpmn {

/// What a picture holds but the schema has no place for: shapes and lines of what stands in an
/// extension or nowhere, and the unknown content of shapes, lines and planes. The schema lets
/// nothing unknown into a picture (DI.xsd is strict); the extension elements of what the plane
/// shows take it, as `<einklang:picture diagram="ID">`.
class Aside
{
 public:
  /// `root` holds the written processes; its pictures are not looked at.
  explicit Aside(const XmlElement& root);

  /// Takes out of a written BPMNDiagram what cannot stay there.
  void takeFrom(XmlElement& diagram);

  /// Gives all that was taken to the elements that the planes show.
  void putInto(XmlElement& root);

 private:
  void collectIds(const XmlElement& element);
  void takeFromPlane(XmlElement& plane, XmlElement& picture) const;
  bool isLoose(const XmlElement& shape) const;

  std::unordered_set<std::string> m_ids;
  std::unordered_map<std::string, std::vector<XmlElement>> m_pictures;  // by what they show
};

}  // namespace einklang::bpmn
