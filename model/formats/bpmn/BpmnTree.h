#pragma once

#include "model/diagram/FileContent.h"
#include "model/formats/Loss.h"
#include "model/formats/xml/XmlElement.h"

namespace einklang::bpmn {

/// A BPMN file as our writer makes it, before it becomes text.
struct BpmnTree
{
  XmlElement root;
  Losses losses = {};
};

BpmnTree treeOf(const FileContent& content);

}  // namespace einklang::bpmn
