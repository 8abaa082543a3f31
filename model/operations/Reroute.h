#pragma once

#include "model/operations/Changes.h"

#include <set>

namespace einklang {

/// Draws these flows, messages and associations anew, around what stands in their way, in every
/// picture of the process that shows their ends.
void reroute(Transaction& transaction, const ProcessId& process, const std::set<ElementId>& lines);

/// The same for all lines of an element.
void rerouteAllOf(Transaction& transaction, const ProcessId& process, const ElementId& id);

}  // namespace einklang
