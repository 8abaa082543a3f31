#include "model/layout/Ranks.h"

#include "model/layout/Distances.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <map>

namespace einklang::layout {
namespace {

using Index = std::size_t;

/// Vertices so that links, but back links, lead from earlier to later ones.
std::vector<int> topologicalOrder(const FlowGraph& graph, const std::vector<bool>& back)
{
  const std::vector<std::vector<int>> out = outgoing(graph);
  std::vector<int> open(graph.vertices.size(), 0);
  for (Index i = 0; i < graph.links.size(); ++i) {
    if (!back[i]) ++open[Index(graph.links[i].target)];
  }
  std::vector<int> order;
  for (Index i = 0; i < open.size(); ++i) {
    if (open[i] == 0) order.push_back(int(i));
  }
  for (Index done = 0; done < order.size(); ++done) {
    for (const int link : out[Index(order[done])]) {
      if (back[Index(link)]) continue;
      const int target = graph.links[Index(link)].target;
      if (--open[Index(target)] == 0) order.push_back(target);
    }
  }
  return order;
}

/// For each vertex how much speaks for the best way from it: many steps, few handovers.
std::vector<int> stepsToEnd(const FlowGraph& graph, const std::vector<bool>& back)
{
  const std::vector<std::vector<int>> out = outgoing(graph);
  std::vector<int> order = topologicalOrder(graph, back);
  std::ranges::reverse(order);
  std::vector<int> steps(graph.vertices.size(), 0);
  for (const int vertex : order) {
    for (const int link : out[Index(vertex)]) {
      if (back[Index(link)]) continue;
      const int target = graph.links[Index(link)].target;
      const bool handover =
          graph.vertices[Index(vertex)].band != graph.vertices[Index(target)].band;
      const int length = steps[Index(target)] + (handover ? -1 : 2);
      steps[Index(vertex)] = std::max(steps[Index(vertex)], length);
    }
  }
  return steps;
}

/// Spreads vertices without links in as many columns as rows.
void spreadLoneVertices(const FlowGraph& graph, std::vector<int>& ranks)
{
  const auto out = outgoing(graph);
  const auto in = incoming(graph);
  std::vector<Index> lone;
  for (Index i = 0; i < ranks.size(); ++i) {
    if (out[i].empty() && in[i].empty()) lone.push_back(i);
  }
  const int most = ranks.empty() ? 0 : std::ranges::max(ranks) + 1;
  const int columns = std::max(most, int(std::ceil(std::sqrt(double(lone.size()) * 1.5))));
  for (Index i = 0; i < lone.size(); ++i) ranks[lone[i]] = int(i) % columns;
}

}  // namespace

std::vector<int> findRanks(const FlowGraph& graph, const std::vector<bool>& back,
                           const std::vector<bool>& spine, const Uprights& uprights)
{
  std::vector<Apart> aparts;
  std::vector<Pull> pulls;
  for (Index i = 0; i < graph.links.size(); ++i) {
    const Link& link = graph.links[i];
    if (link.source == link.target) continue;
    const int first = back[i] ? link.target : link.source;
    const int second = back[i] ? link.source : link.target;
    const bool sameBand = graph.vertices[Index(first)].band == graph.vertices[Index(second)].band;
    if (!back[i]) aparts.push_back({first, second, uprights[i] ? 0 : 1});
    if (uprights[i]) {
      pulls.push_back({first, second, 1000});
    } else {
      const int near = graph.vertices[Index(first)].gateway ? 1 : 0;
      pulls.push_back({first, second, (back[i] ? 4 : spine[i] ? 32 : sameBand ? 12 : 8) + near});
    }
  }
  // Parts that are not connected all begin in the first column.
  const int count = int(graph.vertices.size());
  const int left = count;
  for (int i = 0; i < count; ++i) aparts.push_back({left, i, 0});
  const std::vector<std::vector<int>> in = incoming(graph);
  for (int i = 0; i < count; ++i) {
    if (in[Index(i)].empty()) pulls.push_back({left, i, 1});
  }
  // Borders are first and last; a border has links on one side only, so nothing is in its way.
  const int right = count + 1;
  pulls.push_back({left, right, 1});
  for (int i = 0; i < count; ++i) {
    const Edgewise edgewise = graph.vertices[Index(i)].edgewise;
    aparts.push_back({i, right, 0});
    if (edgewise == Edgewise::First) pulls.push_back({left, i, 4000});
    if (edgewise == Edgewise::Last) pulls.push_back({i, right, 4000});
  }
  const std::vector<std::int64_t> positions = minimalDistances(count + 2, aparts, pulls);
  std::vector<int> ranks(graph.vertices.size(), 0);
  for (Index i = 0; i < ranks.size(); ++i) {
    ranks[i] = int(positions[i] - positions[Index(left)]);
  }
  spreadLoneVertices(graph, ranks);
  return ranks;
}

std::vector<bool> findSpine(const FlowGraph& graph, const std::vector<bool>& back)
{
  const std::vector<std::vector<int>> out = outgoing(graph);
  const std::vector<std::vector<int>> in = incoming(graph);
  const std::vector<int> steps = stepsToEnd(graph, back);
  std::vector<bool> spine(graph.links.size(), false);
  std::vector<bool> seen(graph.vertices.size(), false);
  for (Index start = 0; start < graph.vertices.size(); ++start) {
    if (!in[start].empty()) continue;
    int vertex = int(start);
    while (vertex >= 0 && !seen[Index(vertex)]) {
      seen[Index(vertex)] = true;
      int best = -1;
      const auto value = [&](int number) {
        const Vertex& from = graph.vertices[Index(vertex)];
        const int target = graph.links[Index(number)].target;
        const bool handover = graph.vertices[Index(target)].band != from.band;
        return steps[Index(target)] + (handover ? -1 : 2);
      };
      const auto better = [&](int a, int b) {
        const Link& one = graph.links[Index(a)];
        const Link& other = graph.links[Index(b)];
        if (one.boundary != other.boundary) return !one.boundary;
        return value(a) > value(b);
      };
      for (const int link : out[Index(vertex)]) {
        if (!back[Index(link)] && (best < 0 || better(link, best))) best = link;
      }
      if (best >= 0) spine[Index(best)] = true;
      vertex = best >= 0 ? graph.links[Index(best)].target : -1;
    }
  }
  return spine;
}

Uprights uprightCandidates(const FlowGraph& graph, const std::vector<bool>& back)
{
  Uprights candidates(graph.links.size(), false);
  std::map<std::pair<int, int>, int> between;
  for (const Link& link : graph.links) ++between[std::minmax(link.source, link.target)];
  for (Index i = 0; i < graph.links.size(); ++i) {
    const Link& link = graph.links[i];
    const Vertex& source = graph.vertices[Index(link.source)];
    const Vertex& target = graph.vertices[Index(link.target)];
    candidates[i] = !back[i] && !link.boundary && source.band != target.band &&
                    !source.satellites && !target.satellites &&
                    between[std::minmax(link.source, link.target)] == 1;
  }
  return candidates;
}

Uprights findUprights(const FlowGraph& graph, const std::vector<bool>& back)
{
  const auto out = outgoing(graph);
  const auto in = incoming(graph);
  const Uprights candidates = uprightCandidates(graph, back);
  Uprights uprights(graph.links.size(), false);
  std::vector<bool> taken(graph.vertices.size(), false);
  for (Index i = 0; i < graph.links.size(); ++i) {
    const Index source = Index(graph.links[i].source);
    const Index target = Index(graph.links[i].target);
    const bool single = in[target].size() == 1 || out[source].size() == 1;
    if (!candidates[i] || !single || taken[source] || taken[target]) continue;
    uprights[i] = true;
    taken[source] = taken[target] = true;
  }
  return uprights;
}

}  // namespace einklang::layout
