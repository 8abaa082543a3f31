#pragma once

#include "model/base/Result.h"
#include "model/document/Document.h"

namespace einklang {

/// A line through the whole drawing, at which room is made.
struct SpaceCut
{
  enum class Axis
  {
    Horizontal,  // things move to the right and left
    Vertical
  };
  Axis axis = Axis::Horizontal;
  double line = 0;      // x or y
  bool before = false;  // what stands before the line moves, instead of what stands behind it
};

/// How much of the room at a line can be taken back: until something comes within 20 of what it
/// moves towards, too near to a border, or a pool, lane or sub-process gets too small.
double spaceToTakeBack(const Process& process, const Diagram& diagram, const SpaceCut& cut);

/// Makes room at a line (by > 0) or takes it back (by < 0, as far as possible): all elements whose
/// centre is on the one side of it move, with labels and what hangs on them; pools, lanes, groups
/// and sub-processes across the line grow or shrink, flows across it get longer or shorter. So
/// nothing changes its lane. A drag can show it at every moment. NotAllowed where nothing at all
/// can be taken back.
Status dragSpace(Transaction& transaction, const ProcessId& process, const SpaceCut& cut,
                 double by);

/// The same and lets go: flows that were pressed together are drawn anew.
Status makeSpace(Transaction& transaction, const ProcessId& process, const SpaceCut& cut,
                 double by);

}  // namespace einklang
