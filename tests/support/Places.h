#pragma once

#include <string>

namespace einklang::test {

/// The root of the repository. Defined in one file of its own, so that no other object depends on
/// where the checkout stands and the compiler cache serves them all.
const std::string& sourceFolder();

}  // namespace einklang::test
