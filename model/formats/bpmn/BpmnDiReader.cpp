#include "model/formats/bpmn/BpmnDiReader.h"

#include "model/base/Text.h"
#include "model/formats/CompletePictures.h"
#include "model/formats/bpmn/BpmnColours.h"
#include "model/formats/bpmn/BpmnNames.h"

#include <algorithm>
#include <cmath>

namespace einklang::bpmn {
namespace {

const Understood shapeParts{{"id", "bpmnElement", "isExpanded", "isHorizontal", "isMarkerVisible"},
                            {}};

bool isPart(const XmlElement& child)
{
  return child.is(dcUri, "Bounds") || child.is(ddiUri, "waypoint") || child.is(diUri, "BPMNLabel");
}

}  // namespace

Status DiReader::read()
{
  for (const XmlElement& child : m_source.root().children) {
    if (!child.is(diUri, "BPMNDiagram")) continue;
    if (Status status = readDiagram(child); !status) return status;
  }
  noteElementsWithoutPlace();
  return success();
}

Status DiReader::readDiagram(const XmlElement& element)
{
  const XmlElement* plane = element.findChild(diUri, "BPMNPlane");
  m_current.clear();
  m_undecided.clear();
  if (!plane || !findPlane(element, *plane)) {
    m_source.note(LossKind::Kept, "The picture %1 shows no process of the file. It is kept.",
                  {m_source.nameFor(element)});
    m_source.keeper().keepChild(element, "bpmn", m_content.extras);
    return success();
  }
  if (Status status = readPlane(element.attribute("id"), *plane); !status) return status;
  const bool isEmpty = std::ranges::all_of(m_current, [](const auto& entry) {
    return entry.second.shapes.empty() && entry.second.edges.empty();
  });
  if (isEmpty && !plane->children.empty()) {
    m_source.keeper().keepChild(element, "bpmn", m_content.extras);
  } else {
    finish();
  }
  return success();
}

/// Finds out which process the picture shows: by its plane, else by the first shape that says it.
bool DiReader::findPlane(const XmlElement& diagram, const XmlElement& plane)
{
  const Modelled* owner = m_source.resolve(plane.attribute("bpmnElement"));
  for (auto child = plane.children.begin(); !owner && child != plane.children.end(); ++child) {
    owner = m_source.resolve(child->attribute("bpmnElement"));
  }
  if (!owner) return false;
  m_main = owner->process;

  const ProcessId process = m_content.processes[static_cast<std::size_t>(m_main)].id();
  const std::string id = m_source.claim(cleanText(diagram.attribute("id")), allProcesses);
  Diagram main{.id = DiagramId{id}, .process = process};
  main.name = cleanText(diagram.attribute("name"));
  const NodeId inside{owner->id};
  const Node* node = m_content.processes[static_cast<std::size_t>(m_main)].findNode(inside);
  const bool direct = localPart(plane.attribute("bpmnElement")) == owner->element->attribute("id");
  if (direct && node && subProcessOf(*node)) main.plane = inside;

  const ExtrasKeeper& keeper = m_source.keeper();
  keeper.keepAttributes(diagram, {{"id", "name"}, {}}, "bpmn", main.extras);
  keeper.keepAttributes(plane, {{"bpmnElement"}, {}}, "bpmn/BPMNPlane", main.extras);
  for (const XmlElement& child : diagram.children) {
    if (&child != &plane) keeper.keepChild(child, "bpmn", main.extras);
  }
  m_current.emplace(m_main, std::move(main));
  return true;
}

/// What our writer set aside stands in the extension elements of what the plane shows.
const XmlElement* DiReader::findAside(const std::string& diagram, const XmlElement& plane) const
{
  const Modelled* owner = m_source.resolve(plane.attribute("bpmnElement"));
  const XmlElement* extensions =
      owner ? owner->element->findChild(modelUri, "extensionElements") : nullptr;
  if (!extensions) return nullptr;
  const auto found = std::ranges::find_if(extensions->children, [&](const XmlElement& child) {
    return child.is(ownUri, "picture") && child.attribute("diagram") == diagram;
  });
  return found == extensions->children.end() ? nullptr : &*found;
}

Status DiReader::readPlane(const std::string& diagram, const XmlElement& plane)
{
  const XmlElement* aside = findAside(diagram, plane);
  m_aside.clear();
  if (aside) keepAside(*aside);
  if (Status status = readPictures(plane); !status) return status;
  return aside ? readPictures(*aside) : success();
}

/// The unknown content of shapes and lines, by their ids.
void DiReader::keepAside(const XmlElement& aside)
{
  for (const XmlElement& child : aside.children) {
    if (!child.is(ownUri, "extra")) continue;
    const Extra extra{child.attribute("place"), child.text};
    if (const std::string* owner = child.find("of")) {
      m_aside[*owner].push_back(extra);
    } else {
      m_current.at(m_main).extras.push_back(extra);
    }
  }
}

/// The shapes and lines of a plane, or those that our writer set aside.
Status DiReader::readPictures(const XmlElement& plane)
{
  for (const XmlElement& child : plane.children) {
    if (child.is(diUri, "BPMNShape")) {
      readShape(child);
    } else if (child.is(diUri, "BPMNEdge")) {
      if (Status status = readEdge(child); !status) return status;
    } else if (!child.is(ownUri, "extra")) {
      m_source.keeper().keepChild(child, "bpmn/BPMNPlane", m_current.at(m_main).extras);
    }
  }
  return success();
}

void DiReader::keepParts(const XmlElement& element, Extras& extras) const
{
  for (const XmlElement& child : element.children) {
    if (!isPart(child)) m_source.keeper().keepChild(child, "bpmn", extras);
  }
  const auto aside = m_aside.find(element.attribute("id"));
  if (aside != m_aside.end())
    extras.insert(extras.end(), aside->second.begin(), aside->second.end());
}

Diagram& DiReader::diagramOf(int process)
{
  const auto known = m_current.find(process);
  if (known != m_current.end()) return known->second;
  const std::string id = m_source.claim(m_current.at(m_main).id.value() + "_1", allProcesses);
  Diagram diagram{.id = DiagramId{id},
                  .process = m_content.processes[static_cast<std::size_t>(process)].id()};
  return m_current.emplace(process, std::move(diagram)).first->second;
}

const Modelled* DiReader::elementOf(const XmlElement& element)
{
  const std::string reference = element.attribute("bpmnElement");
  const Modelled* owner = reference.empty() ? nullptr : m_source.resolve(reference);
  const bool exists =
      owner && owner->process >= 0 &&
      m_content.processes[static_cast<std::size_t>(owner->process)].contains(ElementId{owner->id});
  if (exists) return owner;
  m_source.note(LossKind::Kept,
                "A shape or line of the picture belongs to no element (%1). It is kept but not "
                "shown.",
                {reference});
  m_source.keeper().keepChild(element, "bpmn/BPMNPlane", m_current.at(m_main).extras);
  return nullptr;
}

bool DiReader::isFree(const XmlElement& element, const Modelled& owner, bool taken)
{
  if (!taken) return true;
  m_source.note(LossKind::Kept,
                "%1 is shown twice in one picture; the second place is kept but not shown.",
                {m_source.nameFor(*owner.element)}, ElementId{owner.id});
  m_source.keeper().keepChild(element, "bpmn/BPMNPlane", m_current.at(m_main).extras);
  return false;
}

std::optional<double> DiReader::coordinate(const XmlElement& element, const char* name) const
{
  double number = 0;
  if (!parseNumber(trim(element.attribute(name)), number)) return std::nullopt;
  if (std::abs(number) > m_limits.coordinate) return std::nullopt;
  return number;
}

std::optional<Rect> DiReader::bounds(const XmlElement& element) const
{
  const XmlElement* bounds = element.findChild(dcUri, "Bounds");
  if (!bounds) return std::nullopt;
  const auto x = coordinate(*bounds, "x");
  const auto y = coordinate(*bounds, "y");
  const auto width = coordinate(*bounds, "width");
  const auto height = coordinate(*bounds, "height");
  if (!x || !y || !width || !height || *width < 0 || *height < 0) return std::nullopt;
  return Rect{*x, *y, *width, *height};
}

void DiReader::readLabel(const XmlElement& element, std::optional<Rect>& label, Extras& extras)
{
  const XmlElement* found = element.findChild(diUri, "BPMNLabel");
  if (!found) return;
  label = bounds(*found);
  m_source.keeper().keepAttributes(*found, {}, "bpmn/BPMNLabel", extras);
  for (const XmlElement& child : found->children) {
    if (!isPart(child)) m_source.keeper().keepChild(child, "bpmn/BPMNLabel", extras);
  }
}

void DiReader::readShape(const XmlElement& element)
{
  const Modelled* owner = elementOf(element);
  if (!owner) return;
  Diagram& diagram = diagramOf(owner->process);
  if (!isFree(element, *owner, diagram.shapes.find(ElementId{owner->id}))) return;
  const auto place = bounds(element);
  if (!place) {
    m_source.note(LossKind::Repaired,
                  "The place of %1 in the picture is no usable number; it was "
                  "left out.",
                  {m_source.nameFor(*owner->element)}, ElementId{owner->id});
    return;
  }
  Shape shape{.id = ElementId{owner->id}, .bounds = *place};
  const std::string& kind = owner->element->name.local;
  shape.expanded = element.attribute("isExpanded") != "false";
  shape.horizontal = element.attribute("isHorizontal") != "false";
  shape.markerVisible =
      kind != "exclusiveGateway" || element.attribute("isMarkerVisible") == "true";
  const bool sub = meaningOf(subProcessNames, kind).has_value();
  if (sub && !element.find("isExpanded")) m_undecided.insert(owner->id);
  shape.diId = element.attribute("id");
  readLabel(element, shape.label, shape.extras);
  shape.colours = readColours(element);
  m_source.keeper().keepAttributes(withoutColours(element, shape.colours), shapeParts, "bpmn",
                                   shape.extras);
  keepParts(element, shape.extras);
  diagram.shapes.insert(std::move(shape), diagram.shapes.size());
}

Status DiReader::readEdge(const XmlElement& element)
{
  const Modelled* owner = elementOf(element);
  if (!owner) return success();
  Diagram& diagram = diagramOf(owner->process);
  if (!isFree(element, *owner, diagram.edges.find(ElementId{owner->id}))) return success();
  Edge edge{.id = ElementId{owner->id}};
  std::size_t points = 0;
  for (const XmlElement& child : element.children) {
    if (!child.is(ddiUri, "waypoint")) continue;
    if (++points > m_limits.wayPoints) {
      return Error{ErrorCode::LimitExceeded,
                   {"A line has more than %1 way points.", {std::to_string(m_limits.wayPoints)}},
                   {},
                   child.position};
    }
    const auto x = coordinate(child, "x");
    const auto y = coordinate(child, "y");
    if (x && y) edge.wayPoints.push_back({*x, *y});
  }
  if (edge.wayPoints.size() < points || points < 2) {
    m_source.note(LossKind::Repaired,
                  "The line of %1 in the picture has way points that are no "
                  "usable numbers, or too few.",
                  {m_source.nameFor(*owner->element)}, ElementId{owner->id});
  }
  if (edge.wayPoints.size() < 2) return success();
  edge.diId = element.attribute("id");
  readLabel(element, edge.label, edge.extras);
  edge.colours = readColours(element);
  m_source.keeper().keepAttributes(withoutColours(element, edge.colours),
                                   {{"id", "bpmnElement"}, {}}, "bpmn", edge.extras);
  keepParts(element, edge.extras);
  diagram.edges.insert(std::move(edge), diagram.edges.size());
  return success();
}

/// A sub-process that does not say whether it is expanded is, where its contents are shown.
void DiReader::expandByContents(Diagram& diagram)
{
  if (m_undecided.empty()) return;
  const Process* process = findProcess(m_content, diagram.process);
  std::unordered_set<std::string> shown;
  for (const Shape& shape : diagram.shapes) {
    const Node* node = process->findNode(NodeId{shape.id.value()});
    if (node && node->parent) shown.insert(node->parent->value());
  }
  for (const std::string& id : m_undecided) {
    const Shape* shape = diagram.shapes.find(ElementId{id});
    if (!shape || shown.contains(id)) continue;
    Shape collapsed = *shape;
    collapsed.expanded = false;
    diagram.shapes.replace(std::move(collapsed));
  }
}

void DiReader::finish()
{
  for (auto& [number, diagram] : m_current) {
    if (diagram.shapes.empty() && diagram.edges.empty()) continue;
    expandByContents(diagram);
    m_content.diagrams.push_back(std::move(diagram));
  }
}

/// Counts the steps that no picture of their process shows.
void DiReader::noteElementsWithoutPlace()
{
  for (const Process& process : m_content.processes) {
    std::unordered_set<std::string> shown;
    for (const Diagram& diagram : m_content.diagrams) {
      if (diagram.process != process.id()) continue;
      for (const Shape& shape : diagram.shapes) shown.insert(shape.id.value());
    }
    if (shown.empty()) continue;
    const auto missing = std::ranges::count_if(process.nodes(), [&](const Node& node) {
      return !node.parent && !shown.contains(node.id.value());
    });
    if (missing == 0) continue;
    m_source.note(
        LossKind::NotShown, stepsWithoutPlace,
        {std::to_string(missing), process.name().empty() ? process.id().value() : process.name()});
  }
}

}  // namespace einklang::bpmn
