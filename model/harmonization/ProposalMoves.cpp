#include "model/harmonization/ProposalMoves.h"

#include "model/base/Text.h"
#include "model/comparison/Pairing.h"
#include "model/comparison/Resolve.h"

#include <algorithm>
#include <map>
#include <optional>

namespace einklang {
namespace {

constexpr double seldom = 0.6;  // at most: may be dropped
constexpr double often = 0.35;  // at least: may be put in

using Run = std::vector<std::size_t>;

/// One way in and one out, so that it can be taken out of its place.
bool isPlain(const WayGraph& graph, std::size_t i)
{
  const auto& in = graph.in(i);
  const auto& out = graph.out(i);
  return in.size() == 1 && out.size() == 1 && in[0].flow && out[0].flow && out[0].to != i &&
         !subProcessOf(graph.node(i)) && !isBoundary(graph.node(i));
}

EraseWay cut(const Flow& flow)
{
  return EraseWay{*flow.source, *flow.target, flow.label};
}

/// A way like this one from and to other steps.
InsertWay bridge(const Flow& like, const NodeId& from, const NodeId& to)
{
  Flow flow = like;
  flow.id = FlowId{"way_" + from.value() + "_" + to.value()};
  flow.source = from;
  flow.target = to;
  return InsertWay{flow};
}

Flow plainWay()
{
  return Flow{.id = FlowId{"way"}};
}

class Moves
{
 public:
  Moves(const Process& candidate, const std::vector<const Process*>& variants,
        const ProposalMeasure& measure, const std::set<TextMark>& kept)
      : m_candidate{candidate},
        m_variants{variants},
        m_measure{measure},
        m_kept{kept},
        m_graph{candidate}
  {
    for (std::size_t i = 0; i < m_graph.size(); ++i) {
      const TextMark name = m_measure.nameOf(m_graph.node(i));
      if (name != 0) m_has[name].push_back(i);
    }
  }

  std::vector<AnchoredEdits> all()
  {
    dropRuns();
    dropBranches();
    for (const Process* variant : m_variants) putIn(*variant);
    return std::move(m_moves);
  }

 private:
  double shareOf(const Node& node) const
  {
    const StepVotes* votes = m_measure.votesFor(m_measure.nameOf(node));
    return votes ? votes->share : 0;
  }

  bool mayDrop(std::size_t i) const
  {
    const Node& node = m_graph.node(i);
    if (m_kept.contains(m_measure.nameOf(node))) return false;
    const bool open = !gatewayOf(node) && !isStart(node) && !isEnd(node);
    return open && isPlain(m_graph, i) && shareOf(node) <= seldom;
  }

  void add(const std::string& name, AnchoredEdits edits)
  {
    if (m_known.insert(name).second) m_moves.push_back(std::move(edits));
  }

  // Dropping --------------------------------------------------------------------------------------

  /// Every run of up to four steps, and every longest one.
  void dropRuns()
  {
    for (std::size_t i = 0; i < m_graph.size(); ++i) {
      Run run;
      for (std::size_t at = i; mayDrop(at); at = m_graph.out(at)[0].to) {
        if (std::ranges::find(run, at) != run.end()) break;
        run.push_back(at);
        if (run.size() <= 4) drop(run);
      }
      if (run.size() > 4) drop(run);
    }
  }

  AnchoredEdits taken(const Run& run) const
  {
    AnchoredEdits edits;
    for (const std::size_t i : run) {
      edits.emplace_back(EraseStep{m_graph.node(i).id});
      edits.emplace_back(cut(*m_graph.in(i)[0].flow));
    }
    edits.emplace_back(cut(*m_graph.out(run.back())[0].flow));
    return edits;
  }

  std::string nameOf(const char* what, const Run& run) const
  {
    std::string name = what;
    for (const std::size_t i : run) name += "|" + m_graph.node(i).id.value();
    return name;
  }

  void drop(const Run& run)
  {
    const Flow& first = *m_graph.in(run.front())[0].flow;
    const Flow& last = *m_graph.out(run.back())[0].flow;
    if (first.source == last.target) return;
    AnchoredEdits edits = taken(run);
    edits.emplace_back(bridge(first, *first.source, *last.target));
    add(nameOf("drop", run), std::move(edits));
  }

  /// A whole way from a split to a join, with the steps on it.
  void dropBranches()
  {
    for (std::size_t i = 0; i < m_graph.size(); ++i) {
      if (!gatewayOf(m_graph.node(i)) || m_graph.out(i).size() < 2) continue;
      for (const WayGraph::Edge& edge : m_graph.out(i)) {
        if (edge.flow) dropBranch(*edge.flow, edge.to);
      }
    }
  }

  void dropBranch(const Flow& way, std::size_t at)
  {
    Run run;
    while (mayDrop(at) && std::ranges::find(run, at) == run.end()) {
      run.push_back(at);
      at = m_graph.out(at)[0].to;
    }
    if (m_graph.in(at).size() < 2) return;
    AnchoredEdits edits = run.empty() ? AnchoredEdits{cut(way)} : taken(run);
    add(nameOf(("branch|" + way.id.value()).c_str(), run), std::move(edits));
  }

