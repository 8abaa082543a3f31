#include "model/comparison/Resolve.h"

#include "model/base/Text.h"
#include "model/comparison/Aspects.h"
#include "model/comparison/Cuts.h"
#include "model/process/References.h"
#include "model/process/TryEdit.h"

#include <algorithm>
#include <map>
#include <set>

namespace einklang {
namespace {

Error conflict(const char* text, std::vector<std::string> arguments)
{
  return Error{ErrorCode::Conflict, Message{text, std::move(arguments)}};
}

/// Carries out anchored edits on a copy of the process and writes down the edits.
class Resolver
{
 public:
  Resolver(const Process& process, const AnchoredEdits& anchored, const Process* original)
      : m_process{process}, m_anchored{anchored}, m_search{process, anchored, original}
  {}

  Result<std::vector<Edit>> run()
  {
    if (const Status status = carryOutAll(); !status) return status.error();
    return std::move(m_edits);
  }

  Result<Process> result()
  {
    if (const Status status = carryOutAll(); !status) return status.error();
    return std::move(m_process);
  }

 private:
  struct KnownCut
  {
    EraseWay wanted;
    Flow flow;
  };

  Status carryOutAll()
  {
    Result<std::vector<Cut>> cuts = m_search.find();
    if (!cuts) return cuts.error();
    for (const Cut& cut : *cuts) m_cuts.push_back({cut.wanted, *cut.flow});
    for (const auto step : {&Resolver::insertSteps, &Resolver::eraseWays, &Resolver::insertWays,
                            &Resolver::replaceWays, &Resolver::eraseSteps, &Resolver::setAspects}) {
      if (Status status = (this->*step)(); !status) return status.error();
    }
    return success();
  }

  template <typename Kind>
  std::vector<const Kind*> all() const
  {
    std::vector<const Kind*> found;
    for (const AnchoredEdit& edit : m_anchored) {
      if (const auto* one = std::get_if<Kind>(&edit)) found.push_back(one);
    }
    return found;
  }

  Status carryOut(const Edit& edit)
  {
    if (const Result<Edit> back = tryApply(m_process, edit); !back) {
      return Error{ErrorCode::Conflict, back.error().message};
    }
    m_edits.push_back(edit);
    return success();
  }

  template <typename Element>
  Status insertLast(Element element)
  {
    return carryOut(Insert<Element>{std::move(element), m_process.list<Element>().size()});
  }

  NodeId current(const NodeId& id) const
  {
    const auto it = m_renamed.find(id);
    return it == m_renamed.end() ? id : it->second;
  }

  // Steps -------------------------------------------------------------------------------------

  Status insertSteps()
  {
    std::vector<const InsertStep*> waiting = all<InsertStep>();
    for (const InsertStep* step : waiting) {
      const NodeId& id = step->node.id;
      const bool taken = m_process.contains(id);
      m_renamed.emplace(id, taken ? NodeId{unusedId(id.value())} : id);
      m_fresh.insert(m_renamed.at(id).value());
    }
    while (!waiting.empty()) {
      // A sub-process before its contents, an activity before the events at its border.
      const auto next = std::ranges::find_if(
          waiting, [this](const InsertStep* step) { return hasItsPlace(step->node); });
      if (next == waiting.end()) {
        return conflict("the step that holds %1 is not there any more",
                        {waiting.front()->node.label});
      }
      if (Status status = insertStep(**next); !status) return status;
      waiting.erase(next);
    }
    return success();
  }

  bool hasItsPlace(const Node& node) const
  {
    const Event* event = eventOf(node);
    return (!node.parent || m_process.findNode(current(*node.parent))) &&
           (!event || !event->attachedTo || m_process.findNode(current(*event->attachedTo)));
  }

  std::string unusedId(const std::string& prefix) const
  {
    for (int n = 2;; ++n) {
      const std::string id = prefix + "_" + std::to_string(n);
      if (!m_process.contains(ElementId{id}) && !m_fresh.contains(id)) return id;
    }
  }

  Status insertStep(const InsertStep& step)
  {
    Node node = step.node;
    node.id = current(node.id);
    if (node.parent) node.parent = current(*node.parent);
    if (auto* event = std::get_if<Event>(&node.type); event && event->attachedTo) {
      event->attachedTo = current(*event->attachedTo);
    }
    const Node* neighbour = neighbourOf(step.node.id);
    node.lane = std::nullopt;
    node.participant = node.parent ? std::nullopt : participantFor(step.participant, neighbour);
    if (Status status = placeInLane(node, step.role); !status) return status;
    const std::size_t index =
        neighbour ? m_process.nodes().indexOf(neighbour->id) + 1 : m_process.nodes().size();
    return carryOut(Insert<Node>{node, index});
  }

