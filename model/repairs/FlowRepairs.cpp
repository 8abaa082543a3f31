#include "model/repairs/FlowRepairs.h"

#include "model/operations/Changes.h"
#include "model/operations/CreateOperations.h"
#include "model/operations/FlowOperations.h"
#include "model/operations/NodeOperations.h"
#include "model/operations/Openings.h"
#include "model/operations/RemoveOperations.h"
#include "model/rules/FlowIndex.h"

#include <algorithm>
#include <cmath>
#include <deque>
#include <set>

namespace einklang {
namespace {

const Process& now(const Transaction& transaction, const ProcessId& process)
{
  return *findProcess(transaction.content(), process);
}

Node gateway(GatewayKind kind)
{
  return {.id = NodeId{""}, .type = Gateway{kind}};
}

Node event(EventPosition position, EventTrigger trigger = EventTrigger::None)
{
  return {.id = NodeId{""}, .type = Event{position, trigger}};
}

/// The nodes of the flow around a step, or in a pool or sub-process.
std::vector<const Node*> flowAround(const Process& process, const ElementId& place)
{
  for (const FlowScope& scope : scopesOf(process)) {
    const bool holds = scope.owner == place || std::ranges::any_of(scope.nodes, [&](const Node* n) {
                         return ElementId{n->id} == place;
                       });
    if (holds) return scope.nodes;
  }
  return {};
}

std::optional<Point> centreOf(const Diagram* diagram, const NodeId& id)
{
  const Shape* shape = diagram ? diagram->shapes.find(ElementId{id}) : nullptr;
  if (!shape) return std::nullopt;
  return Point{shape->bounds.x + shape->bounds.width / 2,
               shape->bounds.y + shape->bounds.height / 2};
}

/// A start event for the step, not drawn yet.
Node startFor(const Process& process, const NodeId& step)
{
  const Node& other = *process.findNode(step);
  Node start{.id = NodeId{freeId(process, "Start")}, .type = Event{EventPosition::Start}};
  start.parent = other.parent;
  start.participant = other.participant;
  start.lane = other.lane;
  return start;
}

/// Those with a step at both ends.
std::vector<FlowId> whole(const Process& process, std::vector<FlowId> flows)
{
  std::erase_if(flows, [&](const FlowId& id) {
    const Flow* flow = process.findFlow(id);
    return !flow->source || !flow->target;
  });
  return flows;
}

/// Leads all but the first of the flows to (or from) another step.
Status leadTheOthers(Transaction& transaction, const ProcessId& process,
                     const std::vector<FlowId>& flows, const NodeId& step, bool into)
{
  for (std::size_t i = 1; i < flows.size(); ++i) {
    const Flow& flow = *now(transaction, process).findFlow(flows[i]);
    const NodeId source = into ? *flow.source : step;
    const NodeId target = into ? step : *flow.target;
    Status status = reconnect(transaction, process, flows[i], source, target);
    if (!status) return status;
  }
  return success();
}

Mended gatewayAt(Transaction& transaction, const ProcessId& process,
                 const std::vector<FlowId>& found, GatewayKind kind, bool into)
{
  const std::vector<FlowId> flows = whole(now(transaction, process), found);
  if (flows.size() < 2) return notAllowed("there is only one way here by now");
  const Result<NodeId> made = insertStep(transaction, process, flows.front(), gateway(kind));
  if (!made) return made.error();
  if (Status status = leadTheOthers(transaction, process, flows, *made, into); !status) {
    return status.error();
  }
  const bool asks = !into && kind == GatewayKind::Exclusive;
  return asks ? std::optional{ElementId{*made}} : std::nullopt;
}

}  // namespace

Mended startBefore(Transaction& transaction, const ProcessId& process, const NodeId& step)
{
  const std::vector<const Node*> nodes = flowAround(now(transaction, process), ElementId{step});
  const FlowIndex flows{now(transaction, process)};
  const auto isFirst = [&](const Node* node) {
    return flows.into(node->id).empty() && !isBoundary(*node);
  };
  const auto first = std::ranges::find_if(nodes, isFirst);
  const NodeId target = flows.into(step).empty() || first == nodes.end() ? step : (*first)->id;
  const Node start = startFor(now(transaction, process), target);
  if (Status status = insertNode(transaction, process, start); !status) return status.error();
  if (const auto flow = connectSteps(transaction, process, start.id, target); !flow) {
    return flow.error();
  }
  if (Status status = placeMissing(transaction, process); !status) return status.error();
  return std::optional{ElementId{start.id}};
}

Mended endAll(Transaction& transaction, const ProcessId& process, const ElementId& place)
{
  std::vector<NodeId> last;
  const Node end = event(EventPosition::End);
  {
    const FlowIndex flows{now(transaction, process)};
    for (const Node* node : flowAround(now(transaction, process), place)) {
      const bool leadsOn = !flows.outOf(node->id).empty();
      if (!leadsOn && canAppend(now(transaction, process), node->id, end.type)) {
        last.push_back(node->id);
      }
    }
  }
  std::optional<ElementId> named;
  for (const NodeId& step : last) {
    const Result<NodeId> made = appendStep(transaction, process, step, end);
    if (!made) return made.error();
    if (!named) named = ElementId{*made};
  }
  if (!named) return notAllowed("No step is the last one of the process.");
  return named;
}

Mended joinBefore(Transaction& transaction, const ProcessId& process, const NodeId& step,
                  GatewayKind kind)
{
  return gatewayAt(transaction, process, flowsInto(now(transaction, process), step), kind, true);
}

Mended splitBehind(Transaction& transaction, const ProcessId& process, const NodeId& step,
                   GatewayKind kind)
{
  return gatewayAt(transaction, process, flowsOutOf(now(transaction, process), step), kind, false);
}

Mended oneStart(Transaction& transaction, const ProcessId& process,
                const std::vector<ElementId>& starts)
{
  std::vector<FlowId> flows;
  for (const ElementId& start : starts) {
    const auto own = flowsOutOf(now(transaction, process), NodeId{start.value()});
    flows.insert(flows.end(), own.begin(), own.end());
  }
  std::optional<ElementId> asks;
  if (flows.size() > 1) {
    Mended made = gatewayAt(transaction, process, flows, GatewayKind::Exclusive, false);
    if (!made) return made;
    asks = *made;
  }
  const Status removed = removeElements(transaction, process, {starts.begin() + 1, starts.end()});
  if (!removed) return removed.error();
  return asks;
}

Mended oneEnd(Transaction& transaction, const ProcessId& process, const NodeId& first,
              const NodeId& second)
{
  for (const FlowId& id :
       whole(now(transaction, process), flowsInto(now(transaction, process), first))) {
    const NodeId source = *now(transaction, process).findFlow(id)->source;
    const auto connected = flowsOutOf(now(transaction, process), source);
    const auto leadsThere = [&](const FlowId& other) {
      return now(transaction, process).findFlow(other)->target == second;
    };
    if (std::ranges::any_of(connected, leadsThere)) continue;  // goes with the end
    if (Status status = reconnect(transaction, process, id, source, second); !status) {
      return status.error();
    }
  }
  if (Status status = removeElement(transaction, process, ElementId{first}); !status) {
    return status.error();
  }
  return std::optional<ElementId>{};
}

std::optional<NodeId> nearestSource(const Process& process, const Diagram* diagram,
                                    const NodeId& step, const std::vector<ElementId>& without)
{
  const auto isOut = [&](const NodeId& id) {
    return std::ranges::find(without, ElementId{id}) != without.end();
  };
  const auto at = centreOf(diagram, step);
  std::optional<NodeId> nearest;
  double least = 0;
  for (const Node* node : flowAround(process, ElementId{step})) {
    if (isEnd(*node) || isOut(node->id) || !canConnect(process, node->id, step)) continue;
    const auto there = centreOf(diagram, node->id);
    // What stands to the right comes later: it leads there only if nothing else does.
    const double away =
        at && there ? std::hypot(at->x - there->x, at->y - there->y) + (there->x > at->x ? 1e6 : 0)
                    : 0;
    if (nearest && away >= least) continue;
    nearest = node->id;
    least = away;
  }
  return nearest;
}

std::optional<LaneId> nearestLaneInFlow(const Process& process, const NodeId& step)
{
  const FlowIndex flows{process};
  std::set<std::string> seen{step.value()};
  std::deque<NodeId> open{step};
  while (!open.empty()) {
    const Node* node = process.findNode(open.front());
    open.pop_front();
    if (node->lane) return node->lane;
    const auto visit = [&](const std::optional<NodeId>& next) {
      if (next && seen.insert(next->value()).second) open.push_back(*next);
    };
    for (const Flow* flow : flows.into(node->id)) visit(flow->source);
    for (const Flow* flow : flows.outOf(node->id)) visit(flow->target);
  }
  const auto& pool = process.findNode(step)->participant;
  const auto lane = std::ranges::find(process.lanes(), pool, &Lane::participant);
  return lane == process.lanes().end() ? std::nullopt : std::optional{lane->id};
}

}  // namespace einklang
