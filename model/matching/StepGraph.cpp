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
      : m_process{process}, m_labels{prepared.labels}, m_steps{prepared.steps}
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
    noteNamed();
    for (Step& step : m_steps) step.echoed = echoedBy(step);
    rankSteps();
    findDominators(&Step::before, &Step::after, &Step::opener);
    findDominators(&Step::after, &Step::before, &Step::closer);
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

  void noteNamed()
  {
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
      for (const int one : m_steps[i].namedBefore) at(one).beforeOf.push_back(static_cast<int>(i));
      for (const int one : m_steps[i].namedAfter) at(one).afterOf.push_back(static_cast<int>(i));
    }
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

  /// The one activity before the event, else after it, whose whole label is in that of the event.
  /// Between two that are called the same it is the one after it, if the one before it has such an
  /// event in front of it, too.
  int echoedBy(const Step& event) const
  {
    if (event.kind != StepKind::Event || event.label < 0) return -1;
    const auto& said = m_labels[static_cast<std::size_t>(event.label)].keys;
    for (const Neighbours side : {&Step::before, &Step::after}) {
      if (side == &Step::before && comesAgain(event)) continue;
      if ((event.*side).size() != 1) continue;
      const int beside = (event.*side).front();
      const Step& step = m_steps[static_cast<std::size_t>(beside)];
      if (step.kind != StepKind::Activity || step.label < 0) continue;
      const auto& named = m_labels[static_cast<std::size_t>(step.label)].keys;
      if (!named.empty() && std::ranges::includes(said, named)) return beside;
    }
    return -1;
  }

  bool comesAgain(const Step& event) const
  {
    if (event.before.size() != 1 || event.after.size() != 1) return false;
    const Step& before = m_steps[static_cast<std::size_t>(event.before.front())];
    const Step& after = m_steps[static_cast<std::size_t>(event.after.front())];
    if (before.label < 0 || before.label != after.label || before.before.size() != 1) return false;
    return m_steps[static_cast<std::size_t>(before.before.front())].label == event.label;
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

  /// Immediate dominators, for several starts under a root of their own (Cooper, Harvey, Kennedy: A
  /// simple, fast dominance algorithm, 2001).
  void findDominators(Neighbours before, Neighbours after, int Step::*dominator)
  {
    const std::vector<int> order = reversePostorder(before, after);
    std::vector<int> place(m_steps.size(), -1);
    for (std::size_t i = 0; i < order.size(); ++i) {
      place[static_cast<std::size_t>(order[i])] = static_cast<int>(i);
    }
    constexpr int root = -1;
    constexpr int unknown = -2;
    std::vector<int> found(m_steps.size(), unknown);
    const auto placeOf = [&](int step) {
      return step == root ? -1 : place[static_cast<std::size_t>(step)];
    };
    const auto meet = [&](int a, int b) {
      while (a != b) {
        int& later = placeOf(a) > placeOf(b) ? a : b;
        later = found[static_cast<std::size_t>(later)];
      }
      return a;
    };
    for (bool changed = true; changed;) {
      changed = false;
      for (const int step : order) {
        int next = (at(step).*before).empty() ? root : unknown;
        for (const int from : at(step).*before) {
          if (found[static_cast<std::size_t>(from)] == unknown) continue;
          next = next == unknown ? from : meet(next, from);
        }
        int& known = found[static_cast<std::size_t>(step)];
        changed = changed || next != known;
        known = next;
      }
    }
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
      m_steps[i].*dominator = std::max(found[i], root);
    }
  }

  /// From the steps that nothing precedes; what they do not reach is left out.
  std::vector<int> reversePostorder(Neighbours before, Neighbours after)
  {
    std::vector<int> order;
    std::vector<std::size_t> visited(m_steps.size(), 0);  // next follower to visit, plus one
    std::vector<int> open;
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
      if (!(m_steps[i].*before).empty()) continue;
      visited[i] = 1;
      open.push_back(static_cast<int>(i));
      while (!open.empty()) {
        const int step = open.back();
        const std::vector<int>& followers = at(step).*after;
        std::size_t& next = visited[static_cast<std::size_t>(step)];
        if (next > followers.size()) {
          order.push_back(step);
          open.pop_back();
          continue;
        }
        const int follower = followers[next++ - 1];
        if (visited[static_cast<std::size_t>(follower)] > 0) continue;
        visited[static_cast<std::size_t>(follower)] = 1;
        open.push_back(follower);
      }
    }
    std::ranges::reverse(order);
    return order;
  }

  const Process& m_process;
  const std::vector<StepLabel>& m_labels;
  std::vector<Step>& m_steps;
};

}  // namespace

void linkSteps(const Process& process, PreparedProcess& prepared)
{
  StepLinks{process, prepared}.run();
}

}  // namespace einklang
