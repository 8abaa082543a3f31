#include "model/comparison/Chain.h"

#include <algorithm>
#include <map>
#include <set>

namespace einklang {
namespace {

class ChainSearch
{
 public:
  ChainSearch(const WayGraph& graph, const std::vector<const Flow*>& flows)
      : m_graph{graph}, m_flows{flows}
  {
    for (const Flow* flow : flows) {
      m_out[source(flow)].push_back(flow);
      m_in[target(flow)].push_back(flow);
      m_nodes.insert({source(flow), target(flow)});
    }
  }

  std::optional<Chain> find()
  {
    const auto entry = onlyWithout(m_in);
    const auto exit = onlyWithout(m_out);
    if (!entry || !exit || m_flows.size() > largest) return std::nullopt;
    Chain chain{*entry, *exit};
    chain.links = links(chain);
    if (chain.links.empty()) return std::nullopt;
    m_links.insert(chain.links.begin(), chain.links.end());
    std::size_t covered = 2;
    for (std::size_t i = 0; i + 1 < chain.links.size(); ++i) {
      chain.pieces.push_back(piece(target(chain.links[i]), source(chain.links[i + 1])));
      covered += chain.pieces.back().nodes.size();
    }
    const bool whole = source(chain.links.front()) == *entry &&
                       target(chain.links.back()) == *exit && covered == m_nodes.size();
    return whole ? std::optional{chain} : std::nullopt;
  }

 private:
  using Flows = std::map<std::size_t, std::vector<const Flow*>>;
  static constexpr std::size_t largest = 400;

  std::size_t source(const Flow* flow) const { return m_graph.indexOf(*flow->source); }
  std::size_t target(const Flow* flow) const { return m_graph.indexOf(*flow->target); }

  /// The one node that no flow enters (or leaves).
  std::optional<std::size_t> onlyWithout(const Flows& flows) const
  {
    std::optional<std::size_t> found;
    for (const std::size_t node : m_nodes) {
      if (flows.contains(node)) continue;
      if (found) return std::nullopt;
      found = node;
    }
    return found;
  }

  std::set<std::size_t> reachedWithout(std::size_t from, const Flow* left) const
  {
    std::set<std::size_t> reached{from};
    std::vector<std::size_t> open{from};
    while (!open.empty()) {
      const auto flows = m_out.find(open.back());
      open.pop_back();
      if (flows == m_out.end()) continue;
      for (const Flow* flow : flows->second) {
        if (flow != left && reached.insert(target(flow)).second) open.push_back(target(flow));
      }
    }
    return reached;
  }

  /// The flows that every way from entry to exit takes, in their order.
  std::vector<const Flow*> links(const Chain& chain) const
  {
    std::vector<std::pair<std::size_t, const Flow*>> found;
    for (const Flow* flow : m_flows) {
      const std::set<std::size_t> reached = reachedWithout(chain.entry, flow);
      if (!reached.contains(chain.exit)) found.emplace_back(reached.size(), flow);
    }
    std::ranges::stable_sort(found, {}, [](const auto& entry) { return entry.first; });
    std::vector<const Flow*> flows;
    for (const auto& [count, flow] : found) flows.push_back(flow);
    return flows;
  }

  ChainPiece piece(std::size_t first, std::size_t last) const
  {
    ChainPiece piece{first, last};
    std::set<std::size_t> seen{first};
    std::vector<std::size_t> open{first};
    const auto visit = [&](std::size_t node) {
      if (seen.insert(node).second) open.push_back(node);
    };
    while (!open.empty()) {
      const std::size_t at = open.back();
      open.pop_back();
      if (const auto flows = m_out.find(at); flows != m_out.end()) {
        for (const Flow* flow : flows->second) {
          if (m_links.contains(flow)) continue;
          piece.inner.push_back(flow);
          visit(target(flow));
        }
      }
      if (const auto flows = m_in.find(at); flows != m_in.end()) {
        for (const Flow* flow : flows->second) {
          if (!m_links.contains(flow)) visit(source(flow));
        }
      }
    }
    piece.nodes.assign(seen.begin(), seen.end());
    return piece;
  }

  const WayGraph& m_graph;
  const std::vector<const Flow*>& m_flows;
  Flows m_out;
  Flows m_in;
  std::set<std::size_t> m_nodes;
  std::set<const Flow*> m_links;
};

}  // namespace

std::optional<Chain> chainOf(const WayGraph& graph, const std::vector<const Flow*>& flows)
{
  return ChainSearch{graph, flows}.find();
}

}  // namespace einklang
