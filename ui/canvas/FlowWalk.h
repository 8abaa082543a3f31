#pragma once

#include "model/diagram/Diagram.h"
#include "model/process/Process.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace einklang::ui {

/// Where the keyboard goes from a step: along its flows, and across to what lies beside it.
class FlowWalk
{
 public:
  FlowWalk() = default;
  /// Of what a picture shows of the process.
  FlowWalk(const Process& process, const Diagram& picture);

  /// The first step after or before this one; a line leads to its ends, an event on a border back
  /// to its activity.
  std::optional<ElementId> next(const ElementId& from) const;
  std::optional<ElementId> previous(const ElementId& from) const;

  /// All steps that follow this one, in file order.
  std::vector<ElementId> followers(const ElementId& from) const;

  /// Who does the step: its lane, else its pool; empty where nobody is named.
  std::string roleOf(const ElementId& step) const;

  /// The place of the step in the flow, from 1; 0 for what is no step.
  std::size_t numberOf(const ElementId& step) const;

  /// The other branch: the next (or previous) step or flow that follows the same one, or event on
  /// the same border. Where there is none: the nearest step above (-1) or below (1).
  std::optional<ElementId> sibling(const ElementId& from, int step) const;

  /// True for flows, messages and associations.
  bool isLine(const ElementId& id) const { return m_lines.contains(id); }

  /// All steps in flow order, beginning at the starts; what none of them reaches comes last.
  const std::vector<ElementId>& order() const { return m_order; }
  std::optional<ElementId> inOrder(const std::optional<ElementId>& from, int step) const;

 private:
  template <typename Lines>
  void addLines(const Lines& lines, const Diagram& picture);
  void addEvents(const Process& process, const Diagram& picture);
  void walkFrom(const NodeId& start, std::map<ElementId, std::size_t>& seen);
  std::optional<ElementId> beyond(const ElementId& from, int step) const;

  std::map<ElementId, std::vector<ElementId>> m_after;
  std::map<ElementId, std::vector<ElementId>> m_before;
  std::map<ElementId, std::vector<ElementId>> m_ways;  // flows out of a step
  std::map<ElementId, std::vector<ElementId>> m_hung;  // events on its border
  std::set<ElementId> m_lines;
  std::map<ElementId, Point> m_places;
  std::map<ElementId, std::string> m_roles;
  std::map<ElementId, std::size_t> m_numbers;
  std::vector<ElementId> m_order;
};

}  // namespace einklang::ui
