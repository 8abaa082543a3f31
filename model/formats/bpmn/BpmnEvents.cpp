#include "model/formats/bpmn/BpmnEvents.h"

#include "model/base/Text.h"
#include "model/formats/bpmn/BpmnElements.h"
#include "model/formats/bpmn/BpmnExpressions.h"
#include "model/formats/bpmn/BpmnNames.h"
#include "model/process/Names.h"

#include <vector>

namespace einklang::bpmn {
namespace {

struct Definition
{
  EventTrigger trigger;
  const XmlElement* element;
  bool byReference;
};

std::vector<Definition> definitionsOf(const XmlElement& event, const BpmnSource& source)
{
  std::vector<Definition> found;
  for (const XmlElement& child : event.children) {
    if (child.name.uri != modelUri) continue;
    if (const auto trigger = meaningOf(definitionNames, child.name.local)) {
      found.push_back({*trigger, &child, false});
    } else if (child.name.local == "eventDefinitionRef") {
      const XmlElement* root = source.findRoot(trim(child.text));
      const auto named = root ? meaningOf(definitionNames, root->name.local) : std::nullopt;
      if (named) found.push_back({*named, &child, true});
    }
  }
  return found;
}

void readReference(const XmlElement& definition, const RootReference& reference,
                   const std::string& path, const std::string& eventId, Event& event,
                   Extras& extras, const BpmnSource& source)
{
  const std::string value = definition.attribute(reference.attribute);
  const XmlElement* root = source.findRoot(value);
  if (root) event.detail = detailOfRoot(*root);
  if (value.empty() || isMadeFor(value, reference.prefix, eventId)) return;
  extras.push_back({path + "@" + std::string{reference.attribute}, value});
}

void readTimer(const XmlElement& definition, const std::string& path, Event& event, Extras& extras,
               const BpmnSource& source)
{
  for (const char* name : {"timeDate", "timeDuration", "timeCycle"}) {
    const XmlElement* time = definition.findChild(modelUri, name);
    if (!time) continue;
    event.detail = readExpression(*time, path + "/" + name, extras, source.keeper());
    const bool follows = !event.detail.empty() && timerElementFor(event.detail) == name;
    if (!follows) extras.push_back({path + "/kind", name});
    return;
  }
}

void readDefinition(const Definition& definition, const std::string& eventId, Event& event,
                    Extras& extras, const BpmnSource& source)
{
  const XmlElement& element = *definition.element;
  const std::string path = "bpmn/" + element.name.local;
  if (definition.byReference) {
    source.keeper().keepChild(element, "bpmn", extras);
    return;
  }
  if (const RootReference* reference = rootReferenceOf(definition.trigger)) {
    readReference(element, *reference, path, eventId, event, extras, source);
  } else if (definition.trigger == EventTrigger::Timer) {
    readTimer(element, path, event, extras, source);
  } else if (definition.trigger == EventTrigger::Link) {
    event.detail = cleanText(element.attribute("name"));
  } else if (const XmlElement* condition = element.findChild(modelUri, "condition")) {
    event.detail = readExpression(*condition, path + "/condition", extras, source.keeper());
  }
  source.keeper().keepRest(element,
                           {{"name", "messageRef", "signalRef", "errorRef", "escalationRef"},
                            {"timeDate", "timeDuration", "timeCycle", "condition"}},
                           path, extras);
}

void readAttributes(const XmlElement& element, Event& event)
{
  if (event.position == EventPosition::Boundary) {
    event.interrupting = element.attribute("cancelActivity") != "false";
  } else if (event.position == EventPosition::Start) {
    event.interrupting = element.attribute("isInterrupting") != "false";
  }
}

/// What BPMN could not say when the event was written.
void readOwn(const XmlElement& element, Event& event)
{
  const XmlElement* own = findOwn(element, "event");
  if (!own) return;
  event.position = fromName<EventPosition>(own->attribute("position")).value_or(event.position);
  event.trigger = fromName<EventTrigger>(own->attribute("trigger")).value_or(event.trigger);
  if (own->attribute("interrupting") == "false") event.interrupting = false;
  if (const std::string* detail = own->find("detail")) event.detail = cleanText(*detail);
}

}  // namespace

std::string detailOfRoot(const XmlElement& root)
{
  for (const char* attribute : {"errorCode", "escalationCode", "name"}) {
    if (const std::string* value = root.find(attribute)) return cleanText(*value);
  }
  return {};
}

void readEvent(const XmlElement& element, Event& event, Extras& extras, const BpmnSource& source)
{
  const std::vector<Definition> definitions = definitionsOf(element, source);
  readAttributes(element, event);
  if (definitions.size() == 1) {
    event.trigger = definitions.front().trigger;
    readDefinition(definitions.front(), element.attribute("id"), event, extras, source);
  } else if (definitions.size() > 1) {
    const bool all = element.attribute("parallelMultiple") == "true";
    event.trigger = all ? EventTrigger::ParallelMultiple : EventTrigger::Multiple;
    for (const Definition& definition : definitions) {
      source.keeper().keepChild(*definition.element, "bpmn", extras);
    }
  }
  readOwn(element, event);
}

}  // namespace einklang::bpmn
