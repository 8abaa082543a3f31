#include "model/formats/bpmn/BpmnNames.h"

#include "model/base/Overloaded.h"

#include <algorithm>
#include <cctype>

namespace einklang::bpmn {
namespace {

bool isNameStart(unsigned char c)
{
  return std::isalpha(c) != 0 || c == '_';
}

}  // namespace

std::vector<std::pair<std::string, std::string>> forgottenNamespaces()
{
  return {forgottenPrefixes.begin(), forgottenPrefixes.end()};
}

std::optional<NodeType> nodeTypeOf(std::string_view element)
{
  if (const auto kind = meaningOf(taskNames, element)) return Task{*kind};
  if (const auto kind = meaningOf(gatewayNames, element)) return Gateway{*kind};
  if (const auto position = meaningOf(eventNames, element)) return Event{*position};
  if (const auto kind = meaningOf(subProcessNames, element)) return SubProcess{*kind};
  if (element == "callActivity") return CallActivity{};
  return std::nullopt;
}

std::string_view elementOf(const NodeType& type)
{
  return std::visit(
      Overloaded{[](const Task& task) { return elementName(taskNames, task.kind); },
                 [](const SubProcess& sub) { return elementName(subProcessNames, sub.kind); },
                 [](const CallActivity&) { return std::string_view{"callActivity"}; },
                 [](const Event& event) { return elementName(eventNames, event.position); },
                 [](const Gateway& gate) { return elementName(gatewayNames, gate.kind); }},
      type);
}

std::string localPart(const std::string& reference)
{
  const std::size_t colon = reference.rfind(':');
  return colon == std::string::npos ? reference : reference.substr(colon + 1);
}

/// Only ASCII letters: fewer than XML allows, but what every tool takes.
bool isNcName(std::string_view text)
{
  const auto isName = [](unsigned char c) {
    return isNameStart(c) || std::isdigit(c) != 0 || c == '-' || c == '.';
  };
  return !text.empty() && isNameStart(static_cast<unsigned char>(text.front())) &&
         std::ranges::all_of(text, isName);
}

bool isQName(std::string_view text)
{
  const std::size_t colon = text.find(':');
  if (colon == std::string_view::npos) return isNcName(text);
  return isNcName(text.substr(0, colon)) && isNcName(text.substr(colon + 1));
}

}  // namespace einklang::bpmn
