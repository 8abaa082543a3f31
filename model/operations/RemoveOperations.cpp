#include "model/operations/RemoveOperations.h"

#include "model/operations/Changes.h"
#include "model/operations/Reroute.h"
#include "model/process/References.h"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace einklang {
namespace {

/// Who cannot be without whom.
using Dependents = std::unordered_map<ElementId, std::vector<ElementId>>;

template <typename Element>
void addDependents(const ElementList<Element>& elements, Dependents& dependents)
{
  for (const Element& element : elements) {
    for (const ElementId& id : referencesOf(element)) dependents[id].emplace_back(element.id);
  }
}

/// A node can be without its lane.
void addDependents(const ElementList<Node>& nodes, Dependents& dependents)
{
  for (const Node& node : nodes) {
    for (const ElementId& id : referencesOf(node)) {
      if (node.lane && ElementId{*node.lane} == id) continue;
      dependents[id].emplace_back(node.id);
    }
  }
}

Dependents dependentsIn(const Process& process)
{
  Dependents dependents;
  addDependents(process.lanes(), dependents);
  addDependents(process.nodes(), dependents);
  addDependents(process.flows(), dependents);
  addDependents(process.messageFlows(), dependents);
  addDependents(process.dataObjects(), dependents);
  addDependents(process.annotations(), dependents);
  addDependents(process.groups(), dependents);
  addDependents(process.associations(), dependents);
  return dependents;
}

/// All that goes with an element, itself last.
class Doomed
{
 public:
  explicit Doomed(const Process& process) : m_dependents{dependentsIn(process)} {}

  void add(const ElementId& id)
  {
    if (!m_seen.insert(id).second) return;
    if (const auto it = m_dependents.find(id); it != m_dependents.end()) {
      for (const ElementId& dependent : it->second) add(dependent);
    }
    m_order.push_back(id);
  }

  const std::vector<ElementId>& order() const { return m_order; }
  bool contains(const ElementId& id) const { return m_seen.contains(id); }

 private:
  Dependents m_dependents;
  std::set<ElementId> m_seen;
  std::vector<ElementId> m_order;
};

template <typename Element>
std::optional<Edit> eraseFrom(const Process& process, const ElementId& id)
{
  const decltype(Element::id) typed{id.value()};
  if (!process.list<Element>().find(typed)) return std::nullopt;
  return Erase<Element>{typed};
}

template <typename... Elements>
std::optional<Edit> eraseAny(const Process& process, const ElementId& id)
{
  std::optional<Edit> edit;
  ((edit = edit ? edit : eraseFrom<Elements>(process, id)), ...);
  return edit;
}

/// The flows of a step between exactly two others.
struct Bridge
{
  Flow in;
  Flow out;
};

std::optional<Bridge> bridgeOver(const Process& process, const NodeId& id)
{
  std::vector<const Flow*> in;
  std::vector<const Flow*> out;
  for (const Flow& flow : process.flows()) {
    if (flow.target == id) in.push_back(&flow);
    if (flow.source == id) out.push_back(&flow);
  }
  if (in.size() != 1 || out.size() != 1) return std::nullopt;
  const Flow& first = *in.front();
  const Flow& second = *out.front();
  if (!first.source || !second.target || first.source == second.target) return std::nullopt;
  if (*first.source == id) return std::nullopt;
  const bool connected = std::ranges::any_of(process.flows(), [&](const Flow& flow) {
    return flow.source == first.source && flow.target == second.target;
  });
  if (connected) return std::nullopt;
  return Bridge{first, second};
}

void build(Transaction& transaction, const ProcessId& process, const Bridge& bridge)
{
  Flow flow = bridge.in;
  flow.target = bridge.out.target;
  transaction.apply(process, Replace<Flow>{flow});
  reroute(transaction, process, {flow.id});
}

void emptyLane(Transaction& transaction, const Process& process, const LaneId& lane,
               const std::optional<LaneId>& instead)
{
  std::vector<Node> moved;
  for (const Node& node : process.nodes()) {
    if (node.lane != lane) continue;
    moved.push_back(node);
    moved.back().lane = instead;
  }
  for (const Node& node : moved) transaction.apply(process.id(), Replace<Node>{node});
}

/// Lanes inside a removed one go with it; nodes move to the first lane around that stays.
void emptyLanes(Transaction& transaction, const Process& process, const Doomed& doomed)
{
  for (const ElementId& id : doomed.order()) {
    const Lane* lane = process.findLane(LaneId{id.value()});
    if (!lane) continue;
    std::optional<LaneId> instead = lane->parent;
    while (instead && doomed.contains(*instead)) instead = process.findLane(*instead)->parent;
    emptyLane(transaction, process, lane->id, instead);
  }
}

}  // namespace

Status removeElement(Transaction& transaction, const ProcessId& process, const ElementId& id)
{
  const Result<const Process*> found = processOf(transaction, process);
  if (!found) return found.error();
  const Process& p = **found;
  if (!p.contains(id)) return unknownElement(id);
  if (const std::optional<Bridge> bridge = bridgeOver(p, NodeId{id.value()})) {
    build(transaction, process, *bridge);
  }
  Doomed doomed{p};
  doomed.add(id);
  emptyLanes(transaction, p, doomed);
  for (const ElementId& each : doomed.order()) {
    const std::optional<Edit> edit = eraseAny<Association, MessageFlow, Flow, DataObject,
                                              Annotation, Group, Node, Lane, Participant>(p, each);
    if (!edit) continue;
    if (Status status = applyIfItFits(transaction, process, *edit); !status) return status;
    dropFromPictures(transaction, process, each);
    eraseInside(transaction, process, NodeId{each.value()});
  }
  return success();
}

Status removeElements(Transaction& transaction, const ProcessId& process,
                      const std::vector<ElementId>& ids)
{
  for (const ElementId& id : ids) {
    const Result<const Process*> found = processOf(transaction, process);
    if (!found) return found.error();
    if (!(*found)->contains(id)) continue;
    if (Status done = removeElement(transaction, process, id); !done) return done;
  }
  return success();
}

}  // namespace einklang
