#pragma once

#include "model/process/Process.h"

#include <cstdint>
#include <vector>

namespace einklang {

/// A number that is the same for processes whose elements say the same, whatever their ids and
/// order.
std::uint64_t meaningMark(const Process& process);

/// For every variant the first one whose elements say the same: itself, where there is none before
/// it. `marks` are their meaning marks; only variants with the same mark are compared.
std::vector<std::size_t> firstOfTheSame(const std::vector<const Process*>& variants,
                                        const std::vector<std::uint64_t>& marks);

}  // namespace einklang
