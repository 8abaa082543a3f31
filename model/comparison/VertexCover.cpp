#include "model/comparison/VertexCover.h"

#include "model/comparison/WayGraph.h"

#include <algorithm>
#include <vector>

namespace einklang {
namespace {

using Pairs = std::set<std::pair<std::size_t, std::size_t>>;

class VertexCover
{
 public:
  explicit VertexCover(const Pairs& edges)
  {
    for (const auto& [a, b] : edges) {
      m_vertices.push_back(a);
      m_vertices.push_back(b);
    }
    std::ranges::sort(m_vertices);
    const auto repeated = std::ranges::unique(m_vertices);
    m_vertices.erase(repeated.begin(), repeated.end());
    Graph graph(m_vertices.size(), BitSet{m_vertices.size()});
    for (const auto& [a, b] : edges) {
      graph[numberOf(a)].add(numberOf(b));
      graph[numberOf(b)].add(numberOf(a));
    }
    search(std::move(graph), BitSet{m_vertices.size()});
  }

  std::set<std::size_t> best() const
  {
    std::set<std::size_t> cover;
    m_best.each([&](std::size_t i) { cover.insert(m_vertices[i]); });
    return cover;
  }

 private:
  using Graph = std::vector<BitSet>;  // neighbours of each

  std::size_t numberOf(std::size_t vertex) const
  {
    return static_cast<std::size_t>(std::ranges::lower_bound(m_vertices, vertex) -
                                    m_vertices.begin());
  }

  static void remove(Graph& graph, std::size_t vertex)
  {
    graph[vertex].each([&](std::size_t other) { graph[other].remove(vertex); });
    graph[vertex] = BitSet{graph.size()};
  }

  void search(Graph graph, BitSet cover)
  {
    std::vector<std::size_t> edges;
    for (const BitSet& neighbours : graph) edges.push_back(neighbours.count());
    const auto most = std::ranges::max_element(edges);
    if (most == edges.end() || *most == 0) {
      if (!m_found || cover.count() < m_best.count()) m_best = cover;
      m_found = true;
      return;
    }
    if (m_found && (cover.count() + 1 >= m_best.count() || ++m_steps > budget)) return;
    const auto vertex = static_cast<std::size_t>(most - edges.begin());
    const BitSet around = graph[vertex];
    Graph with = graph;
    remove(with, vertex);
    BitSet taken = cover;
    taken.add(vertex);
    search(std::move(with), taken);
    if (*most == 1) return;  // covering the other end is never better
    around.each([&](std::size_t other) { remove(graph, other); });
    cover.unite(around);
    search(std::move(graph), cover);
  }

  static constexpr int budget = 2000;
  std::vector<std::size_t> m_vertices;  // by number
  BitSet m_best;
  bool m_found = false;
  int m_steps = 0;
};

}  // namespace

std::set<std::size_t> smallestCover(const std::set<std::pair<std::size_t, std::size_t>>& edges)
{
  return VertexCover{edges}.best();
}

}  // namespace einklang
