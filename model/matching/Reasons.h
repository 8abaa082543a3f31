#pragma once

#include "model/base/Message.h"
#include "model/matching/Fragments.h"
#include "model/matching/PairSimilarity.h"

#include <vector>

namespace einklang {

/// Why a pair of steps was taken for the same, strongest first.
std::vector<Message> reasonsFor(const PreparedProcess& a, const PreparedProcess& b,
                                const PairSimilarity& similarity, std::size_t i, std::size_t j);

/// Why a step joined a pair; `process` is the one of the step.
Message reasonFor(const PreparedProcess& process, const JoiningStep& joining);

}  // namespace einklang
