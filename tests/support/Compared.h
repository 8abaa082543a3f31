#pragma once

#include "model/comparison/Comparison.h"
#include "model/matching/Matching.h"

#include <string>
#include <vector>

namespace einklang::test {

using Texts = std::vector<std::string>;

/// How the variant deviates from the reference, matched as the program would.
inline Deviations between(const Process& reference, const Process& variant)
{
  return einklang::compare(reference, variant, match(reference, variant));
}

}  // namespace einklang::test
