#pragma once

#include "model/document/Document.h"

#include <optional>
#include <unordered_map>
#include <vector>

namespace einklang::ui {

/// A row of the table: a step with the flows that lead to it and on from it, in file order.
struct StepRow
{
  NodeId id;
  int depth = 0;  // sub-processes around it
  std::vector<FlowId> in = {};
  std::vector<FlowId> out = {};
};

/// The steps of a process in the order of the work, numbered as in the exported table.
class StepRows
{
 public:
  StepRows() = default;
  explicit StepRows(const Process& process);

  const std::vector<StepRow>& rows() const { return m_rows; }

  /// True if what changed is not what the order and the ways rest on: so that a new label costs
  /// nothing.
  bool holdAfter(const Process& process, const ChangeSet& changes) const;

 private:
  struct Place
  {
    NodeType type;
    std::optional<NodeId> parent;
    bool operator==(const Place&) const = default;
  };
  struct Ends
  {
    std::optional<NodeId> source;
    std::optional<NodeId> target;
    bool operator==(const Ends&) const = default;
  };
  static Place placeOf(const Node& node) { return {node.type, node.parent}; }
  static Ends endsOf(const Flow& flow) { return {flow.source, flow.target}; }

  std::vector<StepRow> m_rows;
  std::unordered_map<NodeId, Place> m_places;
  std::unordered_map<FlowId, Ends> m_ends;
};

}  // namespace einklang::ui
