#pragma once

#include "model/process/Process.h"
#include "tests/support/RandomProcess.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace einklang::test {

/// What a random collaboration may hold.
struct CollaborationShape
{
  std::size_t nodes = 40;
  std::size_t pools = 0;
  std::size_t lanes = 0;     // in each pool; every second one holds two inner lanes
  bool wild = false;         // flows from anywhere to anywhere instead of blocks
  bool extras = false;       // all that is not a step or a flow between steps
  bool flowsAcross = false;  // between pools and across borders of sub-processes
};

/// Makes collaborations with everything that BPMN lets people draw, in blocks or wild; the same for
/// the same seed.
class RandomCollaboration
{
 public:
  RandomCollaboration(std::uint64_t seed, const CollaborationShape& shape)
      : m_dice{seed}, m_shape{shape}
  {}

  Process make()
  {
    const std::size_t parts = std::max<std::size_t>(1, m_shape.pools);
    for (std::size_t i = 0; i < m_shape.pools; ++i) {
      m_elements.participants.push_back(
          {.id = ParticipantId{"pool" + std::to_string(i)}, .name = "Amt " + std::to_string(i)});
    }
    for (std::size_t part = 0; part < parts; ++part) addPart(part, m_shape.nodes / parts);
    if (m_shape.flowsAcross) addFlowsAcross();
    if (m_shape.extras) addExtras();
    return build();
  }

  /// The same process with its elements in another order.
  Process makeShuffled(std::uint64_t seed)
  {
    make();
    Dice dice{seed};
    const auto shuffle = [&](auto& list) {
      for (std::size_t i = list.size(); i > 1; --i) std::swap(list[i - 1], list[dice.below(i)]);
    };
    shuffle(m_elements.participants);
    shuffle(m_elements.lanes);
    shuffle(m_elements.nodes);
    shuffle(m_elements.flows);
    shuffle(m_elements.messageFlows);
    shuffle(m_elements.dataObjects);
    shuffle(m_elements.annotations);
    shuffle(m_elements.associations);
    return build();
  }

 private:
  Process build() const { return Process::make(ProcessId{"p"}, {"Zufall"}, m_elements).value(); }

  void addPart(std::size_t part, std::size_t nodes)
  {
    m_participant.reset();
    if (m_shape.pools > 0) m_participant = m_elements.participants[part].id;
    addLanes(part);
    if (m_shape.wild) {
      addWild(nodes);
    } else {
      const std::size_t start = addNode(Event{EventPosition::Start});
      const std::size_t last = addBlocks(start, nodes, 0);
      connect(last, addNode(Event{EventPosition::End}));
    }
  }

  void addLanes(std::size_t part)
  {
    m_lanes.clear();
    for (std::size_t i = 0; i < m_shape.lanes; ++i) {
      const std::string id = "lane" + std::to_string(part) + "_" + std::to_string(i);
      m_elements.lanes.push_back(
          {.id = LaneId{id}, .name = "Sachgebiet " + id, .participant = m_participant});
      m_lanes.emplace_back(id);
      if (i % 2 == 0) continue;
      for (const char* inner : {"a", "b"}) {
        m_elements.lanes.push_back(
            {.id = LaneId{id + inner}, .name = "Team " + id, .parent = LaneId{id}});
        m_lanes.emplace_back(id + inner);
      }
    }
  }

  std::size_t addNode(NodeType type)
  {
    const std::size_t number = m_elements.nodes.size();
    Node node{.id = NodeId{"n" + std::to_string(number)}, .type = std::move(type)};
    if (!m_dice.oneIn(3)) node.label = "Antrag " + std::to_string(number) + " prüfen";
    node.participant = m_participant;
    if (!m_lanes.empty() && !m_dice.oneIn(15)) {
      if (m_dice.oneIn(3)) m_lane = m_dice.below(m_lanes.size());
      node.lane = m_lanes[m_lane % m_lanes.size()];
    }
    m_elements.nodes.push_back(node);
    return number;
  }

