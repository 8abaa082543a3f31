#include "model/comparison/Fragments.h"

#include <algorithm>

namespace einklang {
namespace {

Fragment grow(const WayGraph& graph, std::size_t from, const BitSet& open, BitSet& seen)
{
  Fragment fragment;
  std::vector<std::size_t> waiting{from};
  while (!waiting.empty()) {
    const std::size_t at = waiting.back();
    waiting.pop_back();
    if (!open.has(at) || seen.has(at)) continue;
    seen.add(at);
    const Node& node = graph.node(at);
    if (!gatewayOf(node)) fragment.steps.push_back(at);
    fragment.hasStart = fragment.hasStart || isStart(node);
    fragment.hasEnd = fragment.hasEnd || isEnd(node);
    for (const WayGraph::Edge& edge : graph.out(at)) waiting.push_back(edge.to);
    for (const WayGraph::Edge& edge : graph.in(at)) waiting.push_back(edge.to);
  }
  return fragment;
}

}  // namespace

std::vector<Fragment> fragmentsOf(const WayGraph& graph, const std::vector<std::size_t>& nodes,
                                  const std::set<std::size_t>& named,
                                  const std::vector<std::size_t>& ranks)
{
  BitSet open{graph.size()};
  for (const std::size_t i : nodes) {
    if (!named.contains(i)) open.add(i);
  }
  std::vector<Fragment> found;
  BitSet seen{graph.size()};
  for (const std::size_t i : nodes) {
    if (!open.has(i) || seen.has(i)) continue;
    Fragment fragment = grow(graph, i, open, seen);
    std::ranges::sort(fragment.steps, {}, [&](std::size_t step) { return ranks[step]; });
    if (!fragment.steps.empty()) found.push_back(std::move(fragment));
  }
  return found;
}

void addFrame(const WayGraph& graph, const std::vector<std::size_t>& onlyHere,
              std::vector<std::size_t>& nodes)
{
  if (nodes.size() != 1) return;
  const auto& parent = graph.node(nodes.front()).parent;
  const std::size_t frame = parent ? graph.indexOf(*parent) : graph.size();
  if (std::ranges::find(onlyHere, frame) != onlyHere.end()) nodes.insert(nodes.begin(), frame);
}

void cover(const WayGraph& graph, const std::vector<std::size_t>& nodes,
           std::set<std::size_t>& named)
{
  named.insert(nodes.begin(), nodes.end());
  for (std::size_t i = 0; i < graph.size(); ++i) {
    const auto& parent = graph.node(i).parent;
    if (parent && named.contains(graph.indexOf(*parent))) named.insert(i);
  }
}

}  // namespace einklang
