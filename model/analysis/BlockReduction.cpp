#include "model/analysis/BlockReduction.h"

#include <algorithm>
#include <map>

namespace einklang {
namespace {

/// True if what the split gives is exactly what the join takes.
bool fit(Splitting split, Joining join)
{
  if (split == Splitting::Mixed) return false;
  if (join == Joining::Synchronising) return true;
  return (split == Splitting::One && join == Joining::Any) ||
         (split == Splitting::All && join == Joining::All);
}

/// A token passes it and nothing else happens.
bool isPlain(const FlowGraph::Vertex& vertex)
{
  return vertex.boundary.empty() && !vertex.entry && !vertex.outsideFlow &&
         !isBoundary(*vertex.node) && !isEnd(*vertex.node);
}

}  // namespace

ReducedFlow::ReducedFlow(const FlowGraph& whole)
    : m_graph{whole}, m_starts(whole.arcs.size()), m_runs(whole.arcs.size(), -1)
{
  reduce();
}

std::vector<std::size_t> ReducedFlow::startsOf(std::size_t arc) const
{
  return m_starts[arc].empty() ? std::vector{arc} : m_starts[arc];
}

void ReducedFlow::reduce()
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

int ReducedFlow::addRun(Run run)
{
  m_pool.push_back(run);
  return static_cast<int>(m_pool.size()) - 1;
}

/// A step in a row goes: its way in leads on to where its way out led.
bool ReducedFlow::contract(std::size_t v)
{
  FlowGraph::Vertex& vertex = m_graph.vertices[v];
  if (vertex.in.size() != 1 || vertex.out.size() != 1 || !isPlain(vertex)) return false;
  const std::size_t in = vertex.in[0];
  const std::size_t out = vertex.out[0];
  if (in == out) return false;
  const std::size_t to = m_graph.arcs[out].to;
  m_runs[in] = addRun({m_runs[in], m_runs[out], static_cast<int>(v), out});
  m_graph.arcs[in].to = to;
  std::ranges::replace(m_graph.vertices[to].in, out, in);
  vertex.in.clear();
  vertex.out.clear();
  m_open.push_back(m_graph.arcs[in].from);
  m_open.push_back(to);
  return true;
}

/// True if two of the ways out lead to the same vertex.
bool ReducedFlow::hasTwins(const FlowGraph::Vertex& vertex) const
{
  SmallVector<std::size_t, 8> targets;
  for (const std::size_t arc : vertex.out) targets.push_back(m_graph.arcs[arc].to);
  std::ranges::sort(targets);
  return std::ranges::adjacent_find(targets) != targets.end();
}

/// Several ways from a split straight to the join that fits it are one.
void ReducedFlow::joinBranches(std::size_t split)
{
  const FlowGraph::Vertex& vertex = m_graph.vertices[split];
  if (vertex.out.size() < 2 || !vertex.boundary.empty() || !hasTwins(vertex)) return;
  std::map<std::size_t, std::vector<std::size_t>> byTarget;
  for (const std::size_t arc : vertex.out) byTarget[m_graph.arcs[arc].to].push_back(arc);
  for (auto& [join, arcs] : byTarget) {
    const bool fits = fit(vertex.split, m_graph.vertices[join].join);
    if (arcs.size() < 2 || join == split || !fits || isEnd(*m_graph.vertices[join].node)) continue;
    std::ranges::stable_partition(arcs, [&](std::size_t arc) {
      return !m_graph.arcs[arc].flow || !m_graph.arcs[arc].flow->isDefault;
    });
    for (std::size_t i = 1; i < arcs.size(); ++i) {
      if (m_graph.vertices[split].split == Splitting::All) joinAlways(arcs[0], arcs[i]);
      erase(arcs[i]);
    }
  }
}

/// What happens on the other way happens as well.
void ReducedFlow::joinAlways(std::size_t kept, std::size_t other)
{
  std::vector<std::size_t> starts = startsOf(kept);
  const std::vector<std::size_t> more = startsOf(other);
  starts.insert(starts.end(), more.begin(), more.end());
  m_starts[kept] = std::move(starts);
  m_runs[kept] = addRun({m_runs[kept], m_runs[other]});
}

/// An exclusive join followed by an exclusive split that leads back to it and elsewhere.
void ReducedFlow::cutLoop(std::size_t split)
{
  const FlowGraph::Vertex& vertex = m_graph.vertices[split];
  if (vertex.split != Splitting::One || vertex.in.size() != 1 || !vertex.boundary.empty()) return;
  const std::size_t join = m_graph.arcs[vertex.in[0]].from;
  const FlowGraph::Vertex& before = m_graph.vertices[join];
  const bool passes = before.join == Joining::Any && before.boundary.empty();
  if (!passes || before.out.size() != 1 || before.in.size() < 2) return;
  const auto back = std::ranges::find_if(
      vertex.out, [&](std::size_t arc) { return m_graph.arcs[arc].to == join; });
  if (back == vertex.out.end() || vertex.out.size() < 2) return;
  erase(*back);
}

void ReducedFlow::erase(std::size_t arc)
{
  const FlowGraph::Arc ends = m_graph.arcs[arc];
  eraseNumber(m_graph.vertices[ends.from].out, arc);
  eraseNumber(m_graph.vertices[ends.to].in, arc);
  m_open.push_back(ends.from);
  m_open.push_back(ends.to);
}

void ReducedFlow::appendMoves(std::size_t arc, std::vector<Move>& moves) const
{
  std::vector<std::pair<int, bool>> open{{m_runs[arc], false}};  // run, what is before it is told
  while (!open.empty()) {
    const auto [number, told] = open.back();
    open.pop_back();
    if (number < 0) continue;
    const Run& run = m_pool[static_cast<std::size_t>(number)];
    if (!told) {
      open.emplace_back(number, true);
      open.emplace_back(run.before, false);
      continue;
    }
    if (run.vertex >= 0) moves.push_back({static_cast<std::size_t>(run.vertex), startsOf(run.out)});
    open.emplace_back(run.after, false);
  }
}

}  // namespace einklang