  void connect(std::size_t from, std::size_t to)
  {
    const Node& source = m_elements.nodes[from];
    const Node& target = m_elements.nodes[to];
    if (isEnd(source) || isStart(target)) return;
    Flow flow{.id = FlowId{"f" + std::to_string(m_elements.flows.size())},
              .source = source.id,
              .target = target.id};
    if (gatewayOf(source) && m_dice.oneIn(2)) flow.label = "vollständig";
    m_elements.flows.push_back(flow);
  }

  /// Steps, branches and loops inside of each other; returns the last node.
  std::size_t addBlocks(std::size_t from, std::size_t nodes, int depth)
  {
    const std::size_t end = m_elements.nodes.size() + nodes;
    std::size_t last = from;
    while (m_elements.nodes.size() < end) {
      const std::size_t left = end - m_elements.nodes.size();
      if (left > 5 && depth < 6 && m_dice.oneIn(3)) {
        last = addBranches(last, std::min<std::size_t>(left, 4 + m_dice.below(20)), depth);
        continue;
      }
      const bool event = m_dice.oneIn(9);
      const std::size_t step =
          addNode(event ? NodeType{Event{EventPosition::IntermediateCatch}} : NodeType{Task{}});
      connect(last, step);
      last = step;
    }
    return last;
  }

  std::size_t addBranches(std::size_t from, std::size_t nodes, int depth)
  {
    const std::size_t split = addNode(Gateway{});
    connect(from, split);
    const std::size_t branches = 2 + m_dice.below(3);
    std::vector<std::size_t> ends;
    for (std::size_t i = 0; i < branches; ++i) {
      ends.push_back(addBlocks(split, m_dice.below(nodes / branches + 1), depth + 1));
    }
    const std::size_t join = addNode(Gateway{});
    for (const std::size_t end : ends) connect(end, join);
    if (m_dice.oneIn(4)) connect(join, split);
    return join;
  }

  void addWild(std::size_t nodes)
  {
    const std::size_t first = m_elements.nodes.size();
    const auto type = [&]() -> NodeType {
      if (m_dice.oneIn(20)) return Event{EventPosition::Start};
      if (m_dice.oneIn(12)) return Event{EventPosition::End};
      if (m_dice.oneIn(10)) return Event{EventPosition::IntermediateCatch};
      if (m_dice.oneIn(3)) return Gateway{};
      return Task{};
    };
    for (std::size_t i = 0; i < nodes; ++i) addNode(type());
    for (std::size_t i = 0; i < nodes + nodes / 3; ++i) {
      const std::size_t from = first + m_dice.below(nodes);
      const std::size_t to = m_dice.oneIn(4)
                                 ? first + m_dice.below(nodes)
                                 : first + std::min(nodes - 1, from - first + 1 + m_dice.below(5));
      connect(from, to);
    }
  }

  void addFlowsAcross()
  {
    const std::size_t count = m_elements.nodes.size();
    for (std::size_t i = 0; i < count / 20; ++i) connect(m_dice.below(count), m_dice.below(count));
  }

  void addExtras()
  {
    const std::size_t count = m_elements.nodes.size();
    for (std::size_t i = 0; i < count; ++i) {
      if (m_dice.oneIn(12)) addBoundaryEvent(i, m_dice.below(count));
      if (m_dice.oneIn(10)) addDocument(i);
      if (m_dice.oneIn(14)) addNote(i);
      if (m_dice.oneIn(25)) addSubProcess(i, 0);
    }
    m_elements.flows.push_back({.id = FlowId{"out"}, .source = m_elements.nodes[0].id});
    m_elements.flows.push_back({.id = FlowId{"in"}, .target = m_elements.nodes[count / 2].id});
    m_elements.flows.push_back({.id = FlowId{"nowhere"}});
    if (m_shape.pools > 0) addMessages(count);
  }

