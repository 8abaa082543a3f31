#include "model/analysis/Soundness.h"

#include "model/analysis/Exploration.h"
#include "model/analysis/FaultText.h"
#include "model/analysis/Structure.h"

#include <algorithm>

namespace einklang {
namespace {

bool hasError(const Findings& findings)
{
  return std::ranges::any_of(findings,
                             [](const Finding& one) { return one.severity == Severity::Error; });
}

/// Plays one scope again and again: whatever goes wrong first is told and taken as mended, so that
/// it neither hides what is behind it nor shows up there as another fault.
class ScopeCheck
{
 public:
  ScopeCheck(const FlowGraph& drawn, Findings& found) : m_drawn{drawn}, m_found{found}
  {
    m_known.passing.assign(drawn.vertices.size(), false);
  }

  /// Tells all faults, or stops at the first.
  void run(bool all)
  {
    const std::size_t before = m_found.size();
    while (true) {
      const ReducedFlow flow{graph()};
      Exploration exploration{flow, m_known, m_budget};
      const std::optional<Fault> fault = exploration.firstFault();
      if (!fault) return finish(exploration);
      if (isDrawn(*fault)) m_found.push_back(told(*fault, all));
      if (!all && m_found.size() > before) return;
      mend(*fault);
    }
  }

 private:
  /// The drawing with what was mended.
  const FlowGraph& graph() const { return m_mended ? *m_mended : m_drawn; }

  /// A join that was only taken as waiting to mend another fault is none of the drawing.
  bool isDrawn(const Fault& fault) const
  {
    return fault.kind != FaultKind::Standstill ||
           m_drawn.vertices[fault.vertex].join != Joining::Any;
  }

  Finding told(const Fault& fault, bool inWords) const
  {
    if (!inWords) return findingAt(m_drawn, fault.vertex, "soundness", {});
    Finding finding = findingOf(m_drawn, fault);
    finding.suggestion = suggestionFor(fault);
    return finding;
  }

  void mend(const Fault& fault)
  {
    if (!m_mended) m_mended = m_drawn;
    FlowGraph::Vertex& vertex = m_mended->vertices[fault.vertex];
    const bool waits = fault.kind == FaultKind::Standstill;
    if (fault.kind == FaultKind::Repetition && vertex.split != Splitting::One) {
      vertex.split = Splitting::One;
    } else if (fault.kind == FaultKind::Meeting || (waits && vertex.join == Joining::All)) {
      vertex.join = Joining::Synchronising;
    } else {
      if (waits) vertex.join = Joining::Any;
      m_known.passing[fault.vertex] = true;
    }
  }

  void finish(const Exploration& exploration)
  {
    if (!exploration.isComplete()) {
      m_found.push_back(findingAt(m_drawn, 0, "soundness-not-checked",
                                  {"The flow has too many states to check all of them.", {}}));
      m_found.back().severity = Severity::Info;
      return;
    }
    const bool noEnd = std::ranges::any_of(
        m_found, [](const Finding& one) { return one.rule == "soundness-no-end"; });
    for (const Fault& fault : exploration.faultsOfTheWhole()) {
      const bool excused = fault.kind == FaultKind::Endless && (graph().interruptible || noEnd);
      if (!excused) m_found.push_back(told(fault, true));
    }
  }

  // Suggestions -----------------------------------------------------------------------------------

  /// True if the fault is gone from its place after this change of the drawing.
  bool helps(const Fault& fault, Joining join, Splitting split) const
  {
    FlowGraph changed = graph();
    changed.vertices[fault.vertex].join = join;
    changed.vertices[fault.vertex].split = split;
    ExplorationBudget budget{2'000, 6'000};
    const ReducedFlow flow{changed};
    Exploration exploration{flow, m_known, budget};
    const std::optional<Fault> left = exploration.firstFault();
    return left ? left->vertex != fault.vertex : true;
  }

  Message suggestionFor(const Fault& fault) const
  {
    const std::string place = titleOf(m_drawn, fault.vertex);
    const FlowGraph::Vertex& vertex = m_drawn.vertices[fault.vertex];
    switch (fault.kind) {
      case FaultKind::Standstill:
        return asJoin(fault, place, {Joining::Any, Joining::Synchronising, Joining::All});
      case FaultKind::Meeting:
        return asJoin(fault, place, {Joining::All, Joining::Synchronising});
      case FaultKind::Repetition:
        if (gatewayOf(*vertex.node)) {
          return {"Suggestion: make %1 an exclusive gateway.", {place}};
        }
        return {"Suggestion: put an exclusive gateway behind %1 that either repeats or goes on.",
                {place}};
      case FaultKind::Endless:
        return {
            "Suggestion: put an exclusive gateway into the loop from which a way leads to an "
            "end event.",
            {}};
      case FaultKind::NeverFired:
        return {"Suggestion: draw a flow to %1 from the step before it, or delete it.", {place}};
    }
    return {};
  }

  /// The first kind of join that helps; else the first.
  Message asJoin(const Fault& fault, const std::string& place, std::vector<Joining> kinds) const
  {
    const FlowGraph::Vertex& vertex = m_drawn.vertices[fault.vertex];
    std::erase(kinds, vertex.join);
    const auto it = std::ranges::find_if(kinds, [&](Joining kind) {
      return helps(fault, kind, graph().vertices[fault.vertex].split);
    });
    const Joining kind = it == kinds.end() ? kinds.front() : *it;
    const bool gateway = gatewayOf(*vertex.node) != nullptr;
    // One gateway that both joins and splits would split in another way as well.
    const bool apart = !gateway || vertex.out.size() > 1;
    switch (kind) {
      case Joining::Any:
        return {apart ? "Suggestion: join the ways with an exclusive gateway before %1."
                      : "Suggestion: make %1 an exclusive gateway.",
                {place}};
      case Joining::All:
        return {apart ? "Suggestion: join the ways with a parallel gateway before %1."
                      : "Suggestion: make %1 a parallel gateway.",
                {place}};
      case Joining::Synchronising:
        return {apart ? "Suggestion: join the ways with an inclusive gateway before %1."
                      : "Suggestion: make %1 an inclusive gateway.",
                {place}};
    }
    return {};
  }

  const FlowGraph& m_drawn;
  std::optional<FlowGraph> m_mended;
  Findings& m_found;
  KnownFaults m_known;
  ExplorationBudget m_budget;
};

/// An ad-hoc sub-process has no order to be checked.
bool hasFlow(const FlowGraph& graph)
{
  const SubProcess* sub = graph.host ? subProcessOf(*graph.host) : nullptr;
  return !sub || sub->kind != SubProcessKind::AdHoc;
}

}  // namespace

Findings checkSoundness(const Process& process)
{
  Findings found;
  const std::vector<FlowGraph> graphs = flowGraphs(process);
  checkDangling(process, graphs, found);
  for (const FlowGraph& graph : graphs) {
    if (!hasFlow(graph)) continue;
    checkStructure(graph, found);
    ScopeCheck{graph, found}.run(true);
  }
  return found;
}

bool isSound(const NumberedFlow& flow)
{
  Findings found;
  for (const FlowGraph& graph : flowGraphs(flow)) {
    if (!hasFlow(graph)) continue;
    checkStructure(graph, found);
    if (!hasError(found)) ScopeCheck{graph, found}.run(false);
    if (hasError(found)) return false;
  }
  return true;
}

bool isSound(const Process& process)
{
  const bool dangling = std::ranges::any_of(
      process.flows(), [](const Flow& flow) { return !flow.source || !flow.target; });
  return !dangling && isSound(numberedFlow(process));
}

}  // namespace einklang
