#include "model/base/Text.h"
#include "model/operations/Changes.h"
#include "model/operations/CreateOperations.h"
#include "model/operations/FreshIds.h"
#include "model/operations/Homes.h"
#include "model/operations/LaneOperations.h"
#include "model/operations/NodeOperations.h"
#include "model/operations/Openings.h"
#include "model/operations/SequenceOperations.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>

namespace einklang {
namespace {

class SequenceInsertion
{
 public:
  SequenceInsertion(Transaction& transaction, const Process& process, const Process& part)
      : m_transaction{transaction}, m_process{process}, m_part{part}, m_fresh{transaction.content()}
  {}

  Status run(const std::optional<NodeId>& after)
  {
    if (Status status = open(after); !status) return status;
    leaveEvents();
    if (Status status = makeLanes(); !status) return status;
    if (Status status = insertNodes(); !status) return status;
    insertFlows();
    insertNotes();
    return placeMissing(m_transaction, m_process.id());
  }

  InsertedSequence take() { return std::move(m_done); }

 private:
  Status open(const std::optional<NodeId>& after)
  {
    if (!after) return standAlone();
    const Node* before = m_process.findNode(*after);
    if (!before) return unknownElement(*after);
    const auto way = wayAfter(m_transaction, m_process, *before);
    if (!way) return way.error();
    if (*way) {
      m_way = *m_process.findFlow(**way);
      if (m_way->source) before = m_process.findNode(*m_way->source);
    } else if (Status status = canAppend(m_process, *after, Task{}); !status) {
      return status;
    }
    m_before = before->id;
    m_home = *before;
    return success();
  }

  Status standAlone()
  {
    if (!m_process.nodes().empty()) return notAllowed("select the step after which they come");
    for (const Participant& pool : m_process.participants()) {
      if (!pool.blackBox && !m_home.participant) m_home.participant = pool.id;
    }
    return success();
  }

  /// The events of the part in whose place the flow comes and goes on.
  void leaveEvents()
  {
    if (!m_before) return;
    const Node* end = nullptr;
    for (const Node& node : m_part.nodes()) {
      if (isStart(node) && !m_start) m_start = node.id;
      // An end without a name only says that here the rows end.
      if (isEnd(node) && (!end || !end->label.empty())) end = &node;
    }
    if (end && m_way) m_end = end->id;
    for (const auto& left : {m_start, m_end}) {
      if (!left) continue;
      m_left.insert(*left);
      const std::string& label = m_part.findNode(*left)->label;
      if (!label.empty()) m_done.leftOut.push_back(label);
    }
  }

  const Lane* laneNamed(const std::string& name) const
  {
    for (const Lane& lane : m_process.lanes()) {
      const Lane& outer = outermostOf(m_process, lane);
      const bool here =
          outer.participant == m_home.participant && outer.subProcess == m_home.parent;
      if (here && foldText(lane.name) == foldText(name)) return &lane;
    }
    return nullptr;
  }

  /// In a sub-process nobody but its lanes is responsible: there none is made.
  Status makeLanes()
  {
    for (const Lane& lane : m_part.lanes()) {
      if (const Lane* known = laneNamed(lane.name)) {
        m_lanes.emplace(lane.id, known->id);
        continue;
      }
      if (m_home.parent) continue;
      if (Status status = keepOthersApart(); !status) return status;
      const Result<LaneId> made =
          addLane(m_transaction, m_process.id(), m_home.participant, lane.name);
      if (!made) return made.error();
      m_lanes.emplace(lane.id, *made);
      m_done.newLanes.push_back(lane.name);
    }
    return success();
  }

