#pragma once

#include "model/diagram/Geometry.h"

#include <cstddef>
#include <vector>

namespace einklang::layout {

/// What a way costs besides its length, in pixels of detour that it is worth.
namespace routeCost {
inline constexpr double bend = 50;
inline constexpr double crossing = 100;
inline constexpr double shortEnd = 15;    // turns closer than 20 to its end
inline constexpr double near = 2;         // for each pixel on a label or close to a node
inline constexpr double beside = 0.5;     // for each pixel on another flow
inline constexpr double through = 5000;   // a node in the way
inline constexpr double outside = 20000;  // leaves its pool or sub-process
}  // namespace routeCost

/// The least room between a flow and a node that it passes.
inline constexpr double routeMargin = 10;

/// The lines on which flows may run: through the centres of nodes, along their borders and in the
/// middle of gaps ("interesting" coordinates; Wybrow, Marriott and Stuckey 2009). Knows what
/// each piece between two neighbouring crossings of these lines costs.
class RouteGrid
{
 public:
  /// `stops` are coordinates that ways must be able to use, as points.
  RouteGrid(const std::vector<Rect>& nodes, const std::vector<Rect>& labels,
            const std::vector<Point>& stops);

  const std::vector<double>& xs() const { return m_xs; }
  const std::vector<double>& ys() const { return m_ys; }
  std::size_t size() const { return m_xs.size() * m_ys.size(); }
  std::size_t at(std::size_t column, std::size_t row) const { return row * m_xs.size() + column; }

  /// From a crossing of lines to the next one on the right, or below.
  double costRight(std::size_t place) const { return m_right[place]; }
  double costDown(std::size_t place) const { return m_down[place]; }

  /// Another flow runs here: crossing it costs. Taken back with the same points.
  void addFlow(const std::vector<Point>& points) { changeFlow(points, 1); }
  void removeFlow(const std::vector<Point>& points) { changeFlow(points, -1); }

 private:
  void collect(const std::vector<Rect>& nodes, const std::vector<Point>& stops);
  void measureLengths();
  void block(const Rect& area, const Rect& core);
  void slow(const Rect& area);
  void changeFlow(const std::vector<Point>& points, double sign);
  void changePiece(Point a, Point b, double sign);

  std::vector<double> m_xs;
  std::vector<double> m_ys;
  std::vector<double> m_right;
  std::vector<double> m_down;
};

/// Where a coordinate is among the lines: the first that is not before it.
std::size_t lineAt(const std::vector<double>& lines, double value);

}  // namespace einklang::layout
