#include "model/operations/LabelOperations.h"

#include "model/layout/Labels.h"
#include "model/operations/Changes.h"

namespace einklang {
namespace {

Result<const Diagram*> pictureWith(const Transaction& transaction, const ProcessId& process,
                                   const ElementId& id)
{
  const Result<const Process*> found = processOf(transaction, process);
  if (!found) return found.error();
  if (!(*found)->contains(id)) return unknownElement(id);
  if (!hasOuterLabel(**found, id)) {
    return notAllowed("%1 has no label beside it", labelOf(**found, id));
  }
  const Diagram* diagram = shownPicture(transaction, process);
  const bool drawn = diagram && (diagram->shapes.find(id) || diagram->edges.find(id));
  if (!drawn) return notAllowed("%1 is not drawn", labelOf(**found, id));
  return diagram;
}

void put(Transaction& transaction, const Diagram& diagram, const ElementId& id,
         const std::optional<Rect>& place)
{
  const DiagramId in = diagram.id;
  if (const Shape* old = diagram.shapes.find(id)) {
    Shape shape = *old;
    shape.label = place;
    if (shape != *old) transaction.apply(in, PutShape{shape});
    return;
  }
  const Edge* old = diagram.edges.find(id);
  Edge edge = *old;
  edge.label = place;
  if (edge != *old) transaction.apply(in, PutEdge{edge});
}

}  // namespace

bool hasOuterLabel(const Process& process, const ElementId& id)
{
  const std::string& key = id.value();
  if (const Node* node = process.findNode(NodeId{key})) {
    return !node->label.empty() && (eventOf(*node) || gatewayOf(*node));
  }
  const Flow* flow = process.findFlow(FlowId{key});
  const MessageFlow* message = process.messageFlows().find(MessageFlowId{key});
  const DataObject* data = process.dataObjects().find(DataObjectId{key});
  return (flow && !flow->label.empty()) || (message && !message->label.empty()) ||
         (data && !data->label.empty());
}

Status placeLabel(Transaction& transaction, const ProcessId& process, const ElementId& id,
                  const Rect& place)
{
  const Result<const Diagram*> diagram = pictureWith(transaction, process, id);
  if (!diagram) return diagram.error();
  put(transaction, **diagram, id, place);
  return success();
}

Status placeLabelByItself(Transaction& transaction, const ProcessId& process, const ElementId& id,
                          const TextMeasure& measure)
{
  const Result<const Diagram*> diagram = pictureWith(transaction, process, id);
  if (!diagram) return diagram.error();
  Diagram placed = **diagram;
  layout::placeLabelsOf(*findProcess(transaction.content(), process), measure, {id}, placed);
  const Shape* shape = placed.shapes.find(id);
  put(transaction, **diagram, id, shape ? shape->label : placed.edges.find(id)->label);
  return success();
}

std::set<ElementId> labelsCovered(const Transaction& transaction, const ProcessId& process,
                                  const TextMeasure& measure)
{
  const Diagram* diagram = shownPicture(transaction, process);
  if (!diagram) return {};
  return layout::coveredLabels(*findProcess(transaction.content(), process), measure, *diagram);
}

void uncoverLabels(Transaction& transaction, const ProcessId& process,
                   const std::set<ElementId>& before, const TextMeasure& measure)
{
  std::set<ElementId> covered = labelsCovered(transaction, process, measure);
  std::erase_if(covered, [&](const ElementId& id) { return before.contains(id); });
  if (covered.empty()) return;
  Diagram placed = *shownPicture(transaction, process);
  layout::placeLabelsOf(*findProcess(transaction.content(), process), measure, covered, placed);
  for (const ElementId& id : covered) {
    const Shape* shape = placed.shapes.find(id);
    put(transaction, *shownPicture(transaction, process), id,
        shape ? shape->label : placed.edges.find(id)->label);
  }
}

}  // namespace einklang
