#include "model/comparison/StepPlaces.h"

#include "model/base/OneLine.h"
#include "model/base/Text.h"
#include "model/comparison/Questions.h"

#include <algorithm>

namespace einklang {

StepPlaces::StepPlaces(const Pairing& pairing, const ChangeGroup& group)
    : m_pairing{pairing},
      m_group{group},
      m_r{pairing.referenceGraph()},
      m_rNames{pairing.preparedReference().names()},
      m_vNames{pairing.preparedVariant().names()},
      m_complexR{m_r.size()},
      m_complexV{pairing.variantGraph().size()}
{
  const auto note = [](const WayGraph& graph, const std::vector<NodeId>& steps, BitSet& all) {
    for (const NodeId& id : steps) {
      if (const std::size_t at = graph.indexOf(id); at < graph.size()) all.add(at);
    }
  };
  for (const Correspondence& complex : pairing.complex()) {
    if (complex.a.size() == 1 && complex.b.size() == 1) continue;
    note(m_r, complex.a, m_complexR);
    note(pairing.variantGraph(), complex.b, m_complexV);
  }
}

const Process& StepPlaces::process(const WayGraph& graph) const
{
  return &graph == &m_r ? m_pairing.reference() : m_pairing.variant();
}

std::vector<std::string> StepPlaces::arguments(const WayGraph& graph, std::size_t i,
                                               const Indices& steps) const
{
  const std::size_t none = graph.size();
  const std::size_t nearest = neighbourOf(graph, i, true);
  const std::size_t after = neighbourOf(graph, i, false);
  const std::size_t before = after != none && comesFromMany(graph, i) ? none : nearest;
  const bool ofReference = &graph == &m_r;
  const auto called = [&](std::size_t at) {
    return at == none ? std::string{} : names(graph).nameOf(at);
  };
  // A named step says the place better than a start without a name.
  const bool isVague =
      before != none && after != none && graph.node(before).label.empty() && hasOneNext(graph, i);
  std::vector<std::string> arguments{nameWithMore(graph, i), called(isVague ? none : before),
                                     called(after), oneLine(roleOf(process(graph), graph.node(i)))};
  const bool isBeside = saysItsStep(graph, i, steps);
  if (eventOf(graph.node(i))) {
    arguments.emplace_back(isBeside ? "beside" : namesStepOfBoth(graph, i) ? "names" : "event");
  }
  if (ofReference) return arguments;
  arguments.resize(5);
  const auto partner = before == none ? std::nullopt : m_pairing.inReference(before);
  arguments.push_back(partner ? m_rNames.nameOf(*partner) : std::string{});
  arguments.push_back(nearest == none ? std::string{} : namesAfter(i));
  return arguments;
}

/// What all steps of both sides that come next in the variant are called in the reference.
std::string StepPlaces::namesAfter(std::size_t i) const
{
  const WayGraph& graph = m_pairing.variantGraph();
  const auto known = [&](std::size_t at) {
    return isKnown(graph, at) && m_pairing.variantRanks()[at] > m_pairing.variantRanks()[i];
  };
  std::vector<std::string> names;
  for (const std::size_t at : graph.nearest(i, false, known)) {
    names.push_back(m_rNames.nameOf(*m_pairing.inReference(at)));
  }
  return listed(names);
}

bool StepPlaces::hasOneNext(const WayGraph& graph, std::size_t i) const
{
  return graph.nearestSet(i, false, [&](std::size_t at) { return isAnchor(graph, at); }).count() ==
         1;
}

/// Behind a join no single step is the one that it follows; it may be the one before the next.
bool StepPlaces::comesFromMany(const WayGraph& graph, std::size_t i) const
{
  const auto known = [&](std::size_t at) { return isAnchor(graph, at); };
  if (graph.nearestSet(i, true, known).count() < 2) return false;
  const std::vector<std::size_t> after = graph.nearest(i, false, known);
  if (after.size() == 1) return true;
  // Of several, one may still be the only work that comes next, and on no other way.
  const auto isWork = [&](std::size_t at) { return !isEnd(graph.node(at)); };
  const auto work = std::ranges::find_if(after, isWork);
  if (work == after.end() || std::ranges::count_if(after, isWork) > 1) return false;
  const auto isOther = [&](std::size_t at) { return at == i || isAnchor(graph, at); };
  return graph.nearestSet(*work, true, isOther).count() == 1;
}

/// With the question that only this side asks behind it, or with what happens meanwhile.
std::string StepPlaces::nameWithMore(const WayGraph& graph, std::size_t i) const
{
  const bool ofReference = &graph == &m_r;
  std::string name = names(graph).nameOf(i);
  if (name.find('\t') != std::string::npos) return name;
  const auto asked = questionAfter(graph, i, ofReference ? m_group.missing : m_group.additional);
  if (asked && !(ofReference && askedWithoutName(i, 1))) {
    return name + "\tasks\t" + oneLine(graph.node(*asked).label);
  }
  const PreparedFlow& flow =
      ofReference ? m_pairing.preparedReference() : m_pairing.preparedVariant();
  if (flow.canFreeze()) return name;  // then nobody knows what happens beside what
  const auto known = [&](std::size_t at) { return isKnown(graph, at); };
  if (const auto beside = beginsBeside(graph, flow.relations(), i, known)) {
    return name + "\tmeanwhile\t" + oneLine(graph.node(*beside).label);
  }
  return name + branchOfChanges(graph, i, flow.relations());
}

/// Where a step that only this side has begins one branch, and this one another: at the same time,
/// or as another choice that nobody put in words.
std::string StepPlaces::branchOfChanges(const WayGraph& graph, std::size_t i,
                                        const OrderRelations& relations) const
{
  if (!isActivity(graph.node(i))) return {};
  const auto told = [&](std::size_t at) { return !isAnchor(graph, at); };
  const auto mark = [&](const char* kind, std::size_t at) {
    return rank(graph, at) < rank(graph, i) ? kind + oneLine(graph.node(at).label) : std::string{};
  };
  const auto beside = beginsBeside(graph, relations, i, told);
  if (beside) return mark("\tmeanwhile\t", *beside);
  const std::optional<std::size_t> split = wordlessSplit(graph, i);
  if (!split) return {};
  const auto isStep = [&](std::size_t at) {
    return isActivity(graph.node(at)) && !graph.node(at).label.empty();
  };
  const bool isNew = isOfChanges(graph, *split);
  std::optional<std::size_t> other;
  for (const std::size_t at : graph.nearest(*split, false, isStep)) {
    if (at == i || relations.between(at, i) != Order::Alternative) continue;
    if (isKnown(graph, at) && isNew) return "\teither\t" + oneLine(graph.node(at).label);
    if (told(at) && (!other || rank(graph, at) < rank(graph, *other))) other = at;
  }
  if (other) return mark("\teither\t", *other);
  return isNew ? "\tsometimes\t" : "";
}

std::size_t StepPlaces::rank(const WayGraph& graph, std::size_t i) const
{
  return (&graph == &m_r ? m_pairing.referenceRanks() : m_pairing.variantRanks())[i];
}

bool StepPlaces::isOfChanges(const WayGraph& graph, std::size_t at) const
{
  const Indices& nodes = &graph == &m_r ? m_group.missing : m_group.additional;
  return std::ranges::find(nodes, at) != nodes.end();
}

/// The choice right before it that nobody named, on a way that does not say when it is taken.
std::optional<std::size_t> StepPlaces::wordlessSplit(const WayGraph& graph, std::size_t step) const
{
  const std::string& name = names(graph).foldedLabel(step);
  std::size_t at = step;
  while (graph.in(at).size() == 1) {
    const WayGraph::Edge& way = graph.in(at).front();
    if (way.flow && !way.flow->label.empty()) return std::nullopt;
    at = way.to;
    const bool isNamed = !graph.node(at).label.empty() &&
                         !(eventOf(graph.node(at)) && saysStep(names(graph).foldedLabel(at), name));
    if (isNamed) return std::nullopt;
    if (graph.out(at).size() > 1) return at;
    if (!isOfChanges(graph, at)) return std::nullopt;
  }
  return std::nullopt;
}

std::optional<std::size_t> StepPlaces::askedWithoutName(std::size_t step, std::size_t least) const
{
  const auto question = questionAfter(m_r, step, m_group.missing);
  if (!question) return std::nullopt;
  const WayGraph& variant = m_pairing.variantGraph();
  const auto known = [&](std::size_t at) { return isKnown(m_r, at); };
  const auto knownThere = [&](std::size_t at) { return isKnown(variant, at); };
  const BitSet after = m_r.nearestSet(*question, false, known);
  std::optional<std::size_t> first;
  for (std::size_t i = 0; i < variant.size(); ++i) {
    const Gateway* gateway = gatewayOf(variant.node(i));
    const bool chooses = gateway && !m_pairing.inReference(i) &&
                         gateway->kind != GatewayKind::Parallel && variant.out(i).size() > 1;
    if (!chooses || !variant.node(i).label.empty()) continue;
    if (first && m_pairing.variantRanks()[*first] < m_pairing.variantRanks()[i]) continue;
    const auto isHere = [&](std::size_t at) { return after.has(*m_pairing.inReference(at)); };
    const auto common = std::ranges::count_if(variant.nearest(i, false, knownThere), isHere);
    if (static_cast<std::size_t>(common) >= least) first = i;
  }
  return first;
}

/// An event that only names the step beside it, which is no other than on the other side.
bool StepPlaces::namesStepOfBoth(const WayGraph& graph, std::size_t i) const
{
  const Event* event = eventOf(graph.node(i));
  if (!event || event->trigger != EventTrigger::None) return false;
  const auto isNamed = [&](const WayGraph::Edges& edges) {
    return edges.size() == 1 && isActivity(graph.node(edges.front().to)) &&
           isAnchor(graph, edges.front().to) &&
           saysStep(names(graph).foldedLabel(i), names(graph).foldedLabel(edges.front().to));
  };
  return isNamed(graph.in(i)) || isNamed(graph.out(i));
}

bool StepPlaces::endsBehindStep(const WayGraph& graph, std::size_t end) const
{
  const auto isStep = [&](std::size_t at) { return !gatewayOf(graph.node(at)); };
  const std::vector<std::size_t> before = graph.nearest(end, true, isStep);
  return std::ranges::any_of(before, [&](std::size_t at) { return isKnown(graph, at); });
}

/// An event that only says that the step beside it was done: it has the whole label of it.
bool StepPlaces::saysItsStep(const WayGraph& graph, std::size_t i, const Indices& steps) const
{
  if (!eventOf(graph.node(i))) return false;
  const auto isSaid = [&](const WayGraph::Edges& edges) {
    if (edges.size() != 1) return false;
    const std::size_t step = edges.front().to;
    return isActivity(graph.node(step)) && !graph.node(step).label.empty() &&
           std::ranges::find(steps, step) != steps.end() &&
           saysStep(names(graph).foldedLabel(i), names(graph).foldedLabel(step));
  };
  return isSaid(graph.in(i)) || isSaid(graph.out(i));
}

/// What the step before (or after) it is called, of those that both sides have: where people
/// find it. Nothing where only a loop leads there.
std::string StepPlaces::neighbour(const WayGraph& graph, std::size_t i, bool backwards) const
{
  const std::size_t at = neighbourOf(graph, i, backwards);
  return at < graph.size() ? names(graph).nameOf(at) : std::string{};
}

std::size_t StepPlaces::neighbourOf(const WayGraph& graph, std::size_t i, bool backwards) const
{
  const bool ofReference = &graph == &m_r;
  const auto& ranks = ofReference ? m_pairing.referenceRanks() : m_pairing.variantRanks();
  for (const bool wantsUnique : {true, false}) {
    const auto known = [&](std::size_t at) {
      return isAnchor(graph, at) && !graph.node(at).label.empty() &&
             (!wantsUnique || names(graph).isUnique(at));
    };
    const std::size_t at = names(graph).best(graph.nearestSet(i, backwards, known), i, backwards);
    if (at == graph.size()) continue;
    if (backwards ? ranks[at] < ranks[i] : ranks[at] > ranks[i]) return at;
  }
  return backwards ? startBefore(graph, i) : graph.size();
}

/// A start that only the other side names.
std::size_t StepPlaces::startBefore(const WayGraph& graph, std::size_t i) const
{
  const auto known = [&](std::size_t at) { return isKnown(graph, at); };
  const std::vector<std::size_t> nearest = graph.nearest(i, true, known);
  const bool isSo = nearest.size() == 1 && isStart(graph.node(nearest.front())) &&
                    graph.node(nearest.front()).label.empty();
  return isSo ? nearest.front() : graph.size();
}

/// A step that both sides have.
bool StepPlaces::isKnown(const WayGraph& graph, std::size_t at) const
{
  const auto& partner = &graph == &m_r ? m_pairing.inVariant(at) : m_pairing.inReference(at);
  return partner.has_value() && !gatewayOf(graph.node(at));
}

/// A step that both sides have, alone or as one of several that stand for each other.
bool StepPlaces::isAnchor(const WayGraph& graph, std::size_t at) const
{
  return isKnown(graph, at) || (&graph == &m_r ? m_complexR : m_complexV).has(at);
}

/// The nearest steps before (or after) the fragment that both sides have.
StepPlaces::Indices StepPlaces::neighboursOf(const WayGraph& graph, const Indices& fragment,
                                             bool backwards) const
{
  const auto known = [&](std::size_t at) { return isKnown(graph, at); };
  BitSet found{graph.size()};
  for (const std::size_t i : fragment) found.unite(graph.nearestSet(i, backwards, known));
  // What is on both sides of it is there by a loop; the other side tells more.
  return graph.listed(found);
}

}  // namespace einklang
