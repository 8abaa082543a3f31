#include "model/comparison/Resolve.h"

#include "model/base/Text.h"
#include "model/comparison/Aspects.h"
#include "model/comparison/Cuts.h"
#include "model/comparison/EditTarget.h"
#include "model/comparison/Profiles.h"
#include "model/comparison/ResolveElements.h"
#include "model/process/References.h"

#include <algorithm>

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
  Resolver(const Process& process, const AnchoredEdits& anchored, const Process* original,
           bool writesDown = true)
      : m_target{process, writesDown},
        m_anchored{anchored},
        m_search{process, anchored, original},
        m_elements{m_target, anchored}
  {}

  Result<std::vector<Edit>> run()
  {
    if (const Status status = carryOutAll(); !status) return status.error();
    return m_target.takeEdits();
  }

  Result<Process> result()
  {
    if (const Status status = carryOutAll(); !status) return status.error();
    return m_target.takeProcess();
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
    for (const auto step :
         {&Resolver::insertSteps, &Resolver::eraseWays, &Resolver::insertWays,
          &Resolver::replaceWays, &Resolver::putElementsIn, &Resolver::eraseSteps,
          &Resolver::setAspects, &Resolver::takeElementsOut, &Resolver::setProfile}) {
      if (Status status = (this->*step)(); !status) return status;
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

  const Process& process() const { return m_target.process(); }
  Status carryOut(Edit edit) { return m_target.carryOut(std::move(edit)); }
  NodeId current(const NodeId& id) const { return m_target.current(id); }

  // Steps -------------------------------------------------------------------------------------

  Status insertSteps()
  {
    std::vector<const InsertStep*> waiting = all<InsertStep>();
    for (const InsertStep* step : waiting) {
      const std::string id = m_target.freeIdFor(step->node->id.value());
      m_target.rename(step->node->id.value(), id);
      m_target.reserve(id);
    }
    while (!waiting.empty()) {
      // A sub-process before its contents, an activity before the events at its border.
      const auto next = std::ranges::find_if(
          waiting, [this](const InsertStep* step) { return hasItsPlace(step->node); });
      if (next == waiting.end()) {
        return conflict("the step that holds %1 is not there any more",
                        {waiting.front()->node->label});
      }
      if (Status status = insertStep(**next); !status) return status;
      waiting.erase(next);
    }
    return success();
  }

  bool hasItsPlace(const Node& node) const
  {
    const Event* event = eventOf(node);
    return (!node.parent || process().findNode(current(*node.parent))) &&
           (!event || !event->attachedTo || process().findNode(current(*event->attachedTo)));
  }

  Status insertStep(const InsertStep& step)
  {
    Node node = step.node;
    node.id = current(node.id);
    if (node.parent) node.parent = current(*node.parent);
    if (auto* event = std::get_if<Event>(&node.type); event && event->attachedTo) {
      event->attachedTo = current(*event->attachedTo);
    }
    const Node* neighbour = neighbourOf(step.node->id);
    if (Status status = m_elements.makePlace(node); !status) return status;
    node.participant = m_target.current(node.participant);
    const bool known = node.participant && process().findParticipant(*node.participant);
    if (!known) node.participant = participantFor(step, neighbour);
    if (Status status = placeInLane(node, step.role); !status) return status;
    const std::size_t index =
        neighbour ? process().nodes().indexOf(neighbour->id) + 1 : process().nodes().size();
    return carryOut(Insert<Node>{node, index});
  }

  /// A step that is there already and that a way leads from or to.
  const Node* neighbourOf(const NodeId& id) const
  {
    const Node* after = nullptr;
    for (const InsertWay* way : all<InsertWay>()) {
      const NodeId& source = *way->flow.source;
      const NodeId& target = *way->flow.target;
      if (target == id && process().findNode(current(source))) {
        return process().findNode(current(source));
      }
      if (source == id && !after) after = process().findNode(current(target));
    }
    return after;
  }

  std::optional<ParticipantId> participantFor(const InsertStep& step, const Node* neighbour) const
  {
    if (step.node->parent || step.participant == "") return std::nullopt;
    for (const Participant& participant : process().participants()) {
      if (step.participant && foldText(participant.name) == foldText(*step.participant)) {
        return participant.id;
      }
    }
    const Participant* around = neighbour ? participantOf(process(), *neighbour) : nullptr;
    if (around) return around->id;
    const auto open = std::ranges::find_if(process().participants(),
                                           [](const Participant& p) { return !p.blackBox; });
    return open == process().participants().end() ? std::nullopt : std::optional{open->id};
  }

  /// Puts the node in the lane it names, where that is called so; else in one of that name, in its
  /// own pool if there is one; makes it if need be.
  Status placeInLane(Node& node, const std::string& role)
  {
    const std::optional<LaneId> wanted = m_target.current(node.lane);
    const Lane* named = wanted ? process().findLane(*wanted) : nullptr;
    node.lane = std::nullopt;
    if (named && foldText(named->name) == foldText(role)) {
      node.lane = named->id;
      return success();
    }
    if (role.empty()) return success();
    const Participant* pool =
        node.parent ? nullptr
                    : (node.participant ? process().findParticipant(*node.participant) : nullptr);
    const Lane* found = nullptr;
    for (const Lane& lane : process().lanes()) {
      if (foldText(lane.name) != foldText(role)) continue;
      const bool here = !pool || lane.participant == pool->id || lane.parent;
      if (!found || here) found = &lane;
    }
    if (found) {
      node.lane = found->id;
      return success();
    }
    for (const Participant& participant : process().participants()) {
      if (node.parent || foldText(participant.name) != foldText(role)) continue;
      node.participant = participant.id;
      return success();
    }
    Lane made{.id = LaneId{freeId(process(), "lane")}, .name = role};
    made.participant = node.participant;
    node.lane = made.id;
    return m_target.insertLast(made);
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
    for (const Element& element : process().list<Element>()) {
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
      if (!process().findNode(end) || m_search.isErased(end)) {
        return conflict("the step %1, where something was to be put in, is not there any more",
                        {end.value()});
      }
    }
    if (flow.source == flow.target && from != to) return success();
    const std::string id = m_target.freeIdFor(flow.id.value());
    m_target.rename(flow.id.value(), id);
    flow.id = FlowId{id};
    return m_target.insertLast(flow);
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
      const CutSearch search{process(), m_anchored, nullptr};
      const Flow* flow = search.firstHop(*way->flow.source, *way->flow.target, way->was);
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
      if (process().findNode(step->node)) steps.push_back(step->node);
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
    for (const Node* node = process().findNode(id); node; ++depth) {
      const Event* event = eventOf(*node);
      const auto& up = event && event->attachedTo ? event->attachedTo : node->parent;
      node = up ? process().findNode(*up) : nullptr;
    }
    return depth;
  }

  Status eraseStep(const NodeId& id)
  {
    std::vector<FlowId> loose;
    for (const Flow& flow : process().flows()) {
      if (flow.source != id && flow.target != id) continue;
      if (flow.source && flow.target) {
        return conflict("other accepted deviations lead a way through %1",
                        {labelOf(process(), id)});
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
    const std::optional<NodeId> outer = process().findNode(id)->parent;
    if (Status status = moveOut<DataObject>(id, outer); !status) return status;
    if (Status status = moveOut<Annotation>(id, outer); !status) return status;
    if (Status status = moveOut<Group>(id, outer); !status) return status;
    std::vector<LaneId> lanes;
    for (const Lane& lane : process().lanes()) {
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
    std::ranges::copy_if(process().list<Element>(), std::back_inserter(inside),
                         [&](const Element& element) { return element.parent == from; });
    for (Element& element : inside) {
      element.parent = to;
      if (Status status = carryOut(Replace<Element>{element}); !status) return status;
    }
    return success();
  }

  Status putElementsIn()
  {
    if (Status status = m_elements.putIn(); !status) return status;
    if (Status status = m_elements.unlink(); !status) return status;
    return m_elements.link();
  }

  Status takeElementsOut() { return m_elements.takeOut(); }

  // Contents of steps ---------------------------------------------------------------------------

  Status setAspects()
  {
    for (const SetAspect* change : all<SetAspect>()) {
      const Node* found = process().findNode(current(change->node));
      if (!found) {
        return conflict("the step %1 is not there any more", {change->source->label});
      }
      Node node = *found;
      if (change->aspect == Aspect::Role) {
        if (Status status = changeRole(*change, node); !status) return status;
      } else {
        copyAspect(change->source, change->aspect, node);
      }
      if (Status status = carryOut(Replace<Node>{node}); !status) return status;
    }
    return success();
  }

  Status changeRole(const SetAspect& change, Node& node)
  {
    node.lane = change.source->lane;
    if (!node.parent) node.participant = change.source->participant;
    if (Status status = m_elements.makePlace(node); !status) return status;
    node.participant = m_target.current(node.participant);
    if (node.participant && !process().findParticipant(*node.participant)) {
      node.participant = process().findNode(node.id)->participant;
    }
    return placeInLane(node, change.role);
  }

  Status setProfile()
  {
    ProcessHeader header = process().header();
    for (const SetProfile* change : all<SetProfile>()) {
      copyField(change->source, change->field, header.profile);
    }
    return header == process().header() ? success() : carryOut(ReplaceHeader{header});
  }

  EditTarget m_target;
  const AnchoredEdits& m_anchored;
  CutSearch m_search;
  ElementResolver m_elements;
  std::vector<KnownCut> m_cuts;
};

}  // namespace

Result<std::vector<Edit>> resolve(const Process& process, const AnchoredEdits& edits)
{
  return Resolver{process, edits, nullptr}.run();
}

Result<Process> carriedOut(const Process& process, const AnchoredEdits& edits,
                           const Process& original)
{
  return Resolver{process, edits, &original, false}.result();
}

Result<std::vector<Edit>> resolve(const Process& process, const AnchoredEdits& edits,
                                  const Process& original)
{
  return Resolver{process, edits, &original}.run();
}

}  // namespace einklang
