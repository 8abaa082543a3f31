#pragma once

#include "model/harmonization/Harmonization.h"
#include "model/process/Process.h"

#include <optional>
#include <vector>

namespace einklang {

/// Brings the traces up to date with these steps: those that the process has are written anew,
/// those that it lacks keep the trace they have, all others are dropped.
void keepTraces(std::vector<StepTrace>& traces, const std::vector<NodeId>& steps,
                const Process& process);

/// The step of a process that a trace speaks of, if it is plain which one: it has the same label
/// and, where several have it or it has none, the same steps around it. None of `taken`.
std::optional<NodeId> findAgain(const StepTrace& trace, const Process& process,
                                const std::vector<NodeId>& taken);

}  // namespace einklang
