#include "model/layout/Grid.h"

#include <algorithm>
#include <cstddef>

namespace einklang::layout {
namespace {

using Index = std::size_t;

constexpr Reach passReach{0, 0, 8, 8};
constexpr Reach kneeReach{0, 0, 6, 6};

class GridMaker
{
 public:
  GridMaker(const FlowGraph& graph, const GridPlan& plan) : m_graph{graph}, m_plan{plan} {}

  Grid make()
  {
    m_grid.bands = m_graph.bands;
    const int last = m_plan.ranks.empty() ? -1 : std::ranges::max(m_plan.ranks);
    m_grid.columns.resize(Index(last + 1));
    for (Index v = 0; v < m_graph.vertices.size(); ++v) addVertex(int(v));
    m_grid.chains.resize(m_graph.links.size());
    for (Index link = 0; link < m_graph.links.size(); ++link) addLink(int(link));
    connect();
    return std::move(m_grid);
  }

 private:
  void addVertex(int vertex)
  {
    const Vertex& v = m_graph.vertices[Index(vertex)];
    addCell({CellKind::Node, vertex, -1, m_plan.ranks[Index(vertex)], v.band, v.reach});
    startBlock(vertex);
  }

  int addCell(const Cell& cell)
  {
    m_grid.cells.push_back(cell);
    m_grid.blockOf.push_back(-1);
    return int(m_grid.cells.size()) - 1;
  }

  void startBlock(int cell)
  {
    const Cell& c = m_grid.cells[Index(cell)];
    m_grid.blockOf[Index(cell)] = int(m_grid.blocks.size());
    m_grid.blocks.push_back({{cell}, c.band, 0});
    m_grid.columns[Index(c.column)].push_back(m_grid.blockOf[Index(cell)]);
  }

  int addKnee(int vertex, int link)
  {
    const Cell node = m_grid.cells[Index(vertex)];
    const int knee = addCell({CellKind::Knee, vertex, link, node.column, node.band, kneeReach});
    const int block = m_grid.blockOf[Index(vertex)];
    m_grid.blockOf[Index(knee)] = block;
    m_grid.blocks[Index(block)].cells.push_back(knee);
    return knee;
  }

  void addLink(int number)
  {
    const Link& link = m_graph.links[Index(number)];
    if (link.source == link.target) return;
    std::vector<int>& chain = m_grid.chains[Index(number)];
    if (m_plan.uprights[Index(number)]) {
      chain = {link.source, link.target};
      pin(link.source, link.target);
      return;
    }
    if (m_plan.back[Index(number)]) {
      const int end = addKnee(link.target, number);
      const int begin = addKnee(link.source, number);
      chain = through(end, begin, number);
    } else {
      const bool twin = link.twin > 0;
      const int end = twin ? addKnee(link.target, number) : link.target;
      const int begin = link.boundary || twin ? addKnee(link.source, number) : link.source;
      chain = through(begin, end, number);
    }
  }

  void pin(int source, int target)
  {
    Block& upper = m_grid.blocks[Index(m_grid.blockOf[Index(source)])];
    Block& lower = m_grid.blocks[Index(m_grid.blockOf[Index(target)])];
    const bool down = upper.band < lower.band;
    upper.pin = down ? 1 : -1;
    lower.pin = down ? -1 : 1;
  }

  std::vector<int> through(int first, int last, int number)
  {
    std::vector<int> chain{first};
    const int from = m_grid.cells[Index(first)].column;
    const int to = m_grid.cells[Index(last)].column;
    for (int column = from + 1; column < to; ++column) {
      const int pass =
          addCell({CellKind::Pass, -1, number, column, m_plan.passBands[Index(number)], passReach});
      startBlock(pass);
      addHop(chain.back(), pass, number);
      chain.push_back(pass);
    }
    addHop(chain.back(), last, number);
    chain.push_back(last);
    return chain;
  }

  void addHop(int left, int right, int number)
  {
    m_grid.hops.push_back({left, right, number, weightOf(left, right, number)});
  }

  /// Flows at a gateway may turn once at its corner; others would need two bends.
  int weightOf(int left, int right, int number) const
  {
    const Cell& a = m_grid.cells[Index(left)];
    const Cell& b = m_grid.cells[Index(right)];
    if (a.band != b.band) return 2;
    if (m_plan.spine[Index(number)]) return 16;
    if (a.kind != CellKind::Node && b.kind != CellKind::Node) return 12;
    return isGateway(a) || isGateway(b) ? 4 : 8;
  }

  bool isGateway(const Cell& cell) const
  {
    return cell.kind == CellKind::Node && m_graph.vertices[Index(cell.vertex)].gateway;
  }

  void connect()
  {
    m_grid.leftHops.resize(m_grid.cells.size());
    m_grid.rightHops.resize(m_grid.cells.size());
    for (Index i = 0; i < m_grid.hops.size(); ++i) {
      m_grid.rightHops[Index(m_grid.hops[i].left)].push_back(int(i));
      m_grid.leftHops[Index(m_grid.hops[i].right)].push_back(int(i));
    }
  }

  const FlowGraph& m_graph;
  const GridPlan& m_plan;
  Grid m_grid;
};

}  // namespace

std::vector<int> passBands(const FlowGraph& graph, const std::vector<bool>& back, PassLane lane)
{
  std::vector<int> bands;
  for (Index i = 0; i < graph.links.size(); ++i) {
    const Link& link = graph.links[i];
    const Vertex& source = graph.vertices[Index(link.source)];
    const Vertex& target = graph.vertices[Index(link.target)];
    const bool beside = lane == PassLane::BesideGateway && (source.gateway || link.boundary);
    bands.push_back(back[i] || beside || lane == PassLane::Target ? target.band : source.band);
  }
  return bands;
}

Grid makeGrid(const FlowGraph& graph, const GridPlan& plan)
{
  return GridMaker{graph, plan}.make();
}

}  // namespace einklang::layout
