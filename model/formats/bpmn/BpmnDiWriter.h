#pragma once

#include "model/formats/bpmn/BpmnExtrasWriter.h"
#include "model/formats/bpmn/BpmnWriting.h"

namespace einklang::bpmn {

/// One picture as BPMNDiagram. `number` is the one of its process in the writing.
XmlElement writeDiagram(const Diagram& diagram, const Process& process, int number,
                        Writing& writing);

}  // namespace einklang::bpmn
