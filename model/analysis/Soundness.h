#pragma once

#include "model/analysis/Finding.h"
#include "model/analysis/NumberedFlow.h"

namespace einklang {

/// The faults of the flow, each with a shortest way that leads there and a suggestion, the first in
/// the flow first. Of severity Error:
///
/// - soundness-deadlock: a join waits for ways of which only some arrive
/// - soundness-lack-of-synchronisation: something would be carried out more than once
/// - soundness-livelock: a loop without a way out
/// - soundness-endless-loop: a loop that is left and goes on at the same time, every time
/// - soundness-freezing-loop: a loop that waits for itself before it can begin
/// - soundness-blocking-loop: a loop that stops at a join inside, which waits for what is behind it
/// - soundness-dead-loop: a loop that is never entered
/// - soundness-unreachable, soundness-no-start, soundness-no-end, soundness-dangling-flow,
///   soundness-dead-end (a gateway that leads nowhere; for a step it is a Warning)
///
/// and of severity Info soundness-not-checked, where there are too many states to look at.
///
/// The seven violations and how faults block, mask, and feign each other: Prinz and Amme, Control-
/// Flow-Based Methods to Support the Development of Sound Workflows, CSIMQ 27, 2021. The token game
/// (van der Aalst 1997) is played per scope (process, sub-process) over all markings, with the
/// OR-join rule of BPMN 2.0.2, 13.4.3, without what is sound by its structure (BlockReduction.h).
/// The first fault is told and taken as mended, then the game begins again. A suggestion is one
/// that makes the fault disappear where that could be tried.
Findings checkSoundness(const Process& process);

/// No finding of severity Error.
bool isSound(const Process& process);
bool isSound(const NumberedFlow& flow);

}  // namespace einklang
