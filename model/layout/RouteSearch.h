#pragma once

#include "model/layout/RouteGrid.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace einklang::layout {

/// Directions, clockwise; as a side of a shape: where a flow leaves in that direction.
enum class Side : std::uint8_t
{
  Right,
  Down,
  Left,
  Up
};

Side opposite(Side side);

/// A place where a flow may leave or enter a shape.
struct Port
{
  Point dock;  // on the outline
  Side side;   // of the shape
  double dislike = 0;
};

/// Where the grid begins: a little away from the shape.
Point stubOf(const Port& port);

/// Finds ways on a grid. Keeps its memory from search to search.
class RouteSearch
{
 public:
  /// The cheapest way from one of the ports to one of the others, all points with both docks; it
  /// stays within `home` if it can. A* over places and directions (Hart, Nilsson and Raphael 1968);
  /// ties by place. Precondition: the stubs of all ports are stops of the grid.
  std::vector<Point> find(const RouteGrid& grid, const std::vector<Port>& from,
                          const std::vector<Port>& to, const std::optional<Rect>& home);

 private:
  struct Visit
  {
    float cost;
    std::uint32_t round;
    std::uint32_t previous;  // state, or number of the port where the way begins
    bool first;
  };
  struct Goal
  {
    std::size_t column;
    std::size_t row;
    Point at;
    Side inward;
    double dislike;
  };
  struct Open
  {
    float estimate;
    float cost;
    std::uint32_t state;
    bool operator<(const Open& other) const
    {
      return estimate != other.estimate ? estimate > other.estimate : state > other.state;
    }
  };

  void start(const std::vector<Port>& from);
  void expand(std::uint32_t state);
  void visit(std::uint32_t state, double cost, std::uint32_t previous, bool first);
  void finish(std::uint32_t state, double cost);
  double stepCost(std::size_t column, std::size_t row, Side side) const;
  double estimate(std::uint32_t state) const;
  std::vector<Point> trace(const std::vector<Port>& from, const std::vector<Port>& to) const;

  const RouteGrid* m_grid = nullptr;
  std::optional<Rect> m_home;
  std::vector<Goal> m_goals;
  std::vector<Visit> m_visits;
  std::vector<Open> m_open;
  std::uint32_t m_round = 0;
  double m_best = 0;
  std::uint32_t m_bestState = 0;
  std::size_t m_bestGoal = 0;
};

}  // namespace einklang::layout
