#include "model/operations/Reroute.h"

#include "model/layout/RoutesOnly.h"

namespace einklang {

void reroute(Transaction& transaction, const ProcessId& process, const std::set<ElementId>& lines)
{
  const Process* found = findProcess(transaction.content(), process);
  if (!found || lines.empty()) return;
  for (std::size_t i = 0; i < transaction.content().diagrams.size(); ++i) {
    const Diagram& diagram = transaction.content().diagrams[i];
    if (diagram.process != process) continue;
    const DiagramId id = diagram.id;
    const Diagram drawn = layoutRoutes(*found, diagram, lines);
    for (const ElementId& line : lines) {
      const Edge* edge = drawn.edges.find(line);
      if (!edge) continue;
      const Edge* old = transaction.content().diagrams[i].edges.find(line);
      if (!old || *old != *edge) transaction.apply(id, PutEdge{*edge});
    }
  }
}

void rerouteAllOf(Transaction& transaction, const ProcessId& process, const ElementId& id)
{
  const Process* found = findProcess(transaction.content(), process);
  if (!found) return;
  std::set<ElementId> lines;
  const auto add = [&](const auto& line) {
    const bool source = line.source && ElementId{*line.source} == id;
    const bool target = line.target && ElementId{*line.target} == id;
    if (source || target) lines.insert(line.id);
  };
  for (const Flow& flow : found->flows()) add(flow);
  for (const MessageFlow& flow : found->messageFlows()) add(flow);
  for (const Association& association : found->associations()) {
    if (association.source == id || association.target == id) lines.insert(association.id);
  }
  reroute(transaction, process, lines);
}

}  // namespace einklang
