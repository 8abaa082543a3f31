#include "model/operations/Changes.h"

namespace einklang {

Result<const Process*> processOf(const Transaction& transaction, const ProcessId& process)
{
  const Process* found = findProcess(transaction.content(), process);
  if (!found) {
    return Error{ErrorCode::UnknownElement, Message{"there is no process %1", {process.value()}}};
  }
  return found;
}

const Diagram* shownPicture(const Transaction& transaction, const ProcessId& process)
{
  return findDiagram(transaction.content(), process, transaction.plane());
}

Status applyIfItFits(Transaction& transaction, const ProcessId& process, const Edit& edit)
{
  const Result<const Process*> found = processOf(transaction, process);
  if (!found) return found.error();
  if (Status status = fits(**found, edit); !status) return status;
  transaction.apply(process, edit);
  return success();
}

void dropFromPictures(Transaction& transaction, const ProcessId& process, const ElementId& id)
{
  for (std::size_t i = 0; i < transaction.content().diagrams.size(); ++i) {
    const Diagram& diagram = transaction.content().diagrams[i];
    if (diagram.process != process) continue;
    const DiagramId diagramId = diagram.id;
    const bool shape = diagram.shapes.find(id) != nullptr;
    const bool edge = diagram.edges.find(id) != nullptr;
    if (shape) transaction.apply(diagramId, DropShape{id});
    if (edge) transaction.apply(diagramId, DropEdge{id});
  }
}

void eraseInside(Transaction& transaction, const ProcessId& process, const NodeId& subProcess)
{
  while (const Diagram* inside = findDiagram(transaction.content(), process, subProcess)) {
    transaction.apply(EraseDiagram{DiagramId{inside->id}});
  }
}

std::set<ElementId> withContents(const Process& process, std::set<ElementId> ids)
{
  for (bool grown = true; grown;) {
    grown = false;
    const auto add = [&](const ElementId& id, const auto&... containers) {
      const bool inside = ((containers && ids.contains(ElementId{*containers})) || ...);
      if (inside && ids.insert(id).second) grown = true;
    };
    for (const Lane& lane : process.lanes()) {
      add(lane.id, lane.parent, lane.participant, lane.subProcess);
    }
    for (const Node& node : process.nodes()) {
      const Event* event = eventOf(node);
      add(node.id, node.parent, node.participant, node.lane,
          event ? event->attachedTo : std::optional<NodeId>{});
    }
    for (const DataObject& data : process.dataObjects())
      add(data.id, data.parent, data.participant);
    for (const Annotation& note : process.annotations())
      add(note.id, note.parent, note.participant);
    for (const Group& group : process.groups()) add(group.id, group.parent, group.participant);
  }
  return ids;
}

Error notAllowed(const char* text, const std::string& argument)
{
  Message message{text, {}};
  const bool asks = message.text.find("%1") != std::string::npos;
  if (asks) message.arguments.push_back(argument.empty() ? "( )" : argument);
  return {ErrorCode::NotAllowed, message};
}

Error unknownElement(const ElementId& id)
{
  return {ErrorCode::UnknownElement, Message{"there is no element %1", {id.value()}}};
}

}  // namespace einklang
