#include "model/analysis/NumberedFlow.h"

namespace einklang {
namespace {

template <typename Elements, typename IdType>
std::size_t placeIn(const Elements& elements, const std::optional<IdType>& id)
{
  const std::size_t place = id ? elements.placeOf(id->value()) : elements.size();
  return place == elements.size() ? NumberedFlow::none : place;
}

}  // namespace

NumberedFlow numberedFlow(const Process& process)
{
  NumberedFlow flow;
  const auto& nodes = process.nodes();
  flow.pools = process.participants().size();
  flow.steps.reserve(nodes.size());
  flow.ways.reserve(process.flows().size());
  for (const Node& node : nodes) {
    const Event* event = eventOf(node);
    flow.steps.push_back({&node, placeIn(nodes, node.parent),
                          event ? placeIn(nodes, event->attachedTo) : NumberedFlow::none,
                          placeIn(process.participants(), node.participant)});
  }
  for (const Flow& one : process.flows()) {
    if (!one.source || !one.target) continue;
    flow.ways.push_back({nodes.indexOf(*one.source), nodes.indexOf(*one.target), &one});
  }
  return flow;
}

}  // namespace einklang
