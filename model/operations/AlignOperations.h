#pragma once

#include "model/base/Result.h"
#include "model/document/Document.h"

#include <set>

namespace einklang {

enum class ShapeAlignment
{
  Left,
  Centre,
  Right,
  Top,
  Middle,
  Bottom
};

enum class Distribution
{
  Horizontal,
  Vertical
};

/// Moves elements onto one line: the outermost border of all, or the centre line that most of them
/// are on already, else the middle of all. Lanes and pools stay, what is in or on another one of
/// the elements goes with it. NotAllowed for fewer than two, and where a step would come into
/// another lane: who does it is not a question of order.
Status align(Transaction& transaction, const ProcessId& process, const std::set<ElementId>& ids,
             ShapeAlignment at);

/// Makes the distances between elements equal; the first and the last one stay. What overlaps by
/// more than 5 counts as one column or row, as in bpmn-js. NotAllowed for fewer than three of them.
Status distribute(Transaction& transaction, const ProcessId& process,
                  const std::set<ElementId>& ids, Distribution distribution);

}  // namespace einklang
