#include "model/analysis/FlowOrder.h"

#include "model/analysis/FlowGraph.h"

#include <algorithm>
#include <map>
#include <set>

namespace einklang {
namespace {

/// Reverse postorder of one scope. Without recursion: a chain may be as long as a file allows.
class ScopeOrder
{
 public:
  explicit ScopeOrder(const FlowGraph& graph) : m_graph{graph}, m_seen(graph.vertices.size(), false)
  {}

  std::vector<std::size_t> order()
  {
    for (std::size_t v = m_graph.vertices.size(); v-- > 0;) {
      if (m_graph.vertices[v].entry) search(v);
    }
    std::ranges::reverse(m_finished);
    const std::size_t reached = m_finished.size();
    for (std::size_t v = m_graph.vertices.size(); v-- > 0;) search(v);
    std::reverse(m_finished.begin() + static_cast<std::ptrdiff_t>(reached), m_finished.end());
    return m_finished;
  }

 private:
  struct Frame
  {
    std::size_t vertex;
    std::vector<std::size_t> successors;
    std::size_t next = 0;
  };

  /// Last one first: what is searched first is finished first and so comes last.
  std::vector<std::size_t> successors(std::size_t v) const
  {
    const FlowGraph::Vertex& vertex = m_graph.vertices[v];
    std::vector<std::size_t> found;
    for (const std::size_t arc : vertex.out) found.push_back(m_graph.arcs[arc].to);
    found.insert(found.end(), vertex.boundary.begin(), vertex.boundary.end());
    std::ranges::reverse(found);
    return found;
  }

  void search(std::size_t root)
  {
    if (m_seen[root]) return;
    m_seen[root] = true;
    std::vector<Frame> stack{{root, successors(root)}};
    while (!stack.empty()) {
      Frame& top = stack.back();
      if (top.next == top.successors.size()) {
        m_finished.push_back(top.vertex);
        stack.pop_back();
        continue;
      }
      const std::size_t v = top.successors[top.next++];
      if (m_seen[v]) continue;
      m_seen[v] = true;
      stack.push_back({v, successors(v)});
    }
  }

  const FlowGraph& m_graph;
  std::vector<bool> m_seen;
  std::vector<std::size_t> m_finished;
};

}  // namespace

std::vector<NodeId> flowOrder(const Process& process)
{
  std::map<std::optional<NodeId>, std::vector<NodeId>> inside;
  for (const FlowGraph& graph : flowGraphs(process)) {
    std::vector<NodeId>& list = inside[graph.vertices.front().node->parent];
    for (const std::size_t v : ScopeOrder{graph}.order()) {
      list.push_back(graph.vertices[v].node->id);
    }
  }
  std::vector<NodeId> ordered;
  std::vector<NodeId> open = inside[std::nullopt];
  std::ranges::reverse(open);
  while (!open.empty()) {
    const NodeId id = open.back();
    open.pop_back();
    ordered.push_back(id);
    const auto contents = inside.find(id);
    if (contents != inside.end()) {
      open.insert(open.end(), contents->second.rbegin(), contents->second.rend());
    }
  }
  return ordered;
}

}  // namespace einklang
