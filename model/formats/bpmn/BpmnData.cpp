#include "model/base/Text.h"
#include "model/formats/bpmn/BpmnElements.h"
#include "model/formats/bpmn/BpmnExpressions.h"
#include "model/formats/bpmn/BpmnNames.h"
#include "model/process/Names.h"

namespace einklang::bpmn {
namespace {

DataKind kindOf(const XmlElement& element)
{
  if (element.name.local == "dataStoreReference") return DataKind::Store;
  if (element.name.local == "dataInput") return DataKind::Input;
  return element.name.local == "dataOutput" ? DataKind::Output : DataKind::Object;
}

void readState(const XmlElement& element, const std::string& path, DataObject& data,
               const BpmnSource& source)
{
  const XmlElement* state = element.findChild(modelUri, "dataState");
  if (!state) return;
  if (data.state.empty()) data.state = labelOf(*state);
  source.keeper().keepRest(*state, {{"name"}, {}}, path + "/dataState", data.extras);
}

void readBacking(const XmlElement& reference, const XmlElement* backing, bool owner,
                 DataObject& data, const BpmnSource& source)
{
  const std::string id = reference.attribute("dataObjectRef");
  if (!id.empty() && !isMadeFor(id, "DataObject_", reference.attribute("id"))) {
    data.extras.push_back({"bpmn@dataObjectRef", id});
  }
  if (!backing) return;
  data.collection = backing->attribute("isCollection") == "true";
  if (data.label.empty()) data.label = labelOf(*backing);
  if (!owner) return;
  readState(*backing, "bpmn/dataObject", data, source);
  source.keeper().keepRest(*backing, {{"id", "isCollection"}, {"dataState"}}, "bpmn/dataObject",
                           data.extras);
}

/// What BPMN could not say when the data object was written.
void readOwn(const XmlElement& element, DataObject& data)
{
  const XmlElement* own = findOwn(element, "data");
  if (!own) return;
  data.kind = fromName<DataKind>(own->attribute("kind")).value_or(data.kind);
  if (own->attribute("collection") == "true") data.collection = true;
}

AssociationDirection directionOf(const XmlElement& element)
{
  const std::string direction = element.attribute("associationDirection");
  if (direction == "One") return AssociationDirection::One;
  return direction == "Both" ? AssociationDirection::Both : AssociationDirection::None;
}

void readOwn(const XmlElement& element, Association& association)
{
  const XmlElement* own = findOwn(element, "association");
  if (!own) return;
  association.kind = fromName<AssociationKind>(own->attribute("kind")).value_or(association.kind);
  association.direction =
      fromName<AssociationDirection>(own->attribute("direction")).value_or(association.direction);
}

}  // namespace

DataObject readDataObject(const XmlElement& element, const XmlElement* backing, bool owner,
                          const BpmnSource& source)
{
  DataObject data{.id = DataObjectId{source.idOf(element)}, .label = labelOf(element)};
  data.kind = kindOf(element);
  data.collection = element.attribute("isCollection") == "true";
  readState(element, "bpmn", data, source);
  if (element.name.local == "dataObjectReference") {
    readBacking(element, backing, owner, data, source);
  } else if (element.name.local == "dataObject") {
    data.extras.push_back({"bpmn/kind", "dataObject"});
  } else if (const XmlElement* store = source.findRoot(element.attribute("dataStoreRef"))) {
    if (data.label.empty()) data.label = labelOf(*store);
  }
  source.keeper().keepRest(element,
                           {{"id", "name", "dataObjectRef", "isCollection"}, {"dataState"}}, "bpmn",
                           data.extras);
  readOwn(element, data);
  return data;
}

Association readAssociation(const XmlElement& element, ElementId from, ElementId to,
                            const BpmnSource& source)
{
  Association association{.id = AssociationId{source.idOf(element)},
                          .source = std::move(from),
                          .target = std::move(to)};
  association.direction = directionOf(element);
  readOwn(element, association);
  source.keeper().keepRest(element, {{"id", "sourceRef", "targetRef", "associationDirection"}, {}},
                           "bpmn", association.extras);
  return association;
}

Association readDataAssociation(const XmlElement& element, ElementId from, ElementId to,
                                const BpmnSource& source)
{
  Association association{.id = AssociationId{source.idOf(element)},
                          .source = std::move(from),
                          .target = std::move(to)};
  association.kind = AssociationKind::Data;
  association.direction = AssociationDirection::One;
  readOwn(element, association);
  source.keeper().keepRest(element, {{"id"}, {"sourceRef", "targetRef"}}, "bpmn",
                           association.extras);
  return association;
}

Flow readOwnFlow(const XmlElement& element, const BpmnSource& source)
{
  Flow flow{.id = FlowId{source.idOf(element)}, .label = labelOf(element)};
  flow.condition = cleanText(element.attribute("condition"));
  flow.isDefault = element.attribute("default") == "true";
  flow.description = cleanText(element.attribute("description"));
  for (const XmlElement& extra : element.children) {
    flow.extras.push_back({extra.attribute("place"), extra.text});
  }
  return flow;
}

MessageFlow readOwnMessageFlow(const XmlElement& element, const BpmnSource& source)
{
  MessageFlow flow{.id = MessageFlowId{source.idOf(element)}, .label = labelOf(element)};
  for (const XmlElement& extra : element.children) {
    flow.extras.push_back({extra.attribute("place"), extra.text});
  }
  return flow;
}

}  // namespace einklang::bpmn
