#pragma once

#include "model/harmonization/Proposal.h"

namespace einklang {

/// How many of the constraints the process does not keep. Steps that are not there keep no order
/// and no role.
std::size_t violations(const Process& process, const ProposalConstraints& constraints);

/// The process with every step of a fixed role in its lane.
Process withFixedRoles(Process process, const ProposalConstraints& constraints);

/// Labels of a process that name one of the mandatory steps.
std::vector<std::string> mandatoryLabels(const Process& process,
                                         const ProposalConstraints& constraints);

/// What the process costs by not being simple: gateways and changes of role, by weight.
double intricacy(const Process& process, double weight);

}  // namespace einklang
