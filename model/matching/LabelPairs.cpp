#include "model/matching/LabelPairs.h"

#include <algorithm>

namespace einklang {

void LabelPairs::number(std::vector<int> labels, std::vector<int>& once,
                        std::vector<std::size_t>& numbers)
{
  std::ranges::sort(labels);
  const auto repeated = std::ranges::unique(labels);
  labels.erase(repeated.begin(), repeated.end());
  std::erase(labels, -1);
  once = std::move(labels);
  numbers.assign(once.empty() ? 0 : static_cast<std::size_t>(once.back()) + 1, 0);
  for (std::size_t i = 0; i < once.size(); ++i) numbers[static_cast<std::size_t>(once[i])] = i;
}

}  // namespace einklang
