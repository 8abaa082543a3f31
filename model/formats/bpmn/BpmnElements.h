#pragma once

#include "model/formats/bpmn/BpmnSource.h"
#include "model/process/Elements.h"

namespace einklang::bpmn {

/// One function per kind: what an XML element says about itself. References to other elements are
/// resolved later by the reader of the process.
Node readNode(const XmlElement& element, NodeType type, const BpmnSource& source);
Flow readFlow(const XmlElement& element, const BpmnSource& source);
MessageFlow readMessageFlow(const XmlElement& element, const BpmnSource& source);
Lane readLane(const XmlElement& element, const BpmnSource& source);
Participant readParticipant(const XmlElement& element, const BpmnSource& source);
Annotation readAnnotation(const XmlElement& element, const BpmnSource& source);
Group readGroup(const XmlElement& element, const BpmnSource& source);

/// dataObjectReference, dataStoreReference, dataInput, dataOutput, or a dataObject without
/// reference. `backing` is the dataObject of a reference; the first reference to it owns it and
/// keeps what it says.
DataObject readDataObject(const XmlElement& element, const XmlElement* backing, bool owner,
                          const BpmnSource& source);

/// An association by itself; its ends are the reader's.
Association readAssociation(const XmlElement& element, ElementId from, ElementId to,
                            const BpmnSource& source);
/// A data association inside an activity or event.
Association readDataAssociation(const XmlElement& element, ElementId from, ElementId to,
                                const BpmnSource& source);

/// A flow that BPMN has no place for, from our extension.
Flow readOwnFlow(const XmlElement& element, const BpmnSource& source);
MessageFlow readOwnMessageFlow(const XmlElement& element, const BpmnSource& source);

/// What the readers of nodes, containers and data understand between them.
extern const Understood nodeParts;

/// Trigger, detail and the rest of the definitions of an event.
void readEvent(const XmlElement& element, Event& event, Extras& extras, const BpmnSource& source);

/// The name of an element as label.
std::string labelOf(const XmlElement& element);

}  // namespace einklang::bpmn
