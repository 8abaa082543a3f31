#pragma once

#include "model/process/Process.h"

#include <cstdint>
#include <string>

namespace einklang::test {

/// Numbers that are the same on every machine (xorshift64*, Vigna 2016).
class Dice
{
 public:
  explicit Dice(std::uint64_t seed) : m_state{seed * 0x9E3779B97F4A7C15ULL + 1} {}

  std::uint64_t next()
  {
    m_state ^= m_state >> 12U;
    m_state ^= m_state << 25U;
    m_state ^= m_state >> 27U;
    return m_state * 0x2545F4914F6CDD1DULL;
  }
  /// 0 to `count` - 1.
  std::size_t below(std::size_t count) { return std::size_t(next() >> 11U) % count; }
  bool oneIn(std::size_t count) { return below(count) == 0; }

 private:
  std::uint64_t m_state;
};

/// What a random process may hold.
struct RandomShape
{
  std::size_t nodes = 40;
  std::size_t lanes = 3;
  bool loops = true;
  bool pools = false;
  bool extras = false;  // documents, notes, boundary events, sub-processes, dangling flows
};

/// A process made of nothing but chance, most of the time connected, the same for the same seed.
inline Process randomProcess(std::uint64_t seed, const RandomShape& shape = {})
{
  Dice dice{seed};
  ProcessElements e;
  const auto participant = [&](std::size_t) -> std::optional<ParticipantId> {
    if (!shape.pools) return std::nullopt;
    return ParticipantId{"pool"};
  };
  if (shape.pools) {
    e.participants.push_back({.id = ParticipantId{"pool"}, .name = "Stadt Musterstadt"});
    e.participants.push_back(
        {.id = ParticipantId{"citizen"}, .name = "Bürgerin", .blackBox = true});
  }
  for (std::size_t i = 0; i < shape.lanes; ++i) {
    e.lanes.push_back({.id = LaneId{"lane" + std::to_string(i)},
                       .name = "Sachgebiet " + std::to_string(i),
                       .participant = participant(0)});
  }
  const auto lane = [&]() -> std::optional<LaneId> {
    if (shape.lanes == 0) return std::nullopt;
    return LaneId{"lane" + std::to_string(dice.below(shape.lanes))};
  };
  const auto type = [&](std::size_t i) -> NodeType {
    if (i == 0 || dice.oneIn(20)) return Event{EventPosition::Start};
    if (dice.oneIn(12)) return Event{EventPosition::End};
    if (dice.oneIn(10)) return Event{EventPosition::IntermediateCatch};
    if (dice.oneIn(3)) return Gateway{};
    return Task{};
  };
  for (std::size_t i = 0; i < shape.nodes; ++i) {
    Node node{.id = NodeId{"n" + std::to_string(i)}, .type = type(i)};
    node.label = dice.oneIn(3) ? "" : "Antrag Nummer " + std::to_string(i) + " prüfen";
    node.participant = participant(i);
    node.lane = lane();
    e.nodes.push_back(node);
  }
  const auto connect = [&](std::size_t from, std::size_t to) {
    const Node& source = e.nodes[from];
    const Node& target = e.nodes[to];
    if (isEnd(source) || isStart(target) || from == to) return;
    const std::string id = "f" + std::to_string(e.flows.size());
    const std::string label = gatewayOf(source) && dice.oneIn(2) ? "vollständig" : "";
    e.flows.push_back({.id = FlowId{id}, .source = source.id, .target = target.id, .label = label});
  };
  for (std::size_t i = 1; i < shape.nodes; ++i) {
    const std::size_t near = std::min<std::size_t>(i, 6);
    connect(i - 1 - dice.below(near), i);
    if (dice.oneIn(5)) connect(dice.below(i), i);
    if (shape.loops && dice.oneIn(12)) connect(i, dice.below(i));
  }
  if (!shape.extras) return Process::make(ProcessId{"p"}, {"Zufall"}, e).value();

  for (std::size_t i = 0; i < shape.nodes; i += 9) {
    const std::string number = std::to_string(i);
    if (taskOf(e.nodes[i])) {
      Node event{.id = NodeId{"b" + number}, .label = "Frist abgelaufen"};
      event.type = Event{.position = EventPosition::Boundary,
                         .trigger = EventTrigger::Timer,
                         .attachedTo = e.nodes[i].id};
      event.participant = e.nodes[i].participant;
      e.nodes.push_back(event);
      if (i + 1 < shape.nodes && !isStart(e.nodes[i + 1])) {
        e.flows.push_back(
            {.id = FlowId{"bf" + number}, .source = event.id, .target = e.nodes[i + 1].id});
      }
    }
    e.dataObjects.push_back({.id = DataObjectId{"d" + number},
                             .label = "Antrag",
                             .participant = e.nodes[i].participant});
    e.associations.push_back({.id = AssociationId{"da" + number},
                              .source = ElementId{"d" + number},
                              .target = e.nodes[i].id,
                              .kind = AssociationKind::Data});
    e.annotations.push_back({.id = AnnotationId{"a" + number},
                             .text = "Siehe Dienstanweisung",
                             .participant = e.nodes[i].participant});
    e.associations.push_back({.id = AssociationId{"aa" + number},
                              .source = e.nodes[i].id,
                              .target = ElementId{"a" + number}});
  }
  e.flows.push_back({.id = FlowId{"dangling"}, .source = e.nodes[0].id});
  e.flows.push_back({.id = FlowId{"nowhere"}});
  Node sub{.id = NodeId{"sub"}, .type = SubProcess{}, .label = "Anhörung durchführen"};
  sub.participant = participant(0);
  sub.lane = lane();
  e.nodes.push_back(sub);
  for (const char* inner : {"inner1", "inner2"}) {
    e.nodes.push_back({.id = NodeId{inner}, .label = inner, .parent = sub.id});
  }
  e.flows.push_back(
      {.id = FlowId{"innerFlow"}, .source = NodeId{"inner1"}, .target = NodeId{"inner2"}});
  e.flows.push_back({.id = FlowId{"toSub"}, .source = NodeId{"n0"}, .target = sub.id});
  if (shape.pools) {
    e.messageFlows.push_back(
        {.id = MessageFlowId{"m"}, .source = ElementId{"citizen"}, .target = ElementId{"sub"}});
  }
  return Process::make(ProcessId{"p"}, {"Zufall"}, e).value();
}

}  // namespace einklang::test
