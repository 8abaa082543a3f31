#pragma once

#include "model/comparison/Pairing.h"

#include <optional>
#include <vector>

namespace einklang {

/// Where the work begins.
struct Starts
{
  std::vector<std::size_t> ofReference = {};  // in flow order
  /// The first new start of the variant, where it has none of those of the reference: the work
  /// begins there, and not "also" there.
  std::optional<std::size_t> instead = std::nullopt;
};

Starts startsOf(const Pairing& pairing);

}  // namespace einklang
