#include "model/analysis/Soundness.h"

#include "model/analysis/BlockReduction.h"
#include "model/analysis/TokenGame.h"
#include "model/base/Text.h"

#include <algorithm>
#include <set>
#include <string>
#include <unordered_map>

namespace einklang {
namespace {

constexpr std::size_t noMarking = static_cast<std::size_t>(-1);
constexpr std::size_t mostMarkings = 100'000;  // no real model of 3,758 had more than 1,044
constexpr std::size_t mostFirings = 300'000;

struct MarkingHash
{
  std::size_t operator()(const Marking& marking) const noexcept
  {
    std::size_t hash = 0xcbf29ce484222325U;
    for (const std::uint64_t word : marking) hash = (hash ^ word ^ (word >> 32)) * 0x100000001b3U;
    return hash;
  }
};

std::string titleOf(const Node& node)
{
  return trim(node.label).empty() ? node.id.value() : trim(node.label);
}

/// Explores all markings of one scope, breadth first, so that every witness is a shortest one.
class Exploration
{
 public:
  Exploration(const FlowGraph& graph, Findings& found)
      : m_graph{graph}, m_game{graph}, m_found{found}
  {}

  void run()
  {
    for (const Marking& marking : m_game.beginnings()) visit(marking, noMarking, 0);
    m_complete = true;
    for (std::size_t i = 0; i < m_states.size(); ++i) {
      if (i > mostMarkings || m_firings > mostFirings) {
        m_complete = false;
        break;
      }
      expand(i);
    }
    if (!m_complete) reportIncomplete();
    if (m_complete) reportLivelock();
    if (m_complete) reportNeverFired();
  }

 private:
  struct State
  {
    const Marking* marking;
    std::size_t parent;
    std::size_t vertex;  // what fired to get here
    std::vector<std::size_t> next = {};
  };

  std::size_t visit(const Marking& marking, std::size_t parent, std::size_t vertex)
  {
    const auto [it, added] = m_known.emplace(marking, m_states.size());
    if (added) m_states.push_back({&it->first, parent, vertex});
    return it->second;
  }

  void follow(std::size_t state, const std::vector<Firing>& firings)
  {
    m_firings += firings.size();
    for (const Firing& firing : firings) {
      m_fired.insert(firing.vertex);
      const std::size_t next = visit(firing.result, state, firing.vertex);
      m_states[state].next.push_back(next);
      for (const std::size_t arc : firing.doubled) reportDoubled(arc, state, firing.vertex);
    }
  }

  void expand(std::size_t state)
  {
    const Marking marking = *m_states[state].marking;
    const std::vector<Firing> firings = m_game.firings(marking);
    follow(state, firings);
    if (!firings.empty() || TokenGame::isEmpty(marking)) return;
    for (const std::size_t vertex : m_game.waiting(marking)) {
      reportDeadlock(vertex, marking, state);
      follow(state, m_game.forced(marking, vertex));  // a fault must not hide those behind it
    }
  }

  std::vector<ElementId> witness(std::size_t state) const
  {
    std::vector<ElementId> way;
    for (; state != noMarking && m_states[state].parent != noMarking;
         state = m_states[state].parent) {
      way.emplace_back(m_graph.vertices[m_states[state].vertex].node->id);
    }
    std::ranges::reverse(way);
    return way;
  }

  std::string wayText(std::size_t state) const
  {
    std::vector<std::string> titles;
    for (const ElementId& id : witness(state)) {
      const Node& node = *m_graph.vertices[m_graph.index.at(id.value())].node;
      if (!trim(node.label).empty()) titles.push_back("»" + trim(node.label) + "«");
    }
    return join(titles, " → ");
  }

  /// Once per rule and element, with the first and therefore shortest witness.
  void report(const char* rule, std::size_t vertex, Message message, std::size_t state)
  {
    const ElementId id = m_graph.vertices[vertex].node->id;
    if (!m_reported.emplace(rule, id).second) return;
    m_found.push_back({rule, Severity::Error, std::move(message), {id}, witness(state)});
  }

  /// A witness in words is dear: it is made only for what was not said yet.
  bool isReported(const char* rule, std::size_t vertex) const
  {
    return m_reported.contains({rule, ElementId{m_graph.vertices[vertex].node->id}});
  }

