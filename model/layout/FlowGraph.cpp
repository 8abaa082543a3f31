#include "model/layout/FlowGraph.h"

#include <cstddef>
#include <map>
#include <tuple>

namespace einklang::layout {

void numberTwins(FlowGraph& graph)
{
  std::map<std::tuple<int, int, double>, int> seen;
  for (Link& link : graph.links) {
    link.twin = seen[{link.source, link.target, link.boundary ? link.boundaryOffset : -1e6}]++;
  }
}

std::vector<std::vector<int>> outgoing(const FlowGraph& graph)
{
  std::vector<std::vector<int>> links(graph.vertices.size());
  for (std::size_t i = 0; i < graph.links.size(); ++i) {
    links[std::size_t(graph.links[i].source)].push_back(int(i));
  }
  return links;
}

std::vector<std::vector<int>> incoming(const FlowGraph& graph)
{
  std::vector<std::vector<int>> links(graph.vertices.size());
  for (std::size_t i = 0; i < graph.links.size(); ++i) {
    links[std::size_t(graph.links[i].target)].push_back(int(i));
  }
  return links;
}

}  // namespace einklang::layout
