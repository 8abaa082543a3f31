#include "model/comparison/Branchings.h"

#include "model/base/OneLine.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <set>
#include <utility>

namespace einklang {
namespace {

using Indices = std::vector<std::size_t>;

/// One side of a pair, its steps by their numbers in the reference.
class Side
{
 public:
  Side(const Pairing& pairing, bool ofVariant)
      : m_graph{ofVariant ? pairing.variantGraph() : pairing.referenceGraph()},
        m_pairing{pairing},
        m_ofVariant{ofVariant}
  {}

  const WayGraph& graph() const { return m_graph; }

  bool isKnown(std::size_t at) const
  {
    if (gatewayOf(m_graph.node(at))) return false;
    return m_ofVariant ? m_pairing.inReference(at).has_value()
                       : m_pairing.inVariant(at).has_value();
  }

  std::size_t inReference(std::size_t at) const
  {
    return m_ofVariant ? *m_pairing.inReference(at) : at;
  }

  /// The steps of both sides that only gateways stand between, or itself.
  std::set<std::size_t> nearest(std::size_t i, bool backwards) const
  {
    std::set<std::size_t> found;
    const auto take = [&](std::size_t at) {
      if (isKnown(at)) found.insert(inReference(at));
    };
    const auto isStep = [this](std::size_t at) { return !gatewayOf(m_graph.node(at)); };
    if (isStep(i)) {
      take(i);
    } else {
      std::ranges::for_each(m_graph.nearest(i, backwards, isStep), take);
    }
    return found;
  }

  /// The steps of both sides that follow a step of the reference.
  std::set<std::size_t> following(std::size_t r) const
  {
    std::set<std::size_t> found;
    for (const WayGraph::Edge& way : m_graph.out(m_ofVariant ? *m_pairing.inVariant(r) : r)) {
      found.merge(nearest(way.to, false));
    }
    return found;
  }

 private:
  const WayGraph& m_graph;
  const Pairing& m_pairing;
  bool m_ofVariant;
};

Indices sorted(const Pairing& pairing, const std::set<std::size_t>& steps)
{
  Indices all{steps.begin(), steps.end()};
  std::ranges::sort(all, {}, [&](std::size_t i) { return pairing.referenceRanks()[i]; });
  return all;
}

Indices without(const Pairing& pairing, const std::set<std::size_t>& steps,
                const std::set<std::size_t>& others)
{
  std::set<std::size_t> left;
  std::ranges::set_difference(steps, others, std::inserter(left, left.end()));
  return sorted(pairing, left);
}

}  // namespace

std::vector<DirectWays> directWays(const Pairing& pairing, const ChangeGroup& group)
{
  const Side ours{pairing, false};
  const Side theirs{pairing, true};
  std::set<std::size_t> from;
  for (const WayChange& way : group.ways) {
    if (way.reference) {
      from.merge(ours.nearest(ours.graph().endsOf(*way.reference).from, true));
    }
    if (way.variant) {
      from.merge(theirs.nearest(theirs.graph().endsOf(*way.variant).from, true));
    }
  }
  std::vector<DirectWays> found;
  for (const std::size_t r : sorted(pairing, from)) {
    const std::set<std::size_t> before = ours.following(r);
    const std::set<std::size_t> after = theirs.following(r);
    const Indices missing = without(pairing, before, after);
    const Indices additional = without(pairing, after, before);
    if (!missing.empty()) found.push_back({r, missing, true});
    if (!additional.empty()) found.push_back({r, additional, false});
  }
  return found;
}

namespace {

class Shortcuts
{
 public:
  Shortcuts(const Pairing& pairing, const ChangeGroup& group)
      : m_pairing{pairing},
        m_group{group},
        m_graph{pairing.variantGraph()},
        m_relations{pairing.preparedVariant().relations()}
  {}

  std::vector<Shortcut> find() const
  {
    std::vector<Shortcut> found;
    std::set<std::pair<std::size_t, std::size_t>> known;  // split, number of the way
    for (const std::size_t node : m_group.additional) {
      for (std::size_t way = 0; way < m_graph.out(node).size(); ++way)
        look(node, way, known, found);
      if (m_graph.in(node).size() != 1) continue;
      const std::size_t split = m_graph.in(node).front().to;
      const auto& ways = m_graph.out(split);
      const auto it = std::ranges::find(ways, node, &WayGraph::Edge::to);
      look(split, static_cast<std::size_t>(it - ways.begin()), known, found);
    }
    return found;
  }