  void reportDeadlock(std::size_t vertex, const Marking& marking, std::size_t state)
  {
    if (isReported("soundness-deadlock", vertex)) return;
    const Node& node = *m_graph.vertices[vertex].node;
    report("soundness-deadlock", vertex,
           {"Standstill at %1: it waits for %2 ways, only %3 arrive. It happens like this: %4. "
            "Suggestion: join the ways as they were split.",
            {"»" + titleOf(node) + "«", std::to_string(m_game.waysInto(vertex)),
             std::to_string(m_game.tokensBefore(marking, vertex)), wayText(state)}},
           state);
  }

  void reportDoubled(std::size_t arc, std::size_t state, std::size_t fired)
  {
    const std::size_t vertex = m_graph.arcs[arc].to;
    if (isReported("soundness-lack-of-synchronisation", vertex)) return;
    const Node& from = *m_graph.vertices[fired].node;
    report("soundness-lack-of-synchronisation", vertex,
           {"%1 would be carried out more than once: several ways arrive at %2 at the same time "
            "and are not joined there. It happens like this: %3. Suggestion: join parallel ways "
            "with a parallel gateway.",
            {"»" + titleOf(*m_graph.vertices[vertex].node) + "«", "»" + titleOf(from) + "«",
             wayText(state)}},
           state);
  }

  void reportIncomplete()
  {
    m_found.push_back({"soundness-not-checked",
                       Severity::Info,
                       {"The flow has too many states to check all of them.", {}},
                       {m_graph.vertices.front().node->id},
                       {}});
  }

  /// States from which the empty marking can be reached, by going backwards.
  std::vector<bool> canFinish() const
  {
    std::vector<std::vector<std::size_t>> before(m_states.size());
    std::vector<bool> can(m_states.size(), false);
    std::vector<std::size_t> open;
    for (std::size_t s = 0; s < m_states.size(); ++s) {
      for (const std::size_t next : m_states[s].next) before[next].push_back(s);
      if (!TokenGame::isEmpty(*m_states[s].marking)) continue;
      can[s] = true;
      open.push_back(s);
    }
    while (!open.empty()) {
      const std::size_t state = open.back();
      open.pop_back();
      for (const std::size_t s : before[state]) {
        if (can[s]) continue;
        can[s] = true;
        open.push_back(s);
      }
    }
    return can;
  }

  void reportLivelock()
  {
    const std::vector<bool> can = canFinish();
    const auto stuck = std::ranges::find(can, false);
    if (stuck == can.end()) return;
    const auto state = static_cast<std::size_t>(stuck - can.begin());
    report("soundness-livelock", m_states[state].vertex,
           {"No end can be reached any more after %1: no way leads out of the loop. It happens "
            "like this: %2.",
            {"»" + titleOf(*m_graph.vertices[m_states[state].vertex].node) + "«", wayText(state)}},
           state);
  }

  void reportNeverFired()
  {
    const std::vector<bool> reached = m_graph.reachedFromEntries();
    for (std::size_t v = 0; v < m_graph.vertices.size(); ++v) {
      const FlowGraph::Vertex& vertex = m_graph.vertices[v];
      const bool excused = vertex.outsideFlow || isBoundary(*vertex.node) || m_fired.contains(v);
      if (!excused && reached[v]) {
        report("soundness-unreachable", v,
               {"%1 is never carried out.", {"»" + titleOf(*vertex.node) + "«"}}, noMarking);
      }
    }
  }

