#include "model/comparison/OrderChanges.h"

#include "model/base/OneLine.h"
#include "model/base/Text.h"
#include "model/comparison/Questions.h"
#include "model/comparison/VertexCover.h"
#include "model/matching/NumberedSteps.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace einklang {
namespace {

using Pairs = std::set<std::pair<std::size_t, std::size_t>>;
using Neighbours = std::map<std::size_t, std::set<std::size_t>>;

Neighbours neighboursIn(const Pairs& pairs)
{
  Neighbours neighbours;
  for (const auto& [a, b] : pairs) {
    neighbours[a].insert(b);
    neighbours[b].insert(a);
  }
  return neighbours;
}

using Steps = std::vector<std::size_t>;

/// Before and after are one kind where one of two happens in the reference, but not where both do.
std::pair<Order, Order> kindOfPair(Order before, Order after)
{
  if (before == Order::After) before = Order::Before;
  const bool happenBoth = before == Order::Before || before == Order::Parallel;
  if (after == Order::After && !happenBoth) after = Order::Before;
  if (before == Order::Before && after == Order::Before) after = Order::After;
  return {before, after};
}

/// Steps of pieces that no way connects are no alternatives: nothing is said about them.
bool isKnown(const OrderRelations& relations, Order order, std::size_t a, std::size_t b)
{
  return order != Order::Alternative || relations.areConnected(a, b);
}

/// The facts in few statements: smallest cover of the pairs.
class Summary
{
 public:
  /// The steps are in the order of the reference.
  Summary(const Pairing& pairing, const Steps& steps)
      : m_steps{steps}, m_ranks{pairing.referenceRanks()}
  {}

  void add(const OrderDifference::Fact& fact)
  {
    m_pairs[kindOfPair(fact.before, fact.after)].insert({placeOf(fact.a), placeOf(fact.b)});
  }

  void tell(OrderChanges& found) const
  {
    for (const auto& [kind, pairs] : m_pairs) {
      const bool moved = kind == std::pair{Order::Before, Order::After};
      const bool nowInOrder = kind.first == Order::Parallel && kind.second != Order::Alternative;
      for (const auto& [one, other] : covered(pairs, moved || nowInOrder)) {
        if (moved) {
          found.moves.push_back({one, other});
        } else {
          found.relations.push_back({kind.first, kind.second, one, other});
        }
      }
    }
  }

 private:
  /// Cover members with the same partners together; with `directed`, also on the same side of them.
  std::vector<std::pair<Steps, Steps>> covered(const Pairs& pairs, bool directed) const
  {
    const std::set<std::size_t> cover = smallestCover(pairs);
    std::map<std::pair<Steps, bool>, Steps> byPartners;  // those, and whether they come later
    std::set<std::size_t> named;
    Neighbours neighbours = neighboursIn(pairs);
    for (const std::size_t member : cover) {
      Steps earlier;
      Steps later;
      for (const std::size_t other : neighbours[member]) {
        if (named.contains(other)) continue;
        (directed && other < member ? earlier : later).push_back(other);
      }
      named.insert(member);
      if (!earlier.empty()) byPartners[{earlier, false}].push_back(member);
      if (!later.empty()) byPartners[{later, true}].push_back(member);
    }
    std::vector<std::pair<Steps, Steps>> result;
    for (const auto& [partners, members] : byPartners) {
      result.emplace_back(stepsAt(members), stepsAt(partners.first));
    }
    return result;
  }

  std::size_t placeOf(std::size_t r) const
  {
    const auto rank = [this](std::size_t step) { return m_ranks[step]; };
    const auto found = std::ranges::lower_bound(m_steps, m_ranks[r], {}, rank);
    return static_cast<std::size_t>(found - m_steps.begin());
  }

  Steps stepsAt(const Steps& places) const
  {
    Steps steps;
    for (const std::size_t place : places) steps.push_back(m_steps[place]);
    return steps;
  }

  const Steps& m_steps;
  const std::vector<std::size_t>& m_ranks;
  std::map<std::pair<Order, Order>, Pairs> m_pairs;
};

/// True if the only way of one side leads to the only way of the other.
bool isOnlyWay(const WayGraph& graph, std::size_t from, std::size_t to)
{
  return graph.out(from).size() == 1 && graph.in(to).size() == 1 && graph.out(from)[0].to == to;
}

}  // namespace

OrderDifference::OrderDifference(const Pairing& pairing)
    : m_pairing{pairing}, m_r{pairing.referenceGraph()}, m_v{pairing.variantGraph()}
{
  for (std::size_t i = 0; i < m_r.size(); ++i) {
    if (gatewayOf(m_r.node(i)) || !pairing.inVariant(i) || isShadow(i)) continue;
    if (!isCase(m_r, i) && !isCase(m_v, *pairing.inVariant(i))) m_steps.push_back(i);
  }
  std::ranges::sort(m_steps, {}, [&](std::size_t i) { return pairing.referenceRanks()[i]; });
  findCopies();
  findFacts();
}

