#include "model/formats/bpmn/BpmnAttributes.h"
#include "model/formats/bpmn/BpmnNames.h"
#include "model/formats/bpmn/BpmnProcessWriter.h"
#include "model/process/Names.h"

#include <algorithm>

namespace einklang::bpmn {
namespace {

void writeState(const DataObject& data, const std::string& path, XmlElement& element,
                ExtrasWriter& extras)
{
  if (data.state.empty()) return;
  XmlElement state = bpmnElement("dataState");
  state.set("name", data.state);
  extras.put(state, path + "/dataState", "tDataState");
  element.children.push_back(std::move(state));
}

}  // namespace

/// Inputs and outputs of a process as a whole; those of a sub-process are written as documents.
bool ProcessWriter::isPort(const DataObject& data) const
{
  const bool port = data.kind == DataKind::Input || data.kind == DataKind::Output;
  return port && !data.parent;
}

void ProcessWriter::writePorts(XmlElement& process, const Contents& contents, ExtrasWriter& extras,
                               const std::string& path)
{
  XmlElement ports = bpmnElement("ioSpecification");
  XmlElement inputs = bpmnElement("inputSet");
  XmlElement outputs = bpmnElement("outputSet");
  for (const DataObject* data : contents.data) {
    if (!isPort(*data)) continue;
    const bool input = data->kind == DataKind::Input;
    XmlElement port = start(input ? "dataInput" : "dataOutput", data->id);
    ExtrasWriter own{data->extras, m_writing};
    port.set("name", data->label);
    if (data->collection) port.set("isCollection", "true");
    writeState(*data, "bpmn", port, own);
    own.put(port, "bpmn", input ? "tDataInput" : "tDataOutput");
    finish(port, own);
    ports.children.push_back(std::move(port));
    addTextChild(input ? inputs : outputs, input ? "dataInputRefs" : "dataOutputRefs",
                 fileId(data->id));
  }
  if (ports.children.empty() && !extras.hasBelow(path + "/ioSpecification")) return;
  extras.put(ports, path + "/ioSpecification", "tInputOutputSpecification");
  if (!ports.findChild(modelUri, "inputSet")) ports.children.push_back(std::move(inputs));
  if (!ports.findChild(modelUri, "outputSet")) ports.children.push_back(std::move(outputs));
  m_writing.schema().sortChildren(ports, "tInputOutputSpecification");
  process.children.push_back(std::move(ports));
}

void ProcessWriter::writeData(XmlElement& container, const DataObject& data)
{
  ExtrasWriter extras{data.extras, m_writing};
  const bool store = data.kind == DataKind::Store;
  const bool bare = extras.take("bpmn/kind") == "dataObject" && data.kind == DataKind::Object;
  XmlElement element = start(store  ? "dataStoreReference"
                             : bare ? "dataObject"
                                    : "dataObjectReference",
                             data.id);
  element.set("name", data.label);
  writeState(data, "bpmn", element, extras);
  XmlElement own = ownElement("data");
  if (!store && data.kind != DataKind::Object) own.set("kind", nameOf(data.kind));
  if (store && data.collection) own.set("collection", "true");
  if (!own.attributes.empty()) extensionsOf(element).children.push_back(std::move(own));
  if (bare && data.collection) element.set("isCollection", "true");
  if (!store && !bare) writeDataObject(container, data, element, extras);
  extras.put(element, "bpmn", m_writing.schema().typeOf(element.name.local));
  finish(element, extras);
  container.children.push_back(std::move(element));
}

/// The data object behind a reference, once for all references to it.
void ProcessWriter::writeDataObject(XmlElement& container, const DataObject& data,
                                    XmlElement& reference, ExtrasWriter& extras)
{
  const auto kept = extras.take("bpmn@dataObjectRef");
  const std::string wanted = kept ? *kept : "DataObject_" + fileId(data.id);
  const auto known = m_dataObjects.find(wanted);
  if (known != m_dataObjects.end()) {
    reference.set("dataObjectRef", known->second);
    return;
  }
  const std::string id = m_writing.takeId(wanted) ? wanted : m_writing.uniqueId(wanted);
  m_dataObjects.emplace(wanted, id);
  XmlElement object = bpmnElement("dataObject", id);
  if (data.collection) object.set("isCollection", "true");
  extras.put(object, "bpmn/dataObject", "tDataObject");
  m_writing.schema().sortChildren(object, "tDataObject");
  container.children.push_back(std::move(object));
  reference.set("dataObjectRef", id);
}

void ProcessWriter::writeDataLink(XmlElement& element, const Association& association)
{
  const bool in = m_process.dataObjects().find(DataObjectId{association.source.value()});
  XmlElement link = start(in ? "dataInputAssociation" : "dataOutputAssociation", association.id);
  ExtrasWriter extras{association.extras, m_writing};
  std::vector<std::string> ports;
  while (auto port = extras.take("bpmn/port")) {
    if (m_writing.isWanted(*port)) ports.push_back(*port);
  }
  const std::string data = fileId(in ? association.source : association.target);
  if (in) {
    if (ports.empty()) {
      element.children.push_back(placeholderPort(m_writing, fileId(association.id)));
      ports.push_back(element.children.back().attribute("id"));
    }
    const std::string target = std::move(ports.back());
    ports.pop_back();
    addTextChild(link, "sourceRef", data);
    for (const std::string& port : ports) addTextChild(link, "sourceRef", port);
    addTextChild(link, "targetRef", target);
  } else {
    for (const std::string& port : ports) addTextChild(link, "sourceRef", port);
    addTextChild(link, "targetRef", data);
  }
  if (association.direction != AssociationDirection::One) {
    XmlElement own = ownElement("association");
    own.set("direction", nameOf(association.direction));
    extensionsOf(link).children.push_back(std::move(own));
  }
  const std::string type = in ? "tDataInputAssociation" : "tDataOutputAssociation";
  extras.put(link, "bpmn", type);
  extras.putRest(link);
  m_writing.schema().sortChildren(link, type);
  element.children.push_back(std::move(link));
}

void ProcessWriter::writeAssociation(XmlElement& container, const Association& association)
{
  XmlElement element = start("association", association.id);
  ExtrasWriter extras{association.extras, m_writing};
  element.set("sourceRef", fileId(association.source));
  element.set("targetRef", fileId(association.target));
  if (association.direction == AssociationDirection::One) {
    element.set("associationDirection", "One");
  } else if (association.direction == AssociationDirection::Both) {
    element.set("associationDirection", "Both");
  }
  if (association.kind != AssociationKind::Plain) {
    XmlElement own = ownElement("association");
    own.set("kind", nameOf(association.kind));
    extensionsOf(element).children.push_back(std::move(own));
  }
  extras.put(element, "bpmn", "tAssociation");
  finish(element, extras);
  container.children.push_back(std::move(element));
}

void ProcessWriter::writeAnnotation(XmlElement& container, const Annotation& annotation)
{
  XmlElement element = start("textAnnotation", annotation.id);
  ExtrasWriter extras{annotation.extras, m_writing};
  if (!annotation.text.empty()) addTextChild(element, "text", annotation.text);
  extras.put(element, "bpmn", "tTextAnnotation");
  finish(element, extras);
  container.children.push_back(std::move(element));
}

/// The label of a group is the value of a category, which stands at the root of the file.
void ProcessWriter::writeGroup(XmlElement& container, const Group& group)
{
  XmlElement element = start("group", group.id);
  ExtrasWriter extras{group.extras, m_writing};
  const auto kept = extras.take("bpmn@categoryValueRef");
  const XmlElement* value = kept ? m_writing.findKept(*kept) : nullptr;
  const bool nowhere = kept && !value && group.label.empty() && isNcName(*kept);
  if (nowhere || (value && value->attribute("value") == group.label)) {
    element.set("categoryValueRef", localPart(*kept));
  } else if (!group.label.empty()) {
    const std::string id = fileId(group.id);
    XmlElement category = bpmnElement("category", m_writing.uniqueId("Category_" + id));
    XmlElement made = bpmnElement("categoryValue", m_writing.uniqueId("CategoryValue_" + id));
    made.set("value", group.label);
    element.set("categoryValueRef", made.attribute("id"));
    category.children.push_back(std::move(made));
    m_writing.addRoot(std::move(category));
  }
  extras.put(element, "bpmn", "tGroup");
  finish(element, extras);
  container.children.push_back(std::move(element));
}

}  // namespace einklang::bpmn