  /// The first lane takes in all steps: those that were there must not become its own.
  Status keepOthersApart()
  {
    const bool lanes = std::ranges::any_of(m_process.lanes(), [&](const Lane& lane) {
      return !lane.parent && !lane.subProcess && lane.participant == m_home.participant;
    });
    const bool steps = std::ranges::any_of(m_process.nodes(), [&](const Node& node) {
      return !node.parent && node.participant == m_home.participant;
    });
    if (lanes || !steps) return success();
    const Result<LaneId> made = addLane(m_transaction, m_process.id(), m_home.participant, {});
    if (!made) return made.error();
    m_done.unnamedLane = true;
    m_home.lane = *made;
    return success();
  }

  Status insertNodes()
  {
    for (const Node& old : m_part.nodes()) {
      if (m_left.contains(old.id)) continue;
      Node node = old;
      node.id = NodeId{m_fresh.next("Step")};
      node.parent = m_home.parent;
      node.participant = m_home.participant;
      const auto lane = old.lane ? m_lanes.find(*old.lane) : m_lanes.end();
      node.lane = lane == m_lanes.end() ? m_home.lane : std::optional{lane->second};
      if (Status status = insertNode(m_transaction, m_process.id(), node); !status) return status;
      m_nodes.emplace(old.id, node.id);
      m_done.steps.push_back(node.id);
    }
    if (!m_done.steps.empty()) return success();
    return Error{ErrorCode::InvalidContent, {"There is no step to put in."}};
  }

  void insertFlow(Flow flow)
  {
    flow.id = FlowId{m_fresh.next("Flow")};
    m_transaction.apply(m_process.id(), Insert<Flow>{std::move(flow), m_process.flows().size()});
  }

  void insertFlows()
  {
    std::optional<NodeId> entry;
    for (const Flow& old : m_part.flows()) {
      if (!old.source || !old.target) continue;
      const auto source = m_nodes.find(*old.source);
      const auto target = m_nodes.find(*old.target);
      if (old.source == m_start && target != m_nodes.end() && !entry) entry = target->second;
      if (source == m_nodes.end()) continue;
      Flow flow = old;
      flow.source = source->second;
      if (target != m_nodes.end()) {
        flow.target = target->second;
        insertFlow(flow);
      } else if (old.target == m_end) {
        flow.target = m_way->target;
        insertFlow(flow);
      }
    }
    if (m_before) connect(entry.value_or(m_done.steps.front()));
  }

  /// The way that was there leads to what is new, as what it was.
  void connect(const NodeId& entry)
  {
    if (!m_way) return insertFlow({.id = FlowId{"?"}, .source = m_before, .target = entry});
    Flow flow = *m_way;
    flow.target = entry;
    m_transaction.apply(m_process.id(), Replace<Flow>{flow});
    dropFromPictures(m_transaction, m_process.id(), flow.id);
  }

  void insertNotes()
  {
    for (Annotation note : m_part.annotations()) {
      note.id = AnnotationId{m_fresh.next("Note")};
      note.parent = m_home.parent;
      note.participant = m_home.participant;
      m_transaction.apply(m_process.id(), Insert<Annotation>{note, m_process.annotations().size()});
    }
  }

  Transaction& m_transaction;
  const Process& m_process;
  const Process& m_part;
  FreshIds m_fresh;
  Node m_home{.id = NodeId{"?"}};  // where steps stand of which nobody says it
  std::optional<NodeId> m_before;
  std::optional<Flow> m_way;  // that is opened; none: a further one
  std::optional<NodeId> m_start;
  std::optional<NodeId> m_end;
  std::set<NodeId> m_left;
  std::map<LaneId, LaneId> m_lanes;
  std::unordered_map<NodeId, NodeId> m_nodes;
  InsertedSequence m_done;
};

}  // namespace

Result<InsertedSequence> insertSequence(Transaction& transaction, const ProcessId& process,
                                        const std::optional<NodeId>& after, const Process& part)
{
  const Result<const Process*> found = processOf(transaction, process);
  if (!found) return found.error();
  SequenceInsertion insertion{transaction, **found, part};
  if (Status status = insertion.run(after); !status) return status.error();
  return insertion.take();
}

}  // namespace einklang
