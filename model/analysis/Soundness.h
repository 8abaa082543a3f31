#pragma once

#include "model/analysis/Finding.h"
#include "model/process/Process.h"

namespace einklang {

/// The faults of the flow: deadlock, lack of synchronisation, dead ends, steps never reached,
/// livelock, dangling flows. Rule names: soundness-deadlock, soundness-lack-of-synchronisation,
/// soundness-dead-end, soundness-unreachable, soundness-livelock, soundness-no-start,
/// soundness-no-end, soundness-dangling-flow, soundness-not-checked (state space too large).
///
/// Explores all markings (Petri-net token game; van der Aalst 1997) with the OR-join rule of
/// BPMN 2.0.2, 13.4.3, per scope (process, sub-process); where much runs in parallel, without what
/// is sound by its structure (see BlockReduction.h).
Findings checkSoundness(const Process& process);

/// No finding of severity Error.
bool isSound(const Process& process);

}  // namespace einklang
