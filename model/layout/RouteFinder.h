#pragma once

#include "model/layout/Docking.h"
#include "model/layout/Layout.h"
#include "model/layout/Nudging.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

namespace einklang::layout {

/// A flow, message flow or association by its ends.
struct Wire
{
  ElementId id;
  LineKind kind = LineKind::Sequence;
  std::optional<ElementId> source = std::nullopt;
  std::optional<ElementId> target = std::nullopt;
};

/// The wire with that id; empty where the id names something else.
std::optional<Wire> wireOf(const Process& process, const ElementId& id);

/// All wires of a process: sequence flows, message flows, associations, in file order.
std::vector<Wire> wiresOf(const Process& process);

/// Finds ways in a drawing that runs to the right. What lies in one sub-process or outside of all
/// has a grid of its own; wires between them share one in which sub-processes are open.
class RouteFinder
{
 public:
  RouteFinder(const Process& process, const Diagram& diagram);

  void moveShape(const ElementId& id, const Rect& bounds);
  void addShape(const ElementId& id, const Rect& bounds);

  /// The best way, straight if that is possible. Two points at least.
  std::vector<Point> find(const Wire& wire);
  /// True if nothing stands in the way of a straight line.
  bool isStraight(const Wire& wire);

  /// Lets others see, and no longer see, that a wire runs here.
  void keep(const Wire& wire, const std::vector<Point>& points);
  void forget(const Wire& wire);

  /// The ways of these wires that were kept, moved apart from each other and from all others.
  void separate(const std::vector<Wire>& wires);

  /// The kept way; empty where there is none.
  std::vector<Point> wayOf(const ElementId& id) const;

 private:
  struct Thing
  {
    Rect rect;
    std::optional<Rect> label = std::nullopt;
    std::string area;    // the sub-process it stands in
    bool open = false;   // an expanded sub-process or a pool with contents
    bool blocks = true;  // lanes and groups do not
    bool pool = false;
    Outline outline = Outline::Box;
    std::optional<std::string> host = std::nullopt;  // of a boundary event
    SideUse use = {};
  };
  struct Kept
  {
    Wire wire;
    std::vector<Point> points;
  };
  struct Area
  {
    std::vector<Rect> obstacles = {};
    std::optional<RouteGrid> grid = std::nullopt;
    RouteSearch search = {};
  };

  void describe(const Shape& shape);
  void markOpen();
  const Thing* thingAt(const std::optional<ElementId>& id) const;
  Terminal terminal(const ElementId& id, const Thing& thing) const;
  Terminal wireMiddle(const ElementId& id) const;
  std::optional<Terminal> endOf(const std::optional<ElementId>& id) const;
  std::string areaOf(const Wire& wire) const;
  std::optional<Rect> homeOf(const Wire& wire) const;
  Area& area(const std::string& key);
  void addMessageStops(std::vector<Point>& stops) const;
  RouteGrid& gridOf(Area& area, const std::string& key);
  bool inArea(const Thing& thing, const std::string& key) const;
  std::optional<std::vector<Point>> straight(const Wire& wire, const Terminal& source,
                                             const Terminal& target);
  bool isFree(const std::vector<Point>& line, const Wire& wire, const Terminal& source,
              const Terminal& target);
  bool liesOnOther(Point a, Point b) const;
  std::vector<Point> search(const Wire& wire, const Terminal& source, const Terminal& target);
  std::vector<Port> poolPorts(const Terminal& pool, const Terminal& other, const RouteGrid& grid);
  std::vector<Point> stub(const Wire& wire) const;
  void countUse(const Wire& wire, const std::vector<Point>& points, int change);

  const Process& m_process;
  std::unordered_map<std::string, Thing> m_things;
  std::vector<std::string> m_order;  // of the things
  std::map<std::string, Kept> m_kept;
  std::map<std::string, Area> m_areas;
  std::vector<Rect> m_lineLabels;
};

}  // namespace einklang::layout
