#include "model/comparison/Questions.h"

#include "model/base/OneLine.h"
#include "model/comparison/WaySaying.h"

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

bool isCase(const WayGraph& graph, std::size_t i)
{
  const Event* event = eventOf(graph.node(i));
  if (!event || event->trigger != EventTrigger::None || graph.in(i).size() != 1) return false;
  const std::size_t split = graph.in(i).front().to;
  const Gateway* gateway = gatewayOf(graph.node(split));
  return gateway && gateway->kind != GatewayKind::Parallel &&
         gateway->kind != GatewayKind::EventBased && graph.out(split).size() > 1 &&
         !isEnd(graph.node(i));
}

std::vector<std::string> saidAt(const WayGraph& graph, std::size_t split)
{
  std::vector<std::string> said;
  for (const WayGraph::Edge& way : graph.out(split)) {
    std::string text = way.flow ? oneLine(saying(*way.flow)) : std::string{};
    if (text.empty() && isCase(graph, way.to)) text = oneLine(graph.node(way.to).label);
    if (!text.empty()) said.push_back(std::move(text));
  }
  return said;
}

std::optional<std::size_t> beginsBeside(const WayGraph& graph, const OrderRelations& relations,
                                        std::size_t step,
                                        const std::function<bool(std::size_t)>& isKnown)
{
  if (!isActivity(graph.node(step))) return std::nullopt;
  const auto isNamed = [&](std::size_t i) { return isActivity(graph.node(i)); };
  const auto isInside = [&](std::size_t at, std::size_t other) {
    return std::ranges::any_of(graph.nearest(at, true, isNamed), [&](std::size_t earlier) {
      return relations.between(earlier, other) == Order::Parallel;
    });
  };
  std::optional<std::size_t> found;
  for (std::size_t i = 0; i < graph.size(); ++i) {
    if (!isActivity(graph.node(i)) || graph.node(i).label.empty() || !isKnown(i)) continue;
    if (relations.between(step, i) != Order::Parallel || isInside(step, i)) continue;
    if (!isInside(i, step)) return i;
    if (!found) found = i;
  }
  return found;
}

}  // namespace einklang