  void addBoundaryEvent(std::size_t host, std::size_t target)
  {
    if (!isActivity(m_elements.nodes[host])) return;
    Node event{.id = NodeId{"b" + std::to_string(m_elements.nodes.size())}};
    event.label = "Frist abgelaufen";
    event.type = Event{.position = EventPosition::Boundary,
                       .trigger = EventTrigger::Timer,
                       .attachedTo = m_elements.nodes[host].id};
    event.participant = m_elements.nodes[host].participant;
    event.lane = m_elements.nodes[host].lane;
    m_elements.nodes.push_back(event);
    const bool samePool = m_elements.nodes[target].participant == event.participant;
    if (samePool && !m_elements.nodes[target].parent) {
      connect(m_elements.nodes.size() - 1, target);
    }
  }

  void addDocument(std::size_t host)
  {
    const std::string number = std::to_string(m_elements.dataObjects.size());
    const Node& node = m_elements.nodes[host];
    m_elements.dataObjects.push_back({.id = DataObjectId{"d" + number},
                                      .label = "Antrag " + number,
                                      .parent = node.parent,
                                      .participant = node.participant});
    if (m_dice.oneIn(8)) return;
    m_elements.associations.push_back({.id = AssociationId{"da" + number},
                                       .source = ElementId{"d" + number},
                                       .target = node.id,
                                       .kind = AssociationKind::Data});
  }

  void addNote(std::size_t host)
  {
    const std::string number = std::to_string(m_elements.annotations.size());
    const Node& node = m_elements.nodes[host];
    m_elements.annotations.push_back({.id = AnnotationId{"a" + number},
                                      .text = "Siehe Dienstanweisung " + number,
                                      .parent = node.parent,
                                      .participant = node.participant});
    if (m_dice.oneIn(8)) return;
    m_elements.associations.push_back(
        {.id = AssociationId{"aa" + number}, .source = node.id, .target = ElementId{"a" + number}});
  }

  /// Turns a task into a sub-process with a few steps, sometimes with another one inside.
  void addSubProcess(std::size_t number, int depth)
  {
    if (!taskOf(m_elements.nodes[number])) return;
    m_elements.nodes[number].type = SubProcess{};
    const NodeId parent = m_elements.nodes[number].id;
    std::size_t last = 0;
    const std::size_t steps = 1 + m_dice.below(5);
    for (std::size_t i = 0; i < steps; ++i) {
      Node step{.id = NodeId{"s" + std::to_string(m_elements.nodes.size())}, .type = Task{}};
      step.label = "Anhörung durchführen";
      step.parent = parent;
      m_elements.nodes.push_back(step);
      if (i > 0) connect(last, m_elements.nodes.size() - 1);
      last = m_elements.nodes.size() - 1;
    }
    if (m_shape.flowsAcross) connect(last, m_dice.below(number + 1));
    if (depth < 2 && m_dice.oneIn(3)) addSubProcess(last, depth + 1);
    if (m_dice.oneIn(3)) addDocument(last);
  }

  void addMessages(std::size_t count)
  {
    m_elements.participants.push_back(
        {.id = ParticipantId{"citizen"}, .name = "Bürgerin", .blackBox = true});
    for (std::size_t i = 0; i < 3 + count / 10; ++i) {
      const Node& from = m_elements.nodes[m_dice.below(count)];
      const Node& to = m_elements.nodes[m_dice.below(count)];
      MessageFlow flow{.id = MessageFlowId{"m" + std::to_string(i)}, .source = from.id};
      flow.label = m_dice.oneIn(2) ? "Bescheid" : "";
      const bool citizen = from.participant == to.participant || m_dice.oneIn(3);
      flow.target = citizen ? ElementId{"citizen"} : ElementId{to.id};
      if (citizen && m_dice.oneIn(2)) std::swap(flow.source, flow.target);
      m_elements.messageFlows.push_back(flow);
    }
  }

  Dice m_dice;
  CollaborationShape m_shape;
  ProcessElements m_elements;
  std::optional<ParticipantId> m_participant;
  std::vector<LaneId> m_lanes;
  std::size_t m_lane = 0;
};

}  // namespace einklang::test
