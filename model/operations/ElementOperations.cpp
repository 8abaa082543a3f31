#include "model/operations/ElementOperations.h"

#include "model/operations/Changes.h"

namespace einklang {
namespace {

std::string& textOf(Participant& element)
{
  return element.name;
}
std::string& textOf(Lane& element)
{
  return element.name;
}
std::string& textOf(Annotation& element)
{
  return element.text;
}
template <typename Element>
std::string& textOf(Element& element)
{
  return element.label;
}

/// Replaces the element of this id by a changed copy; false if the list has none.
template <typename Element, typename Change>
bool changeIn(Transaction& transaction, const Process& process, const ElementId& id, Change change)
{
  const Element* found = process.list<Element>().find(decltype(Element::id){id.value()});
  if (!found) return false;
  Element changed = *found;
  change(changed);
  if (changed != *found) transaction.apply(process.id(), Replace<Element>{changed});
  return true;
}

/// The same for the first of several kinds that has the id.
template <typename... Elements, typename Change>
bool changeAny(Transaction& transaction, const Process& process, const ElementId& id, Change change)
{
  return (changeIn<Elements>(transaction, process, id, change) || ...);
}

template <typename... Elements>
bool hasAny(const Process& process, const ElementId& id)
{
  return ((process.list<Elements>().find(decltype(Elements::id){id.value()}) != nullptr) || ...);
}

Error hasNone(const Process& process, const ElementId& id, const char* text)
{
  if (!process.contains(id)) return unknownElement(id);
  return notAllowed(text, id.value());
}

}  // namespace

Status renameElement(Transaction& transaction, const ProcessId& process, const ElementId& id,
                     const std::string& text)
{
  const Result<const Process*> found = processOf(transaction, process);
  if (!found) return found.error();
  const bool done =
      changeAny<Node, Flow, Lane, Participant, MessageFlow, DataObject, Annotation, Group>(
          transaction, **found, id, [&](auto& element) { textOf(element) = text; });
  if (!done) return hasNone(**found, id, "%1 has no label");
  return success();
}

Status setAttributes(Transaction& transaction, const ProcessId& process, const NodeId& id,
                     const Attributes& attributes)
{
  const Result<const Process*> found = processOf(transaction, process);
  if (!found) return found.error();
  const bool done =
      changeIn<Node>(transaction, **found, id, [&](Node& node) { node.attributes = attributes; });
  if (!done) return unknownElement(id);
  return success();
}

Status setDescription(Transaction& transaction, const ProcessId& process, const ElementId& id,
                      const std::string& text)
{
  const Result<const Process*> found = processOf(transaction, process);
  if (!found) return found.error();
  const bool done = changeAny<Node, Flow, Participant>(
      transaction, **found, id, [&](auto& element) { element.description = text; });
  if (!done) return hasNone(**found, id, "%1 has no description");
  return success();
}

Status setCondition(Transaction& transaction, const ProcessId& process, const FlowId& id,
                    const std::string& condition)
{
  const Result<const Process*> found = processOf(transaction, process);
  if (!found) return found.error();
  const bool done =
      changeIn<Flow>(transaction, **found, id, [&](Flow& flow) { flow.condition = condition; });
  if (!done) return unknownElement(id);
  return success();
}

Status setDefault(Transaction& transaction, const ProcessId& process, const FlowId& id,
                  bool isDefault)
{
  const Result<const Process*> found = processOf(transaction, process);
  if (!found) return found.error();
  const Flow* flow = (*found)->findFlow(id);
  if (!flow) return unknownElement(id);
  const std::optional<NodeId> source = flow->source;
  std::vector<FlowId> others;
  for (const Flow& other : (*found)->flows()) {
    if (isDefault && source && other.source == source && other.id != id) others.push_back(other.id);
  }
  for (const FlowId& other : others) {
    changeIn<Flow>(transaction, **found, other, [](Flow& f) { f.isDefault = false; });
  }
  changeIn<Flow>(transaction, **found, id, [&](Flow& f) { f.isDefault = isDefault; });
  return success();
}

bool canRename(const Process& process, const ElementId& id)
{
  return hasAny<Node, Flow, Lane, Participant, MessageFlow, DataObject, Annotation, Group>(process,
                                                                                           id);
}

}  // namespace einklang