  // Putting in ------------------------------------------------------------------------------------

  /// Nodes of the candidate that stand for the step of a variant.
  Run standingFor(const Node& node) const
  {
    const auto same = m_has.find(m_measure.nameOf(node));
    if (same != m_has.end()) return same->second;
    const StepVotes* votes = m_measure.votesFor(m_measure.nameOf(node));
    Run found;
    if (!votes) return found;
    for (const auto& [name, nodes] : m_has) {
      const StepVotes* others = m_measure.votesFor(name);
      if (!others) continue;
      for (std::size_t k = 0; k < votes->classes.size(); ++k) {
        if (votes->classes[k] == nowhere || votes->classes[k] != others->classes[k]) continue;
        found.insert(found.end(), nodes.begin(), nodes.end());
        break;
      }
    }
    return found;
  }

  void putIn(const Process& variant)
  {
    const WayGraph graph{variant};
    std::vector<bool> wanted(graph.size(), false);
    for (std::size_t i = 0; i < graph.size(); ++i) {
      const Node& node = graph.node(i);
      wanted[i] = m_measure.nameOf(node) != 0 && isPlain(graph, i) && !node.parent &&
                  (shareOf(node) >= often || m_kept.contains(m_measure.nameOf(node))) &&
                  standingFor(node).empty();
    }
    for (std::size_t i = 0; i < graph.size(); ++i) {
      Run run;
      for (std::size_t at = i; wanted[at] && std::ranges::find(run, at) == run.end();
           at = graph.out(at)[0].to) {
        run.push_back(at);
        putInRun(variant, graph, run);
      }
    }
  }

  /// Behind what comes before it in the variant, and before what comes after it.
  void putInRun(const Process& variant, const WayGraph& graph, const Run& run)
  {
    const auto known = [&](std::size_t at) {
      return !gatewayOf(graph.node(at)) && !standingFor(graph.node(at)).empty();
    };
    for (const std::size_t before : graph.nearest(run.front(), true, known)) {
      for (const std::size_t at : standingFor(graph.node(before))) {
        for (const WayGraph::Edge& edge : m_graph.out(at)) {
          if (edge.flow) putInRun(variant, graph, run, *edge.flow);
        }
      }
    }
    for (const std::size_t after : graph.nearest(run.back(), false, known)) {
      for (const std::size_t at : standingFor(graph.node(after))) {
        for (const WayGraph::Edge& edge : m_graph.in(at)) {
          if (edge.flow) putInRun(variant, graph, run, *edge.flow);
        }
      }
    }
  }

  void putInRun(const Process& variant, const WayGraph& graph, const Run& run, const Flow& way)
  {
    std::string name = "put|" + way.id.value();
    AnchoredEdits edits{cut(way)};
    NodeId before = *way.source;
    Flow like = way;
    for (const std::size_t i : run) {
      Node node = graph.node(i);
      name += "|" + foldText(node.label);
      node.id = NodeId{"step_" + node.id.value()};
      node.participant = std::nullopt;
      edits.emplace_back(InsertStep{node, Pairing::laneOf(variant, node)});
      edits.emplace_back(bridge(like, before, node.id));
      before = node.id;
      like = plainWay();
    }
    edits.emplace_back(bridge(like, before, *way.target));
    add(name, std::move(edits));
  }

  const Process& m_candidate;
  const std::vector<const Process*>& m_variants;
  const ProposalMeasure& m_measure;
  const std::set<TextMark>& m_kept;
  WayGraph m_graph;
  std::map<TextMark, Run> m_has;
  std::set<std::string> m_known;
  std::vector<AnchoredEdits> m_moves;
};

/// A gateway with one way in and one out, if there is one.
std::optional<AnchoredEdits> idleGateway(const Process& process)
{
  const WayGraph graph{process};
  for (std::size_t i = 0; i < graph.size(); ++i) {
    if (!gatewayOf(graph.node(i)) || !isPlain(graph, i)) continue;
    const Flow& in = *graph.in(i)[0].flow;
    const Flow& out = *graph.out(i)[0].flow;
    if (in.source == out.target) continue;
    return AnchoredEdits{EraseStep{graph.node(i).id}, cut(in), cut(out),
                         bridge(in, *in.source, *out.target)};
  }
  return std::nullopt;
}

bool carryOut(Process& process, const AnchoredEdits& edits, const Process& original)
{
  Result<Process> made = carriedOut(process, edits, original);
  if (made) process = std::move(made.value());
  return made.has_value();
}

}  // namespace

std::vector<AnchoredEdits> proposalMoves(const Process& candidate,
                                         const std::vector<const Process*>& variants,
                                         const ProposalMeasure& measure,
                                         const std::set<TextMark>& kept)
{
  return Moves{candidate, variants, measure, kept}.all();
}

std::optional<Process> changed(const Process& process, const AnchoredEdits& edits,
                               const Process& original)
{
  Process made = process;
  if (!carryOut(made, edits, original)) return std::nullopt;
  while (const auto idle = idleGateway(made)) {
    if (!carryOut(made, *idle, made)) break;
  }
  return made;
}

}  // namespace einklang
