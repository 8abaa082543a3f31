#include "model/formats/bpmn/BpmnDiWriter.h"

#include "model/base/Text.h"
#include "model/formats/bpmn/BpmnAttributes.h"
#include "model/formats/bpmn/BpmnColours.h"
#include "model/formats/bpmn/BpmnNames.h"

#include <algorithm>

namespace einklang::bpmn {
namespace {

XmlElement diElement(std::string_view name)
{
  XmlElement element;
  element.name = {std::string{diUri}, std::string{name}, "bpmndi"};
  return element;
}

std::string asText(bool value)
{
  return value ? "true" : "false";
}

XmlElement boundsElement(const Rect& rect)
{
  XmlElement bounds;
  bounds.name = {std::string{dcUri}, "Bounds", "dc"};
  bounds.set("x", numberText(rect.x)).set("y", numberText(rect.y));
  return bounds.set("width", numberText(rect.width)).set("height", numberText(rect.height));
}

XmlElement wayPoint(const Point& point)
{
  XmlElement element;
  element.name = {std::string{ddiUri}, "waypoint", "di"};
  return element.set("x", numberText(point.x)).set("y", numberText(point.y));
}

bool isKeptLabel(const Extra& extra)
{
  return extra.place.starts_with("bpmn/BPMNLabel");
}

/// Writes one picture; shapes first, then edges.
class PictureWriter
{
 public:
  PictureWriter(const Diagram& diagram, const Process& process, int number, Writing& writing)
      : m_diagram{diagram}, m_process{process}, m_number{number}, m_writing{writing}
  {}

  XmlElement write()
  {
    ExtrasWriter extras{m_diagram.extras, m_writing};
    XmlElement element = diElement("BPMNDiagram");
    element.set("id", m_writing.uniqueId(m_diagram.id.value())).set("name", m_diagram.name);
    extras.put(element, "bpmn", "BPMNDiagram");
    element.children.insert(element.children.begin(), writePlane(extras));
    return element;
  }

 private:
  XmlElement writePlane(ExtrasWriter& extras)
  {
    XmlElement plane = diElement("BPMNPlane");
    const std::string owner = m_diagram.plane ? m_writing.fileId(m_number, m_diagram.plane->value())
                                              : m_writing.fileIdOfProcess(m_number);
    plane.set("bpmnElement", owner);
    for (const Shape& shape : m_diagram.shapes) {
      if (isKnown(shape.id)) plane.children.push_back(writeShape(shape));
    }
    for (const Edge& edge : m_diagram.edges) {
      if (isKnown(edge.id)) plane.children.push_back(writeEdge(edge));
    }
    extras.put(plane, "bpmn/BPMNPlane",
               "BPMNPlane");  // behind ours: of two places the first counts
    putRest(plane, extras);
    m_writing.schema().sortChildren(plane, "BPMNPlane");
    return plane;
  }

  /// What has no place: into the extension of the shape, edge or plane.
  static void putRest(XmlElement& element, ExtrasWriter& extras)
  {
    XmlElement rest;
    rest.name = {std::string{ddiUri}, "extension", "di"};
    extras.putRestInside(rest);
    if (rest.children.empty()) return;
    auto& children = element.children;
    if (!children.empty() && children.front().is(ddiUri, "extension")) {
      std::ranges::move(rest.children, std::back_inserter(children.front().children));
    } else {
      children.insert(children.begin(), std::move(rest));
    }
  }

  bool isKnown(const ElementId& id) const
  {
    return !m_writing.fileId(m_number, id.value()).empty();
  }

  XmlElement start(std::string_view name, const ElementId& id, const std::string& diId)
  {
    const std::string written = m_writing.fileId(m_number, id.value());
    XmlElement element = diElement(name);
    const bool kept = !diId.empty() && m_writing.takeId(diId);
    element.set("id", kept ? diId : m_writing.uniqueId(written + "_di"));
    return element.set("bpmnElement", written);
  }

  XmlElement writeShape(const Shape& shape)
  {
    XmlElement element = start("BPMNShape", shape.id, shape.diId);
    ExtrasWriter extras{shape.extras, m_writing};
    writeFlags(shape, element);
    writeColours(shape.colours, false, element);
    extras.put(element, "bpmn", "BPMNShape");
    element.children.push_back(boundsElement(shape.bounds));
    finish(element, shape.label, shape.extras, extras);
    return element;
  }

  void writeFlags(const Shape& shape, XmlElement& element) const
  {
    const Node* node = m_process.findNode(NodeId{shape.id.value()});
    const bool lane = m_process.findLane(LaneId{shape.id.value()}) ||
                      m_process.findParticipant(ParticipantId{shape.id.value()});
    const Gateway* gateway = node ? gatewayOf(*node) : nullptr;
    if (lane || !shape.horizontal) element.set("isHorizontal", asText(shape.horizontal));
    const bool calls = node && std::holds_alternative<CallActivity>(node->type);
    const bool contents = node && (subProcessOf(*node) || (calls && hasRoomForContents(shape)));
    if (contents || !shape.expanded) {
      element.set("isExpanded", asText(shape.expanded));
    }
    if (gateway && gateway->kind == GatewayKind::Exclusive) {
      element.set("isMarkerVisible", asText(shape.markerVisible));
    }
  }

  XmlElement writeEdge(const Edge& edge)
  {
    XmlElement element = start("BPMNEdge", edge.id, edge.diId);
    ExtrasWriter extras{edge.extras, m_writing};
    writeColours(edge.colours, true, element);
    extras.put(element, "bpmn", "BPMNEdge");
    for (const Point& point : edge.wayPoints) element.children.push_back(wayPoint(point));
    finish(element, edge.label, edge.extras, extras);
    return element;
  }

  void finish(XmlElement& element, const std::optional<Rect>& place, const Extras& kept,
              ExtrasWriter& extras)
  {
    if (place || std::ranges::any_of(kept, isKeptLabel)) {
      XmlElement label = diElement("BPMNLabel");
      extras.put(label, "bpmn/BPMNLabel", "BPMNLabel");
      if (place) label.children.push_back(boundsElement(*place));
      element.children.push_back(std::move(label));
    }
    putRest(element, extras);
  }

  const Diagram& m_diagram;
  const Process& m_process;
  int m_number;
  Writing& m_writing;
};

}  // namespace

XmlElement writeDiagram(const Diagram& diagram, const Process& process, int number,
                        Writing& writing)
{
  return PictureWriter{diagram, process, number, writing}.write();
}

}  // namespace einklang::bpmn
