#include "model/matching/StepGraph.h"

#include <algorithm>
#include <deque>

namespace einklang {
namespace {

constexpr std::size_t mostNeighbours = 12;  // of a step; more say nothing and cost time

class StepLinks
{
 public:
  StepLinks(const Process& process, PreparedProcess& prepared)
      : m_process{process}, m_steps{prepared.steps}
  {}

  void run()
  {
    for (const Flow& flow : m_process.flows()) {
      if (flow.source && flow.target) link(place(*flow.source), place(*flow.target));
    }
    for (const Node& node : m_process.nodes()) {
      const Event* event = eventOf(node);
      if (event && event->attachedTo) link(place(*event->attachedTo), place(node.id));
    }
    openSubProcesses();
    for (Step& step : m_steps) {
      step.namedBefore = named(step, &Step::before);
      step.namedAfter = named(step, &Step::after);
    }
    rankSteps();
  }

 private:
  using Neighbours = std::vector<int> Step::*;

  int place(const NodeId& id) const { return static_cast<int>(m_process.nodes().indexOf(id)); }
  Step& at(int index) { return m_steps[static_cast<std::size_t>(index)]; }

  void link(int from, int to)
  {
    if (std::ranges::find(at(from).after, to) != at(from).after.end()) return;
    at(from).after.push_back(to);
    at(to).before.push_back(from);
  }

  /// Links the ends of the contents of every sub-process with what surrounds it; the links are
  /// found first and made afterwards, so that nesting does not depend on the order in the file.
  void openSubProcesses()
  {
    std::vector<std::pair<int, int>> links;
    for (const Node& node : m_process.nodes()) {
      if (!node.parent || isBoundary(node)) continue;
      const int inner = place(node.id);
      const int outer = place(*node.parent);
      if (at(inner).before.empty()) links.emplace_back(outer, inner);
      if (!at(inner).after.empty()) continue;
      for (const int follower : at(outer).after) links.emplace_back(inner, follower);
    }
    for (const auto& [from, to] : links) link(from, to);
  }

  bool isTransparent(const Step& step) const
  {
    if (step.kind == StepKind::Gateway) return true;
    const auto* event = std::get_if<Event>(&step.type);
    if (!event || step.label >= 0) return false;
    return event->position != EventPosition::Boundary;
  }

  /// The nearest named steps in one direction, looking through gateways and unnamed events.
  std::vector<int> named(const Step& step, Neighbours direction)
  {
    std::vector<int> found;
    std::vector<int> seen;
    std::deque<int> open{(step.*direction).begin(), (step.*direction).end()};
    while (!open.empty() && seen.size() < 60 && found.size() < mostNeighbours) {
      const int next = open.front();
      open.pop_front();
      if (std::ranges::find(seen, next) != seen.end()) continue;
      seen.push_back(next);
      if (!isTransparent(at(next))) {
        found.push_back(next);
        continue;
      }
      open.insert(open.end(), (at(next).*direction).begin(), (at(next).*direction).end());
    }
    return found;
  }

  /// Distance from the nearest start, as a share of the longest distance.
  void rankSteps()
  {
    std::vector<int> distance(m_steps.size(), -1);
    std::deque<int> open;
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
      if (!m_steps[i].before.empty()) continue;
      distance[i] = 0;
      open.push_back(static_cast<int>(i));
    }
    int longest = 1;
    while (!open.empty()) {
      const int from = open.front();
      open.pop_front();
      for (const int to : at(from).after) {
        int& reached = distance[static_cast<std::size_t>(to)];
        if (reached >= 0) continue;
        reached = distance[static_cast<std::size_t>(from)] + 1;
        longest = std::max(longest, reached);
        open.push_back(to);
      }
    }
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
      m_steps[i].rank = static_cast<double>(std::max(0, distance[i])) / longest;
    }
  }

  const Process& m_process;
  std::vector<Step>& m_steps;
};

}  // namespace

void linkSteps(const Process& process, PreparedProcess& prepared)
{
  StepLinks{process, prepared}.run();
}

}  // namespace einklang
