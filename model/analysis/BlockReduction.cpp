#include "model/analysis/BlockReduction.h"

#include <algorithm>
#include <map>
#include <optional>

namespace einklang {
namespace {

std::optional<GatewayKind> kindOf(const FlowGraph::Vertex& vertex)
{
  const Gateway* gateway = gatewayOf(*vertex.node);
  return gateway && vertex.boundary.empty() ? std::optional{gateway->kind} : std::nullopt;
}

/// True if the join takes exactly what the split gives.
bool fit(GatewayKind split, GatewayKind join)
{
  if (join == GatewayKind::Inclusive) return split != GatewayKind::Complex;
  if (split == GatewayKind::EventBased) split = GatewayKind::Exclusive;
  const bool known = split == GatewayKind::Exclusive || split == GatewayKind::Parallel;
  return known && split == join;
}

class Reduction
{
 public:
  explicit Reduction(FlowGraph& graph) : m_graph{graph} {}

  void run()
  {
    for (std::size_t v = 0; v < m_graph.vertices.size(); ++v) m_open.push_back(v);
    while (!m_open.empty()) {
      const std::size_t v = m_open.back();
      m_open.pop_back();
      if (contract(v)) continue;
      joinBranches(v);
      cutLoop(v);
    }
  }

 private:
  /// A step in a row goes: its way in leads on to where its way out led.
  bool contract(std::size_t v)
  {
    FlowGraph::Vertex& vertex = m_graph.vertices[v];
    const bool plain = vertex.in.size() == 1 && vertex.out.size() == 1 && vertex.boundary.empty() &&
                       !vertex.entry && !vertex.outsideFlow && !isEnd(*vertex.node) &&
                       !isBoundary(*vertex.node);
    if (!plain || vertex.in[0] == vertex.out[0]) return false;
    const std::size_t in = vertex.in[0];
    const std::size_t out = vertex.out[0];
    const std::size_t to = m_graph.arcs[out].to;
    m_graph.arcs[in].to = to;
    std::ranges::replace(m_graph.vertices[to].in, out, in);
    vertex.in.clear();
    vertex.out.clear();
    m_open.push_back(m_graph.arcs[in].from);
    m_open.push_back(to);
    return true;
  }

  /// Several ways from a split straight to the join that fits it are one.
  void joinBranches(std::size_t split)
  {
    const auto kind = kindOf(m_graph.vertices[split]);
    if (!kind || m_graph.vertices[split].out.size() < 2) return;
    std::map<std::size_t, std::vector<std::size_t>> byTarget;
    for (const std::size_t arc : m_graph.vertices[split].out) {
      byTarget[m_graph.arcs[arc].to].push_back(arc);
    }
    for (const auto& [join, arcs] : byTarget) {
      const auto other = kindOf(m_graph.vertices[join]);
      if (arcs.size() < 2 || join == split || !other || !fit(*kind, *other)) continue;
      for (std::size_t i = 1; i < arcs.size(); ++i) erase(arcs[i]);
    }
  }

  /// An exclusive join followed by an exclusive split that leads back to it and elsewhere.
  void cutLoop(std::size_t split)
  {
    const FlowGraph::Vertex& vertex = m_graph.vertices[split];
    if (kindOf(vertex) != GatewayKind::Exclusive || vertex.in.size() != 1) return;
    const std::size_t join = m_graph.arcs[vertex.in[0]].from;
    const FlowGraph::Vertex& before = m_graph.vertices[join];
    if (kindOf(before) != GatewayKind::Exclusive || before.out.size() != 1) return;
    const auto back = std::ranges::find_if(
        vertex.out, [&](std::size_t arc) { return m_graph.arcs[arc].to == join; });
    if (back == vertex.out.end() || vertex.out.size() < 2 || before.in.size() < 2) return;
    erase(*back);
  }

  void erase(std::size_t arc)
  {
    const FlowGraph::Arc ends = m_graph.arcs[arc];
    std::erase(m_graph.vertices[ends.from].out, arc);
    std::erase(m_graph.vertices[ends.to].in, arc);
    m_open.push_back(ends.from);
    m_open.push_back(ends.to);
  }

  FlowGraph& m_graph;
  std::vector<std::size_t> m_open;
};

}  // namespace

bool mayExplode(const FlowGraph& graph)
{
  constexpr std::size_t much = 9;  // up to 2^9 markings at once are looked at in no time
  std::size_t parallel = 0;
  for (const FlowGraph::Vertex& vertex : graph.vertices) {
    const auto kind = kindOf(vertex);
    const bool splits =
        vertex.out.size() > 1 && kind != GatewayKind::Exclusive && kind != GatewayKind::EventBased;
    if (splits) parallel += vertex.out.size() - 1;
  }
  return parallel > much;
}

FlowGraph withoutSoundBlocks(FlowGraph graph)
{
  Reduction{graph}.run();
  return graph;
}

}  // namespace einklang
