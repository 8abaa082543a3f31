#pragma once

#include "model/formats/yaml/FieldWriter.h"
#include "model/process/Elements.h"

#include <concepts>
#include <type_traits>

namespace einklang {

/// T or const T: a describe() serves the reader and the writer.
template <typename T, typename Value>
concept Of = std::same_as<std::remove_const_t<T>, Value>;

/// The keys of the elements, in the order of the file. One function for each kind says all there
/// is to say about reading and writing it.
template <typename Fields, Of<Participant> E>
void describe(Fields& fields, E& participant)
{
  fields.id("id", participant.id);
  fields.text("name", participant.name);
  fields.flag("black-box", participant.blackBox);
  fields.name("role", participant.role);
  fields.code("process-id", participant.processId);
  fields.text("description", participant.description);
  fields.extras(participant.extras);
}

template <typename Fields, Of<Lane> E>
void describe(Fields& fields, E& lane)
{
  fields.id("id", lane.id);
  fields.text("name", lane.name);
  fields.id("parent", lane.parent);
  fields.id("participant", lane.participant);
  fields.id("sub-process", lane.subProcess);
  fields.extras(lane.extras);
}

template <typename Fields, Of<Flow> E>
void describe(Fields& fields, E& flow)
{
  fields.idOrNone("id", flow.id);
  fields.id("from", flow.source);
  fields.id("to", flow.target);
  fields.text("label", flow.label);
  fields.text("condition", flow.condition);
  fields.flag("default", flow.isDefault);
  fields.text("description", flow.description);
  fields.extras(flow.extras);
}

template <typename Fields, Of<MessageFlow> E>
void describe(Fields& fields, E& message)
{
  fields.idOrNone("id", message.id);
  fields.id("from", message.source);
  fields.id("to", message.target);
  fields.text("label", message.label);
  fields.extras(message.extras);
}

template <typename Fields, Of<DataObject> E>
void describe(Fields& fields, E& data)
{
  fields.id("id", data.id);
  fields.text("label", data.label);
  fields.name("kind", data.kind);
  fields.flag("collection", data.collection);
  fields.text("state", data.state);
  fields.id("parent", data.parent);
  fields.id("participant", data.participant);
  fields.extras(data.extras);
}

template <typename Fields, Of<Annotation> E>
void describe(Fields& fields, E& annotation)
{
  fields.id("id", annotation.id);
  fields.text("text", annotation.text);
  fields.id("parent", annotation.parent);
  fields.id("participant", annotation.participant);
  fields.extras(annotation.extras);
}

template <typename Fields, Of<Group> E>
void describe(Fields& fields, E& group)
{
  fields.id("id", group.id);
  fields.text("label", group.label);
  fields.id("parent", group.parent);
  fields.id("participant", group.participant);
  fields.extras(group.extras);
}

template <typename Fields, Of<Association> E>
void describe(Fields& fields, E& association)
{
  fields.idOrNone("id", association.id);
  fields.id("from", association.source);
  fields.id("to", association.target);
  fields.name("kind", association.kind);
  fields.name("direction", association.direction);
  fields.extras(association.extras);
}

}  // namespace einklang
