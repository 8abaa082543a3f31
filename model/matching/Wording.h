#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace einklang {

/// Two wordings for the same, as confirmed in a project: "Hundehalter anlegen" and "Halterdaten
/// erfassen".
struct SameWording
{
  std::string a;
  std::string b;

  bool operator==(const SameWording&) const = default;
};

using SameWordings = std::vector<SameWording>;

/// One of several wordings of the same: labels that hold all its words, in any order.
struct Phrase
{
  std::vector<std::uint64_t> keys = {};  // of its words, sorted
  int group = 0;                         // equal for wordings of the same
};

}  // namespace einklang
