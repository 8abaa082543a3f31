#include "model/repairs/Repairs.h"

#include "model/layout/Levels.h"
#include "model/layout/Tidy.h"
#include "model/operations/Changes.h"
#include "model/operations/CreateOperations.h"
#include "model/operations/ElementOperations.h"
#include "model/operations/FlowOperations.h"
#include "model/operations/LaneOperations.h"
#include "model/operations/NodeOperations.h"
#include "model/operations/PictureOperations.h"
#include "model/operations/RemoveOperations.h"
#include "model/repairs/FlowRepairs.h"

#include <algorithm>
#include <array>

namespace einklang {
namespace {

using Run = decltype(Repair::run);

/// An operation after which nothing wants a name.
template <typename Operation>
Run quietly(Operation operation)
{
  return [operation](Transaction& transaction, const ProcessId& process) -> Mended {
    const Status status = operation(transaction, process);
    if (!status) return status.error();
    return std::optional<ElementId>{};
  };
}

NodeId nodeAt(const Finding& finding, std::size_t i = 0)
{
  return NodeId{finding.elements.at(i).value()};
}

Repair words(Message name, const ElementId& place)
{
  return {.name = std::move(name), .words = Repair::Words::Label, .place = place};
}

Repair remove(Message name, const ElementId& id)
{
  return {std::move(name), quietly([id](Transaction& transaction, const ProcessId& process) {
            return removeElement(transaction, process, id);
          })};
}

Repair become(Message name, const NodeId& id, GatewayKind kind)
{
  return {std::move(name), quietly([id, kind](Transaction& transaction, const ProcessId& process) {
            return replaceType(transaction, process, id, Gateway{kind});
          })};
}

Repair endFor(const ElementId& place)
{
  return {{"Add an end event"}, [place](Transaction& transaction, const ProcessId& process) {
            return endAll(transaction, process, place);
          }};
}

bool isGateway(const Process& process, const NodeId& id)
{
  const Node* node = process.findNode(id);
  return node && gatewayOf(*node);
}

// The repairs of each rule -----------------------------------------------------------------------

Repairs addStart(const Process& process, const Finding& finding)
{
  const NodeId place = nodeAt(finding);
  const Node* step = process.findNode(place);
  // The finding of a pool or sub-process shows there, not at a step in it.
  const auto inside = [&](const Node& node) {
    const bool ofPool = node.participant && node.participant->value() == place.value();
    return (ofPool && !node.parent) || node.parent == place;
  };
  if (!step || subProcessOf(*step)) {
    const auto it = std::ranges::find_if(process.nodes(), inside);
    if (it != process.nodes().end()) step = &*it;
  }
  if (!step) return {};
  return {
      {{"Add a start event"}, [first = step->id](Transaction& transaction, const ProcessId& id) {
         return startBefore(transaction, id, first);
       }}};
}

Repairs addEnd(const Process&, const Finding& finding)
{
  return {endFor(finding.elements.front())};
}

Repairs endBehind(const Process& process, const Finding& finding)
{
  const NodeId step = nodeAt(finding);
  const Node end{.id = NodeId{""}, .type = Event{EventPosition::End}};
  if (!canAppend(process, step, end.type)) return {};
  return {
      {{"Add an end event"}, [step, end](Transaction& transaction, const ProcessId& id) -> Mended {
         const Result<NodeId> made = appendStep(transaction, id, step, end);
         if (!made) return made.error();
         return std::optional{ElementId{*made}};
       }}};
}

Repairs connectOrRemove(const Process& process, const Finding& finding)
{
  const NodeId step = nodeAt(finding);
  Repairs all;
  if (process.findNode(step) && nearestSource(process, nullptr, step, finding.elements)) {
    all.push_back(
        {{"Connect with the nearest step"},
         [step, part = finding.elements](Transaction& transaction, const ProcessId& id) -> Mended {
           const auto source = nearestSource(*findProcess(transaction.content(), id),
                                             shownPicture(transaction, id), step, part);
           if (!source) return notAllowed("no step can lead to this one");
           const Result<FlowId> flow = connectSteps(transaction, id, *source, step);
           if (!flow) return flow.error();
           return std::optional<ElementId>{};
         }});
  }
  all.push_back(remove({"Remove the element"}, finding.elements.front()));
  return all;
}

Repair split(Message name, const NodeId& step, GatewayKind kind)
{
  return {std::move(name), [step, kind](Transaction& transaction, const ProcessId& process) {
            return splitBehind(transaction, process, step, kind);
          }};
}

Repair join(Message name, const NodeId& step, GatewayKind kind)
{
  return {std::move(name), [step, kind](Transaction& transaction, const ProcessId& process) {
            return joinBefore(transaction, process, step, kind);
          }};
}

Repairs branch(const Process&, const Finding& finding)
{
  return {split({"Add a decision: one way is taken"}, nodeAt(finding), GatewayKind::Exclusive),
          split({"Add a branch: all ways are taken"}, nodeAt(finding), GatewayKind::Parallel)};
}

Repairs waitForAll(const Process&, const Finding& finding)
{
  return {join({"Wait for all ways"}, nodeAt(finding), GatewayKind::Parallel)};
}

Repairs meet(const Process&, const Finding& finding)
{
  return {join({"Join the ways"}, nodeAt(finding), GatewayKind::Exclusive),
          join({"Wait for all ways"}, nodeAt(finding), GatewayKind::Parallel)};
}

Repairs twoGateways(const Process& process, const Finding& finding)
{
  const Node* node = process.findNode(nodeAt(finding));
  const Gateway* gateway = node ? gatewayOf(*node) : nullptr;
  if (!gateway) return {};
  const bool waits = gateway->kind == GatewayKind::Parallel;
  return {
      join({"Use two gateways"}, node->id, waits ? GatewayKind::Parallel : GatewayKind::Exclusive)};
}

Repairs removeFirst(const Process&, const Finding& finding)
{
  return {remove({"Remove the flow"}, finding.elements.front())};
}

Repairs leaveOut(const Process&, const Finding& finding)
{
  return {remove({"Leave out the gateway"}, finding.elements.front())};
}

Repairs nameIt(const Process&, const Finding& finding)
{
  return {words({"Write the name"}, finding.elements.front())};
}

Repairs askOrAnswer(const Process& process, const Finding& finding)
{
  const ElementId& place = finding.elements.front();
  if (isGateway(process, NodeId{place.value()})) return {words({"Write the question"}, place)};
  const FlowId flow{place.value()};
  return {
      words({"Write the answer"}, place),
      {{"Make it the usual case"}, quietly([flow](Transaction& transaction, const ProcessId& id) {
         return setDefault(transaction, id, flow, true);
       })}};
}

Repairs joinStarts(const Process&, const Finding& finding)
{
  return {{{"Use one start event"},
           [starts = finding.elements](Transaction& transaction, const ProcessId& id) {
             return oneStart(transaction, id, starts);
           }}};
}

Repairs waitBefore(const Process& process, const Finding& finding)
{
  const auto flow = std::ranges::find_if(process.flows(), [&](const Flow& one) {
    return one.source == nodeAt(finding, 1) && one.target == nodeAt(finding);
  });
  if (flow == process.flows().end()) return {};
  return {{{"Add an event that is waited for"},
           [way = flow->id](Transaction& transaction, const ProcessId& id) -> Mended {
             const Node event{
                 .id = NodeId{""},
                 .type = Event{EventPosition::IntermediateCatch, EventTrigger::Message}};
             const Result<NodeId> made = insertStep(transaction, id, way, event);
             if (!made) return made.error();
             return std::optional{ElementId{*made}};
           }}};
}

Repairs nameEnds(const Process& process, const Finding& finding)
{
  Repairs all = nameIt(process, finding);
  if (finding.elements.size() < 2) return all;
  all.push_back({{"Use one end event"},
                 [first = nodeAt(finding), second = nodeAt(finding, 1)](Transaction& transaction,
                                                                        const ProcessId& id) {
                   return oneEnd(transaction, id, first, second);
                 }});
  return all;
}

Repairs giveLane(const Process& process, const Finding& finding)
{
  const NodeId step = nodeAt(finding);
  const Node* node = process.findNode(step);
  if (!node) return {};
  if (const auto lane = nearestLaneInFlow(process, step)) {
    const std::string& name = process.findLane(*lane)->name;
    return {{name.empty() ? Message{"Put it into the lane without a name"}
                          : Message{"Put it into the lane %1", {name}},
             quietly([step, lane](Transaction& transaction, const ProcessId& id) {
               return moveToLane(transaction, id, step, lane);
             })}};
  }
  return {{{"Add a lane"},
           [pool = node->participant](Transaction& transaction, const ProcessId& id) -> Mended {
             const Result<LaneId> made = addLane(transaction, id, pool);
             if (!made) return made.error();
             return std::optional{ElementId{*made}};
           }}};
}

Repairs removeEmptyLane(const Process&, const Finding& finding)
{
  const LaneId lane{finding.elements.front().value()};
  return {{{"Remove the lane"}, quietly([lane](Transaction& transaction, const ProcessId& id) {
             return removeLane(transaction, id, lane, std::nullopt);
           })}};
}

Repairs citeLaw(const Process&, const Finding& finding)
{
  return {{.name = {"Write the legal basis"},
           .words = Repair::Words::LegalBasis,
           .place = finding.elements.front()}};
}

Repairs sayPlainly(const Process&, const Finding& finding)
{
  return {become({"One way is taken"}, nodeAt(finding), GatewayKind::Exclusive),
          become({"All ways are taken"}, nodeAt(finding), GatewayKind::Parallel)};
}

/// The join waits for what never comes: it goes on with the first, or the split takes all ways.
Repairs endStandstill(const Process& process, const Finding& finding)
{
  Repairs all;
  if (isGateway(process, nodeAt(finding))) {
    all.push_back(
        become({"Go on with the way that comes"}, nodeAt(finding), GatewayKind::Exclusive));
  }
  if (finding.elements.size() > 1 && isGateway(process, nodeAt(finding, 1))) {
    all.push_back(
        become({"Take all ways at the branch"}, nodeAt(finding, 1), GatewayKind::Parallel));
  }
  return all;
}

/// Several ways arrive: they are waited for, or only one is taken.
Repairs synchronise(const Process& process, const Finding& finding)
{
  Repairs all;
  const NodeId place = nodeAt(finding);
  all.push_back(isGateway(process, place)
                    ? become({"Wait for all ways"}, place, GatewayKind::Parallel)
                    : join({"Wait for all ways"}, place, GatewayKind::Parallel));
  if (finding.elements.size() > 1 && isGateway(process, nodeAt(finding, 1))) {
    all.push_back(
        become({"Take one way at the branch"}, nodeAt(finding, 1), GatewayKind::Exclusive));
  }
  return all;
}

Repairs drawTidily(const Process&, const Finding&)
{
  return {
      {{"Arrange the drawing tidily"}, quietly([](Transaction& transaction, const ProcessId& id) {
         const Diagram tidy = layoutPart(
             *findProcess(transaction.content(), id), *shownPicture(transaction, id),
             [](const Process& part, const Diagram& picture) { return layoutTidy(part, picture); });
         return replacePicture(transaction, id, tidy);
       })}};
}

/// What was found may have changed since: then it is refused.
Run whileThere(Run run, const std::vector<ElementId>& elements)
{
  return [run = std::move(run), elements](Transaction& transaction,
                                          const ProcessId& process) -> Mended {
    const Result<const Process*> found = processOf(transaction, process);
    if (!found) return found.error();
    for (const ElementId& id : elements) {
      if (!(*found)->contains(id)) return unknownElement(id);
    }
    return run(transaction, process);
  };
}

struct Row
{
  std::string_view rule;
  Repairs (*repairs)(const Process& process, const Finding& finding);
};

constexpr std::array table{
    Row{"start-required", addStart},
    Row{"end-required", addEnd},
    Row{"no-disconnected", connectOrRemove},
    Row{"no-implicit-split", branch},
    Row{"fake-join", waitForAll},
    Row{"no-duplicate-flows", removeFirst},
    Row{"label-required", nameIt},
    Row{"gateway-question", askOrAnswer},
    Row{"no-implicit-join", meet},
    Row{"no-gateway-join-fork", twoGateways},
    Row{"superfluous-gateway", leaveOut},
    Row{"single-blank-start", joinStarts},
    Row{"event-based-gateway", waitBefore},
    Row{"no-overlapping-elements", drawTidily},
    Row{"end-label-unique", nameEnds},
    Row{"verb-object-label", nameIt},
    Row{"role-required", giveLane},
    Row{"lane-without-step", removeEmptyLane},
    Row{"legal-basis-required", citeLaw},
    Row{"no-inclusive", sayPlainly},
    Row{"soundness-no-start", addStart},
    Row{"soundness-dead-end", endBehind},
    Row{"soundness-unreachable", connectOrRemove},
    Row{"soundness-dead-loop", connectOrRemove},
    Row{"soundness-dangling-flow", removeFirst},
    Row{"soundness-deadlock", endStandstill},
    Row{"soundness-lack-of-synchronisation", synchronise},
};

}  // namespace

Repairs repairsFor(const Process& process, const Finding& finding)
{
  const auto row = std::ranges::find(table, finding.rule, &Row::rule);
  if (row == table.end() || finding.elements.empty()) return {};
  Repairs all = row->repairs(process, finding);
  for (Repair& repair : all) {
    if (repair.run) repair.run = whileThere(std::move(repair.run), finding.elements);
  }
  return all;
}

}  // namespace einklang