  /// A step that is there already and that a way leads from or to.
  const Node* neighbourOf(const NodeId& id) const
  {
    const Node* after = nullptr;
    for (const InsertWay* way : all<InsertWay>()) {
      const NodeId& source = *way->flow.source;
      const NodeId& target = *way->flow.target;
      if (target == id && m_process.findNode(current(source))) {
        return m_process.findNode(current(source));
      }
      if (source == id && !after) after = m_process.findNode(current(target));
    }
    return after;
  }

  std::optional<ParticipantId> participantFor(const std::string& name, const Node* neighbour) const
  {
    for (const Participant& participant : m_process.participants()) {
      if (!name.empty() && foldText(participant.name) == foldText(name)) return participant.id;
    }
    const Participant* around = neighbour ? participantOf(m_process, *neighbour) : nullptr;
    if (around) return around->id;
    const auto open = std::ranges::find_if(m_process.participants(),
                                           [](const Participant& p) { return !p.blackBox; });
    return open == m_process.participants().end() ? std::nullopt : std::optional{open->id};
  }

  /// Puts the node in the lane of that name, in its own pool if there is one; makes it if need be.
  Status placeInLane(Node& node, const std::string& role)
  {
    node.lane = std::nullopt;
    if (role.empty()) return success();
    const Participant* pool =
        node.parent ? nullptr
                    : (node.participant ? m_process.findParticipant(*node.participant) : nullptr);
    const Lane* found = nullptr;
    for (const Lane& lane : m_process.lanes()) {
      if (foldText(lane.name) != foldText(role)) continue;
      const bool here = !pool || lane.participant == pool->id || lane.parent;
      if (!found || here) found = &lane;
    }
    if (found) {
      node.lane = found->id;
      return success();
    }
    for (const Participant& participant : m_process.participants()) {
      if (node.parent || foldText(participant.name) != foldText(role)) continue;
      node.participant = participant.id;
      return success();
    }
    Lane made{.id = LaneId{freeId(m_process, "lane")}, .name = role};
    made.participant = node.participant;
    node.lane = made.id;
    return insertLast(made);
  }

  // Ways --------------------------------------------------------------------------------------

  Status eraseWays()
  {
    for (const KnownCut& cut : m_cuts) {
      if (Status status = eraseFlow(cut.flow.id); !status) return status;
    }
    return success();
  }

  Status eraseFlow(const FlowId& id)
  {
    if (Status status = eraseLinksTo(id); !status) return status;
    return carryOut(Erase<Flow>{id});
  }

  /// The messages and associations that end at it.
  Status eraseLinksTo(const ElementId& id)
  {
    if (Status status = eraseReferring<Association>(id); !status) return status;
    return eraseReferring<MessageFlow>(id);
  }

  template <typename Element>
  Status eraseReferring(const ElementId& id)
  {
    std::vector<decltype(Element::id)> referring;
    for (const Element& element : m_process.list<Element>()) {
      if (refersTo(element, id)) referring.push_back(element.id);
    }
    for (const auto& one : referring) {
      if (Status status = carryOut(Erase<Element>{one}); !status) return status;
    }
    return success();
  }

  Status insertWays()
  {
    for (const InsertWay* way : all<InsertWay>()) {
      if (Status status = insertWay(way->flow); !status) return status;
    }
    return success();
  }

  Status insertWay(Flow flow)
  {
    const NodeId from = *flow.source;
    const NodeId to = *flow.target;
    if (const KnownCut* cut = cutAt(from, flow.label, true)) {
      if (*cut->flow.source != from) takeEnd(flow, cut->flow);
    }
    if (const KnownCut* cut = cutAt(to, flow.label, false)) flow.target = *cut->flow.target;
    flow.source = current(*flow.source);
    flow.target = current(*flow.target);
    for (const NodeId& end : {*flow.source, *flow.target}) {
      if (!m_process.findNode(end) || m_search.isErased(end)) {
        return conflict("the step %1, where something was to be put in, is not there any more",
                        {end.value()});
      }
    }
    if (flow.source == flow.target && from != to) return success();
    if (m_process.contains(flow.id)) flow.id = FlowId{unusedId(flow.id.value())};
    return insertLast(flow);
  }

  /// The way begins at a step put in between, so it says what the way there said.
  static void takeEnd(Flow& flow, const Flow& cut)
  {
    flow.source = cut.source;
    flow.label = cut.label;
    flow.condition = cut.condition;
    flow.isDefault = cut.isDefault;
  }

  /// The cut that tells where a way from (or to) this step begins (or ends) now: the one with the
  /// same label, else one that is displaced.
  const KnownCut* cutAt(const NodeId& end, const std::string& label, bool source) const
  {
    const KnownCut* found = nullptr;
    for (const KnownCut& cut : m_cuts) {
      if ((source ? cut.wanted.from : cut.wanted.to) != end) continue;
      if (source && cut.wanted.label == label && !label.empty()) return &cut;
      const NodeId& now = source ? *cut.flow.source : *cut.flow.target;
      if (!found || (now != end && !m_search.isErased(now))) found = &cut;
    }
    return found;
  }

