#pragma once

#include "model/diagram/Diagram.h"
#include "model/process/Process.h"

#include <memory>
#include <optional>
#include <vector>

namespace einklang {

/// Ways for single flows in a given drawing: upright and level pieces around everything that
/// stands there, with few bends and crossings, docked on the real outlines, beside other flows and
/// not on them. Made once for a drawing, it answers many questions, as while dragging. The same
/// questions give the same answers.
///
/// Orthogonal connector routing after Wybrow, Marriott and Stuckey (2009). The process must
/// outlive the router; the drawing is copied.
class Router
{
 public:
  Router(const Process& process, const Diagram& diagram);
  ~Router();
  Router(Router&&) noexcept;
  Router& operator=(Router&&) noexcept;

  /// While something is dragged or new: it stands here now.
  void moveShape(const ElementId& id, const Rect& bounds);

  /// The way of a sequence flow, message flow or association of the process.
  std::vector<Point> route(const ElementId& id);

  /// The way of a sequence flow that does not exist yet, as while one is drawn.
  std::vector<Point> routeBetween(const NodeId& source, const NodeId& target);

  /// The flow runs here now; others keep off it.
  void keep(const ElementId& id, const std::vector<Point>& points);

 private:
  struct State;
  std::unique_ptr<State> m_state;
};

/// One way in a drawing: the drawing's edge of that flow with new points; its label stays.
Edge routeFlow(const Process& process, const Diagram& diagram, const ElementId& id);

}  // namespace einklang
