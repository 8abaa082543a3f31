#include "model/formats/bpmn/BpmnAttributes.h"
#include "model/formats/bpmn/BpmnEvents.h"
#include "model/formats/bpmn/BpmnExpressions.h"
#include "model/formats/bpmn/BpmnNames.h"
#include "model/formats/bpmn/BpmnProcessWriter.h"
#include "model/process/Names.h"

#include <algorithm>

namespace einklang::bpmn {
namespace {

bool isMultiple(const Event& event)
{
  return event.trigger == EventTrigger::Multiple || event.trigger == EventTrigger::ParallelMultiple;
}

/// Writes one event; what BPMN has no place for goes into `m_own`.
class EventWriter
{
 public:
  EventWriter(const Event& event, XmlElement& element, ExtrasWriter& extras, Writing& writing)
      : m_event{event}, m_element{element}, m_extras{extras}, m_writing{writing}
  {}

  void write()
  {
    writeAttributes();
    if (isMultiple(m_event)) {
      writeMultiple();
    } else {
      dropOtherDefinitions();
      if (m_event.trigger != EventTrigger::None) writeSingle();
    }
    if (!m_detailWritten) m_own.set("detail", m_event.detail);
    if (!m_own.attributes.empty()) extensionsOf(m_element).children.push_back(std::move(m_own));
  }

 private:
  void writeAttributes()
  {
    const bool lost = m_event.position == EventPosition::Boundary && !m_event.attachedTo;
    if (lost) {
      m_own.set("position", nameOf(m_event.position));
      m_writing.note(LossKind::Kept,
                     "The boundary event %1 is attached to no step. It is written as an "
                     "intermediate event.",
                     {m_element.attribute("id")});
    }
    if (m_event.interrupting) return;
    if (m_event.position == EventPosition::Start) {
      m_element.set("isInterrupting", "false");
    } else if (m_event.position == EventPosition::Boundary && !lost) {
      m_element.set("cancelActivity", "false");
    } else {
      m_own.set("interrupting", "false");
    }
  }

  /// Whole definitions are kept for multiple triggers only; the user has chosen another one.
  void dropOtherDefinitions()
  {
    for (const auto& [trigger, name] : definitionNames) {
      while (m_extras.take("bpmn/" + std::string{name})) {
      }
    }
  }

  void writeMultiple()
  {
    const std::string type = m_writing.schema().typeOf(m_element.name.local);
    m_extras.put(m_element, "bpmn", type);
    const auto definitions = std::ranges::count_if(m_element.children, [](const XmlElement& child) {
      return meaningOf(definitionNames, child.name.local) ||
             child.name.local == "eventDefinitionRef";
    });
    const bool all = m_event.trigger == EventTrigger::ParallelMultiple;
    const bool catches = !m_writing.schema().attributeType(type, "parallelMultiple").empty();
    if (all && catches) m_element.set("parallelMultiple", "true");
    if (definitions < 2 || (all && !catches)) m_own.set("trigger", nameOf(m_event.trigger));
  }

  void writeSingle()
  {
    if (writeDefinitionReference()) return;
    const std::string name{elementName(definitionNames, m_event.trigger)};
    const std::string path = "bpmn/" + name;
    XmlElement definition = bpmnElement(name);
    if (const RootReference* reference = rootReferenceOf(m_event.trigger)) {
      writeRootReference(*reference, path, definition);
    } else if (m_event.trigger == EventTrigger::Timer) {
      writeTimer(path, definition);
    } else if (m_event.trigger == EventTrigger::Conditional) {
      definition.children.push_back(
          writeExpression("condition", m_event.detail, path + "/", m_extras));
      m_detailWritten = true;
    } else if (m_event.trigger == EventTrigger::Link) {
      definition.attributes.push_back({{.local = "name"}, m_event.detail});
      m_detailWritten = true;
    }
    const std::string type = m_writing.schema().typeOf(name);
    m_extras.put(definition, path, type);
    m_writing.schema().sortChildren(definition, type);
    m_element.children.push_back(std::move(definition));
  }

  /// True if the definition stands at the root of the file and the event only points to it.
  bool writeDefinitionReference()
  {
    const auto kept = m_extras.take("bpmn/eventDefinitionRef");
    if (!kept) return false;
    const std::size_t begin = kept->find('>') + 1;
    const std::string id = kept->substr(begin, kept->find('<', begin) - begin);
    const XmlElement* root = m_writing.findKept(id);
    if (!root || meaningOf(definitionNames, root->name.local) != m_event.trigger) return false;
    addTextChild(m_element, "eventDefinitionRef", id);
    return true;
  }

  void writeTimer(const std::string& path, XmlElement& definition)
  {
    m_detailWritten = true;
    const auto kind = m_extras.take(path + "/kind");
    if (m_event.detail.empty() && !kind) return;
    const std::string name = kind ? *kind : std::string{timerElementFor(m_event.detail)};
    definition.children.push_back(writeExpression(name, m_event.detail, path + "/", m_extras));
  }

  void writeRootReference(const RootReference& reference, const std::string& path,
                          XmlElement& definition)
  {
    const std::string attribute{reference.attribute};
    const auto kept = m_extras.take(path + "@" + attribute);
    const XmlElement* root = kept ? m_writing.findKept(*kept) : nullptr;
    const std::string detail = root ? detailOfRoot(*root) : std::string{};
    m_detailWritten = true;
    if (kept && detail == m_event.detail && isQName(*kept)) {
      definition.set(attribute, localPart(*kept));
    } else if (!m_event.detail.empty()) {
      definition.set(attribute, makeRoot(reference));
    }
  }

  std::string makeRoot(const RootReference& reference)
  {
    const std::string wanted = std::string{reference.prefix} + m_element.attribute("id");
    XmlElement root = bpmnElement(reference.element, m_writing.uniqueId(wanted));
    root.set("name", m_event.detail);
    if (m_event.trigger == EventTrigger::Error) root.set("errorCode", m_event.detail);
    if (m_event.trigger == EventTrigger::Escalation) root.set("escalationCode", m_event.detail);
    const std::string id = root.attribute("id");
    m_writing.addRoot(std::move(root));
    return id;
  }

  const Event& m_event;
  XmlElement& m_element;
  ExtrasWriter& m_extras;
  Writing& m_writing;
  XmlElement m_own = ownElement("event");
  bool m_detailWritten = false;
};

}  // namespace

XmlElement writeExpression(const std::string& name, const std::string& text,
                           const std::string& path, ExtrasWriter& extras)
{
  XmlElement element = bpmnElement(name);
  element.text = text;
  extras.put(element, path + name, "tFormalExpression");
  if (!element.find("type", xsiUri)) {
    element.attributes.insert(element.attributes.begin(),
                              {{std::string{xsiUri}, "type", "xsi"}, "tFormalExpression"});
  }
  return element;
}

void writeEvent(const Event& event, XmlElement& element, ExtrasWriter& extras, Writing& writing)
{
  EventWriter{event, element, extras, writing}.write();
}

}  // namespace einklang::bpmn
