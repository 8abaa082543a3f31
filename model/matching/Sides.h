#pragma once

#include "model/matching/Matching.h"

#include <cstddef>
#include <string>
#include <unordered_map>

namespace einklang {

/// The place of each step in PreparedProcess::steps, by its id.
std::unordered_map<std::string, std::size_t> placesOf(const PreparedProcess& process);

/// What is done, and what is reached when all is done: they never stand for each other.
bool areWorkAndEnd(const Step& one, const Step& other);

/// Which of two processes is matched as the first, whoever asks: so both directions agree even
/// where several solutions are equally good.
bool standsFirst(const PreparedProcess& a, const PreparedProcess& b);

/// The same, seen from the other process.
Correspondences mirrored(Correspondences all);
MatchConstraints mirrored(MatchConstraints constraints);

/// In the order of the steps of `a`.
Correspondences inOrderOf(const PreparedProcess& a, Correspondences all);

}  // namespace einklang
