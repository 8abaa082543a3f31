#include "model/comparison/WayGraph.h"

#include "model/analysis/FlowOrder.h"
#include "model/base/Text.h"

#include <algorithm>
#include <bit>
#include <set>
#include <utility>

namespace einklang {

bool BitSet::unite(const BitSet& other)
{
  std::uint64_t* own = words();
  const std::uint64_t* more = other.words();
  std::uint64_t grown = 0;
  for (std::size_t i = 0; i < m_count; ++i) {
    grown |= more[i] & ~own[i];
    own[i] |= more[i];
  }
  return grown != 0;
}

void BitSet::intersect(const BitSet& other)
{
  std::uint64_t* own = words();
  const std::uint64_t* more = other.words();
  for (std::size_t i = 0; i < m_count; ++i) own[i] &= more[i];
}

std::size_t BitSet::count() const
{
  std::size_t count = 0;
  for (std::size_t i = 0; i < m_count; ++i) {
    count += static_cast<std::size_t>(std::popcount(words()[i]));
  }
  return count;
}

namespace {

/// Calls take(word) for each word of a folded text, which has single blanks.
template <typename Take>
void eachWord(std::string_view folded, const Take& take)
{
  for (std::size_t begin = 0; begin <= folded.size();) {
    const std::size_t end = std::min(folded.find(' ', begin), folded.size());
    take(folded.substr(begin, end - begin));
    begin = end + 1;
  }
}

bool hasWord(std::string_view folded, std::string_view word)
{
  bool found = false;
  eachWord(folded, [&](std::string_view one) { found = found || one == word; });
  return found;
}

}  // namespace

bool saysStep(std::string_view event, std::string_view step)
{
  constexpr double most = 0.6;
  double words = 0;
  double both = 0;
  eachWord(step, [&](std::string_view word) {
    words += 1;
    both += hasWord(event, word) ? 1 : 0;
  });
  return both >= most * words;
}

bool saysStep(const Node& event, const Node& step)
{
  if (!eventOf(event) || !isActivity(step) || step.label.empty()) return false;
  return saysStep(foldText(event.label), foldText(step.label));
}

WayGraph::WayGraph(const Process& process) : WayGraph{numberedFlow(process)}
{
  m_process = &process;
  m_byFlow = m_flow.ways;
  std::ranges::sort(m_byFlow, std::less<>{}, &NumberedFlow::Way::flow);
}

WayGraph::WayGraph(NumberedFlow flow) : m_flow{std::move(flow)}, m_out(size()), m_in(size())
{
  for (const NumberedFlow::Way& way : m_flow.ways) connect(way.from, way.to, way.flow);
  connectHidden();
}

std::size_t WayGraph::indexOf(const NodeId& id) const
{
  expects(m_process, "the nodes are those of one process");
  return m_process->nodes().placeOf(id.value());
}

NumberedFlow::Way WayGraph::endsOf(const Flow& flow) const
{
  const auto found =
      std::ranges::lower_bound(m_byFlow, &flow, std::less<>{}, &NumberedFlow::Way::flow);
  expects(found != m_byFlow.end() && found->flow == &flow, "the flow is one of the process");
  return *found;
}

void WayGraph::connect(std::size_t from, std::size_t to, const Flow* flow)
{
  m_out[from].push_back({to, flow});
  m_in[to].push_back({from, flow});
}

void WayGraph::connectHidden()
{
  std::vector<std::vector<std::size_t>> firsts(size());
  std::vector<std::vector<std::size_t>> lasts(size());
  for (std::size_t i = 0; i < size(); ++i) {
    const NumberedFlow::Step& step = m_flow.steps[i];
    if (step.host != NumberedFlow::none) {
      connect(step.host, i, nullptr);
    } else if (step.parent != NumberedFlow::none) {
      if (m_in[i].empty()) firsts[step.parent].push_back(i);
      if (m_out[i].empty()) lasts[step.parent].push_back(i);
    }
  }
  for (std::size_t parent = 0; parent < size(); ++parent) {
    if (firsts[parent].empty() && lasts[parent].empty()) continue;
    const Edges after = m_out[parent];
    for (const std::size_t first : firsts[parent]) connect(parent, first, nullptr);
    for (const std::size_t last : lasts[parent]) {
      for (const Edge& edge : after) connect(last, edge.to, nullptr);
    }
  }
}

std::vector<std::size_t> WayGraph::flowRanks() const
{
  std::vector<std::size_t> ranks(size());
  std::size_t rank = 0;
  for (const std::size_t i : flowOrderOf(m_flow)) ranks[i] = rank++;
  return ranks;
}

std::vector<std::size_t> WayGraph::listed(const BitSet& set) const
{
  std::vector<std::size_t> all;
  set.each([&](std::size_t i) {
    if (i < size()) all.push_back(i);
  });
  return all;
}

namespace {

/// The nodes on every way to each node (backwards: from each node to an end), by the iterative
/// data-flow equations; a fixed point after two or three rounds in practice.
std::vector<BitSet> dominators(const WayGraph& graph, bool backwards,
                               const std::vector<std::size_t>& ranks)
{
  std::vector<std::size_t> order(graph.size());
  for (std::size_t i = 0; i < graph.size(); ++i) order[ranks[i]] = i;
  if (backwards) std::ranges::reverse(order);
  std::vector<BitSet> all(graph.size(), BitSet{graph.size(), true});
  for (bool changed = true; changed;) {
    changed = false;
    for (const std::size_t i : order) {
      const auto& before = backwards ? graph.out(i) : graph.in(i);
      BitSet own{graph.size(), !before.empty()};
      for (const WayGraph::Edge& edge : before) own.intersect(all[edge.to]);
      own.add(i);
      if (own == all[i]) continue;
      all[i] = own;
      changed = true;
    }
  }
  return all;
}

/// Each node before those it leads to, but for ways back: the reverse of the order in which a
/// depth-first search leaves them (Tarjan 1972). Whatever the ranks, the relations are the same;
/// these are cheap, and two rounds are enough.
std::vector<std::size_t> topologicalRanks(const WayGraph& graph)
{
  std::vector<std::size_t> ranks(graph.size(), 0);
  std::vector<char> seen(graph.size(), 0);
  std::vector<std::pair<std::size_t, std::size_t>> open;  // node, number of its next way
  std::size_t rank = graph.size();
  for (std::size_t start = 0; start < graph.size(); ++start) {
    if (seen[start] != 0) continue;
    open.emplace_back(start, 0);
    seen[start] = 1;
    while (!open.empty()) {
      const std::size_t at = open.back().first;
      if (open.back().second == graph.out(at).size()) {
        ranks[at] = --rank;
        open.pop_back();
        continue;
      }
      const std::size_t next = graph.out(at)[open.back().second++].to;
      if (std::exchange(seen[next], char{1}) == 0) open.emplace_back(next, 0);
    }
  }
  return ranks;
}

/// The next node that every way from here passes; none where ways end apart.
std::optional<std::size_t> nextCommon(const WayGraph& graph, std::size_t from,
                                      const std::vector<BitSet>& postDominators)
{
  std::optional<std::size_t> next;
  std::size_t most = 0;
  postDominators[from].each([&](std::size_t i) {
    if (i == from || i >= graph.size()) return;
    const std::size_t count = postDominators[i].count();
    if (count < most) return;
    next = i;
    most = count;
  });
  return next;
}

/// What can be reached from `from` without passing `until` or the split again.
BitSet branchFrom(const WayGraph& graph, std::size_t from, std::size_t split,
                  std::optional<std::size_t> until)
{
  BitSet region{graph.size()};
  SmallVector<std::size_t, 32> open{from};
  while (!open.empty()) {
    const std::size_t at = open.back();
    open.pop_back();
    if (at == split || at == until || region.has(at)) continue;
    region.add(at);
    for (const WayGraph::Edge& edge : graph.out(at)) open.push_back(edge.to);
  }
  return region;
}

bool runsAllBranches(const Node& split)
{
  const Gateway* gateway = gatewayOf(split);
  return !gateway || gateway->kind == GatewayKind::Parallel ||
         gateway->kind == GatewayKind::Inclusive;
}

/// The event before a step that says that it comes says nothing of when.
bool announcesItsStep(const WayGraph& graph, std::size_t event)
{
  return graph.out(event).size() == 1 &&
         saysStep(graph.node(event), graph.node(graph.out(event).front().to));
}

/// What is said about when each way out is taken: by the way, else by the event it leads to.
Guard::Cases casesAt(const WayGraph& graph, std::size_t split)
{
  Guard::Cases cases;
  for (const WayGraph::Edge& edge : graph.out(split)) {
    if (edge.flow && !edge.flow->label.empty()) {
      cases.push_back(edge.flow->label);
    } else if (eventOf(graph.node(edge.to)) && !announcesItsStep(graph, edge.to)) {
      cases.push_back(graph.node(edge.to).label);
    } else {
      cases.emplace_back();
    }
  }
  return cases;
}

/// Of an inclusive choice one way is often called so: it is none.
bool saysAlways(std::string_view label)
{
  if (label.empty()) return false;
  static const std::set<std::string, std::less<>> words{
      "immer", "stets", "in jedem fall", "auf jeden fall", "always", "in any case", "altijd"};
  return words.contains(foldText(label));
}

bool choosesBranches(const WayGraph& graph, std::size_t split)
{
  if (const Gateway* gateway = gatewayOf(graph.node(split))) {
    return gateway->kind != GatewayKind::Parallel;
  }
  // Ways out of a step that say when they are taken: conditional flows (BPMN 2.0.2, 13.3.1).
  const auto isConditional = [](const WayGraph::Edge& edge) {
    return edge.flow && (!edge.flow->label.empty() || !edge.flow->condition.empty());
  };
  if (graph.out(split).size() > 1 && std::ranges::any_of(graph.out(split), isConditional)) {
    return true;
  }
  // A boundary event is a choice of its host.
  return std::ranges::any_of(graph.out(split), [&](const WayGraph::Edge& edge) {
    return !edge.flow && isBoundary(graph.node(edge.to));
  });
}

}  // namespace

OrderRelations::OrderRelations(const WayGraph& graph)
    : OrderRelations{graph, topologicalRanks(graph)}
{}

OrderRelations::OrderRelations(const WayGraph& graph, const std::vector<std::size_t>& ranks)
    : m_graph{graph},
      m_concurrent(graph.size(), BitSet{graph.size()}),
      m_guards(graph.size()),
      m_unclear(graph.size(), false),
      m_guardSize(graph.size(), 0)
{
  close(ranks);
  const std::vector<BitSet> before = dominators(graph, false, ranks);
  const std::vector<BitSet> after = dominators(graph, true, ranks);
  for (std::size_t i = 0; i < graph.size(); ++i) {
    if (graph.out(i).size() > 1) lookAtSplit(i, before, after);
  }
}

void OrderRelations::close(const std::vector<std::size_t>& ranks)
{
  m_reach.assign(m_graph.size(), BitSet{m_graph.size()});
  std::vector<std::size_t> order(m_graph.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[m_graph.size() - 1 - ranks[i]] = i;
  for (bool changed = true; changed;) {
    changed = false;
    for (const std::size_t i : order) {
      for (const WayGraph::Edge& edge : m_graph.out(i)) {
        if (!m_reach[i].has(edge.to)) {
          m_reach[i].add(edge.to);
          changed = true;
        }
        changed = m_reach[i].unite(m_reach[edge.to]) || changed;
      }
    }
  }
}

void OrderRelations::lookAtSplit(std::size_t split, const std::vector<BitSet>& dominatorSets,
                                 const std::vector<BitSet>& postDominators)
{
  const std::optional<std::size_t> until = nextCommon(m_graph, split, postDominators);
  std::vector<BitSet> branches;
  for (const WayGraph::Edge& edge : m_graph.out(split)) {
    branches.push_back(branchFrom(m_graph, edge.to, split, until));
  }
  if (runsAllBranches(m_graph.node(split))) noteConcurrency(branches);
  if (choosesBranches(m_graph, split)) noteGuards(split, branches, dominatorSets);
}

void OrderRelations::noteConcurrency(const std::vector<BitSet>& branches)
{
  for (std::size_t one = 0; one < branches.size(); ++one) {
    for (std::size_t other = 0; other < branches.size(); ++other) {
      if (one == other) continue;
      branches[one].each([&](std::size_t i) {
        if (!branches[other].has(i)) m_concurrent[i].unite(branches[other]);
      });
    }
  }
}

void OrderRelations::noteGuards(std::size_t split, const std::vector<BitSet>& branches,
                                const std::vector<BitSet>& dominatorSets)
{
  BitSet any{m_graph.size()};
  BitSet all{m_graph.size(), true};
  for (const BitSet& branch : branches) {
    any.unite(branch);
    all.intersect(branch);
  }
  const std::size_t size = any.count();
  const Guard::Cases cases = casesAt(m_graph, split);
  BitSet always{m_graph.size()};
  for (std::size_t b = 0; b < branches.size(); ++b) {
    if (saysAlways(cases[b])) always.unite(branches[b]);
  }
  any.each([&](std::size_t i) {
    // What comes before the choice in any run does not hang on it: the way back of a loop.
    if (all.has(i) || dominatorSets[split].has(i)) return;
    if (!dominatorSets[i].has(split)) {
      m_unclear[i] = true;
      return;
    }
    if (m_guards[i] && m_guardSize[i] <= size) return;
    if (always.has(i)) return;
    Guard guard{split, {}};
    for (std::size_t b = 0; b < branches.size(); ++b) {
      if (!branches[b].has(i)) continue;
      const WayGraph::Edge& edge = m_graph.out(split)[b];
      // The event that tells the case does not hang on itself.
      const bool isItself = edge.to == i && !(edge.flow && !edge.flow->label.empty());
      guard.cases.push_back(isItself ? std::string_view{} : cases[b]);
    }
    m_guards[i] = std::move(guard);
    m_guardSize[i] = size;
  });
}

Order OrderRelations::between(std::size_t a, std::size_t b) const
{
  const bool forth = m_reach[a].has(b);
  const bool back = m_reach[b].has(a);
  if (forth && back) return Order::Repeated;
  if (forth) return Order::Before;
  if (back) return Order::After;
  return m_concurrent[a].has(b) || m_concurrent[b].has(a) ? Order::Parallel : Order::Alternative;
}

bool OrderRelations::areConnected(std::size_t a, std::size_t b) const
{
  bool startsA = isStart(m_graph.node(a));
  bool startsB = isStart(m_graph.node(b));
  bool meet = false;
  for (std::size_t i = 0; i < m_reach.size(); ++i) {
    const bool toA = m_reach[i].has(a);
    const bool toB = m_reach[i].has(b);
    if (toA && toB) return true;
    const bool start = isStart(m_graph.node(i));
    startsA = startsA || (toA && start);
    startsB = startsB || (toB && start);
    meet = meet || (m_reach[a].has(i) && m_reach[b].has(i));
  }
  return startsA && startsB && meet;
}

}  // namespace einklang
