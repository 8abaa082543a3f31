#pragma once

// g++ 12 warns of its moves, which copy as much as there is.
#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wstringop-overread"
#endif
#include <boost/container/small_vector.hpp>
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

#include <algorithm>
#include <cstddef>

namespace einklang {

/// A list that needs no memory of its own as long as it holds at most `few` things. For lists that
/// are made by the thousand and seldom hold more than two or three: the ways out of a step.
template <typename T, std::size_t few>
using SmallVector = boost::container::small_vector<T, few>;

/// A short list of numbers of steps or ways.
using FewNumbers = SmallVector<std::size_t, 4>;

inline void eraseNumber(FewNumbers& numbers, std::size_t number)
{
  numbers.erase(std::remove(numbers.begin(), numbers.end(), number), numbers.end());
}

}  // namespace einklang
