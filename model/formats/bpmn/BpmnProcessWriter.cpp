#include "model/formats/bpmn/BpmnProcessWriter.h"

#include "model/formats/bpmn/BpmnAttributes.h"
#include "model/formats/bpmn/BpmnNames.h"
#include "model/process/Names.h"

#include <algorithm>

namespace einklang::bpmn {
namespace {

const std::string outside = "-";  // the container of what stands in no pool

std::string insideOf(const NodeId& subProcess)
{
  return "node " + subProcess.value();
}
std::string poolOf(const ParticipantId& participant)
{
  return "pool " + participant.value();
}

const std::optional<NodeId>& subProcessAround(const Lane& lane)
{
  return lane.subProcess;
}
template <typename Element>
const std::optional<NodeId>& subProcessAround(const Element& element)
{
  return element.parent;
}

std::string outsideIn(const std::string& process)
{
  return outside + process;
}

/// A participant also carries what its process element says.
bool isOfProcess(const Extra& extra)
{
  return extra.place.starts_with("bpmn/process@") || extra.place.starts_with("bpmn/process/");
}

/// Where the file must call an element otherwise, an extension tells its id.
void keepOriginalId(XmlElement& element, const std::string& id)
{
  if (element.attribute("id") == id) return;
  XmlElement original = ownElement("id");
  original.set("value", id);
  extensionsOf(element).children.push_back(std::move(original));
}

}  // namespace

ProcessWriter::ProcessWriter(const Process& process, int number, Writing& writing)
    : m_process{process}, m_number{number}, m_writing{writing}
{
  for (const Extra& extra : process.header().extras) {
    if (extra.place == "bpmn/outside" && isCollaboration()) m_outside.push_back(extra.text);
  }
  sortIn();
  sortFlows();
  sortAssociations();
  for (const Participant& participant : process.participants()) listFlows(poolOf(participant.id));
  for (const std::string& id : m_outside) listFlows(outsideIn(id));
  listFlows(outside);
}

/// In a sub-process, in a pool, in a process that no pool names, or nowhere.
template <typename Element>
std::string ProcessWriter::placeOf(const Element& element) const
{
  if (const auto& parent = subProcessAround(element)) return insideOf(*parent);
  if (element.participant) return poolOf(*element.participant);
  const auto mark = std::ranges::find(element.extras, "bpmn/process", &Extra::place);
  const bool known =
      mark != element.extras.end() && std::ranges::find(m_outside, mark->text) != m_outside.end();
  return known ? outsideIn(mark->text) : outside;
}

std::string ProcessWriter::containerOf(const ElementId& id) const
{
  const auto it = m_containers.find(id.value());
  return it == m_containers.end() ? outside : it->second;
}

void ProcessWriter::sortIn()
{
  const auto sort = [this](const auto& list, auto member) {
    for (const auto& element : list) {
      const std::string place = placeOf(element);
      m_containers.emplace(element.id.value(), place);
      (contents(place).*member).push_back(&element);
    }
  };
  for (const Lane& lane : m_process.lanes()) {
    if (lane.parent) {
      m_innerLanes[lane.parent->value()].push_back(&lane);
    } else {
      contents(placeOf(lane)).lanes.push_back(&lane);
    }
  }
  sort(m_process.nodes(), &Contents::nodes);
  sort(m_process.dataObjects(), &Contents::data);
  sort(m_process.annotations(), &Contents::annotations);
  sort(m_process.groups(), &Contents::groups);
  for (const Node& node : m_process.nodes()) {
    if (node.lane) m_laneMembers[node.lane->value()].push_back(&node);
  }
}

/// A flow stands where it begins, else where it ends.
void ProcessWriter::sortFlows()
{
  for (const Flow& flow : m_process.flows()) {
    std::string place = outside;
    if (flow.target) place = containerOf(*flow.target);
    if (flow.source) place = containerOf(*flow.source);
    m_containers.emplace(flow.id.value(), place);
    contents(place).flows.push_back(&flow);
    if (!flow.source || !flow.target) continue;
    const Node& source = *m_process.findNode(*flow.source);
    const Gateway* gateway = gatewayOf(source);
    const bool may = isActivity(source) || (gateway && gateway->kind != GatewayKind::Parallel &&
                                            gateway->kind != GatewayKind::EventBased);
    if (flow.isDefault && may) m_defaults.emplace(flow.source->value(), &flow);
  }
}

void ProcessWriter::sortAssociations()
{
  for (const Association& association : m_process.associations()) {
    if (isInsideNode(association)) {
      const bool in = m_process.dataObjects().find(DataObjectId{association.source.value()});
      const ElementId& node = in ? association.target : association.source;
      m_dataLinks[node.value()].push_back(&association);
      continue;
    }
    std::string place = containerOf(association.source);
    if (place == outside) place = containerOf(association.target);
    m_containers.emplace(association.id.value(), place);
    contents(place).associations.push_back(&association);
  }
}

/// Lists the flows of every step in the order in which the file will have them, so that writing
/// what was written gives the same bytes.
void ProcessWriter::listFlows(const std::string& container)
{
  const Contents here = contents(container);
  for (const Flow* flow : here.flows) {
    if (!flow->source || !flow->target) continue;
    m_outgoing[flow->source->value()].push_back(flow);
    m_incoming[flow->target->value()].push_back(flow);
  }
  for (const Node* node : here.nodes) {
    if (subProcessOf(*node)) listFlows(insideOf(node->id));
  }
}

/// BPMN knows data associations only inside activities, into throwing and out of catching events.
bool ProcessWriter::isInsideNode(const Association& association) const
{
  if (association.kind != AssociationKind::Data) return false;
  const bool in = m_process.dataObjects().find(DataObjectId{association.source.value()});
  const bool out = m_process.dataObjects().find(DataObjectId{association.target.value()});
  if (in == out) return false;
  const ElementId& end = in ? association.target : association.source;
  const Node* node = m_process.findNode(NodeId{end.value()});
  if (!node || gatewayOf(*node)) return false;
  const Event* event = eventOf(*node);
  const bool throws = event && (event->position == EventPosition::End ||
                                event->position == EventPosition::IntermediateThrow);
  return !event || throws == in;
}

bool ProcessWriter::isCollaboration() const
{
  return !m_process.participants().empty();
}

/// True for the pool whose process carries the name of the whole, see the reader.
bool ProcessWriter::isOnlyProcess(const Participant& participant) const
{
  const auto open = [](const Participant& p) { return !p.blackBox; };
  return open(participant) && std::ranges::count_if(m_process.participants(), open) == 1;
}

std::vector<XmlElement> ProcessWriter::write()
{
  std::vector<XmlElement> roots;
  if (isCollaboration()) {
    roots.push_back(writeCollaboration());
    addProcessElements(roots);
    return roots;
  }
  XmlElement process = bpmnElement("process", m_writing.fileIdOfProcess(m_number));
  ExtrasWriter extras{m_process.header().extras, m_writing};
  process.set("name", m_process.name());
  extras.put(process, "bpmn", "tProcess");
  writeHeader(process, extras, true);
  writeContainer(process, outside, extras, "bpmn");
  for (const MessageFlow& flow : m_process.messageFlows()) writeMessageFlow(flow, process);
  finish(process, extras);
  roots.push_back(std::move(process));
  return roots;
}

/// Text that tells people what the whole is, and what only we know about it.
void ProcessWriter::writeHeader(XmlElement& element, ExtrasWriter& extras, bool withText)
{
  keepOriginalId(element, m_process.id().value());
  if (withText) writeDocumentation(element, m_process.header().description, extras);
  if (auto profile = writeProfile(m_process.profile())) {
    extensionsOf(element).children.push_back(std::move(*profile));
  }
}

void ProcessWriter::writeDocumentation(XmlElement& element, const std::string& text,
                                       ExtrasWriter& extras)
{
  if (text.empty()) return;
  XmlElement documentation = bpmnElement("documentation");
  documentation.text = text;
  extras.put(documentation, "bpmn/documentation", "tDocumentation");
  element.children.insert(element.children.begin(), std::move(documentation));
}

XmlElement ProcessWriter::writeCollaboration()
{
  XmlElement element = bpmnElement("collaboration", m_writing.fileIdOfProcess(m_number));
  ExtrasWriter extras{m_process.header().extras, m_writing};
  const auto& participants = m_process.participants();
  const auto only = std::ranges::find_if(
      participants, [this](const Participant& participant) { return isOnlyProcess(participant); });
  const auto keeps = [&](const char* place) {
    return only == participants.end() || ExtrasWriter{only->extras, m_writing}.has(place);
  };
  if (keeps("bpmn/process@name")) element.set("name", m_process.name());
  extras.discard("bpmn/outside");
  extras.put(element, "bpmn", "tCollaboration");
  const bool withText = keeps("bpmn/process/documentation");
  if (!withText) extras.discard("bpmn/documentation@");
  writeHeader(element, extras, withText);
  for (const Participant& participant : participants) {
    ExtrasWriter own{participant.extras, m_writing};
    element.children.push_back(writeParticipant(participant, own));
  }
  for (const MessageFlow& flow : m_process.messageFlows()) writeMessageFlow(flow, element);
  writeArtifacts(element, contents(outside));
  finish(element, extras);
  return element;
}

bool ProcessWriter::isBlackBoxInXml(const Participant& participant) const
{
  const auto it = m_contents.find(poolOf(participant.id));
  return it == m_contents.end() || (it->second.nodes.empty() && it->second.lanes.empty());
}

XmlElement ProcessWriter::writeParticipant(const Participant& participant, ExtrasWriter& extras)
{
  XmlElement element = start("participant", participant.id);
  element.set("name", participant.name);
  const bool hasProcess = !participant.blackBox || !participant.processId.empty() ||
                          contents(poolOf(participant.id)).needsProcess();
  if (hasProcess) {
    const std::string wanted =
        participant.processId.empty() ? "Process_" + fileId(participant.id) : participant.processId;
    element.set("processRef", m_writing.idFor(m_number, wanted));
  }
  writeDocumentation(element, participant.description, extras);
  XmlElement own = ownElement("participant");
  if (participant.role != ParticipantRole::Unspecified) own.set("role", nameOf(participant.role));
  if (participant.blackBox != isBlackBoxInXml(participant)) {
    own.set("blackBox", participant.blackBox ? "true" : "false");
  }
  if (!own.attributes.empty()) extensionsOf(element).children.push_back(std::move(own));
  extras.put(element, "bpmn", "tParticipant");
  for (const Extra& extra : participant.extras) {
    if (isOfProcess(extra)) extras.take(extra.place);
  }
  finish(element, extras);
  return element;
}

void ProcessWriter::addProcessElements(std::vector<XmlElement>& roots)
{
  std::vector<std::string> written;
  for (const Participant& participant : m_process.participants()) {
    const std::string wanted =
        participant.processId.empty() ? "Process_" + fileId(participant.id) : participant.processId;
    const bool needed = !participant.blackBox || !participant.processId.empty() ||
                        contents(poolOf(participant.id)).needsProcess();
    if (!needed || std::ranges::find(written, wanted) != written.end()) continue;
    written.push_back(wanted);
    Extras own;
    std::ranges::copy_if(participant.extras, std::back_inserter(own), isOfProcess);
    ExtrasWriter extras{own, m_writing};
    roots.push_back(writeProcessOf(participant, extras));
  }
  for (const std::string& id : m_outside) roots.push_back(writeOutside(id));
  addLooseElements(roots);
}

/// An element for a process that no pool names, with a word about where it belongs.
XmlElement ProcessWriter::outsideElement(const std::string& id) const
{
  XmlElement element = bpmnElement("process", id);
  XmlElement own = ownElement("belongsTo");
  own.set("value", m_writing.fileIdOfProcess(m_number));
  extensionsOf(element).children.push_back(std::move(own));
  return element;
}

XmlElement ProcessWriter::writeOutside(const std::string& id)
{
  XmlElement element = outsideElement(m_writing.idFor(m_number, id));
  keepOriginalId(element, id);
  const std::string path = "bpmn/outside:" + id;
  Extras own;
  std::ranges::copy_if(m_process.header().extras, std::back_inserter(own), [&](const Extra& extra) {
    return extra.place.starts_with(path + "@") || extra.place.starts_with(path + "/");
  });
  ExtrasWriter extras{own, m_writing};
  extras.put(element, path, "tProcess");
  writeContainer(element, outsideIn(id), extras, path);
  finish(element, extras);
  return element;
}

/// Steps that stand in no pool and came from no file.
void ProcessWriter::addLooseElements(std::vector<XmlElement>& roots)
{
  if (!contents(outside).needsProcess()) return;
  XmlElement rest = outsideElement(m_writing.uniqueId("Process_outside"));
  const Extras none;
  ExtrasWriter extras{none, m_writing};
  Contents loose = contents(outside);
  contents("rest") = {loose.lanes, loose.nodes, loose.flows, loose.data, {}, {}, {}};
  writeContainer(rest, "rest", extras, "bpmn");
  finish(rest, extras);
  roots.push_back(std::move(rest));
}

XmlElement ProcessWriter::writeProcessOf(const Participant& participant, ExtrasWriter& extras)
{
  const std::string wanted =
      participant.processId.empty() ? "Process_" + fileId(participant.id) : participant.processId;
  XmlElement element = bpmnElement("process", m_writing.idFor(m_number, wanted));
  keepOriginalId(element, wanted);
  const auto name = extras.take("bpmn/process@name");
  element.set("name", name ? *name : isOnlyProcess(participant) ? m_process.name() : "");
  if (isOnlyProcess(participant) && !extras.has("bpmn/process/documentation")) {
    ExtrasWriter header{m_process.header().extras, m_writing};
    writeDocumentation(element, m_process.header().description, header);
  }
  extras.put(element, "bpmn/process", "tProcess");
  writeContainer(element, poolOf(participant.id), extras, "bpmn/process");
  finish(element, extras);
  return element;
}

void ProcessWriter::writeContainer(XmlElement& element, const std::string& container,
                                   ExtrasWriter& extras, const std::string& path)
{
  const Contents here = contents(container);
  std::map<std::string, std::vector<const Lane*>> sets;
  for (const Lane* lane : here.lanes) {
    sets[ExtrasWriter{lane->extras, m_writing}.take("bpmn/set").value_or("")].push_back(lane);
  }
  for (const auto& [number, lanes] : sets) {
    XmlElement laneSet = bpmnElement("laneSet");
    extras.put(laneSet, path + "/laneSet" + number, "tLaneSet");
    for (const Lane* lane : lanes) writeLane(laneSet, *lane);
    m_writing.schema().sortChildren(laneSet, "tLaneSet");
    element.children.push_back(std::move(laneSet));
  }
  writePorts(element, here, extras, path);
  for (const DataObject* data : here.data) {
    if (!isPort(*data)) writeData(element, *data);
  }
  for (const Node* node : here.nodes) element.children.push_back(writeNode(*node));
  for (const Flow* flow : here.flows) writeFlow(element, *flow);
  writeArtifacts(element, here);
}

void ProcessWriter::writeArtifacts(XmlElement& element, const Contents& contents)
{
  for (const Annotation* annotation : contents.annotations) writeAnnotation(element, *annotation);
  for (const Group* group : contents.groups) writeGroup(element, *group);
  for (const Association* association : contents.associations) {
    writeAssociation(element, *association);
  }
}

void ProcessWriter::writeLane(XmlElement& laneSet, const Lane& lane)
{
  XmlElement element = start("lane", lane.id);
  ExtrasWriter extras{lane.extras, m_writing};
  element.set("name", lane.name);
  extras.take("bpmn/set");
  extras.put(element, "bpmn", "tLane");
  for (const Node* node : m_laneMembers[lane.id.value()]) {
    addTextChild(element, "flowNodeRef", fileId(node->id));
  }
  const auto inner = m_innerLanes.find(lane.id.value());
  if (inner != m_innerLanes.end()) {
    XmlElement set = bpmnElement("childLaneSet");
    extras.put(set, "bpmn/childLaneSet", "tLaneSet");
    for (const Lane* child : inner->second) writeLane(set, *child);
    m_writing.schema().sortChildren(set, "tLaneSet");
    element.children.push_back(std::move(set));
  }
  finish(element, extras);
  laneSet.children.push_back(std::move(element));
}

XmlElement ProcessWriter::start(std::string_view name, const ElementId& id)
{
  const std::string written = fileId(id);
  XmlElement element = bpmnElement(name, written);
  keepOriginalId(element, id.value());
  return element;
}

void ProcessWriter::finish(XmlElement& element, ExtrasWriter& extras)
{
  extras.putRest(element);
  m_writing.schema().sortChildren(element, m_writing.schema().typeOf(element.name.local));
}

}  // namespace einklang::bpmn
