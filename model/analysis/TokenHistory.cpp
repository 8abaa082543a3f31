#include "model/analysis/TokenHistory.h"

namespace einklang {

void TokenHistory::add(const TokenGame& game, const Marking& before, std::size_t vertex,
                       std::size_t consumed, const FewNumbers& produced)
{
  Entry entry{vertex};
  for (const std::size_t arc : game.waysInto(vertex)) {
    if (!TokenGame::holds(before, arc) || (consumed != noArc && consumed != arc)) continue;
    entry.parents.push_back(originOf(arc));
    m_origins.erase(arc);
  }
  for (const std::size_t arc : produced) m_origins[arc] = m_firings.size();
  m_firings.push_back(std::move(entry));
}

std::size_t TokenHistory::originOf(std::size_t arc) const
{
  const auto it = m_origins.find(arc);
  return it == m_origins.end() ? beginning : it->second;
}

std::set<std::size_t> TokenHistory::ancestryOf(std::size_t firing) const
{
  std::set<std::size_t> found;
  std::vector<std::size_t> open{firing};
  while (!open.empty()) {
    const std::size_t one = open.back();
    open.pop_back();
    if (one == beginning || !found.insert(one).second) continue;
    open.insert(open.end(), m_firings[one].parents.begin(), m_firings[one].parents.end());
  }
  return found;
}

std::optional<std::size_t> TokenHistory::divided(std::size_t arc, std::size_t other) const
{
  const std::set<std::size_t> ours = ancestryOf(originOf(arc));
  const std::set<std::size_t> theirs = ancestryOf(originOf(other));
  for (auto it = ours.rbegin(); it != ours.rend(); ++it) {
    if (theirs.contains(*it)) return *it;
  }
  return std::nullopt;
}

}  // namespace einklang
