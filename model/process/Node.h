#pragma once

#include "model/base/Id.h"
#include "model/process/Attributes.h"
#include "model/process/Extra.h"

#include <optional>
#include <string>
#include <variant>

namespace einklang {

enum class TaskKind
{
  Abstract,
  User,
  Manual,
  Service,
  Script,
  BusinessRule,
  Send,
  Receive
};

struct Task
{
  TaskKind kind = TaskKind::Abstract;
  bool operator==(const Task&) const = default;
};

enum class SubProcessKind
{
  Embedded,
  Event,
  Transaction,
  AdHoc
};

/// Its contents are the nodes that name it as `parent`.
struct SubProcess
{
  SubProcessKind kind = SubProcessKind::Embedded;
  bool operator==(const SubProcess&) const = default;
};

struct CallActivity
{
  std::string calls = {};  // id or name of the called process, as the source says
  bool operator==(const CallActivity&) const = default;
};

enum class EventPosition
{
  Start,
  IntermediateCatch,
  IntermediateThrow,
  Boundary,
  End
};

enum class EventTrigger
{
  None,
  Message,
  Timer,
  Error,
  Escalation,
  Signal,
  Conditional,
  Link,
  Terminate,
  Compensation,
  Cancel,
  Multiple,
  ParallelMultiple
};

struct Event
{
  EventPosition position = EventPosition::Start;
  EventTrigger trigger = EventTrigger::None;
  bool interrupting = true;                         // boundary and event sub-process start
  std::optional<NodeId> attachedTo = std::nullopt;  // boundary only: the activity
  std::string detail = {};  // timer expression, condition, link name, code, as text
  bool operator==(const Event&) const = default;
};

enum class GatewayKind
{
  Exclusive,
  Parallel,
  Inclusive,
  EventBased,
  Complex
};

struct Gateway
{
  GatewayKind kind = GatewayKind::Exclusive;
  bool operator==(const Gateway&) const = default;
};

using NodeType = std::variant<Task, SubProcess, CallActivity, Event, Gateway>;

/// Repetition of an activity.
enum class Repetition
{
  Once,
  Loop,
  Parallel,   // multi-instance, all at once
  Sequential  // multi-instance, one after the other
};

/// A flow node: something a token passes. A top-level node stands in a participant (or in none,
/// where the process has no pools) and maybe in a lane; a node inside a sub-process names that
/// sub-process as parent and no participant.
struct Node
{
  NodeId id;
  NodeType type = Task{};
  std::string label = {};
  std::optional<NodeId> parent = std::nullopt;
  std::optional<ParticipantId> participant = std::nullopt;
  std::optional<LaneId> lane = std::nullopt;
  Repetition repetition = Repetition::Once;  // activities only
  bool compensation = false;                 // activities only: runs to compensate another
  std::string description = {};
  Attributes attributes = {};
  Extras extras = {};

  bool operator==(const Node&) const = default;
};

inline const Event* eventOf(const Node& node)
{
  return std::get_if<Event>(&node.type);
}
inline const Gateway* gatewayOf(const Node& node)
{
  return std::get_if<Gateway>(&node.type);
}
inline const Task* taskOf(const Node& node)
{
  return std::get_if<Task>(&node.type);
}
inline const SubProcess* subProcessOf(const Node& node)
{
  return std::get_if<SubProcess>(&node.type);
}
/// Task, sub-process or call activity: something a person or a system does.
inline bool isActivity(const Node& node)
{
  return !eventOf(node) && !gatewayOf(node);
}
inline bool isStart(const Node& node)
{
  const Event* event = eventOf(node);
  return event && event->position == EventPosition::Start;
}
inline bool isEnd(const Node& node)
{
  const Event* event = eventOf(node);
  return event && event->position == EventPosition::End;
}
inline bool isBoundary(const Node& node)
{
  const Event* event = eventOf(node);
  return event && event->position == EventPosition::Boundary;
}

}  // namespace einklang
