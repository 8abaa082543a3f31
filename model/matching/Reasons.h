#pragma once

#include "model/base/Message.h"
#include "model/matching/PairSimilarity.h"

#include <vector>

namespace einklang {

/// Why a pair of steps was taken for the same, strongest first.
std::vector<Message> reasonsFor(const PreparedProcess& a, const PreparedProcess& b,
                                const PairSimilarity& similarity, std::size_t i, std::size_t j);

}  // namespace einklang