/// A step that one side alone has and whose label is that of a step of both with a number behind
/// ("Daten erfassen 1") does the same on another way: nobody knows from the order of the other one
/// when that is done.
void OrderDifference::findCopies()
{
  m_hasCopy.assign(m_r.size(), 0);
  for (const bool ofVariant : {false, true}) {
    const WayGraph& graph = ofVariant ? m_v : m_r;
    const StepNames& names =
        (ofVariant ? m_pairing.preparedVariant() : m_pairing.preparedReference()).names();
    const auto partner = [&](std::size_t i) {
      return ofVariant ? m_pairing.inReference(i) : m_pairing.inVariant(i);
    };
    for (std::size_t copy = 0; copy < graph.size(); ++copy) {
      const std::string base = withoutNumberBehind(names.foldedLabel(copy));
      if (base.empty() || !isActivity(graph.node(copy)) || partner(copy)) continue;
      for (std::size_t i = 0; i < graph.size(); ++i) {
        const auto there = partner(i);
        if (there && names.foldedLabel(i) == base) m_hasCopy[ofVariant ? *there : i] = 1;
      }
    }
  }
}

bool OrderDifference::isShadow(std::size_t r) const
{
  if (!eventOf(m_r.node(r))) return false;
  const auto alsoThere = [&](std::size_t from, std::size_t to) {
    const std::size_t activity = from == r ? to : from;
    return isActivity(m_r.node(activity)) && isOnlyWay(m_r, from, to) &&
           m_pairing.inVariant(activity) &&
           isOnlyWay(m_v, *m_pairing.inVariant(from), *m_pairing.inVariant(to));
  };
  const auto& before = m_r.in(r);
  const auto& after = m_r.out(r);
  return (before.size() == 1 && alsoThere(before[0].to, r)) ||
         (after.size() == 1 && alsoThere(r, after[0].to));
}

void OrderDifference::findFacts()
{
  const OrderRelations& before = m_pairing.preparedReference().relations();
  const OrderRelations& after = m_pairing.preparedVariant().relations();
  std::vector<std::pair<std::string, std::size_t>> outer;  // condition, step
  std::set<std::string> told;
  for (std::size_t x = 0; x < m_steps.size(); ++x) {
    const std::size_t a = m_steps[x];
    const std::size_t inVariant = *m_pairing.inVariant(a);
    if (before.isRepeated(a) != after.isRepeated(inVariant)) {
      m_facts.push_back({Fact::Repetition, a, a});
    }
    if (const auto guard = m_hasCopy[a] == 0 ? guardChange(m_pairing, a) : std::nullopt) {
      if (guard->isOuter) {
        outer.emplace_back(guard->before + '\n' + guard->after, a);
      } else {
        m_facts.push_back({Fact::Condition, a, a});
        told.insert({guard->before + '\n', '\n' + guard->after});
      }
    }
    for (std::size_t y = x + 1; y < m_steps.size(); ++y) {
      const std::size_t b = m_steps[y];
      const std::size_t other = *m_pairing.inVariant(b);
      const Order was = before.between(a, b);
      const Order is = after.between(inVariant, other);
      if (was == is || was == Order::Repeated || is == Order::Repeated) continue;
      if (!isKnown(before, was, a, b) || !isKnown(after, is, inVariant, other)) continue;
      const bool excludes = was == Order::Alternative || is == Order::Alternative;
      if (excludes && (m_hasCopy[a] != 0 || m_hasCopy[b] != 0)) continue;
      m_facts.push_back({Fact::Pair, a, b, was, is});
    }
  }
  // Where it is told of what stands right behind the choice, that the rest follows goes without
  // saying.
  for (const auto& [condition, step] : outer) {
    if (!told.contains(condition)) m_facts.push_back({Fact::OuterCondition, step, step});
  }
}

namespace {

/// The choices that a step hangs on, the nearest first.
std::vector<std::size_t> choicesOf(const OrderRelations& relations, std::size_t step)
{
  constexpr std::size_t most = 32;  // in a loop, each is within the other
  std::vector<std::size_t> choices;
  for (const std::optional<Guard>* guard = &relations.guardOf(step);
       *guard && choices.size() < most; guard = &relations.guardOf((*guard)->split)) {
    choices.push_back((*guard)->split);
  }
  return choices;
}

}  // namespace