  const FlowGraph& m_graph;
  TokenGame m_game;
  Findings& m_found;
  std::unordered_map<Marking, std::size_t, MarkingHash> m_known;
  std::vector<State> m_states;
  std::size_t m_firings = 0;
  std::set<std::size_t> m_fired;
  std::set<std::pair<std::string, ElementId>> m_reported;
  bool m_complete = false;
};

void add(Findings& found, const char* rule, Severity severity, Message message, ElementId id)
{
  found.push_back({rule, severity, std::move(message), {std::move(id)}, {}});
}

void checkEnds(const FlowGraph& graph, Findings& found)
{
  const auto isExit = [](const FlowGraph::Vertex& v) {
    return isEnd(*v.node) || (v.out.empty() && !gatewayOf(*v.node));
  };
  const bool anyEntry = std::ranges::any_of(graph.vertices, &FlowGraph::Vertex::entry);
  const ElementId first = graph.vertices.front().node->id;
  if (!anyEntry) {
    add(found, "soundness-no-start", Severity::Error,
        {"The flow has no beginning: every step waits for another one.", {}}, first);
  }
  if (std::ranges::none_of(graph.vertices, isExit)) {
    add(found, "soundness-no-end", Severity::Error, {"The flow has no end.", {}}, first);
  }
}

void checkDeadEnds(const FlowGraph& graph, Findings& found)
{
  const bool ends = std::ranges::any_of(graph.vertices,
                                        [](const FlowGraph::Vertex& v) { return isEnd(*v.node); });
  for (const FlowGraph::Vertex& v : graph.vertices) {
    const bool inFlow = !v.in.empty() || v.entry;
    if (isEnd(*v.node) || !v.out.empty() || v.outsideFlow || !inFlow) continue;
    if (!ends && !gatewayOf(*v.node)) continue;  // a process without end events at all
    const Event* event = eventOf(*v.node);
    if (event && event->trigger == EventTrigger::Link) continue;
    add(found, "soundness-dead-end", gatewayOf(*v.node) ? Severity::Error : Severity::Warning,
        {"%1 leads nowhere: the way ends without an end event.", {"»" + titleOf(*v.node) + "«"}},
        v.node->id);
  }
}

void checkReached(const FlowGraph& graph, Findings& found)
{
  const std::vector<bool> reached = graph.reachedFromEntries();
  for (std::size_t v = 0; v < reached.size(); ++v) {
    if (reached[v]) continue;
    const Node& node = *graph.vertices[v].node;
    add(found, "soundness-unreachable", Severity::Error,
        {"%1 is never reached: no way leads there from the start.", {"»" + titleOf(node) + "«"}},
        node.id);
  }
}

void checkDangling(const Process& process, Findings& found)
{
  for (const Flow& flow : process.flows()) {
    if (flow.source && flow.target) continue;
    const char* text = flow.source ? "A flow leads nowhere: its end is missing."
                                   : "A flow comes from nowhere: its beginning is missing.";
    add(found, "soundness-dangling-flow", Severity::Error, {text, {}}, flow.id);
  }
}

/// An ad-hoc sub-process has no order to be checked; what an event sub-process begins with is
/// its own start event.
bool hasFlow(const Process& process, const FlowGraph& graph)
{
  const auto& parent = graph.vertices.front().node->parent;
  const Node* host = parent ? process.findNode(*parent) : nullptr;
  const SubProcess* sub = host ? subProcessOf(*host) : nullptr;
  return !sub || sub->kind != SubProcessKind::AdHoc;
}

bool hasError(const Findings& findings)
{
  return std::ranges::any_of(findings,
                             [](const Finding& one) { return one.severity == Severity::Error; });
}

/// Where much runs in parallel, what is sound by its structure is left out first. A fault is looked
/// for in the whole flow again, so that its witness names every step.
void explore(const FlowGraph& graph, Findings& found)
{
  Findings quick;
  if (mayExplode(graph)) {
    const FlowGraph rest = withoutSoundBlocks(graph);
    Exploration{rest, quick}.run();
    if (quick.empty()) return;
  }
  Findings whole;
  Exploration{graph, whole}.run();
  const bool better = !quick.empty() && !hasError(whole) && hasError(quick);
  std::ranges::move(better ? quick : whole, std::back_inserter(found));
}

}  // namespace

Findings checkSoundness(const Process& process)
{
  Findings found;
  checkDangling(process, found);
  for (const FlowGraph& graph : flowGraphs(process)) {
    if (!hasFlow(process, graph)) continue;
    checkEnds(graph, found);
    checkReached(graph, found);
    checkDeadEnds(graph, found);
    explore(graph, found);
  }
  return found;
}

bool isSound(const Process& process)
{
  return !hasError(checkSoundness(process));
}

}  // namespace einklang
