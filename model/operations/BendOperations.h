#pragma once

#include "model/base/Result.h"
#include "model/document/Document.h"

namespace einklang {

// Flows, messages and associations ("lines") as a hand draws them. Points and pieces are counted
// from the source, from 0. What a hand has drawn stays until a step at one of its ends moves or the
// drawing is tidied up. Bends that are within 5 of a straight line vanish, ends dock on the outline
// of their element, the label keeps its place along the way. All return NotAllowed for lines that
// are not drawn, and for points and pieces that are not there.

/// Moves a piece sideways; at an end where it would miss its element, a bend joins them. A slanted
/// piece gets a bend in its middle instead, which moves.
Status moveSegment(Transaction& transaction, const ProcessId& process, const ElementId& line,
                   std::size_t segment, Point by);

/// Moves a bend there. Not for the first and the last point.
Status moveBend(Transaction& transaction, const ProcessId& process, const ElementId& line,
                std::size_t bend, Point to);

/// Puts a bend beside the middle of a piece: `aside` to the right of the way on, or so many times
/// as far that it is one.
Status addBend(Transaction& transaction, const ProcessId& process, const ElementId& line,
               std::size_t segment, double aside);

Status removeBend(Transaction& transaction, const ProcessId& process, const ElementId& line,
                  std::size_t bend);

enum class LineEnd
{
  Source,
  Target
};

/// Success, or why this end cannot be led to the element: the window shows the reason while the
/// user draws.
Status canLead(const Process& process, const ElementId& line, LineEnd end,
               const ElementId& element);

/// Leads one end of a line to another element; it is drawn anew.
Status leadTo(Transaction& transaction, const ProcessId& process, const ElementId& line,
              LineEnd end, const ElementId& element);

}  // namespace einklang