std::vector<OrderDifference::Shown> OrderDifference::shownBy(const TriedFlow& tried) const
{
  const WayGraph graph{tried.flow};
  const OrderRelations after{graph};
  const OrderRelations& before = m_pairing.preparedReference().relations();
  const auto looksAt = [&](const Fact& fact) {
    const std::size_t a = tried.now[fact.a];
    const std::size_t b = tried.now[fact.b];
    if (a == NumberedFlow::none || b == NumberedFlow::none) return No;
    if (fact.kind == Fact::Repetition) {
      return after.isRepeated(a) != before.isRepeated(fact.a) ? Exactly : No;
    }
    if (fact.kind == Fact::OuterCondition) {
      std::vector<std::size_t> choices = choicesOf(after, a);
      for (std::size_t& split : choices) split = tried.was[split];
      return choices == choicesOf(before, fact.a) ? No : Exactly;
    }
    if (fact.kind == Fact::Condition) {
      const auto& was = before.guardOf(fact.a);
      const auto& is = after.guardOf(a);
      const auto& wanted =
          m_pairing.preparedVariant().relations().guardOf(*m_pairing.inVariant(fact.a));
      if (was.has_value() == is.has_value() &&
          (!was || (was->cases == is->cases && was->split == tried.was[is->split]))) {
        return No;
      }
      return is.has_value() == wanted.has_value() && (!is || is->cases == wanted->cases)
                 ? Exactly
                 : Otherwise;
    }
    const Order is = after.between(a, b);
    if (is == fact.before) return No;
    return is == fact.after ? Exactly : Otherwise;
  };
  std::vector<Shown> shown;
  for (const Fact& fact : m_facts) shown.push_back(looksAt(fact));
  return shown;
}

OrderChanges OrderDifference::changes(const std::vector<std::size_t>& facts) const
{
  OrderChanges found;
  Summary summary{m_pairing, m_steps};
  std::map<std::string, GuardChange> byGuards;
  const OrderRelations& before = m_pairing.preparedReference().relations();
  for (const std::size_t at : facts) {
    const Fact& fact = m_facts[at];
    if (fact.kind == Fact::Pair) {
      summary.add(fact);
    } else if (fact.kind == Fact::Repetition) {
      (before.isRepeated(fact.a) ? found.nowOnce : found.nowRepeated).push_back(fact.a);
    } else {
      const GuardChange one = *guardChange(m_pairing, fact.a);
      const std::string mark = std::string{one.guardedBefore ? "y" : "n"} + one.before + "\n" +
                               (one.guardedAfter ? "y" : "n") + one.after + "\n" +
                               std::to_string(one.kind) + (one.asked ? "y" : "n");
      const auto [it, isNew] = byGuards.try_emplace(mark, one);
      if (!isNew) it->second.steps.push_back(fact.a);
    }
  }
  summary.tell(found);
  for (auto& [mark, change] : byGuards) found.guards.push_back(std::move(change));
  return found;
}

namespace {

/// Numbers in the reference of the nearest steps before it that both sides have.
template <typename InReference>
std::set<std::size_t> waitsFor(const WayGraph& graph, std::size_t i, const InReference& inReference)
{
  const auto known = [&](std::size_t at) { return inReference(at).has_value(); };
  std::set<std::size_t> steps;
  for (const std::size_t at : graph.nearest(i, true, known)) steps.insert(*inReference(at));
  return steps;
}

/// Of them those that it follows at once, through gateways alone. With a step of one side alone in
/// between it would be a claim about that step.
template <typename InReference>
std::set<std::size_t> followsAtOnce(const WayGraph& graph, std::size_t i,
                                    const InReference& inReference)
{
  const auto isStep = [&](std::size_t at) { return !gatewayOf(graph.node(at)); };
  std::set<std::size_t> steps;
  for (const std::size_t at : graph.nearest(i, true, isStep)) {
    if (const auto r = inReference(at)) steps.insert(*r);
  }
  return steps;
}

}  // namespace

std::vector<DependencyChange> OrderDifference::dependencies(const TriedFlow& tried) const
{
  const WayGraph graph{tried.flow};
  const auto ifStep = [this](std::size_t r) -> std::optional<std::size_t> {
    const bool isStep = r < m_r.size() && !gatewayOf(m_r.node(r)) && m_pairing.inVariant(r);
    return isStep ? std::optional{r} : std::nullopt;
  };
  const auto inVariant = [&](std::size_t at) -> std::optional<std::size_t> {
    const auto& r = m_pairing.inReference(at);
    return r ? ifStep(*r) : std::nullopt;
  };
  const auto inChanged = [&](std::size_t at) { return ifStep(tried.was[at]); };
  const auto labels = [this](const std::set<std::size_t>& steps) {
    std::vector<std::string> texts;
    for (const std::size_t i : steps) texts.push_back(oneLine(m_r.node(i).label));
    return texts;
  };
  std::vector<DependencyChange> found;
  for (const std::size_t i : m_steps) {
    const std::set<std::size_t> before = waitsFor(m_r, i, ifStep);
    const std::set<std::size_t> after = waitsFor(m_v, *m_pairing.inVariant(i), inVariant);
    if (before == after || after.empty()) continue;
    const std::size_t now = tried.now[i];
    if (now == NumberedFlow::none || waitsFor(graph, now, inChanged) == before) continue;
    const std::set<std::size_t> was = followsAtOnce(m_r, i, ifStep);
    const std::set<std::size_t> is = followsAtOnce(m_v, *m_pairing.inVariant(i), inVariant);
    if (was == is || was.empty() || is.empty()) continue;
    found.push_back({i, labels(was), labels(is), std::ranges::includes(is, was)});
  }
  return found;
}

