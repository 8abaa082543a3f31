#pragma once

#include "model/base/Result.h"
#include "model/process/ElementList.h"
#include "model/process/Elements.h"

#include <string>
#include <tuple>
#include <vector>

namespace einklang {

/// What a process is apart from its elements.
struct ProcessHeader
{
  std::string name = {};
  std::string description = {};
  Profile profile = {};
  Extras extras = {};

  bool operator==(const ProcessHeader&) const = default;
};

/// The elements of a process as plain lists, in file order; for readers that build one.
struct ProcessElements
{
  std::vector<Participant> participants = {};
  std::vector<Lane> lanes = {};
  std::vector<Node> nodes = {};
  std::vector<Flow> flows = {};
  std::vector<MessageFlow> messageFlows = {};
  std::vector<DataObject> dataObjects = {};
  std::vector<Annotation> annotations = {};
  std::vector<Group> groups = {};
  std::vector<Association> associations = {};
};

/// One workflow of one authority: everything that one picture with its pools tells, without the
/// picture.
///
/// Invariants: ids are unique over all kinds; every reference from one element to another leads to
/// an existing one; parents of nodes are sub-processes and, like those of lanes, form no cycle.
/// Only apply() changes a process (see Edit.h), and it keeps them.
class Process
{
 public:
  explicit Process(ProcessId id, ProcessHeader header = {})
      : m_id{std::move(id)}, m_header{std::move(header)}
  {}

  /// The process with these elements, or why they are none (InvalidContent: which element, which
  /// invariant).
  static Result<Process> make(ProcessId id, ProcessHeader header, ProcessElements elements);

  /// A copy that shares the elements (see ElementList), for trying out edits.
  Process sharing() const
  {
    Process copy{m_id, m_header};
    std::apply([&](const auto&... lists) { copy.m_lists = std::make_tuple(lists.sharing()...); },
               m_lists);
    return copy;
  }

  const ProcessId& id() const { return m_id; }
  const ProcessHeader& header() const { return m_header; }
  const std::string& name() const { return m_header.name; }
  const Profile& profile() const { return m_header.profile; }

  const ElementList<Participant>& participants() const { return list<Participant>(); }
  const ElementList<Lane>& lanes() const { return list<Lane>(); }
  const ElementList<Node>& nodes() const { return list<Node>(); }
  const ElementList<Flow>& flows() const { return list<Flow>(); }
  const ElementList<MessageFlow>& messageFlows() const { return list<MessageFlow>(); }
  const ElementList<DataObject>& dataObjects() const { return list<DataObject>(); }
  const ElementList<Annotation>& annotations() const { return list<Annotation>(); }
  const ElementList<Group>& groups() const { return list<Group>(); }
  const ElementList<Association>& associations() const { return list<Association>(); }

  /// The elements of one kind, for code that treats all kinds alike.
  template <typename Element>
  const ElementList<Element>& list() const
  {
    return std::get<ElementList<Element>>(m_lists);
  }

  const Node* findNode(const NodeId& id) const { return nodes().find(id); }
  const Flow* findFlow(const FlowId& id) const { return flows().find(id); }
  const Lane* findLane(const LaneId& id) const { return lanes().find(id); }
  const Participant* findParticipant(const ParticipantId& id) const
  {
    return participants().find(id);
  }

  bool contains(const ElementId& id) const;

  bool operator==(const Process&) const = default;

 private:
  friend struct ProcessWriter;  // apply() in Edit.cpp

  ProcessId m_id;
  ProcessHeader m_header;
  std::tuple<ElementList<Participant>, ElementList<Lane>, ElementList<Node>, ElementList<Flow>,
             ElementList<MessageFlow>, ElementList<DataObject>, ElementList<Annotation>,
             ElementList<Group>, ElementList<Association>>
      m_lists;
};

/// What an element is called in the window: its label, name or text; empty for unknown ids.
std::string labelOf(const Process& process, const ElementId& id);

/// The participant a node stands in, through its parents; nullptr where there is none.
const Participant* participantOf(const Process& process, const Node& node);

/// Who does this node: the name of its innermost lane, else of a lane of its parents, else of its
/// participant; empty where nobody is named.
std::string roleOf(const Process& process, const Node& node);

/// An id that is not in use in the process: "prefix_1", "prefix_2" ...
std::string freeId(const Process& process, const std::string& prefix);

}  // namespace einklang
