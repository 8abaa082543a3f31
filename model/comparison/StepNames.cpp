#include "model/comparison/StepNames.h"

#include "model/base/OneLine.h"
#include "model/base/Text.h"

#include <map>
#include <set>
#include <tuple>

namespace einklang {

StepNames::StepNames(const WayGraph& graph, const std::vector<std::size_t>& ranks)
    : m_graph{graph}, m_ranks{ranks}
{
  for (std::size_t i = 0; i < graph.size(); ++i) {
    const auto use = m_uses.try_emplace(foldText(graph.node(i).label), 0).first;
    ++use->second;
    m_useOf.push_back(&*use);
  }
  m_names.reserve(graph.size());
  for (std::size_t i = 0; i < graph.size(); ++i) m_names.push_back(makeName(i));
  tellApart();
}

/// Steps of the same name behind the same step are told by what comes next.
void StepNames::tellApart()
{
  std::map<std::string, std::vector<std::size_t>> alike;
  for (std::size_t i = 0; i < m_graph.size(); ++i) {
    if (m_useOf[i]->second > 1 && !m_graph.node(i).label.empty()) alike[m_names[i]].push_back(i);
  }
  for (const auto& [name, steps] : alike) {
    if (steps.size() < 2) continue;
    std::set<std::string> places;
    for (const std::size_t i : steps) places.insert(anchor(i, false));
    if (places.size() < steps.size() || places.contains("")) continue;
    for (const std::size_t i : steps) {
      m_names[i] = oneLine(m_graph.node(i).label) + "\tbefore\t" + anchor(i, false);
    }
  }
}

bool StepNames::isUnique(std::size_t i) const
{
  return !m_graph.node(i).label.empty() && m_useOf[i]->second == 1;
}

std::string StepNames::makeName(std::size_t i) const
{
  std::string label = oneLine(m_graph.node(i).label);
  if (label.empty()) return nameless(i);
  if (isUnique(i)) return label;
  for (const bool backwards : {true, false}) {
    const std::string place = anchor(i, backwards);
    if (!place.empty()) return label + (backwards ? "\tafter\t" : "\tbefore\t") + place;
  }
  return label;
}

std::vector<std::string> StepNames::namesOf(const std::vector<std::size_t>& nodes) const
{
  std::vector<std::string> names;
  for (const std::size_t i : nodes) names.push_back(nameOf(i));
  return names;
}

std::string StepNames::nameless(std::size_t i) const
{
  const Node& node = m_graph.node(i);
  if (gatewayOf(node)) {
    const bool splits = m_graph.out(i).size() > 1;
    const bool joins = m_graph.in(i).size() > 1;
    if (joins && !splits) {
      return leadsToJoin(i) ? "\tjoin-after\t" + anchor(i, true) : "\tjoin\t" + anchor(i, false);
    }
    return placed(splits && !joins ? "split" : "gateway", i);
  }
  const Event* event = eventOf(node);
  const bool isTimer = event && event->trigger == EventTrigger::Timer;
  if (isStart(node)) {
    return isTimer ? "\ttimer-start\t" + anchor(i, false) : std::string{"\tstart\t"};
  }
  if (isEnd(node)) return "\tend\t" + anchor(i, true);
  return placed(isTimer ? "timer" : event ? "event" : "step", i);
}

/// After the nearest step of a name of its own; before it where none stands before.
std::string StepNames::placed(const char* kind, std::size_t i) const
{
  const std::string before = anchor(i, true);
  const std::string after = before.empty() ? anchor(i, false) : std::string{};
  const std::string mark = std::string{"\t"} + kind;
  return after.empty() ? mark + '\t' + before : mark + "-before\t" + after;
}

/// Another joining of ways stands between it and the next step: that one is before the step.
bool StepNames::leadsToJoin(std::size_t i) const
{
  constexpr std::size_t most = 16;  // a loop of gateways
  std::size_t at = i;
  for (std::size_t steps = 0; steps < most && m_graph.out(at).size() == 1; ++steps) {
    at = m_graph.out(at).front().to;
    if (!gatewayOf(m_graph.node(at))) return false;
    if (m_graph.in(at).size() > 1) return true;
  }
  return false;
}

std::string StepNames::anchor(std::size_t i, bool backwards) const
{
  const auto named = [this](std::size_t at) { return isUnique(at); };
  const std::size_t at = best(m_graph.nearestSet(i, backwards, named), i, backwards);
  return at < m_graph.size() ? oneLine(m_graph.node(at).label) : std::string{};
}

std::size_t StepNames::best(const BitSet& nodes, std::size_t of, bool backwards) const
{
  const auto badness = [&](std::size_t at) {
    const std::size_t rank = m_ranks[at];
    const bool byLoop = backwards ? rank >= m_ranks[of] : rank <= m_ranks[of];
    return std::tuple{byLoop, !isUnique(at), backwards ? m_graph.size() - rank : rank};
  };
  std::size_t best = m_graph.size();
  nodes.each([&](std::size_t at) {
    if (at == of || m_graph.node(at).label.empty()) return;
    if (best == m_graph.size() || badness(at) < badness(best)) best = at;
  });
  return best;
}

std::string_view labelIn(std::string_view name)
{
  return name.substr(0, name.find('\t'));
}

}  // namespace einklang
