#pragma once

#include "model/diagram/Diagram.h"
#include "model/process/Elements.h"

#include <vector>

namespace einklang::layout {

/// The part of a flow inside of a sub-process whose border it passes.
struct FlowPart
{
  const Flow* flow;
  bool leaves;  // out of the sub-process; else it comes in
  std::vector<Point> points;
};

/// A part of a diagram with its own origin.
struct Picture
{
  double width = 0;
  double height = 0;
  std::vector<Shape> lanes = {};  // as wide as the picture
  std::vector<Shape> shapes = {};
  std::vector<Edge> edges = {};
  std::vector<FlowPart> parts = {};
};

void moveBy(Picture& picture, double dx, double dy);

/// Without points that change nothing: repeated ones and those on a straight line.
std::vector<Point> simplified(const std::vector<Point>& points);

}  // namespace einklang::layout
