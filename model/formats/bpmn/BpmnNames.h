#pragma once

#include "model/process/Node.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace einklang::bpmn {

constexpr std::string_view modelUri = "http://www.omg.org/spec/BPMN/20100524/MODEL";
constexpr std::string_view diUri = "http://www.omg.org/spec/BPMN/20100524/DI";
constexpr std::string_view dcUri = "http://www.omg.org/spec/DD/20100524/DC";
constexpr std::string_view ddiUri = "http://www.omg.org/spec/DD/20100524/DI";
constexpr std::string_view xsiUri = "http://www.w3.org/2001/XMLSchema-instance";
constexpr std::string_view xsdUri = "http://www.w3.org/2001/XMLSchema";
constexpr std::string_view biocUri = "http://bpmn.io/schema/bpmn/biocolor/1.0";
constexpr std::string_view colorUri = "http://www.omg.org/spec/BPMN/non-normative/color/1.0";
constexpr std::string_view ownUri = "urn:einklang:bpmn:1";

/// Of files that nobody gave another one.
constexpr std::string_view usualTargetNamespace = "urn:einklang:process";

using Namespace = std::pair<std::string_view, std::string_view>;

/// The prefixes under which these namespaces are always written.
constexpr std::array<Namespace, 9> usualPrefixes{{{"", modelUri},
                                                  {"bpmndi", diUri},
                                                  {"dc", dcUri},
                                                  {"di", ddiUri},
                                                  {"xsi", xsiUri},
                                                  {"xsd", xsdUri},
                                                  {"bioc", biocUri},
                                                  {"color", colorUri},
                                                  {"einklang", ownUri}}};

/// What well-known tools mean by a prefix that they forgot to declare.
constexpr std::array<Namespace, 13> forgottenPrefixes{
    {{"bpmn", modelUri},
     {"bpmn2", modelUri},
     {"semantic", modelUri},
     {"model", modelUri},
     {"bpmndi", diUri},
     {"dc", dcUri},
     {"omgdc", dcUri},
     {"di", ddiUri},
     {"omgdi", ddiUri},
     {"xsi", xsiUri},
     {"camunda", "http://camunda.org/schema/1.0/bpmn"},
     {"zeebe", "http://camunda.org/schema/zeebe/1.0"},
     {"signavio", "http://www.signavio.com"}}};

template <typename Enum, std::size_t count>
using ElementNames = std::array<std::pair<Enum, std::string_view>, count>;

constexpr ElementNames<TaskKind, 8> taskNames{{{TaskKind::Abstract, "task"},
                                               {TaskKind::User, "userTask"},
                                               {TaskKind::Manual, "manualTask"},
                                               {TaskKind::Service, "serviceTask"},
                                               {TaskKind::Script, "scriptTask"},
                                               {TaskKind::BusinessRule, "businessRuleTask"},
                                               {TaskKind::Send, "sendTask"},
                                               {TaskKind::Receive, "receiveTask"}}};

/// An event sub-process is a subProcess with an attribute; reading "subProcess" gives Embedded.
constexpr ElementNames<SubProcessKind, 4> subProcessNames{
    {{SubProcessKind::Embedded, "subProcess"},
     {SubProcessKind::Event, "subProcess"},
     {SubProcessKind::Transaction, "transaction"},
     {SubProcessKind::AdHoc, "adHocSubProcess"}}};

constexpr ElementNames<GatewayKind, 5> gatewayNames{{{GatewayKind::Exclusive, "exclusiveGateway"},
                                                     {GatewayKind::Parallel, "parallelGateway"},
                                                     {GatewayKind::Inclusive, "inclusiveGateway"},
                                                     {GatewayKind::EventBased, "eventBasedGateway"},
                                                     {GatewayKind::Complex, "complexGateway"}}};

constexpr ElementNames<EventPosition, 5> eventNames{
    {{EventPosition::Start, "startEvent"},
     {EventPosition::IntermediateCatch, "intermediateCatchEvent"},
     {EventPosition::IntermediateThrow, "intermediateThrowEvent"},
     {EventPosition::Boundary, "boundaryEvent"},
     {EventPosition::End, "endEvent"}}};

constexpr ElementNames<EventTrigger, 10> definitionNames{
    {{EventTrigger::Message, "messageEventDefinition"},
     {EventTrigger::Timer, "timerEventDefinition"},
     {EventTrigger::Error, "errorEventDefinition"},
     {EventTrigger::Escalation, "escalationEventDefinition"},
     {EventTrigger::Signal, "signalEventDefinition"},
     {EventTrigger::Conditional, "conditionalEventDefinition"},
     {EventTrigger::Link, "linkEventDefinition"},
     {EventTrigger::Terminate, "terminateEventDefinition"},
     {EventTrigger::Compensation, "compensateEventDefinition"},
     {EventTrigger::Cancel, "cancelEventDefinition"}}};

template <typename Enum, std::size_t count>
constexpr std::string_view elementName(const ElementNames<Enum, count>& names, Enum value)
{
  for (const auto& [known, name] : names) {
    if (known == value) return name;
  }
  return {};
}

template <typename Enum, std::size_t count>
constexpr std::optional<Enum> meaningOf(const ElementNames<Enum, count>& names,
                                        std::string_view element)
{
  for (const auto& [value, name] : names) {
    if (name == element) return value;
  }
  return std::nullopt;
}

/// What an event definition points to at the root of the file: attribute and root element.
struct RootReference
{
  EventTrigger trigger;
  std::string_view attribute;  // of the definition
  std::string_view element;    // at the root
  std::string_view prefix;     // of ids that we make for it
};

constexpr std::array<RootReference, 4> rootReferences{
    {{EventTrigger::Message, "messageRef", "message", "Message_"},
     {EventTrigger::Signal, "signalRef", "signal", "Signal_"},
     {EventTrigger::Error, "errorRef", "error", "Error_"},
     {EventTrigger::Escalation, "escalationRef", "escalation", "Escalation_"}}};

constexpr const RootReference* rootReferenceOf(EventTrigger trigger)
{
  for (const RootReference& reference : rootReferences) {
    if (reference.trigger == trigger) return &reference;
  }
  return nullptr;
}

/// The same for the XML reader.
std::vector<std::pair<std::string, std::string>> forgottenNamespaces();

/// The kind of node an element is, as far as its name tells; nothing for other elements.
std::optional<NodeType> nodeTypeOf(std::string_view element);

/// The element that holds a node of this type.
std::string_view elementOf(const NodeType& type);

/// The id without a namespace prefix: "tns:Task_1" is "Task_1".
std::string localPart(const std::string& reference);

/// True where xsd:ID takes the text.
bool isNcName(std::string_view text);

/// True where xsd:QName takes the text, apart from the declaration of its prefix.
bool isQName(std::string_view text);

}  // namespace einklang::bpmn
