#pragma once

#include "model/base/Id.h"
#include "model/diagram/Geometry.h"
#include "model/process/ElementList.h"
#include "model/process/Extra.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace einklang {

/// Colours of an element as "#rrggbb", where its author chose some; empty otherwise.
struct Colours
{
  std::string fill = {};
  std::string stroke = {};

  bool operator==(const Colours&) const = default;
};

/// The place of a node, lane, participant, data object, annotation or group.
struct Shape
{
  ElementId id;  // of the element
  Rect bounds = {};
  std::optional<Rect> label = std::nullopt;  // absent: the painter's usual place
  bool expanded = true;                      // sub-processes: the contents are shown inside
  bool horizontal = true;                    // pools and lanes: their flow runs to the right
  bool markerVisible = true;                 // exclusive gateways: the X
  Colours colours = {};
  std::string diId = {};  // id of the shape in BPMN DI; empty: made when written
  Extras extras = {};

  bool operator==(const Shape&) const = default;
};

/// A call activity shows what it calls only in a shape that is larger than a step.
inline bool hasRoomForContents(const Shape& shape)
{
  return shape.expanded && shape.bounds.width >= 200 && shape.bounds.height >= 100;
}

/// The way of a flow, message flow or association: two or more points.
struct Edge
{
  ElementId id;  // of the element
  std::vector<Point> wayPoints = {};
  std::optional<Rect> label = std::nullopt;
  Colours colours = {};
  std::string diId = {};
  Extras extras = {};

  bool operator==(const Edge&) const = default;
};

/// A picture of a process, or of the inside of one of its sub-processes, separate from the
/// meaning. An element may have no shape (not drawn) but a shape always belongs to an element.
struct Diagram
{
  DiagramId id;
  ProcessId process;
  std::string name = {};
  std::optional<NodeId> plane = std::nullopt;  // the sub-process whose inside this shows
  ElementList<Shape> shapes = {};
  ElementList<Edge> edges = {};
  Extras extras = {};

  bool operator==(const Diagram&) const = default;
};

struct PutShape  // inserts or replaces
{
  Shape shape;
  bool operator==(const PutShape&) const = default;
};
struct DropShape
{
  ElementId id;
  bool operator==(const DropShape&) const = default;
};
struct PutEdge
{
  Edge edge;
  bool operator==(const PutEdge&) const = default;
};
struct DropEdge
{
  ElementId id;
  bool operator==(const DropEdge&) const = default;
};

/// One small, invertible change to a picture.
using DiagramEdit = std::variant<PutShape, DropShape, PutEdge, DropEdge>;

/// Applies the edit and returns the one that takes it back. Order of shapes is not restored: it
/// says nothing. Precondition: what is dropped is there.
DiagramEdit apply(Diagram& diagram, DiagramEdit edit);
/// The same in place: the edit becomes the one that takes it back.
void exchange(Diagram& diagram, DiagramEdit& edit);

/// What is around all shapes, edges and labels; empty for an empty diagram.
Rect boundsOf(const Diagram& diagram);

}  // namespace einklang
