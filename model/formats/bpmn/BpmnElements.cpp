#include "model/formats/bpmn/BpmnElements.h"

#include "model/base/Text.h"
#include "model/formats/bpmn/BpmnAttributes.h"
#include "model/formats/bpmn/BpmnExpressions.h"
#include "model/formats/bpmn/BpmnNames.h"
#include "model/process/Names.h"

#include <algorithm>
#include <array>
#include <initializer_list>

namespace einklang::bpmn {
namespace {

/// What modelling tools call a gateway that nobody named.
constexpr std::array<std::string_view, 11> defaultGatewayNames{"Exklusives Gateway",
                                                               "Nicht-exklusives Gateway",
                                                               "Exclusive Gateway",
                                                               "Parallel Gateway",
                                                               "Non-exclusive Gateway",
                                                               "Paralleles Gateway",
                                                               "Inclusive Gateway",
                                                               "Inklusives Gateway",
                                                               "Complex Gateway",
                                                               "Komplexes Gateway",
                                                               "Gateway"};

/// ADONIS tells gateways of one name apart by a number behind a dash.
bool isDefaultName(std::string_view label)
{
  const std::size_t digits = label.find_last_not_of("0123456789");
  const bool numbered = digits != std::string_view::npos && label[digits] == '-';
  if (numbered && digits + 1 < label.size()) label = label.substr(0, digits);
  return std::ranges::find(defaultGatewayNames, label) != defaultGatewayNames.end();
}

Repetition repetitionOf(const XmlElement& element)
{
  if (element.findChild(modelUri, "standardLoopCharacteristics")) return Repetition::Loop;
  const XmlElement* many = element.findChild(modelUri, "multiInstanceLoopCharacteristics");
  if (!many) return Repetition::Once;
  return many->attribute("isSequential") == "true" ? Repetition::Sequential : Repetition::Parallel;
}

void keepLoop(const XmlElement& element, Extras& extras, const ExtrasKeeper& keeper)
{
  for (const XmlElement& child : element.children) {
    if (!child.is(modelUri, "standardLoopCharacteristics") &&
        !child.is(modelUri, "multiInstanceLoopCharacteristics")) {
      continue;
    }
    keeper.keepRest(child, {{"isSequential"}, {}}, "bpmn/" + child.name.local, extras);
  }
}

void readType(const XmlElement& element, Node& node, const BpmnSource& source)
{
  if (auto* event = std::get_if<Event>(&node.type)) {
    readEvent(element, *event, node.extras, source);
  } else if (auto* sub = std::get_if<SubProcess>(&node.type)) {
    const bool triggered = element.attribute("triggeredByEvent") == "true";
    if (triggered && sub->kind == SubProcessKind::Embedded) sub->kind = SubProcessKind::Event;
  } else if (auto* call = std::get_if<CallActivity>(&node.type)) {
    call->calls = cleanText(element.attribute("calledElement"));
    if (const std::string* own = findOwnValue(element, "calls")) call->calls = cleanText(*own);
  } else if (gatewayOf(node) && isDefaultName(node.label)) {
    node.label.clear();
  }
}

/// Properties are ports of data associations as some tools write them, and otherwise kept.
void keepProperties(const XmlElement& element, Extras& extras, const ExtrasKeeper& keeper)
{
  for (const XmlElement& child : element.children) {
    const bool property = child.is(modelUri, "property");
    if (property && child.attribute("name") != "__targetRef_placeholder") {
      keeper.keepChild(child, "bpmn", extras);
    }
  }
}

}  // namespace

const Understood nodeParts{
    {"id", "name", "default", "isForCompensation", "triggeredByEvent", "calledElement",
     "isInterrupting", "attachedToRef", "cancelActivity", "parallelMultiple"},
    {"documentation",
     "incoming",
     "outgoing",
     "standardLoopCharacteristics",
     "multiInstanceLoopCharacteristics",
     "dataInputAssociation",
     "dataOutputAssociation",
     "property",
     "laneSet",
     "sequenceFlow",
     "dataObject",
     "dataObjectReference",
     "dataStoreReference",
     "textAnnotation",
     "group",
     "association",
     "task",
     "userTask",
     "manualTask",
     "serviceTask",
     "scriptTask",
     "businessRuleTask",
     "sendTask",
     "receiveTask",
     "subProcess",
     "transaction",
     "adHocSubProcess",
     "callActivity",
     "exclusiveGateway",
     "parallelGateway",
     "inclusiveGateway",
     "eventBasedGateway",
     "complexGateway",
     "startEvent",
     "intermediateCatchEvent",
     "intermediateThrowEvent",
     "boundaryEvent",
     "endEvent",
     "messageEventDefinition",
     "timerEventDefinition",
     "errorEventDefinition",
     "escalationEventDefinition",
     "signalEventDefinition",
     "conditionalEventDefinition",
     "linkEventDefinition",
     "terminateEventDefinition",
     "compensateEventDefinition",
     "cancelEventDefinition",
     "eventDefinitionRef"}};

std::string labelOf(const XmlElement& element)
{
  return cleanText(element.attribute("name"));
}

Node readNode(const XmlElement& element, NodeType type, const BpmnSource& source)
{
  Node node{.id = NodeId{source.idOf(element)}, .type = std::move(type)};
  node.label = labelOf(element);
  node.description = source.keeper().documentation(element, "bpmn", node.extras);
  readType(element, node, source);
  if (isActivity(node)) {
    node.repetition = repetitionOf(element);
    node.compensation = element.attribute("isForCompensation") == "true";
    keepLoop(element, node.extras, source.keeper());
  }
  if (const XmlElement* step = findOwn(element, "step")) node.attributes = readStep(*step);
  source.keeper().keepRest(element, nodeParts, "bpmn", node.extras);
  keepProperties(element, node.extras, source.keeper());
  return node;
}

Flow readFlow(const XmlElement& element, const BpmnSource& source)
{
  Flow flow{.id = FlowId{source.idOf(element)}};
  flow.label = labelOf(element);
  flow.isDefault = findOwnValue(element, "default") != nullptr;
  flow.description = source.keeper().documentation(element, "bpmn", flow.extras);
  if (const XmlElement* condition = element.findChild(modelUri, "conditionExpression")) {
    flow.condition =
        readExpression(*condition, "bpmn/conditionExpression", flow.extras, source.keeper());
  }
  source.keeper().keepRest(
      element, {{"id", "name", "sourceRef", "targetRef"}, {"documentation", "conditionExpression"}},
      "bpmn", flow.extras);
  return flow;
}

MessageFlow readMessageFlow(const XmlElement& element, const BpmnSource& source)
{
  MessageFlow flow{.id = MessageFlowId{source.idOf(element)}};
  flow.label = labelOf(element);
  source.keeper().keepRest(element, {{"id", "name", "sourceRef", "targetRef"}, {}}, "bpmn",
                           flow.extras);
  return flow;
}

Lane readLane(const XmlElement& element, const BpmnSource& source)
{
  Lane lane{.id = LaneId{source.idOf(element)}};
  lane.name = labelOf(element);
  source.keeper().keepRest(element, {{"id", "name"}, {"flowNodeRef", "childLaneSet"}}, "bpmn",
                           lane.extras);
  if (const XmlElement* inner = element.findChild(modelUri, "childLaneSet")) {
    source.keeper().keepRest(*inner, {{}, {"lane"}}, "bpmn/childLaneSet", lane.extras);
  }
  return lane;
}

Participant readParticipant(const XmlElement& element, const BpmnSource& source)
{
  Participant participant{.id = ParticipantId{source.idOf(element)}};
  participant.name = labelOf(element);
  participant.description = source.keeper().documentation(element, "bpmn", participant.extras);
  if (const XmlElement* own = findOwn(element, "participant")) {
    participant.role =
        fromName<ParticipantRole>(own->attribute("role")).value_or(ParticipantRole::Unspecified);
  }
  source.keeper().keepRest(element, {{"id", "name", "processRef"}, {"documentation"}}, "bpmn",
                           participant.extras);
  return participant;
}

Annotation readAnnotation(const XmlElement& element, const BpmnSource& source)
{
  Annotation annotation{.id = AnnotationId{source.idOf(element)}};
  if (const XmlElement* text = element.findChild(modelUri, "text")) {
    annotation.text = cleanText(text->allText());
  }
  source.keeper().keepRest(element, {{"id"}, {"text"}}, "bpmn", annotation.extras);
  return annotation;
}

Group readGroup(const XmlElement& element, const BpmnSource& source)
{
  Group group{.id = GroupId{source.idOf(element)}};
  const std::string reference = element.attribute("categoryValueRef");
  const XmlElement* value = source.findRoot(reference);
  group.label = value ? cleanText(value->attribute("value")) : labelOf(element);
  if (!reference.empty() && !isMadeFor(reference, "CategoryValue_", element.attribute("id"))) {
    group.extras.push_back({"bpmn@categoryValueRef", reference});
  }
  source.keeper().keepRest(element, {{"id", "categoryValueRef"}, {}}, "bpmn", group.extras);
  return group;
}

}  // namespace einklang::bpmn
