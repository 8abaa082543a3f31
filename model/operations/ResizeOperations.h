#pragma once

#include "model/base/Result.h"
#include "model/document/Document.h"

namespace einklang {

/// How far each border of a shape moves, to the right and down.
struct Borders
{
  double left = 0;
  double top = 0;
  double right = 0;
  double bottom = 0;

  bool operator==(const Borders&) const = default;
};

/// Activities, notes, groups, lanes and pools; events and gateways have their size.
bool canResize(const Process& process, const ElementId& id);

/// Moves borders as far as size and contents allow: activities are at least 80x60, sub-processes
/// that show their contents and groups 140x120, notes 100x40, pools 300x150, lanes 60 high, as in
/// bpmn-js. What hangs on an activity keeps its place along the border, flows are drawn anew; the
/// neighbour of a lane gives way, at the outer lanes the pool does. Nothing else does: so a drag
/// can show it at every moment. NotAllowed for what has no size of its own.
Status resize(Transaction& transaction, const ProcessId& process, const ElementId& id,
              const Borders& by);

/// The same and lets go: what is around an activity grows where it comes too near to its border.
Status resizeByHand(Transaction& transaction, const ProcessId& process, const ElementId& id,
                    const Borders& by);

}  // namespace einklang
