#pragma once

#include "model/analysis/Finding.h"
#include "model/process/Process.h"

namespace einklang {

/// What FIM asks for before a process can be handed over as XProzess and the process does not say:
/// a list to work through. The mandatory attributes after the FIM documentation of the building
/// block "Prozesse" and the cardinalities of XProzess 2.0; the official list of quality criteria
/// was not available, so nobody promises conformity. Rules "fim-...".
Findings checkForFim(const Process& process);

/// Where what an activity group says contradicts the picture: a recipient to whom no message flow
/// leads, a sender from whom none comes, a party that is no participant. Rule
/// "attribute-contradicts-picture".
Findings checkAgainstPicture(const Process& process);

}  // namespace einklang
