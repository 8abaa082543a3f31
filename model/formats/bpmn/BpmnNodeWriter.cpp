#include "model/formats/bpmn/BpmnAttributes.h"
#include "model/formats/bpmn/BpmnExpressions.h"
#include "model/formats/bpmn/BpmnNames.h"
#include "model/formats/bpmn/BpmnProcessWriter.h"

#include <algorithm>

namespace einklang::bpmn {
namespace {

/// A boundary event without host cannot be written as one.
std::string_view elementFor(const Node& node)
{
  const Event* event = eventOf(node);
  const bool lost = event && event->position == EventPosition::Boundary && !event->attachedTo;
  return lost ? "intermediateCatchEvent" : elementOf(node.type);
}

}  // namespace

XmlElement ProcessWriter::writeNode(const Node& node)
{
  XmlElement element = start(elementFor(node), node.id);
  ExtrasWriter extras{node.extras, m_writing};
  const std::string type = m_writing.schema().typeOf(element.name.local);
  element.set("name", node.label);
  if (auto step = writeStep(node.attributes)) {
    extensionsOf(element).children.push_back(std::move(*step));
  }
  writeDocumentation(element, node.description, extras);
  if (const Event* event = eventOf(node)) {
    if (event->attachedTo) element.set("attachedToRef", fileId(*event->attachedTo));
    writeEvent(*event, element, extras, m_writing);
  } else if (const SubProcess* sub = subProcessOf(node)) {
    if (sub->kind == SubProcessKind::Event) element.set("triggeredByEvent", "true");
    writeContainer(element, "node " + node.id.value(), extras, "bpmn");
  } else if (const auto* call = std::get_if<CallActivity>(&node.type)) {
    const bool fits = isNcName(call->calls);
    XmlElement own = ownElement("calls");
    own.set("value", call->calls);
    if (fits) element.set("calledElement", call->calls);
    if (!fits && !call->calls.empty()) extensionsOf(element).children.push_back(std::move(own));
  }
  if (isActivity(node)) writeRepetition(element, node, extras);
  writeNodeLinks(element, node);
  extras.put(element, "bpmn", type);
  for (const Association* link : m_dataLinks[node.id.value()]) writeDataLink(element, *link);
  finish(element, extras);
  return element;
}

void ProcessWriter::writeNodeLinks(XmlElement& element, const Node& node)
{
  for (const Flow* flow : m_incoming[node.id.value()]) {
    addTextChild(element, "incoming", fileId(flow->id));
  }
  for (const Flow* flow : m_outgoing[node.id.value()]) {
    addTextChild(element, "outgoing", fileId(flow->id));
  }
  const auto normal = m_defaults.find(node.id.value());
  if (normal != m_defaults.end()) element.set("default", fileId(normal->second->id));
}

void ProcessWriter::writeRepetition(XmlElement& element, const Node& node, ExtrasWriter& extras)
{
  if (node.compensation) element.set("isForCompensation", "true");
  if (node.repetition == Repetition::Once) return;
  const bool loop = node.repetition == Repetition::Loop;
  const std::string name =
      loop ? "standardLoopCharacteristics" : "multiInstanceLoopCharacteristics";
  XmlElement repeated = bpmnElement(name);
  if (node.repetition == Repetition::Sequential) repeated.set("isSequential", "true");
  const std::string type = m_writing.schema().typeOf(name);
  extras.put(repeated, "bpmn/" + name, type);
  m_writing.schema().sortChildren(repeated, type);
  element.children.push_back(std::move(repeated));
}

void ProcessWriter::writeFlow(XmlElement& container, const Flow& flow)
{
  if (!flow.source || !flow.target) return writeOwnFlow(container, flow);
  XmlElement element = start("sequenceFlow", flow.id);
  ExtrasWriter extras{flow.extras, m_writing};
  element.set("name", flow.label);
  element.set("sourceRef", fileId(*flow.source));
  element.set("targetRef", fileId(*flow.target));
  writeDocumentation(element, flow.description, extras);
  const auto normal = m_defaults.find(flow.source->value());
  if (flow.isDefault && (normal == m_defaults.end() || normal->second != &flow)) {
    XmlElement own = ownElement("default");
    own.set("value", "true");
    extensionsOf(element).children.push_back(std::move(own));
  }
  if (!flow.condition.empty() || extras.hasBelow("bpmn/conditionExpression@")) {
    element.children.push_back(
        writeExpression("conditionExpression", flow.condition, "bpmn/", extras));
  }
  extras.put(element, "bpmn", "tSequenceFlow");
  finish(element, extras);
  container.children.push_back(std::move(element));
}

/// The schema wants both ends of a flow; one that lacks some is kept in an extension.
void ProcessWriter::writeOwnFlow(XmlElement& container, const Flow& flow)
{
  XmlElement own = ownElement("flow");
  const std::string written = fileId(flow.id);
  own.set("id", written).set("name", flow.label);
  if (written != flow.id.value()) own.set("original", flow.id.value());
  if (flow.source) own.set("source", fileId(*flow.source));
  if (flow.target) own.set("target", fileId(*flow.target));
  own.set("condition", flow.condition).set("description", flow.description);
  if (flow.isDefault) own.set("default", "true");
  own.set("index", std::to_string(m_process.flows().indexOf(flow.id)));
  ExtrasWriter{flow.extras, m_writing}.putRestInside(own);
  extensionsOf(container).children.push_back(std::move(own));
  m_writing.note(LossKind::Kept,
                 "BPMN has no place for the sequence flow %1, which lacks an end. An extension "
                 "keeps it.",
                 {flow.label.empty() ? flow.id.value() : flow.label}, ElementId{flow.id});
}

void ProcessWriter::writeMessageFlow(const MessageFlow& flow, XmlElement& collaboration)
{
  const bool fits = flow.source && flow.target && isCollaboration();
  XmlElement element = fits ? start("messageFlow", flow.id) : ownElement("messageFlow");
  ExtrasWriter extras{flow.extras, m_writing};
  element.set("name", flow.label);
  if (flow.source) element.set(fits ? "sourceRef" : "source", fileId(*flow.source));
  if (flow.target) element.set(fits ? "targetRef" : "target", fileId(*flow.target));
  if (fits) {
    extras.put(element, "bpmn", "tMessageFlow");
    finish(element, extras);
    collaboration.children.push_back(std::move(element));
    return;
  }
  const std::string written = fileId(flow.id);
  element.set("id", written);
  if (written != flow.id.value()) element.set("original", flow.id.value());
  extras.putRestInside(element);
  extensionsOf(collaboration).children.push_back(std::move(element));
  m_writing.note(LossKind::Kept,
                 "BPMN has no place for the message flow %1, which lacks an end. An extension "
                 "keeps it.",
                 {flow.label.empty() ? flow.id.value() : flow.label}, ElementId{flow.id});
}

}  // namespace einklang::bpmn
