#include "model/analysis/FlowOrder.h"

#include "model/analysis/FlowGraph.h"

#include <algorithm>

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
    std::size_t next;  // successors that are still to be looked at
  };

  std::size_t successors(std::size_t v) const
  {
    return m_graph.vertices[v].out.size() + m_graph.vertices[v].boundary.size();
  }

  /// The ways out, then the boundary events.
  std::size_t successor(std::size_t v, std::size_t number) const
  {
    const FlowGraph::Vertex& vertex = m_graph.vertices[v];
    if (number < vertex.out.size()) return m_graph.arcs[vertex.out[number]].to;
    return vertex.boundary[number - vertex.out.size()];
  }

  /// Last one first: what is searched first is finished first and so comes last.
  void search(std::size_t root)
  {
    if (m_seen[root]) return;
    m_seen[root] = true;
    m_stack.push_back({root, successors(root)});
    while (!m_stack.empty()) {
      Frame& top = m_stack.back();
      if (top.next == 0) {
        m_finished.push_back(top.vertex);
        m_stack.pop_back();
        continue;
      }
      const std::size_t v = successor(top.vertex, --top.next);
      if (m_seen[v]) continue;
      m_seen[v] = true;
      m_stack.push_back({v, successors(v)});
    }
  }

  const FlowGraph& m_graph;
  std::vector<bool> m_seen;
  std::vector<Frame> m_stack;
  std::vector<std::size_t> m_finished;
};

}  // namespace

std::vector<std::size_t> flowOrderOfPlaces(const Process& process)
{
  return flowOrderOf(numberedFlow(process));
}

std::vector<std::size_t> flowOrderOf(const NumberedFlow& flow)
{
  const std::size_t count = flow.steps.size();
  std::vector<std::vector<std::size_t>> inside(count + 1);  // by parent; the last one has none
  for (const FlowGraph& graph : flowGraphs(flow)) {
    const std::size_t parent = flow.steps[graph.vertices.front().number].parent;
    auto& list = inside[parent == NumberedFlow::none ? count : parent];
    for (const std::size_t v : ScopeOrder{graph}.order()) {
      list.push_back(graph.vertices[v].number);
    }
  }
  std::vector<std::size_t> ordered;
  ordered.reserve(count);
  std::vector<std::size_t> open{inside[count].rbegin(), inside[count].rend()};
  while (!open.empty()) {
    const std::size_t place = open.back();
    open.pop_back();
    ordered.push_back(place);
    open.insert(open.end(), inside[place].rbegin(), inside[place].rend());
  }
  return ordered;
}

std::vector<NodeId> flowOrder(const Process& process)
{
  std::vector<NodeId> ids;
  for (const std::size_t place : flowOrderOfPlaces(process)) {
    ids.push_back(process.nodes()[place].id);
  }
  return ids;
}

}  // namespace einklang
