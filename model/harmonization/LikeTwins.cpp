#include "model/harmonization/LikeTwins.h"

#include <algorithm>
#include <cstddef>

namespace einklang {

std::vector<Twin> twinsOf(const Correspondences& correspondences)
{
  std::vector<Twin> twins;
  for (const Correspondence& one : correspondences) {
    for (std::size_t i = 0; i < std::min(one.a.size(), one.b.size()); ++i) {
      twins.push_back({one.b[i], one.a[i]});
    }
  }
  return twins;
}

}  // namespace einklang
