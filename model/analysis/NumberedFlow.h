#pragma once

#include "model/process/Process.h"

#include <cstddef>
#include <vector>

namespace einklang {

/// Nodes and sequence flows as numbers: what all graphs of the flow are made of. They are those of
/// one process in file order, or put together from two, where a change is only tried out. The
/// processes have to outlive it.
struct NumberedFlow
{
  static constexpr std::size_t none = static_cast<std::size_t>(-1);

  struct Step
  {
    const Node* node = nullptr;
    std::size_t parent = none;  // the sub-process it is in
    std::size_t host = none;    // the activity it is attached to
    std::size_t pool = none;    // counts only outside of sub-processes
  };
  struct Way
  {
    std::size_t from = none;
    std::size_t to = none;
    const Flow* flow = nullptr;
  };

  std::vector<Step> steps = {};
  std::vector<Way> ways = {};  // without flows that lack an end
  std::size_t pools = 0;
};

NumberedFlow numberedFlow(const Process& process);

}  // namespace einklang
