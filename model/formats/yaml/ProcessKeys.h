#pragma once

#include "model/diagram/FileContent.h"
#include "model/formats/yaml/DiagramKeys.h"
#include "model/formats/yaml/NodeKeys.h"
#include "model/formats/yaml/ProfileKeys.h"

namespace einklang {

/// A process taken apart, as it stands in the file.
struct ProcessParts
{
  ProcessId id;
  ProcessHeader header = {};
  ProcessElements elements = {};
};

template <typename Fields, Of<ProcessParts> E>
void describe(Fields& fields, E& process)
{
  auto& elements = process.elements;
  fields.id("id", process.id);
  describeHeader(fields, process.header);
  fields.list("participants", elements.participants, ListLayout::Lines);
  fields.list("lanes", elements.lanes, ListLayout::Lines);
  fields.list("nodes", elements.nodes, ListLayout::Blocks);
  fields.list("flows", elements.flows, ListLayout::Lines);
  fields.list("messages", elements.messageFlows, ListLayout::Lines);
  fields.list("data", elements.dataObjects, ListLayout::Lines);
  fields.list("annotations", elements.annotations, ListLayout::Lines);
  fields.list("groups", elements.groups, ListLayout::Lines);
  fields.list("associations", elements.associations, ListLayout::Lines);
  fields.extras(process.header.extras);
}

}  // namespace einklang
