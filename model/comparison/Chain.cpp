#include "model/comparison/Chain.h"

#include <algorithm>
#include <utility>

namespace einklang {
namespace {

class ChainSearch
{
 public:
  ChainSearch(const WayGraph& graph, const std::vector<const Flow*>& flows)
      : m_graph{graph}, m_out(graph.size()), m_in(graph.size()), m_nodes{graph.size()}
  {
    m_ways.reserve(flows.size());
    for (const Flow* flow : flows) add(*flow);
    m_isLink.assign(m_ways.size(), 0);
  }

  std::optional<Chain> find()
  {
    const auto entry = onlyWithout(m_in);
    const auto exit = onlyWithout(m_out);
    if (!entry || !exit || m_ways.size() > largest) return std::nullopt;
    Chain chain{*entry, *exit};
    const std::vector<std::size_t> links = linksOf(chain);
    if (links.empty()) return std::nullopt;
    for (const std::size_t link : links) {
      m_isLink[link] = 1;
      chain.links.push_back(m_ways[link].flow);
    }
    std::size_t covered = 2;
    for (std::size_t i = 0; i + 1 < links.size(); ++i) {
      chain.pieces.push_back(piece(m_ways[links[i]].to, m_ways[links[i + 1]].from));
      covered += chain.pieces.back().nodes.size();
    }
    const bool whole = m_ways[links.front()].from == *entry && m_ways[links.back()].to == *exit &&
                       covered == m_nodes.count();
    return whole ? std::optional{std::move(chain)} : std::nullopt;
  }

 private:
  using WaysAt = std::vector<FewNumbers>;  // by node: numbers in m_ways
  static constexpr std::size_t largest = 400;

  void add(const Flow& flow)
  {
    const NumberedFlow::Way way = m_graph.endsOf(flow);
    m_out[way.from].push_back(m_ways.size());
    m_in[way.to].push_back(m_ways.size());
    m_nodes.add(way.from);
    m_nodes.add(way.to);
    m_ways.push_back(way);
  }

  /// The one node that no flow enters (or leaves).
  std::optional<std::size_t> onlyWithout(const WaysAt& ways) const
  {
    std::optional<std::size_t> found;
    std::size_t count = 0;
    m_nodes.each([&](std::size_t node) {
      if (!ways[node].empty()) return;
      ++count;
      found = node;
    });
    return count == 1 ? found : std::nullopt;
  }

  BitSet reachedWithout(std::size_t from, std::size_t left) const
  {
    BitSet reached{m_graph.size()};
    SmallVector<std::size_t, 32> open{from};
    reached.add(from);
    while (!open.empty()) {
      const std::size_t at = open.back();
      open.pop_back();
      for (const std::size_t way : m_out[at]) {
        const std::size_t to = m_ways[way].to;
        if (way == left || reached.has(to)) continue;
        reached.add(to);
        open.push_back(to);
      }
    }
    return reached;
  }

  /// The flows that every way from entry to exit takes, in their order.
  std::vector<std::size_t> linksOf(const Chain& chain) const
  {
    std::vector<std::pair<std::size_t, std::size_t>> found;
    for (std::size_t way = 0; way < m_ways.size(); ++way) {
      const BitSet reached = reachedWithout(chain.entry, way);
      if (!reached.has(chain.exit)) found.emplace_back(reached.count(), way);
    }
    std::ranges::sort(found);
    std::vector<std::size_t> links;
    for (const auto& [count, way] : found) links.push_back(way);
    return links;
  }

  ChainPiece piece(std::size_t first, std::size_t last) const
  {
    ChainPiece piece{first, last};
    BitSet seen{m_graph.size()};
    SmallVector<std::size_t, 32> open{first};
    seen.add(first);
    const auto visit = [&](std::size_t node) {
      if (seen.has(node)) return;
      seen.add(node);
      open.push_back(node);
    };
    while (!open.empty()) {
      const std::size_t at = open.back();
      open.pop_back();
      for (const std::size_t way : m_out[at]) {
        if (m_isLink[way] != 0) continue;
        piece.inner.push_back(m_ways[way].flow);
        visit(m_ways[way].to);
      }
      for (const std::size_t way : m_in[at]) {
        if (m_isLink[way] == 0) visit(m_ways[way].from);
      }
    }
    piece.nodes = m_graph.listed(seen);
    return piece;
  }

  const WayGraph& m_graph;
  std::vector<NumberedFlow::Way> m_ways;
  WaysAt m_out;
  WaysAt m_in;
  BitSet m_nodes;
  std::vector<char> m_isLink;  // by way
};

}  // namespace

std::optional<Chain> chainOf(const WayGraph& graph, const std::vector<const Flow*>& flows)
{
  return ChainSearch{graph, flows}.find();
}

}  // namespace einklang
