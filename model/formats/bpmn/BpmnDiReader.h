#pragma once

#include "model/diagram/FileContent.h"
#include "model/formats/ImportDoor.h"
#include "model/formats/bpmn/BpmnSource.h"

#include <map>
#include <string>
#include <unordered_map>
#include <unordered_set>

namespace einklang::bpmn {

/// Reads the pictures of a file whose processes have been read. What belongs to no element is
/// kept; what has no usable place is left out.
class DiReader
{
 public:
  /// `content.processes` in the order of their numbers in the source.
  DiReader(BpmnSource& source, FileContent& content, const ImportLimits& limits)
      : m_source{source}, m_content{content}, m_limits{limits}
  {}

  Status read();

 private:
  Status readDiagram(const XmlElement& element);
  Status readPlane(const std::string& diagram, const XmlElement& plane);
  const XmlElement* findAside(const std::string& diagram, const XmlElement& plane) const;
  void keepAside(const XmlElement& aside);
  Status readPictures(const XmlElement& plane);
  void readShape(const XmlElement& element);
  Status readEdge(const XmlElement& element);
  void readLabel(const XmlElement& element, std::optional<Rect>& label, Extras& extras);
  void keepParts(const XmlElement& element, Extras& extras) const;
  bool findPlane(const XmlElement& diagram, const XmlElement& plane);
  void expandByContents(Diagram& diagram);
  void finish();
  void noteElementsWithoutPlace();

  /// The picture of that process in this diagram: a file may show several processes in one.
  Diagram& diagramOf(int process);
  /// The element a shape or edge belongs to; nullptr where there is none: it is kept then.
  const Modelled* elementOf(const XmlElement& element);
  bool isFree(const XmlElement& element, const Modelled& owner, bool taken);
  std::optional<double> coordinate(const XmlElement& element, const char* name) const;
  std::optional<Rect> bounds(const XmlElement& element) const;

  BpmnSource& m_source;
  FileContent& m_content;
  const ImportLimits& m_limits;
  std::map<int, Diagram> m_current;                 // by number of the process
  int m_main = 0;                                   // the process of the plane
  std::unordered_map<std::string, Extras> m_aside;  // by id of the shape or line
  std::unordered_set<std::string> m_undecided;      // sub-processes that do not say if expanded
};

}  // namespace einklang::bpmn
