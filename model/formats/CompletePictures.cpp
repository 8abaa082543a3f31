#include "model/formats/CompletePictures.h"

#include "model/layout/Insertion.h"

#include <algorithm>

namespace einklang {
namespace {

std::string nameOf(const Process& process)
{
  return process.name().empty() ? process.id().value() : process.name();
}

/// The one picture of the process as a whole; nullptr where there are several or none.
Diagram* onlyPicture(FileContent& content, const ProcessId& process)
{
  Diagram* only = nullptr;
  for (Diagram& diagram : content.diagrams) {
    if (diagram.process != process || diagram.plane) continue;
    if (only) return nullptr;
    only = &diagram;
  }
  return only;
}

std::size_t stepsWithout(const Process& process, const Diagram& diagram)
{
  return std::size_t(std::ranges::count_if(process.nodes(), [&](const Node& node) {
    return !node.parent && !diagram.shapes.find(node.id);
  }));
}

/// Flows that could be drawn and are not.
bool lacksLines(const Process& process, const Diagram& diagram)
{
  return std::ranges::any_of(process.flows(), [&](const Flow& flow) {
    return flow.source && flow.target && !diagram.edges.find(flow.id) &&
           diagram.shapes.find(*flow.source) && diagram.shapes.find(*flow.target);
  });
}

void complete(const Process& process, Diagram& diagram, Losses& losses, const TextMeasure& measure)
{
  const std::size_t steps = stepsWithout(process, diagram);
  if (steps == 0 && !lacksLines(process, diagram)) return;
  diagram = layoutNew(process, diagram, measure);
  const std::string name = nameOf(process);
  std::erase_if(losses, [&](const Loss& loss) {
    return loss.message.text == stepsWithoutPlace && loss.message.arguments.back() == name;
  });
  if (steps == 0) {
    losses.push_back(
        {LossKind::Repaired, {"Flows of the process %1 had no line and were drawn.", {name}}});
  } else {
    losses.push_back({LossKind::Repaired,
                      {"%1 steps of the process %2 had no place in the picture and got one.",
                       {std::to_string(steps), name}}});
  }
}

}  // namespace

void completePictures(Import& import, const TextMeasure& measure)
{
  for (const Process& process : import.content.processes) {
    if (!findDiagram(import.content, process.id())) {
      import.content.diagrams.push_back(layoutProcess(process, {}, measure));
    } else if (Diagram* diagram = onlyPicture(import.content, process.id())) {
      complete(process, *diagram, import.losses, measure);
    }
  }
}

}  // namespace einklang
