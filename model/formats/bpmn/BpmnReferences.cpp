#include "model/base/Text.h"
#include "model/formats/bpmn/BpmnNames.h"
#include "model/formats/bpmn/BpmnProcessReader.h"

#include <algorithm>

namespace einklang::bpmn {
namespace {

/// Tools that do without ports point to a property made for the purpose.
bool isPlaceholder(const XmlElement& node, const std::string& id)
{
  return std::ranges::any_of(node.children, [&](const XmlElement& child) {
    return child.is(modelUri, "property") && child.attribute("id") == id &&
           child.attribute("name") == "__targetRef_placeholder";
  });
}

}  // namespace

void ProcessReader::resolveReferences()
{
  insertOwnFlows();
  resolveFlows();
  resolveMessageFlows();
  resolveLanes();
  resolveDefaults();
  resolveBoundaryEvents();
  compareFlowLists();
  resolveDataLinks();
  resolveAssociations();
}

/// Puts the flows from our extension back where they stood.
void ProcessReader::insertOwnFlows()
{
  std::ranges::stable_sort(m_ownFlows, {}, &OwnFlow::index);
  for (OwnFlow& own : m_ownFlows) {
    const auto at = static_cast<std::ptrdiff_t>(std::min(own.index, m_elements.flows.size()));
    m_elements.flows.insert(m_elements.flows.begin() + at, std::move(own.flow));
    m_flowEnds.insert(m_flowEnds.begin() + at, std::move(own.ends));
  }
}

std::optional<NodeId> ProcessReader::findNode(const std::string& reference) const
{
  const Modelled* found = reference.empty() ? nullptr : m_source.resolve(reference);
  if (!found || found->process != m_number || !m_nodes.contains(found->id)) return std::nullopt;
  return NodeId{found->id};
}

std::optional<ElementId> ProcessReader::findElement(const std::string& reference) const
{
  const Modelled* found = reference.empty() ? nullptr : m_source.resolve(reference);
  if (!found || found->process != m_number || !m_created.contains(found->id)) return std::nullopt;
  return ElementId{found->id};
}

std::optional<ElementId> ProcessReader::findParty(const std::string& reference) const
{
  const Modelled* found = reference.empty() ? nullptr : m_source.resolve(reference);
  if (!found || found->process != m_number || !m_created.contains(found->id)) return std::nullopt;
  const bool party = m_nodes.contains(found->id) || found->element->is(modelUri, "participant");
  return party ? std::optional{ElementId{found->id}} : std::nullopt;
}

void ProcessReader::resolveFlows()
{
  for (std::size_t i = 0; i < m_elements.flows.size(); ++i) {
    Flow& flow = m_elements.flows[i];
    flow.source = findNode(m_flowEnds[i].source);
    flow.target = findNode(m_flowEnds[i].target);
    if (m_flowEnds[i].knownToLack) continue;
    const std::string& name = flow.label.empty() ? flow.id.value() : flow.label;
    if (!flow.source) {
      m_source.note(LossKind::Repaired, "The sequence flow %1 does not begin at any step.", {name},
                    ElementId{flow.id});
    }
    if (!flow.target) {
      m_source.note(LossKind::Repaired, "The sequence flow %1 does not lead to any step.", {name},
                    ElementId{flow.id});
    }
  }
}

void ProcessReader::resolveMessageFlows()
{
  for (std::size_t i = 0; i < m_elements.messageFlows.size(); ++i) {
    MessageFlow& flow = m_elements.messageFlows[i];
    flow.source = findParty(m_messageEnds[i].source);
    flow.target = findParty(m_messageEnds[i].target);
    if (m_messageEnds[i].knownToLack || (flow.source && flow.target)) continue;
    m_source.note(LossKind::Repaired, "The message flow %1 lacks an end.",
                  {flow.label.empty() ? flow.id.value() : flow.label}, ElementId{flow.id});
  }
}

/// A step named by a lane and by a lane inside it stands in the inner one.
void ProcessReader::resolveLanes()
{
  std::unordered_map<std::string, int> depths;
  for (const LaneMember& member : m_laneMembers) {
    const auto id = findNode(trim(member.node));
    if (!id) {
      m_source.note(LossKind::Repaired, "The lane %1 names a step that is not there: %2.",
                    {member.lane.value(), trim(member.node)}, ElementId{member.lane});
      continue;
    }
    const auto [known, isNew] = depths.emplace(id->value(), member.depth);
    if (!isNew && known->second >= member.depth) continue;
    known->second = member.depth;
    nodeAt(*id).lane = member.lane;
  }
}

void ProcessReader::resolveDefaults()
{
  std::unordered_map<std::string, std::size_t> flows;
  for (std::size_t i = 0; i < m_elements.flows.size(); ++i) {
    flows.emplace(m_elements.flows[i].id.value(), i);
  }
  for (const Node& node : m_elements.nodes) {
    const XmlElement& element = *m_nodeElements.at(node.id.value());
    const std::string reference = element.attribute("default");
    if (reference.empty()) continue;
    const auto id = findElement(reference);
    const auto flow = id ? flows.find(id->value()) : flows.end();
    if (flow != flows.end() && m_elements.flows[flow->second].source == node.id) {
      m_elements.flows[flow->second].isDefault = true;
    } else {
      m_source.note(LossKind::Repaired, "The default flow of %1 is not one of its own.",
                    {m_source.nameFor(element)}, ElementId{node.id});
    }
  }
}

void ProcessReader::resolveBoundaryEvents()
{
  for (Node& node : m_elements.nodes) {
    if (!isBoundary(node)) continue;
    const XmlElement& element = *m_nodeElements.at(node.id.value());
    auto& event = std::get<Event>(node.type);
    event.attachedTo = findNode(element.attribute("attachedToRef"));
    if (event.attachedTo || findOwn(element, "event")) continue;
    m_source.note(LossKind::Repaired, "The boundary event %1 is not attached to any step.",
                  {m_source.nameFor(element)}, ElementId{node.id});
  }
}

/// Both lists are only a repetition of what the flows say, but other tools may trust them.
void ProcessReader::compareFlowLists()
{
  std::unordered_map<std::string, std::pair<int, int>> counts;
  for (std::size_t i = 0; i < m_elements.flows.size(); ++i) {
    const Flow& flow = m_elements.flows[i];
    if (m_flowEnds[i].knownToLack) continue;
    if (flow.source) ++counts[flow.source->value()].second;
    if (flow.target) ++counts[flow.target->value()].first;
  }
  for (const auto& [id, element] : m_nodeElements) {
    const auto count = [&](std::string_view name) {
      return static_cast<int>(std::ranges::count_if(
          element->children, [&](const XmlElement& child) { return child.is(modelUri, name); }));
    };
    const int in = count("incoming");
    const int out = count("outgoing");
    if (in + out > 0) m_source.hasFlowLists = true;
    const auto& [flowsIn, flowsOut] = counts[id];
    if (in != flowsIn || out != flowsOut) ++m_source.wrongFlowLists;
  }
}

void ProcessReader::resolveDataLinks()
{
  for (const DataLink& link : m_dataLinks) {
    if (!resolveDataLink(link)) {
      m_source.keeper().keepChild(*link.association, "bpmn", nodeAt(link.node).extras);
    }
  }
}

/// A data association leads from a document to a step or back. Its other end is a port inside the
/// step, which the model does not have; the port's name stays as an extra.
bool ProcessReader::resolveDataLink(const DataLink& link)
{
  const XmlElement& element = *link.association;
  const bool in = element.name.local == "dataInputAssociation";
  const std::string_view dataEnd = in ? "sourceRef" : "targetRef";
  std::optional<ElementId> data;
  Extras ports;
  for (const XmlElement& child : element.children) {
    if (!child.is(modelUri, "sourceRef") && !child.is(modelUri, "targetRef")) continue;
    const std::string reference = trim(child.text);
    if (!data && child.name.local == dataEnd) {
      data = findElement(reference);
      if (!data) return false;
    } else if (!reference.empty() &&
               !isPlaceholder(*m_nodeElements.at(link.node.value()), reference)) {
      ports.push_back({"bpmn/port", reference});
    }
  }
  if (!data) return false;
  const ElementId node{link.node};
  Association association =
      readDataAssociation(element, in ? *data : node, in ? node : *data, m_source);
  std::ranges::move(ports, std::back_inserter(association.extras));
  created(association.id);
  m_elements.associations.push_back(std::move(association));
  return true;
}

void ProcessReader::resolveAssociations()
{
  for (const XmlElement* element : m_associations) {
    const auto from = findElement(element->attribute("sourceRef"));
    const auto to = findElement(element->attribute("targetRef"));
    if (from && to) {
      m_elements.associations.push_back(readAssociation(*element, *from, *to, m_source));
      created(m_elements.associations.back().id);
      continue;
    }
    m_source.note(LossKind::Kept, "The association %1 lacks an end. It is kept but not shown.",
                  {m_source.idOf(*element)});
    m_source.keeper().keepChild(*element, "bpmn", m_looseExtras);
  }
}

}  // namespace einklang::bpmn
