#pragma once

#include "model/analysis/TokenGame.h"

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace einklang {

/// Where the tokens of a marking come from: which firing put them there, and from which earlier
/// ones that one took its tokens.
class TokenHistory
{
 public:
  static constexpr std::size_t beginning = static_cast<std::size_t>(-1);

  /// One firing after the other; `before` is the marking it fires in.
  void add(const TokenGame& game, const Marking& before, std::size_t vertex, std::size_t consumed,
           const FewNumbers& produced);

  /// The firing that the token on this arc comes from.
  std::size_t originOf(std::size_t arc) const;
  std::size_t vertexOf(std::size_t firing) const { return m_firings[firing].vertex; }

  /// The firing and all that came before it and led to it.
  std::set<std::size_t> ancestryOf(std::size_t firing) const;

  /// The last firing that both tokens come from; none where they have nothing in common.
  std::optional<std::size_t> divided(std::size_t arc, std::size_t other) const;

 private:
  struct Entry
  {
    std::size_t vertex = 0;
    std::vector<std::size_t> parents = {};
  };

  std::vector<Entry> m_firings;
  std::map<std::size_t, std::size_t> m_origins;  // arc -> firing
};

}  // namespace einklang