  Status replaceWays()
  {
    for (const ReplaceWay* way : all<ReplaceWay>()) {
      const CutSearch search{m_process, m_anchored, nullptr};
      const Flow* flow = search.firstHop(*way->flow.source, *way->flow.target);
      if (!flow) {
        return conflict("the way from %1 to %2 is not there any more",
                        {way->flow.source->value(), way->flow.target->value()});
      }
      Flow changed = way->flow;
      changed.id = flow->id;
      changed.source = flow->source;
      changed.target = flow->target;
      if (Status status = carryOut(Replace<Flow>{changed}); !status) return status;
    }
    return success();
  }

  // Taking out ----------------------------------------------------------------------------------

  Status eraseSteps()
  {
    std::vector<NodeId> steps;
    for (const EraseStep* step : all<EraseStep>()) {
      if (m_process.findNode(step->node)) steps.push_back(step->node);
    }
    // Contents before their sub-process, border events before their host.
    std::ranges::stable_sort(
        steps, [this](const NodeId& a, const NodeId& b) { return depthOf(a) > depthOf(b); });
    for (const NodeId& id : steps) {
      if (Status status = eraseStep(id); !status) return status;
    }
    return success();
  }

  int depthOf(const NodeId& id) const
  {
    int depth = 0;
    for (const Node* node = m_process.findNode(id); node; ++depth) {
      const Event* event = eventOf(*node);
      const auto& up = event && event->attachedTo ? event->attachedTo : node->parent;
      node = up ? m_process.findNode(*up) : nullptr;
    }
    return depth;
  }

  Status eraseStep(const NodeId& id)
  {
    std::vector<FlowId> loose;
    for (const Flow& flow : m_process.flows()) {
      if (flow.source != id && flow.target != id) continue;
      if (flow.source && flow.target) {
        return conflict("other accepted deviations lead a way through %1",
                        {labelOf(m_process, id)});
      }
      loose.push_back(flow.id);
    }
    for (const FlowId& flow : loose) {
      if (Status status = eraseFlow(flow); !status) return status;
    }
    if (Status status = eraseLinksTo(id); !status) return status;
    if (Status status = moveContentsOut(id); !status) return status;
    return carryOut(Erase<Node>{id});
  }

  Status moveContentsOut(const NodeId& id)
  {
    const std::optional<NodeId> outer = m_process.findNode(id)->parent;
    if (Status status = moveOut<DataObject>(id, outer); !status) return status;
    if (Status status = moveOut<Annotation>(id, outer); !status) return status;
    if (Status status = moveOut<Group>(id, outer); !status) return status;
    std::vector<LaneId> lanes;
    for (const Lane& lane : m_process.lanes()) {
      if (lane.subProcess == id) lanes.push_back(lane.id);
    }
    for (const LaneId& lane : lanes) {
      if (Status status = carryOut(Erase<Lane>{lane}); !status) return status;
    }
    return success();
  }

  template <typename Element>
  Status moveOut(const NodeId& from, const std::optional<NodeId>& to)
  {
    std::vector<Element> inside;
    std::ranges::copy_if(m_process.list<Element>(), std::back_inserter(inside),
                         [&](const Element& element) { return element.parent == from; });
    for (Element& element : inside) {
      element.parent = to;
      if (Status status = carryOut(Replace<Element>{element}); !status) return status;
    }
    return success();
  }

  // Contents of steps ---------------------------------------------------------------------------

  Status setAspects()
  {
    for (const SetAspect* change : all<SetAspect>()) {
      const Node* found = m_process.findNode(current(change->node));
      if (!found) {
        return conflict("the step %1 is not there any more", {change->source.label});
      }
      Node node = *found;
      if (change->aspect == Aspect::Role) {
        if (Status status = placeInLane(node, change->role); !status) return status;
      } else {
        copyAspect(change->source, change->aspect, node);
      }
      if (Status status = carryOut(Replace<Node>{node}); !status) return status;
    }
    return success();
  }

  Process m_process;
  const AnchoredEdits& m_anchored;
  CutSearch m_search;
  std::vector<KnownCut> m_cuts;
  std::map<NodeId, NodeId> m_renamed;
  std::set<std::string> m_fresh;
  std::vector<Edit> m_edits;
};

}  // namespace

Result<std::vector<Edit>> resolve(const Process& process, const AnchoredEdits& edits)
{
  return Resolver{process, edits, nullptr}.run();
}

Result<Process> carriedOut(const Process& process, const AnchoredEdits& edits,
                           const Process& original)
{
  return Resolver{process, edits, &original}.result();
}

Result<std::vector<Edit>> resolve(const Process& process, const AnchoredEdits& edits,
                                  const Process& original)
{
  return Resolver{process, edits, &original}.run();
}

}  // namespace einklang
