#pragma once

#include "model/comparison/Deviation.h"
#include "model/harmonization/ProposalMeasure.h"

#include <optional>
#include <set>
#include <vector>

namespace einklang {

/// Small changes of a candidate that may bring it closer to the variants: runs of steps that few
/// have are dropped, steps that many have are put in where those that have them do them. Steps in
/// `kept` are never dropped and put in however few have them. Deterministic.
std::vector<AnchoredEdits> proposalMoves(const Process& candidate,
                                         const std::vector<const Process*>& variants,
                                         const ProposalMeasure& measure,
                                         const std::set<TextMark>& kept);

/// The process with the edits carried out and without gateways that neither split nor join any
/// more; none where the edits do not fit.
std::optional<Process> changed(const Process& process, const AnchoredEdits& edits,
                               const Process& original);

}  // namespace einklang
