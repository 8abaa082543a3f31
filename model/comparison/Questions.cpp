#include "model/comparison/Questions.h"

#include <algorithm>
#include <array>

namespace einklang {
namespace {

bool contains(const std::vector<std::size_t>& nodes, std::size_t node)
{
  return std::ranges::find(nodes, node) != nodes.end();
}

}  // namespace

bool isQuestion(const WayGraph& graph, std::size_t gateway)
{
  const bool joins = graph.in(gateway).size() > 1 && graph.out(gateway).size() < 2;
  return gatewayOf(graph.node(gateway)) && !graph.node(gateway).label.empty() && !joins;
}

std::optional<std::size_t> questionAfter(const WayGraph& graph, std::size_t step,
                                         const std::vector<std::size_t>& nodes)
{
  if (!isActivity(graph.node(step)) || graph.out(step).size() != 1) return std::nullopt;
  const std::size_t next = graph.out(step).front().to;
  return isQuestion(graph, next) && contains(nodes, next) ? std::optional{next} : std::nullopt;
}

bool goesWithSteps(const WayGraph& graph, std::size_t question,
                   const std::vector<std::size_t>& nodes)
{
  const auto isNamed = [&](std::size_t at) {
    return !gatewayOf(graph.node(at)) && !graph.node(at).label.empty();
  };
  return std::ranges::any_of(std::array{true, false}, [&](bool backwards) {
    return std::ranges::any_of(graph.nearest(question, backwards, isNamed),
                               [&](std::size_t at) { return contains(nodes, at); });
  });
}

}  // namespace einklang
