#include "model/layout/Loops.h"

#include <cstddef>

namespace einklang::layout {
namespace {

enum class Mark : char
{
  New,
  Open,
  Done
};

/// Depth first search with its own stack: processes can be long.
class Search
{
 public:
  explicit Search(const FlowGraph& graph)
      : m_graph{graph},
        m_out{outgoing(graph)},
        m_marks(graph.vertices.size(), Mark::New),
        m_back(graph.links.size(), false)
  {}

  void from(int start)
  {
    if (mark(start) != Mark::New) return;
    open(start);
    while (!m_stack.empty()) step();
  }

  std::vector<bool> result() const { return m_back; }

 private:
  struct Frame
  {
    int vertex;
    std::size_t next = 0;
  };

  Mark& mark(int vertex) { return m_marks[std::size_t(vertex)]; }

  void open(int vertex)
  {
    mark(vertex) = Mark::Open;
    m_stack.push_back({vertex});
  }

  void step()
  {
    Frame& frame = m_stack.back();
    const std::vector<int>& links = m_out[std::size_t(frame.vertex)];
    if (frame.next == links.size()) {
      mark(frame.vertex) = Mark::Done;
      m_stack.pop_back();
      return;
    }
    const std::size_t link = std::size_t(links[frame.next++]);
    const int target = m_graph.links[link].target;
    if (mark(target) == Mark::Open) m_back[link] = true;
    if (mark(target) == Mark::New) open(target);
  }

  const FlowGraph& m_graph;
  std::vector<std::vector<int>> m_out;
  std::vector<Mark> m_marks;
  std::vector<bool> m_back;
  std::vector<Frame> m_stack;
};

}  // namespace

std::vector<bool> findBackLinks(const FlowGraph& graph)
{
  Search search{graph};
  const std::vector<std::vector<int>> in = incoming(graph);
  for (std::size_t i = 0; i < in.size(); ++i) {
    if (in[i].empty()) search.from(int(i));
  }
  for (std::size_t i = 0; i < in.size(); ++i) search.from(int(i));
  return search.result();
}

}  // namespace einklang::layout
