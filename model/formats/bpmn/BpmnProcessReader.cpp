#include "model/formats/bpmn/BpmnProcessReader.h"

#include "model/base/Text.h"
#include "model/formats/bpmn/BpmnAttributes.h"
#include "model/formats/bpmn/BpmnExpressions.h"
#include "model/formats/bpmn/BpmnNames.h"

#include <algorithm>
#include <array>

namespace einklang::bpmn {
namespace {

bool holdsFlowNodesOrLanes(const XmlElement& process)
{
  return std::ranges::any_of(process.children, [](const XmlElement& child) {
    return child.name.uri == modelUri &&
           (child.name.local == "laneSet" || nodeTypeOf(child.name.local));
  });
}

bool isSubProcess(const XmlElement& element)
{
  return element.name.uri == modelUri && meaningOf(subProcessNames, element.name.local).has_value();
}

bool isData(std::string_view name)
{
  return name == "dataObjectReference" || name == "dataStoreReference" || name == "dataObject";
}

/// A set that only lists ports says nothing: the writer makes it again.
bool isPlainSet(const XmlElement& set)
{
  const bool isSet = set.is(modelUri, "inputSet") || set.is(modelUri, "outputSet");
  return isSet && set.attributes.empty() &&
         std::ranges::all_of(set.children, [](const XmlElement& child) {
           return child.is(modelUri, "dataInputRefs") || child.is(modelUri, "dataOutputRefs");
         });
}

/// Where a flow from our extension stood among the others.
std::size_t indexOf(const XmlElement& own)
{
  double index = 0;
  parseNumber(own.attribute("index"), index);
  return index > 0 && index < 1e9 ? static_cast<std::size_t>(index) : 0;
}

constexpr std::array<std::string_view, 5> conversations{"conversation", "subConversation",
                                                        "callConversation", "conversationLink",
                                                        "conversationAssociation"};

}  // namespace

Result<Process> ProcessReader::readCollaboration(const XmlElement& collaboration,
                                                 const std::vector<const XmlElement*>& outside)
{
  readHeader(collaboration);
  for (const XmlElement& child : collaboration.children) {
    if (child.is(modelUri, "participant")) addParticipant(child);
  }
  for (const XmlElement* process : outside) readOutside(*process);
  readContainer(collaboration, {});
  for (const XmlElement& child : collaboration.children) {
    if (!child.is(modelUri, "messageFlow")) continue;
    m_elements.messageFlows.push_back(readMessageFlow(child, m_source));
    m_messageEnds.push_back({child.attribute("sourceRef"), child.attribute("targetRef")});
    created(m_elements.messageFlows.back().id);
  }
  readOwnFlows(collaboration);
  takeHeaderOfOnlyProcess(collaboration);
  m_source.keeper().keepRest(
      collaboration,
      {{"id", "name"},
       {"documentation", "participant", "messageFlow", "textAnnotation", "group", "association"}},
      "bpmn", m_header.extras);
  return make(collaboration);
}

Result<Process> ProcessReader::readProcess(const XmlElement& process)
{
  readHeader(process);
  readProcessElement(process, "bpmn", {}, m_header.extras);
  return make(process);
}

Result<Process> ProcessReader::make(const XmlElement& element)
{
  resolveReferences();
  std::ranges::move(m_looseExtras, std::back_inserter(m_header.extras));
  return Process::make(ProcessId{m_source.claim(m_source.idOf(element), allProcesses)},
                       std::move(m_header), std::move(m_elements));
}

void ProcessReader::readHeader(const XmlElement& element)
{
  m_header.name = labelOf(element);
  m_header.description = m_source.keeper().documentation(element, "bpmn", m_header.extras);
  if (const XmlElement* profile = findOwn(element, "profile")) {
    m_header.profile = readProfile(*profile);
  }
}

/// A collaboration often has no name of its own; where it has one pool with contents, its process's
/// name and description say what the whole is (a process of a black box is empty). What the
/// participant keeps as an extra tells the writer which of the two had them.
void ProcessReader::takeHeaderOfOnlyProcess(const XmlElement& collaboration)
{
  const auto isOpen = [](const Participant& p) { return !p.blackBox; };
  auto& participants = m_elements.participants;
  if (std::ranges::count_if(participants, isOpen) != 1) return;
  const auto participant = std::ranges::find_if(participants, isOpen);
  const auto found = m_processOf.find(participant->id);
  if (found == m_processOf.end()) return;
  const XmlElement& process = *found->second;
  if (m_header.name.empty()) {  // absent, or name="" as some tools write it
    m_header.name = labelOf(process);
    std::erase_if(participant->extras,
                  [](const Extra& extra) { return extra.place == "bpmn/process@name"; });
  } else if (!process.find("name")) {
    participant->extras.push_back({"bpmn/process@name", ""});
  }
  const XmlElement* own = collaboration.findChild(modelUri, "documentation");
  const bool says = own && (!m_header.description.empty() || !own->attributes.empty());
  if (says) return;  // <documentation/> says nothing
  m_header.description = m_source.keeper().documentation(process, "bpmn", m_header.extras);
  std::erase_if(participant->extras,
                [](const Extra& extra) { return extra.place == "bpmn/process/documentation"; });
}

void ProcessReader::addParticipant(const XmlElement& element)
{
  Participant participant = readParticipant(element, m_source);
  created(participant.id);
  const std::string reference = element.attribute("processRef");
  const Modelled* found = reference.empty() ? nullptr : m_source.resolve(reference);
  const bool exists = found && found->element->is(modelUri, "process");
  participant.processId = localPart(reference);
  participant.blackBox = true;
  if (!reference.empty() && !exists) {
    m_source.note(LossKind::Repaired, "The participant %1 names a process that is not there: %2.",
                  {m_source.nameFor(element), reference}, ElementId{participant.id});
  } else if (exists && std::ranges::find(m_processes, found->element) != m_processes.end()) {
    m_source.note(LossKind::Repaired,
                  "Two participants share the process %1; the second one is shown empty.",
                  {reference}, ElementId{participant.id});
  } else if (exists) {
    addProcessOf(participant, *found->element);
  }
  if (const XmlElement* own = findOwn(element, "participant")) {
    const std::string box = own->attribute("blackBox");
    if (!box.empty()) participant.blackBox = box == "true";
  }
  if (isMadeFor(reference, "Process_", element.attribute("id"))) participant.processId.clear();
  m_elements.participants.push_back(std::move(participant));
}

void ProcessReader::addProcessOf(Participant& participant, const XmlElement& process)
{
  participant.processId = m_source.idOf(process);
  participant.blackBox = !holdsFlowNodesOrLanes(process);
  m_processes.push_back(&process);
  m_processOf.emplace(participant.id, &process);
  keepHeader(process, "bpmn/process", participant.extras);
  readProcessElement(process, "bpmn/process", {std::nullopt, participant.id}, participant.extras);
}

/// Some tools put what they draw beside the pools into a process that no pool names. Its elements
/// stand in no pool and say which process they are from; the header keeps what it says itself.
void ProcessReader::readOutside(const XmlElement& process)
{
  const std::string& id = m_source.idOf(process);
  if (findOwnValue(process, "belongsTo") && id.starts_with("Process_outside")) {  // made by us
    readContainer(process, {});
    readOwnFlows(process);
    return;
  }
  const std::string path = "bpmn/outside:" + id;
  m_header.extras.push_back({"bpmn/outside", id});
  keepHeader(process, path, m_header.extras);
  readProcessElement(process, path, {std::nullopt, std::nullopt, id}, m_header.extras);
}

void ProcessReader::keepHeader(const XmlElement& process, const std::string& path,
                               Extras& extras) const
{
  if (const std::string* name = process.find("name")) {
    extras.push_back({path + "@name", cleanText(*name)});
  }
  for (const XmlElement& child : process.children) {
    if (child.is(modelUri, "documentation")) m_source.keeper().keepChild(child, path, extras);
  }
}

void ProcessReader::readProcessElement(const XmlElement& process, const std::string& path,
                                       const Place& place, Extras& extras)
{
  readContainer(process, place);
  readPorts(process, path, place, extras);
  readOwnFlows(process);
  m_source.keeper().keepAttributes(process, {{"id", "name"}, {}}, path, extras);
  XmlElement rest;
  for (const XmlElement& child : process.children) {
    const bool understood =
        child.name.uri == modelUri && child.name.local != "property" &&
        std::ranges::find(nodeParts.children, child.name.local) != nodeParts.children.end();
    if (!understood && !child.is(modelUri, "ioSpecification")) rest.children.push_back(child);
    if (!child.is(modelUri, "laneSet")) continue;
    m_source.keeper().keepRest(child, {{}, {"lane"}}, path + "/laneSet" + m_laneSets[&child],
                               extras);
  }
  m_source.keeper().keepRest(rest, {}, path, extras);
}

void ProcessReader::readContainer(const XmlElement& container, const Place& place)
{
  prepareDataObjects(container);
  numberLaneSets(container);
  for (const XmlElement& child : container.children) {
    if (child.name.uri == modelUri) readContents(child, place);
  }
  for (const XmlElement& child : container.children) {
    if (isSubProcess(child)) readContainer(child, {NodeId{m_source.idOf(child)}});
  }
}

void ProcessReader::readContents(const XmlElement& element, const Place& place)
{
  const std::string& name = element.name.local;
  if (const auto type = nodeTypeOf(name)) return addNode(element, *type, place);
  if (name == "sequenceFlow") return addFlow(element);
  if (name == "laneSet") return addLanes(element, place, std::nullopt, 0);
  if (addArtifact(element, place) || addData(element, place)) return;
  if (std::ranges::find(conversations, name) != conversations.end()) {
    m_source.note(LossKind::NotShown, "%1 is part of a conversation. It is kept but not shown.",
                  {m_source.nameFor(element)});
  }
}

void ProcessReader::addNode(const XmlElement& element, const NodeType& type, const Place& place)
{
  Node node = readNode(element, type, m_source);
  if (gatewayOf(node) && node.label.empty() && !labelOf(element).empty()) ++m_source.defaultNames;
  node.parent = place.parent;
  node.participant = place.participant;
  place.mark(node.extras);
  created(node.id);
  m_nodes.emplace(node.id.value(), m_elements.nodes.size());
  m_nodeElements.emplace(node.id.value(), &element);
  for (const XmlElement& child : element.children) {
    const bool in = child.is(modelUri, "dataInputAssociation");
    if (in || child.is(modelUri, "dataOutputAssociation")) m_dataLinks.push_back({&child, node.id});
  }
  m_elements.nodes.push_back(std::move(node));
}

void ProcessReader::addFlow(const XmlElement& element)
{
  m_elements.flows.push_back(readFlow(element, m_source));
  m_flowEnds.push_back({element.attribute("sourceRef"), element.attribute("targetRef")});
  created(m_elements.flows.back().id);
}

bool ProcessReader::addArtifact(const XmlElement& element, const Place& place)
{
  const auto add = [&](auto& list, auto artifact) {
    artifact.parent = place.parent;
    artifact.participant = place.participant;
    place.mark(artifact.extras);
    created(artifact.id);
    list.push_back(std::move(artifact));
    return true;
  };
  const std::string& name = element.name.local;
  if (name == "textAnnotation")
    return add(m_elements.annotations, readAnnotation(element, m_source));
  if (name == "group") return add(m_elements.groups, readGroup(element, m_source));
  if (name == "association") m_associations.push_back(&element);
  return name == "association";
}

bool ProcessReader::addData(const XmlElement& element, const Place& place)
{
  const std::string& name = element.name.local;
  if (!isData(name) && name != "dataInput" && name != "dataOutput") return false;
  if (name == "dataObject" && m_backings.contains(&element)) return true;
  const auto backing = m_backings.find(&element);
  DataObject data = readDataObject(element, backing == m_backings.end() ? nullptr : backing->second,
                                   m_owners.contains(&element), m_source);
  data.parent = place.parent;
  data.participant = place.participant;
  place.mark(data.extras);
  created(data.id);
  m_elements.dataObjects.push_back(std::move(data));
  return true;
}

/// Pairs references with the data objects they show; the model has one element for both.
void ProcessReader::prepareDataObjects(const XmlElement& container)
{
  for (const XmlElement& child : container.children) {
    if (!child.is(modelUri, "dataObjectReference")) continue;
    const std::string reference = child.attribute("dataObjectRef");
    const Modelled* object = m_source.resolve(reference);
    if (!object) continue;
    const XmlElement* backing = object->element;
    if (backing->is(modelUri, "dataObjectReference")) backing = m_backings[backing];
    if (!backing || !backing->is(modelUri, "dataObject")) continue;
    m_backings[&child] = backing;
    if (m_backings.emplace(backing, backing).second) {
      m_owners.insert(&child);
      m_source.alias(reference, child);
    }
  }
}

void ProcessReader::readPorts(const XmlElement& process, const std::string& path,
                              const Place& place, Extras& extras)
{
  const XmlElement* ports = process.findChild(modelUri, "ioSpecification");
  if (!ports) return;
  for (const XmlElement& port : ports->children) {
    if (port.name.uri == modelUri) addData(port, place);
  }
  XmlElement rest = *ports;
  std::erase_if(rest.children, isPlainSet);
  m_source.keeper().keepRest(rest, {{}, {"dataInput", "dataOutput"}}, path + "/ioSpecification",
                             extras);
}

void ProcessReader::addLanes(const XmlElement& laneSet, const Place& place,
                             const std::optional<LaneId>& parent, int depth)
{
  for (const XmlElement& child : laneSet.children) {
    if (!child.is(modelUri, "lane")) continue;
    Lane lane = readLane(child, m_source);
    const LaneId id = lane.id;
    lane.parent = parent;
    if (!parent) lane.participant = place.participant;
    if (!parent) place.mark(lane.extras);
    if (!parent) lane.subProcess = place.parent;
    const std::string set = parent ? std::string{} : m_laneSets[&laneSet];
    if (!set.empty()) lane.extras.push_back({"bpmn/set", set});
    created(id);
    m_elements.lanes.push_back(std::move(lane));
    for (const XmlElement& member : child.children) {
      if (member.is(modelUri, "flowNodeRef")) m_laneMembers.push_back({member.text, id, depth});
    }
    if (const XmlElement* inner = child.findChild(modelUri, "childLaneSet")) {
      addLanes(*inner, place, id, depth + 1);
    }
  }
  if (!parent && place.parent) {
    m_source.keeper().keepRest(laneSet, {{}, {"lane"}}, "bpmn/laneSet" + m_laneSets[&laneSet],
                               nodeAt(*place.parent).extras);
  }
}

/// Hardly any process has more than one lane set; the lanes of further ones carry its number.
void ProcessReader::numberLaneSets(const XmlElement& container)
{
  int number = 0;
  for (const XmlElement& child : container.children) {
    if (child.is(modelUri, "laneSet") && ++number > 1) m_laneSets[&child] = std::to_string(number);
  }
}

void ProcessReader::readOwnFlows(const XmlElement& holder)
{
  const XmlElement* extensions = holder.findChild(modelUri, "extensionElements");
  if (!extensions) return;
  for (const XmlElement& child : extensions->children) {
    if (child.is(ownUri, "flow")) {
      m_ownFlows.push_back({indexOf(child),
                            readOwnFlow(child, m_source),
                            {child.attribute("source"), child.attribute("target"), true}});
      created(m_ownFlows.back().flow.id);
    } else if (child.is(ownUri, "messageFlow")) {
      m_elements.messageFlows.push_back(readOwnMessageFlow(child, m_source));
      m_messageEnds.push_back({child.attribute("source"), child.attribute("target"), true});
      created(m_elements.messageFlows.back().id);
    }
  }
}

}  // namespace einklang::bpmn
