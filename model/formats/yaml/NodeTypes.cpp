#include "model/formats/yaml/NodeKeys.h"

#include <unordered_map>
#include <utility>

namespace einklang {
namespace {

std::string named(std::string_view kind, std::string_view what)
{
  return std::string{kind} + "-" + std::string{what};
}

std::string nameOfType(const Task& task)
{
  return task.kind == TaskKind::Abstract ? "task" : named(nameOf(task.kind), "task");
}

std::string nameOfType(const SubProcess& process)
{
  switch (process.kind) {
    case SubProcessKind::Embedded:
      return "sub-process";
    case SubProcessKind::Transaction:
      return "transaction";
    case SubProcessKind::Event:
    case SubProcessKind::AdHoc:
      break;
  }
  return named(nameOf(process.kind), "sub-process");
}

std::string nameOfType(const CallActivity&)
{
  return "call-activity";
}

std::string nameOfType(const Event& event)
{
  const std::string place = named(nameOf(event.position), "event");
  return event.trigger == EventTrigger::None ? place : named(nameOf(event.trigger), place);
}

std::string nameOfType(const Gateway& gateway)
{
  return named(nameOf(gateway.kind), "gateway");
}

/// Every type there is, without what belongs to a single node.
std::vector<NodeType> everyType()
{
  std::vector<NodeType> types;
  for (const auto& [kind, name] : Names<TaskKind>::table) types.emplace_back(Task{kind});
  for (const auto& [kind, name] : Names<SubProcessKind>::table)
    types.emplace_back(SubProcess{kind});
  types.emplace_back(CallActivity{});
  for (const auto& [kind, name] : Names<GatewayKind>::table) types.emplace_back(Gateway{kind});
  for (const auto& [position, name] : Names<EventPosition>::table) {
    for (const auto& [trigger, triggerName] : Names<EventTrigger>::table) {
      types.emplace_back(Event{position, trigger});
    }
  }
  return types;
}

std::unordered_map<std::string, NodeType> typesByName()
{
  std::unordered_map<std::string, NodeType> types;
  for (const NodeType& type : everyType()) types.emplace(nodeTypeName(type), type);
  return types;
}

}  // namespace

std::string nodeTypeName(const NodeType& type)
{
  return std::visit([](const auto& one) { return nameOfType(one); }, type);
}

std::optional<NodeType> nodeTypeFromName(const std::string& name)
{
  static const std::unordered_map<std::string, NodeType> types = typesByName();
  const auto it = types.find(name);
  return it == types.end() ? std::nullopt : std::optional{it->second};
}

std::vector<std::string> nodeTypeNames()
{
  std::vector<std::string> names;
  for (const NodeType& type : everyType()) names.push_back(nodeTypeName(type));
  return names;
}

}  // namespace einklang