namespace {

/// The places in the flow of the reference that a group touches.
std::vector<std::size_t> touchedBy(const Pairing& pairing, const ChangeGroup& group)
{
  std::vector<std::size_t> places;
  const auto& ranks = pairing.referenceRanks();
  for (const std::size_t r : group.missing) places.push_back(ranks[r]);
  const auto add = [&](const Flow& flow, bool ofVariant) {
    const auto ends = (ofVariant ? pairing.variantGraph() : pairing.referenceGraph()).endsOf(flow);
    for (const std::size_t end : {ends.from, ends.to}) {
      if (!ofVariant) {
        places.push_back(ranks[end]);
      } else if (const auto& r = pairing.inReference(end)) {
        places.push_back(ranks[*r]);
      }
    }
  };
  for (const WayChange& way : group.ways) {
    if (way.reference) add(*way.reference, false);
    if (way.variant) add(*way.variant, true);
  }
  return places;
}

class Sharing
{
 public:
  Sharing(const Pairing& pairing, const OrderDifference& difference,
          std::vector<ChangeGroup>& groups)
      : m_pairing{pairing}, m_difference{difference}, m_shares(groups.size())
  {
    for (const ChangeGroup& group : groups) m_touched.push_back(touchedBy(pairing, group));
    const auto changing =
        std::ranges::count_if(groups, [](const ChangeGroup& group) { return !group.keepsOrder; });
    // Alone it is the cause of everything.
    if (changing > 1 && !difference.facts().empty()) look(groups);
  }

  std::vector<std::vector<std::size_t>> shares(const std::vector<ChangeGroup>& groups)
  {
    if (groups.empty()) return m_shares;
    for (std::size_t fact = 0; fact < m_difference.facts().size(); ++fact) {
      m_shares[ownerOf(fact, groups)].push_back(fact);
    }
    return m_shares;
  }

 private:
  void look(std::vector<ChangeGroup>& groups)
  {
    for (ChangeGroup& group : groups) {
      m_shown.emplace_back();
      if (group.keepsOrder) continue;
      if (!group.tried) group.tried = triedFlow(m_pairing, group);
      if (group.tried) m_shown.back() = m_difference.shownBy(*group.tried);
    }
  }

  std::size_t ownerOf(std::size_t fact, const std::vector<ChangeGroup>& groups) const
  {
    std::optional<std::size_t> best;
    std::pair<int, std::size_t> least{};
    for (std::size_t g = 0; g < groups.size(); ++g) {
      const auto shown =
          g < m_shown.size() && !m_shown[g].empty() ? m_shown[g][fact] : OrderDifference::No;
      const int order = groups[g].keepsOrder ? 3 : 2 - static_cast<int>(shown);
      if (best && order > least.first) continue;
      const std::pair rank{order, distance(fact, g)};
      if (best && rank >= least) continue;
      best = g;
      least = rank;
    }
    return *best;
  }

  std::size_t distance(std::size_t fact, std::size_t group) const
  {
    const auto& ranks = m_pairing.referenceRanks();
    const auto to = [&](std::size_t step) {
      std::size_t nearest = ranks.size();
      for (const std::size_t place : m_touched[group]) {
        const std::size_t at = ranks[step];
        nearest = std::min(nearest, place > at ? place - at : at - place);
      }
      return nearest;
    };
    const OrderDifference::Fact& one = m_difference.facts()[fact];
    return to(one.a) + to(one.b);
  }

  const Pairing& m_pairing;
  const OrderDifference& m_difference;
  std::vector<std::vector<std::size_t>> m_touched;
  std::vector<std::vector<OrderDifference::Shown>> m_shown;
  std::vector<std::vector<std::size_t>> m_shares;
};

}  // namespace

std::vector<std::vector<std::size_t>> sharedOut(const Pairing& pairing,
                                                const OrderDifference& difference,
                                                std::vector<ChangeGroup>& groups)
{
  return Sharing{pairing, difference, groups}.shares(groups);
}

}  // namespace einklang
