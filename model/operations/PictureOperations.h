#pragma once

#include "model/base/Result.h"
#include "model/document/Document.h"

#include <set>
#include <vector>

namespace einklang {

/// How far an element moves.
struct Shift
{
  ElementId id;
  double dx;
  double dy;
};

/// Moves shapes in the picture of the whole process, and with them what they hold and what hangs
/// on them. Flows between moved shapes move along; others are drawn anew between their ends.
Status moveShapes(Transaction& transaction, const ProcessId& process,
                  const std::set<ElementId>& ids, double dx, double dy);

/// Moves steps, documents and notes as if by hand, keeping their distances: a step is then the
/// business of the lane in which its centre comes to stand, or that it still touches; a boundary
/// event slides along the border of its activity. NotAllowed outside of its lanes, pool or
/// sub-process. Nothing else gives way: so a drag can show it at every moment.
Status dragByHand(Transaction& transaction, const ProcessId& process,
                  const std::set<ElementId>& ids, double dx, double dy);

/// Drags them there and lets go: where a step comes too near to the border of its lane, pool or
/// sub-process, that grows.
Status moveByHand(Transaction& transaction, const ProcessId& process,
                  const std::set<ElementId>& ids, double dx, double dy);
/// The same, each by its own way.
Status moveByHand(Transaction& transaction, const ProcessId& process,
                  const std::vector<Shift>& shifts);
/// The same for one.
Status moveByHand(Transaction& transaction, const ProcessId& process, const ElementId& id,
                  double dx, double dy);

/// Gives the picture of the whole process the places of another one (made by the layout, say).
/// Colours and what else was said about a shape stay; what the other does not show is dropped.
Status replacePicture(Transaction& transaction, const ProcessId& process, const Diagram& picture);

}  // namespace einklang
