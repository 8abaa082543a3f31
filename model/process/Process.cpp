#include "model/process/Process.h"

namespace einklang {
namespace {

const std::string& textOf(const Participant& e)
{
  return e.name;
}
const std::string& textOf(const Lane& e)
{
  return e.name;
}
const std::string& textOf(const Annotation& e)
{
  return e.text;
}
template <typename Element>
const std::string& textOf(const Element& e)
{
  return e.label;
}

/// The innermost lane that holds the node or one of its parents.
const Lane* laneOf(const Process& process, const Node& node)
{
  if (node.lane) return process.findLane(*node.lane);
  const Node* parent = node.parent ? process.findNode(*node.parent) : nullptr;
  return parent ? laneOf(process, *parent) : nullptr;
}

}  // namespace

bool Process::contains(const ElementId& id) const
{
  return std::apply(
      [&](const auto&... lists) {
        const auto has = [&](const auto& list) {
          return list.find(std::string_view{id.value()}) != nullptr;
        };
        return (has(lists) || ...);
      },
      m_lists);
}

std::string labelOf(const Process& process, const ElementId& id)
{
  std::string label;
  const auto look = [&](const auto& list) {
    using IdType = typename std::decay_t<decltype(list)>::IdType;
    if (const auto* found = list.find(IdType{id.value()})) label = textOf(*found);
  };
  look(process.nodes());
  look(process.flows());
  look(process.lanes());
  look(process.participants());
  look(process.messageFlows());
  look(process.dataObjects());
  look(process.annotations());
  look(process.groups());
  return label;
}

const Participant* participantOf(const Process& process, const Node& node)
{
  if (node.participant) return process.findParticipant(*node.participant);
  const Node* parent = node.parent ? process.findNode(*node.parent) : nullptr;
  return parent ? participantOf(process, *parent) : nullptr;
}

std::string roleOf(const Process& process, const Node& node)
{
  if (const Lane* lane = laneOf(process, node)) return lane->name;
  const Participant* participant = participantOf(process, node);
  return participant ? participant->name : std::string{};
}

std::string freeId(const Process& process, const std::string& prefix)
{
  for (std::size_t number = process.nodes().size() + process.flows().size() + 1;; ++number) {
    std::string id = prefix + "_" + std::to_string(number);
    if (!process.contains(ElementId{id})) return id;
  }
}

}  // namespace einklang
