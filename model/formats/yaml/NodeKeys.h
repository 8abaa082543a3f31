#pragma once

#include "model/base/Overloaded.h"
#include "model/formats/yaml/ElementKeys.h"
#include "model/process/Node.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace einklang {

/// What a node is in one word: "user-task", "timer-boundary-event".
std::string nodeTypeName(const NodeType& type);
std::optional<NodeType> nodeTypeFromName(const std::string& name);

/// All these words, in the order of the model.
std::vector<std::string> nodeTypeNames();

template <typename Fields, typename E>
void describeAttributes(Fields& fields, E& attributes)
{
  fields.name("group", attributes.activityGroup);
  fields.legal("legal", attributes.legalBases);
  fields.texts("documents-in", attributes.documentsIn);
  fields.texts("documents-out", attributes.documentsOut);
  fields.texts("systems", attributes.systems);
  fields.text("channel", attributes.channel);
  fields.text("deadline", attributes.deadline);
  fields.number("processing-minutes", attributes.times.processing);
  fields.number("waiting-minutes", attributes.times.waiting);
  fields.number("transport-minutes", attributes.times.transport);
  fields.number("idle-minutes", attributes.times.idle);
  fields.name("career-group", attributes.careerGroup);
  fields.number("frequency", attributes.frequency);
  fields.name("binding", attributes.binding);
  fields.text("note", attributes.note);
}

/// The keys that only some types have.
template <typename Fields, typename E>
void describeType(Fields& fields, E& type)
{
  fields.word("type", type, nodeTypeName, nodeTypeFromName, nodeTypeNames);
  std::visit(Overloaded{
                 [&](Of<CallActivity> auto& call) { fields.text("calls", call.calls); },
                 [&](Of<Event> auto& event) {
                   fields.flag("interrupting", event.interrupting, true);
                   fields.id("attached-to", event.attachedTo);
                   fields.text("detail", event.detail);
                 },
                 [](auto&) {},
             },
             type);
}

template <typename Fields, Of<Node> E>
void describe(Fields& fields, E& node)
{
  fields.id("id", node.id);
  describeType(fields, node.type);
  fields.text("label", node.label);
  fields.id("parent", node.parent);
  fields.id("participant", node.participant);
  fields.id("lane", node.lane);
  fields.name("repetition", node.repetition);
  fields.flag("compensation", node.compensation);
  fields.text("description", node.description);
  describeAttributes(fields, node.attributes);
  fields.extras(node.extras);
}

}  // namespace einklang
