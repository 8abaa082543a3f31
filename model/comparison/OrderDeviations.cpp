#include "model/comparison/OrderDeviations.h"

#include <algorithm>
#include <set>
#include <string_view>

namespace einklang {

Deviation& FoundDeviations::add(DeviationKind kind, std::vector<NodeId> steps,
                                std::vector<std::string> arguments)
{
  Deviation deviation;
  deviation.kind = kind;
  deviation.referenceSteps = std::move(steps);
  deviation.arguments = std::move(arguments);
  m_found.push_back(std::move(deviation));
  return m_found.back();
}

Deviation& FoundDeviations::addMatched(DeviationKind kind, std::vector<std::size_t> steps,
                                       const std::vector<std::size_t>& anchors,
                                       std::vector<std::string> arguments)
{
  std::ranges::sort(steps, {}, [this](std::size_t i) { return m_pairing.referenceRanks()[i]; });
  Deviation& deviation = add(kind, idsOf(m_r, steps), std::move(arguments));
  for (const std::size_t i : steps) {
    if (m_pairing.inVariant(i))
      deviation.variantSteps.push_back(m_v.node(*m_pairing.inVariant(i)).id);
  }
  deviation.anchors = idsOf(m_r, anchors);
  return deviation;
}

std::vector<NodeId> FoundDeviations::idsInReference(
    const std::vector<std::size_t>& variantSteps) const
{
  std::vector<std::size_t> steps;
  for (const std::size_t v : variantSteps) steps.push_back(*m_pairing.inReference(v));
  std::ranges::sort(steps, {}, [this](std::size_t i) { return m_pairing.referenceRanks()[i]; });
  return idsOf(m_r, steps);
}

std::vector<NodeId> idsOf(const WayGraph& graph, const std::vector<std::size_t>& nodes)
{
  std::vector<NodeId> ids;
  for (const std::size_t i : nodes) ids.push_back(graph.node(i).id);
  return ids;
}

namespace {

using Indices = std::vector<std::size_t>;

class OrderTeller
{
 public:
  OrderTeller(const Pairing& pairing, FoundDeviations& found) : m_pairing{pairing}, m_found{found}
  {}

  void tell(const OrderChanges& changes)
  {
    for (const MovedSteps& move : changes.moves) tell(move);
    for (const RelationChange& change : changes.relations) {
      if (!isSaidByCondition(change, changes.guards)) tell(change);
    }
    tellLoop(changes.nowRepeated, "repeated");
    tellLoop(changes.nowOnce, "once");
    for (const GuardChange& change : changes.guards) tell(change);
  }

  void tell(const DependencyChange& change)
  {
    m_found.addMatched(
        change.more ? DeviationKind::AdditionalDependency : DeviationKind::OtherDependency,
        {change.step}, {},
        {m_pairing.nameOf(change.step), listed(change.before), listed(change.after)});
  }

 private:
  void tell(const MovedSteps& move)
  {
    m_placed.insert(move.steps.begin(), move.steps.end());
    m_placed.insert(move.past.begin(), move.past.end());
    if (move.steps.size() == 1 && move.past.size() == 1) {
      tellSwap(move.steps.front(), move.past.front());
      return;
    }
    const bool later = rank(move.steps.front()) < rank(move.past.front());
    m_found.addMatched(DeviationKind::Moved, move.steps, move.past,
                       {names(move.steps), names(move.past), later ? "later" : "earlier"});
  }

  /// First what comes first in the variant.
  void tellSwap(std::size_t a, std::size_t b)
  {
    if (rank(a) > rank(b)) std::swap(a, b);
    m_found.addMatched(DeviationKind::Swapped, {a, b}, {},
                       {m_pairing.nameOf(b), m_pairing.nameOf(a)});
  }

  void tell(const RelationChange& change)
  {
    if (change.after == Order::Parallel && isBroken(m_pairing.preparedVariant())) return;
    if (change.before == Order::Parallel && isBroken(m_pairing.preparedReference())) return;
    const bool alternative =
        change.before == Order::Alternative || change.after == Order::Alternative;
    const char* mode = change.after == Order::Alternative ? "alternative"
                       : change.after == Order::Parallel  ? "parallel"
                       : alternative                      ? "both"
                                                          : "sequential";
    Indices all = change.one;
    all.insert(all.end(), change.other.begin(), change.other.end());
    if (change.after == Order::Alternative) m_alternatives.insert(all.begin(), all.end());
    // That both can happen does not say that one always does.
    if (change.before != Order::Alternative) m_placed.insert(all.begin(), all.end());
    const DeviationKind kind = alternative ? DeviationKind::Alternative : DeviationKind::Parallel;
    const bool swap = std::string_view{mode} == "sequential" && !comesFirst(change);
    Deviation& made = m_found.addMatched(
        kind, all, {},
        {names(swap ? change.other : change.one), names(swap ? change.one : change.other), mode});
    const char* was = kind == DeviationKind::Parallel ? orderBefore(change) : "";
    if (*was != 0) made.arguments.emplace_back(was);
  }

