#include "model/rules/Rules.h"

#include "model/analysis/Soundness.h"
#include "model/rules/Checks.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace einklang {
namespace {

constexpr std::array table{
    Rule{"start-required", Severity::Error, checkStartRequired},
    Rule{"end-required", Severity::Error, checkEndRequired},
    Rule{"no-disconnected", Severity::Error, checkNoDisconnected},
    Rule{"no-implicit-split", Severity::Error, checkNoImplicitSplit},
    Rule{"fake-join", Severity::Error, checkFakeJoin},
    Rule{"no-duplicate-flows", Severity::Error, checkNoDuplicateFlows},
    Rule{"label-required", Severity::Warning, checkLabelRequired},
    Rule{"gateway-question", Severity::Warning, checkGatewayQuestion},
    Rule{"no-implicit-join", Severity::Warning, checkNoImplicitJoin},
    Rule{"no-gateway-join-fork", Severity::Warning, checkNoGatewayJoinFork},
    Rule{"superfluous-gateway", Severity::Warning, checkSuperfluousGateway},
    Rule{"single-blank-start", Severity::Warning, checkSingleBlankStart},
    Rule{"event-based-gateway", Severity::Warning, checkEventBasedGateway},
    Rule{.name = "no-overlapping-elements",
         .severity = Severity::Warning,
         .checkPicture = checkNoOverlappingElements},
    Rule{"end-label-unique", Severity::Info, checkEndLabelUnique},
    Rule{"verb-object-label", Severity::Info, checkVerbObjectLabel},
    Rule{"role-required", Severity::Info, checkRoleRequired},
    Rule{"lane-without-step", Severity::Info, checkLaneWithoutStep},
    Rule{"legal-basis-required", Severity::Info, checkLegalBasisRequired},
    Rule{"no-inclusive", Severity::Info, checkNoInclusive},
    Rule{"too-many-elements", Severity::Info, checkTooManyElements},
};

/// The elements in file order, for sorting.
std::map<std::string, std::size_t> placesOf(const Process& process)
{
  std::map<std::string, std::size_t> places;
  const auto add = [&](const auto& list) {
    for (const auto& element : list) places.emplace(element.id.value(), places.size());
  };
  add(process.participants());
  add(process.lanes());
  add(process.nodes());
  add(process.flows());
  return places;
}

std::string place(const Finding& finding)
{
  return finding.elements.empty() ? std::string{} : finding.elements.front().value();
}

/// What soundness says of an element already, a convention need not say again.
bool isSaid(const Finding& finding, const std::set<std::string>& unsoundPlaces,
            const std::set<std::string>& unsoundRules)
{
  if (finding.rule == "start-required") return unsoundRules.contains("soundness-no-start");
  if (finding.rule == "end-required") return unsoundRules.contains("soundness-no-end");
  const bool overlaps = finding.rule == "no-disconnected" || finding.rule == "fake-join";
  return overlaps && unsoundPlaces.contains(place(finding));
}

}  // namespace

std::span<const Rule> rules()
{
  return table;
}

Findings checkProcess(const Process& process, const Diagram* picture)
{
  Findings found = checkSoundness(process);
  std::set<std::string> unsoundPlaces;
  std::set<std::string> unsoundRules;
  for (const Finding& finding : found) {
    unsoundPlaces.insert(place(finding));
    const bool part =
        finding.rule == "soundness-unreachable" || finding.rule == "soundness-dead-loop";
    for (const ElementId& id : finding.elements) {
      if (part) unsoundPlaces.insert(id.value());
    }
    unsoundRules.insert(finding.rule);
  }
  Findings conventions;
  for (const Rule& rule : table) {
    if (rule.check) rule.check(process, rule, conventions);
    if (rule.checkPicture && picture) rule.checkPicture(process, *picture, rule, conventions);
  }
  std::erase_if(conventions, [&](const Finding& finding) {
    return isSaid(finding, unsoundPlaces, unsoundRules);
  });
  found.insert(found.end(), conventions.begin(), conventions.end());
  const auto places = placesOf(process);
  std::ranges::stable_sort(found, [&](const Finding& a, const Finding& b) {
    if (a.severity != b.severity) return a.severity > b.severity;
    const auto of = [&](const Finding& finding) {
      const auto it = places.find(place(finding));
      return it == places.end() ? 0 : it->second;
    };
    return of(a) < of(b);
  });
  return found;
}

void report(const Rule& rule, Message message, std::vector<ElementId> elements, Findings& found)
{
  found.push_back({.rule = std::string{rule.name},
                   .severity = rule.severity,
                   .message = std::move(message),
                   .elements = std::move(elements)});
}

std::string quoted(const Node& node)
{
  if (!node.label.empty()) return "»" + node.label + "«";
  return gatewayOf(node) ? "(X)" : eventOf(node) ? "( )" : "[ ]";  // as it looks
}

}  // namespace einklang
