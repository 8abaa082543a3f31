#pragma once

#include "model/matching/PreparedProcess.h"

namespace einklang {

/// Fills in the neighbours and the rank of every step.
///
/// A sub-process is open: what comes before it also comes before its first inner steps, and its
/// last inner steps come before what follows it. So a sequence that one municipality wraps into a
/// sub-process keeps its neighbours. A boundary event follows its activity.
void linkSteps(const Process& process, PreparedProcess& prepared);

}  // namespace einklang