  /// That the one is only done in one case, and the other in another of the same choice, says that
  /// they exclude each other.
  bool isSaidByCondition(const RelationChange& change, const std::vector<GuardChange>& guards) const
  {
    if (change.after != Order::Alternative) return false;
    const OrderRelations& relations = m_pairing.preparedVariant().relations();
    const auto splitOf = [&](std::size_t r) {
      const auto& guard = relations.guardOf(*m_pairing.inVariant(r));
      return guard ? std::optional{guard->split} : std::nullopt;
    };
    const auto isTold = [&](std::size_t r) {
      return std::ranges::any_of(guards, [&](const GuardChange& one) {
        return !one.guardedBefore && one.guardedAfter && !one.after.empty() &&
               std::ranges::find(one.steps, r) != one.steps.end();
      });
    };
    const auto split = splitOf(change.one.front());
    const auto isOfSplit = [&](std::size_t r) { return splitOf(r) == split; };
    return split && std::ranges::all_of(change.one, isOfSplit) &&
           std::ranges::all_of(change.other, isOfSplit) &&
           (std::ranges::all_of(change.one, isTold) || std::ranges::all_of(change.other, isTold));
  }

  /// What comes to a standstill and has loose ways: that no way leads from one step to the other is
  /// no sign that they are done at the same time.
  static bool isBroken(const PreparedFlow& flow) { return flow.isOpen() && flow.canFreeze(); }

  /// Of what is at the same time in the variant: how all of `one` stand to all of `other` in the
  /// reference; empty where it is not the same for all.
  const char* orderBefore(const RelationChange& change) const
  {
    if (change.after != Order::Parallel) return "";
    const OrderRelations& relations = m_pairing.preparedReference().relations();
    const auto all = [&](Order wanted) {
      return std::ranges::all_of(change.one, [&](std::size_t a) {
        return std::ranges::all_of(
            change.other, [&](std::size_t b) { return relations.between(a, b) == wanted; });
      });
    };
    return all(Order::Before) ? "before" : all(Order::After) ? "after" : "";
  }

  /// In the variant `one` comes before `other`: of each pair in the same way.
  bool comesFirst(const RelationChange& change) const
  {
    const bool isEarlier = rank(change.one.front()) < rank(change.other.front());
    return isEarlier == (change.after == Order::Before);
  }

  void tellLoop(const Indices& steps, const char* mode)
  {
    if (!steps.empty()) m_found.addMatched(DeviationKind::Loop, steps, {}, {names(steps), mode});
  }

  void tell(const GuardChange& change)
  {
    const bool isNew = change.guardedAfter && change.kind == GuardChange::Further;
    if (change.asked || (change.guardedBefore && change.guardedAfter && !isNew)) {
      m_found.addMatched(DeviationKind::OtherCondition, change.steps, {}, conditions(change));
      return;
    }
    const auto allIn = [&change](const std::set<std::size_t>& told) {
      return std::ranges::all_of(change.steps, [&](std::size_t i) { return told.contains(i); });
    };
    // That a step of two that exclude each other is not always needed goes without saying.
    if (change.guardedAfter && change.after.empty() && allIn(m_alternatives)) return;
    // Nor that one came to stand before its choice. That a choice is not made any more does not:
    // that steps of it are missing says nothing of those that are left.
    if (!change.guardedAfter && (allIn(m_placed) || onlyLeaves(change))) return;
    m_found.addMatched(
        DeviationKind::AdditionalCondition, change.steps, {},
        {names(change.steps), change.guardedAfter ? change.after : change.before, modeOf(change)});
  }

  static const char* modeOf(const GuardChange& change)
  {
    if (change.kind == GuardChange::Further) return "further";
    return change.guardedAfter ? "optional" : "always";
  }

  /// A choice of the reference whose other ways leave the process at once ("not responsible"): that
  /// the rest of it is needed where nobody leaves goes without saying.
  bool onlyLeaves(const GuardChange& change) const
  {
    constexpr std::size_t leave = 1;  // activities on the way out
    const WayGraph& graph = m_pairing.referenceGraph();
    const OrderRelations& relations = m_pairing.preparedReference().relations();
    const std::size_t step = change.steps.front();
    const std::optional<Guard>& guard = relations.guardOf(step);
    if (!guard || change.steps.size() <= leave + 1) return false;
    const auto follows = [&](std::size_t from, std::size_t i) {
      return from == i || relations.reaches(from, i);
    };
    std::size_t aside = 0;
    for (std::size_t i = 0; i < graph.size(); ++i) {
      const auto leads = [&](const WayGraph::Edge& way) {
        return !follows(way.to, step) && follows(way.to, i);
      };
      if (std::ranges::none_of(graph.out(guard->split), leads)) continue;
      if (follows(step, i)) return false;  // the ways meet again
      if (isActivity(graph.node(i))) ++aside;
    }
    return aside <= leave;
  }

  std::vector<std::string> conditions(const GuardChange& change) const
  {
    std::vector<std::string> told{names(change.steps), change.before, change.after};
    const bool dropped = change.kind == GuardChange::Dropped;
    if (change.asked) {
      told.emplace_back(change.kind == GuardChange::Further ? "asked-further"
                        : dropped                           ? "asked-dropped"
                                                            : "asked");
    } else if (dropped) {
      told.emplace_back("dropped");
    }
    return told;
  }

  std::size_t rank(std::size_t r) const { return m_pairing.referenceRanks()[r]; }
  std::string names(const Indices& steps) const { return listed(m_pairing.namesOf(steps)); }

  const Pairing& m_pairing;
  FoundDeviations& m_found;
  std::set<std::size_t> m_alternatives;  // told as such in the variant
  std::set<std::size_t> m_placed;        // told to stand otherwise to others
};

}  // namespace

void tellOrder(const Pairing& pairing, const OrderChanges& changes, FoundDeviations& found)
{
  OrderTeller{pairing, found}.tell(changes);
}

void tellDependencies(const Pairing& pairing, const std::vector<DependencyChange>& changes,
                      FoundDeviations& found)
{
  OrderTeller teller{pairing, found};
  for (const DependencyChange& change : changes) teller.tell(change);
}

}  // namespace einklang
