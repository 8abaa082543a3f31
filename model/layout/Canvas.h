#pragma once

#include "model/layout/Layout.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

namespace einklang::layout {

enum class Axis
{
  X,
  Y
};

/// What stands in a drawing.
struct Occupied
{
  Rect core;  // the shape
  Rect box;   // with its label
};

/// A drawing that runs to the right, while room is made in it.
class Canvas
{
 public:
  Canvas(const Process& process, const Diagram& diagram);

  /// The drawing as it is now.
  const Diagram& diagram() const { return m_diagram; }
  const Process& process() const { return m_process; }

  const Rect* find(const ElementId& id) const;
  bool isDrawn(const ElementId& id) const { return find(id) != nullptr; }
  /// True for pools, lanes, groups and sub-processes whose contents are drawn.
  bool isContainer(const ElementId& id) const { return m_containers.contains(id.value()); }

  void add(Shape shape);
  void resize(const ElementId& id, const Rect& bounds);
  /// Everything that stands in a sub-process.
  void moveInside(const ElementId& subProcess, double dx, double dy);
  /// Takes an element out that is not there any more, or is to be placed anew.
  void remove(const ElementId& id);

  /// Everything whose centre is at or behind the cut moves on by that much; containers across the
  /// cut grow. Order, overlaps and the pieces of ways keep what they are: the map is monotone.
  /// Flows that it would make slanting are marked.
  void stretch(Axis axis, double cut, double by);
  /// The other way round: everything at or behind the cut moves back. Whoever asks has seen that
  /// there is room for it; lines that it would press together are marked.
  void shrink(Axis axis, double cut, double by);

  /// Lines that have to be routed anew.
  const std::set<ElementId>& crooked() const { return m_crooked; }
  void markCrooked(const ElementId& line) { m_crooked.insert(line); }

  /// What a node that stands directly in `parent` (empty: in no sub-process) must not touch: other
  /// nodes, documents, notes and labels.
  std::vector<Occupied> obstaclesIn(const std::string& parent) const;

 private:
  double shiftOf(const ElementId& id, Axis axis, double cut, double by) const;
  void move(Axis axis, double cut, double by);
  void markPressed(const Edge& before, const Edge& after, Axis axis, double cut, double by);
  void stretchShapes(Axis axis, double cut, double by);
  void stretchEdge(Edge& edge, Axis axis, double cut, double by);
  void describe(const ElementId& id);

  const Process& m_process;
  Diagram m_diagram;
  std::set<std::string> m_parents;  // sub-processes that hold something
  std::set<std::string> m_containers;
  std::unordered_map<std::string, std::string> m_hosts;  // of boundary events
  std::set<ElementId> m_crooked;
};

/// The sub-process an element stands in; empty where there is none.
std::string parentOf(const Process& process, const ElementId& id);

}  // namespace einklang::layout
