#pragma once

#include <stdexcept>
#include <string>

namespace einklang {

/// A broken promise between two parts of the program: always a bug, never bad input.
class ContractViolation : public std::logic_error
{
 public:
  using std::logic_error::logic_error;
};

inline void expects(bool condition, const char* promise)
{
  if (!condition) throw ContractViolation{std::string{"expected: "} + promise};
}

}  // namespace einklang
