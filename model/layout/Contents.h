#pragma once

#include "model/process/Process.h"

#include <map>
#include <string>
#include <vector>

namespace einklang::layout {

/// The part of a flow between scopes that runs in one of them: from a node or the border to a node
/// or the border; a sub-process stands for what is inside of it.
struct Crossing
{
  const Flow* flow;
  const Node* from;  // nullptr: comes in
  const Node* to;    // nullptr: goes out
};

/// What stands directly in one scope: in a sub-process, in a pool, or outside of all pools.
struct Scope
{
  std::vector<const Node*> nodes = {};
  std::vector<const Flow*> flows = {};
  std::vector<const DataObject*> data = {};
  std::vector<const Annotation*> annotations = {};
  std::vector<const Group*> groups = {};
  std::vector<const Lane*> lanes = {};  // the outermost ones
  std::vector<Crossing> crossings = {};
};

/// The elements of a process by the scope they stand in; made in one walk.
class Contents
{
 public:
  explicit Contents(const Process& process);

  /// The inside of a participant or sub-process; with an empty id what stands outside of all.
  const Scope& scope(const std::string& id) const;
  /// True if flows lead from pool to pool: such pools are laid out together, as if they were
  /// lanes, and scope(together) holds what stands in all of them and outside.
  bool poolsAreTogether() const { return m_scopes.contains(together); }
  static constexpr const char* together = "*";
  /// Lanes directly inside a lane.
  const std::vector<const Lane*>& lanesIn(const LaneId& lane) const;
  /// The pools from above.
  std::vector<const Participant*>& participants() { return m_participants; }
  const std::vector<const Participant*>& participants() const { return m_participants; }
  /// Calls with each list of lanes that stand side by side, outer ones first.
  template <typename Visitor>
  void eachListOfLanes(Visitor visitor)
  {
    for (auto& [place, scope] : m_scopes) visitor(scope.lanes);
    for (auto& level : m_innerLanes) visitor(m_lanes[level]);
  }
  /// Every association of an element, by its id.
  const std::vector<const Association*>& associationsOf(const std::string& id) const;

 private:
  template <typename Element>
  static std::string placeOf(const Element& element);
  void addFlow(const Process& process, const Flow& flow);
  void addCrossing(const Process& process, const Flow& flow, const Node* source,
                   const Node* target);
  void joinPools(const Process& process);
  void listInnerLanes(const std::string& lane);

  std::map<std::string, Scope> m_scopes;
  std::map<std::string, std::vector<const Lane*>> m_lanes;
  std::vector<std::string> m_innerLanes;  // lanes with lanes inside, outer ones first
  std::vector<const Participant*> m_participants;
  std::map<std::string, std::vector<const Association*>> m_associations;
  std::vector<const Flow*> m_betweenPools;
  std::vector<Crossing> m_crossingPools;
  Scope m_none;
  std::vector<const Lane*> m_noLanes;
  std::vector<const Association*> m_noAssociations;
};

}  // namespace einklang::layout
