#pragma once

#include "model/harmonization/Proposal.h"

namespace einklang {

/// Who has each element of the proposal: steps and events as the matrix says, gateways that
/// correspond, ways that lead from one partner to the other, units of the same name that do one of
/// the same steps. `alignment` compares the variants with the proposal.
std::vector<Support> supportOf(const Process& proposal, const Alignment& alignment,
                               const std::vector<const Process*>& variants,
                               const std::vector<double>& weights);

}  // namespace einklang
