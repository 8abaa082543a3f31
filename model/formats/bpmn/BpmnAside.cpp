#include "model/formats/bpmn/BpmnAside.h"

#include "model/formats/bpmn/BpmnAttributes.h"
#include "model/formats/bpmn/BpmnNames.h"
#include "model/formats/bpmn/BpmnWriting.h"

#include <algorithm>

namespace einklang::bpmn {
namespace {

/// Moves the extension of a shape, line or plane into the picture; a plane needs no name there.
void takeExtension(XmlElement& element, XmlElement& picture)
{
  const auto extension = std::ranges::find_if(
      element.children, [](const XmlElement& child) { return child.is(ddiUri, "extension"); });
  if (extension == element.children.end()) return;
  const std::string owner = element.is(diUri, "BPMNPlane") ? "" : element.attribute("id");
  for (XmlElement& extra : extension->children) {
    picture.children.push_back(std::move(extra.set("of", owner)));
  }
  element.children.erase(extension);
}

}  // namespace

Aside::Aside(const XmlElement& root)
{
  collectIds(root);
}

void Aside::collectIds(const XmlElement& element)
{
  if (element.name.uri != modelUri) return;
  if (const std::string* id = element.find("id")) m_ids.insert(*id);
  for (const XmlElement& child : element.children) collectIds(child);
}

void Aside::takeFrom(XmlElement& diagram)
{
  for (XmlElement& plane : diagram.children) {
    if (!plane.is(diUri, "BPMNPlane") || !m_ids.contains(plane.attribute("bpmnElement"))) continue;
    XmlElement picture = ownElement("picture");
    picture.set("diagram", diagram.attribute("id"));
    takeFromPlane(plane, picture);
    if (picture.children.empty()) continue;
    m_pictures[plane.attribute("bpmnElement")].push_back(std::move(picture));
  }
}

void Aside::takeFromPlane(XmlElement& plane, XmlElement& picture) const
{
  takeExtension(plane, picture);
  std::erase_if(plane.children, [&](XmlElement& child) {
    const bool loose = isLoose(child);
    if (loose) picture.children.push_back(std::move(child));
    return loose;
  });
  for (XmlElement& child : plane.children) takeExtension(child, picture);
}

bool Aside::isLoose(const XmlElement& shape) const
{
  const std::string* shown = shape.name.uri == diUri ? shape.find("bpmnElement") : nullptr;
  return shown && !m_ids.contains(localPart(*shown));
}

void Aside::putInto(XmlElement& root)
{
  if (m_pictures.empty() || root.name.uri != modelUri) return;
  const auto found = m_pictures.find(root.attribute("id"));
  if (found != m_pictures.end()) {
    for (XmlElement& picture : found->second) putIntoExtensions(root, std::move(picture));
    m_pictures.erase(found);
  }
  for (XmlElement& child : root.children) putInto(child);
}

}  // namespace einklang::bpmn