 private:
  /// One way out of a choice; where both sides make the choice, the way is a new one.
  void look(std::size_t split, std::size_t number,
            std::set<std::pair<std::size_t, std::size_t>>& known,
            std::vector<Shortcut>& found) const
  {
    const Gateway* gateway = gatewayOf(m_graph.node(split));
    if (!gateway || gateway->kind == GatewayKind::Parallel || m_graph.out(split).size() < 2) return;
    if (!known.emplace(split, number).second) return;
    const WayGraph::Edge& way = m_graph.out(split)[number];
    const std::optional<std::size_t> to = onlyStepAfter(way.to);
    if (!to) return;
    Indices past;
    for (std::size_t i = 0; i < m_graph.size(); ++i) {
      if (isStep(i) && isPassed(i, split, way, *to)) past.push_back(*m_pairing.inReference(i));
    }
    const std::size_t target = *m_pairing.inReference(*to);
    if (past.size() < 2 || (m_pairing.inReference(split) && isPassedThere(past, target))) return;
    std::ranges::sort(past, {}, [&](std::size_t r) { return m_pairing.referenceRanks()[r]; });
    found.push_back({nameOf(split, way), target, std::move(past)});
  }

  /// The reference leads past the steps, too.
  bool isPassedThere(const Indices& past, std::size_t to) const
  {
    const WayGraph& graph = m_pairing.referenceGraph();
    const auto isEnd = [&](std::size_t at) {
      return graph.in(at).empty() || std::ranges::find(past, at) != past.end();
    };
    const Indices ends = graph.nearest(to, true, isEnd);
    return std::ranges::any_of(ends, [&](std::size_t at) { return graph.in(at).empty(); });
  }

  bool isStep(std::size_t i) const
  {
    return isActivity(m_graph.node(i)) && m_pairing.inReference(i) &&
           !m_graph.node(i).label.empty();
  }

  /// Where the way leads, if only one step of both sides comes next.
  std::optional<std::size_t> onlyStepAfter(std::size_t i) const
  {
    if (isStep(i)) return i;
    const Indices next = m_graph.nearest(i, false, [this](std::size_t at) { return isStep(at); });
    return next.size() == 1 ? std::optional{next.front()} : std::nullopt;
  }

  /// It lies on all other ways out of the choice that lead there, before what this way leads to.
  bool isPassed(std::size_t i, std::size_t split, const WayGraph::Edge& way, std::size_t to) const
  {
    const auto leads = [&](std::size_t from) { return from == i || m_relations.reaches(from, i); };
    if (!m_relations.reaches(i, to) || m_relations.reaches(to, i)) return false;
    if (leads(way.to) || m_relations.reaches(i, split)) return false;
    bool isPassedThere = false;
    for (const WayGraph::Edge& other : m_graph.out(split)) {
      if (&other == &way || (other.to != to && !m_relations.reaches(other.to, to))) continue;
      if (!leads(other.to)) return false;
      isPassedThere = true;
    }
    return isPassedThere;
  }

  /// What the way is called, else the last that is done on it before both sides meet.
  std::string nameOf(std::size_t split, const WayGraph::Edge& way) const
  {
    const StepNames& names = m_pairing.preparedVariant().names();
    if (way.flow && !way.flow->label.empty()) {
      const std::string question = oneLine(m_graph.node(split).label);
      const std::string answer = oneLine(way.flow->label);
      return question.empty() ? answer : question + ": " + answer;
    }
    std::size_t at = way.to;
    std::optional<std::size_t> last;
    while (!m_pairing.inReference(at) && !gatewayOf(m_graph.node(at))) {
      if (!m_graph.node(at).label.empty()) last = at;
      if (m_graph.out(at).size() != 1 || m_relations.isRepeated(at)) break;
      at = m_graph.out(at).front().to;
    }
    return names.nameOf(last.value_or(split));
  }

  const Pairing& m_pairing;
  const ChangeGroup& m_group;
  const WayGraph& m_graph;
  const OrderRelations& m_relations;
};

}  // namespace

std::vector<Shortcut> shortcuts(const Pairing& pairing, const ChangeGroup& group)
{
  return Shortcuts{pairing, group}.find();
}

namespace {

/// The join right before a step.
std::optional<std::size_t> joinBefore(const WayGraph& graph, std::size_t step)
{
  if (graph.in(step).size() != 1) return std::nullopt;
  const std::size_t at = graph.in(step).front().to;
  const bool isJoin = gatewayOf(graph.node(at)) && graph.in(at).size() > 1;
  return isJoin && graph.out(at).size() == 1 ? std::optional{at} : std::nullopt;
}

}  // namespace

std::vector<OtherJoin> otherJoins(const Pairing& pairing, const ChangeGroup& group)
{
  const WayGraph& ours = pairing.referenceGraph();
  const WayGraph& theirs = pairing.variantGraph();
  std::vector<OtherJoin> found;
  for (const std::size_t v : group.additional) {
    if (!gatewayOf(theirs.node(v)) || theirs.out(v).size() != 1) continue;
    const std::size_t next = theirs.out(v).front().to;
    const auto& step = pairing.inReference(next);
    if (!step || gatewayOf(theirs.node(next)) || joinBefore(theirs, next) != v) continue;
    const std::optional<std::size_t> join = joinBefore(ours, *step);
    if (!join || pairing.inVariant(*join)) continue;
    if (gatewayOf(ours.node(*join))->kind == gatewayOf(theirs.node(v))->kind) continue;
    found.push_back({*step, *join, v});
  }
  return found;
}

}  // namespace einklang
