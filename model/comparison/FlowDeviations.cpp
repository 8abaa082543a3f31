#include "model/comparison/FlowDeviations.h"

#include "model/base/OneLine.h"
#include "model/base/Text.h"
#include "model/comparison/Aspects.h"
#include "model/comparison/Branchings.h"
#include "model/comparison/Conditions.h"
#include "model/comparison/DeviationEffort.h"
#include "model/comparison/DeviationKey.h"
#include "model/comparison/DeviationNames.h"
#include "model/comparison/FragmentDeviations.h"
#include "model/comparison/OrderDeviations.h"
#include "model/comparison/OtherWays.h"
#include "model/comparison/Questions.h"
#include "model/comparison/Starts.h"
#include "model/comparison/StepPlaces.h"
#include "model/comparison/WaySaying.h"

#include <algorithm>
#include <set>

namespace einklang {
namespace {

using Indices = std::vector<std::size_t>;

class Describer
{
 public:
  Describer(const Pairing& pairing, const Starts& starts, const ChangeGroup& group)
      : m_pairing{pairing},
        m_starts{starts},
        m_labels{pairing.preparedReference().labels()},
        m_rNames{pairing.preparedReference().names()},
        m_vNames{pairing.preparedVariant().names()},
        m_group{group},
        m_r{pairing.referenceGraph()},
        m_v{pairing.variantGraph()},
        m_places{pairing, group},
        m_made{pairing}
  {}

  Deviations describe(const OrderDifference& difference, const std::vector<std::size_t>& facts,
                      const OtherWays& ways)
  {
    tellFragments(m_pairing, m_starts, m_group, m_places, m_made);
    tellOrder(m_pairing, difference.changes(facts), m_made);
    if (m_made.empty()) describeDependencies(difference);
    describeShortcuts();
    describePast(ways);
    describeWaysToNew(false);
    describeDecisions();
    describeNamedJoins();
    const bool isUntold = m_made.empty();
    describeJoins();
    if (isUntold) describeWays();
    describeSaid(ways);
    describeLast(ways);
    finish();
    return std::move(m_made.all());
  }

 private:
  void describeDependencies(const OrderDifference& difference)
  {
    const TriedFlowPtr tried = m_group.tried ? m_group.tried : triedFlow(m_pairing, m_group);
    if (tried) tellDependencies(m_pairing, difference.dependencies(*tried), m_made);
  }

  // Questions -------------------------------------------------------------------------------------

  /// A question that only one side asks, where no other statement speaks of it. Where a way of the
  /// other side says it, it is no new one: that is told where nothing else is.
  void describeDecisions()
  {
    const auto each = [this](const auto& take) {
      for (const bool missing : {true, false}) {
        const WayGraph& graph = missing ? m_r : m_v;
        const Indices& nodes = missing ? m_group.missing : m_group.additional;
        for (const std::size_t i : nodes) {
          if (!isQuestion(graph, i) || goesWithSteps(graph, i, nodes)) continue;
          if (!isMentioned(graph.node(i).label)) take(graph, i, missing);
        }
      }
    };
    const auto isWay = [this](const WayGraph& graph, std::size_t i, bool missing) {
      return isAskedByWay(m_labels, oneLine(graph.node(i).label), missing ? m_v : m_r);
    };
    each([&](const WayGraph& graph, std::size_t i, bool missing) {
      if (!isWay(graph, i, missing) || graph.out(i).size() == 1) {
        describeDecision(graph, i, missing, missing ? "decision-missing" : "decision-additional");
      }
    });
    if (!m_made.empty()) return;
    each([&](const WayGraph& graph, std::size_t i, bool missing) {
      describeDecision(graph, i, missing, missing ? "decision-as-way" : "decision-of-its-own");
    });
  }

  /// A join with a name of its own: people name what has to be there, or what is done.
  void describeNamedJoins()
  {
    for (const bool missing : {true, false}) {
      const WayGraph& graph = missing ? m_r : m_v;
      for (const std::size_t i : missing ? m_group.missing : m_group.additional) {
        const Node& node = graph.node(i);
        const bool joins = graph.in(i).size() > 1 && graph.out(i).size() < 2;
        if (!gatewayOf(node) || !joins || node.label.empty() || isMentioned(node.label)) continue;
        Deviation& deviation = m_made.add(
            DeviationKind::OtherCondition, missing ? idsOf(m_r, {i}) : std::vector<NodeId>{},
            {(missing ? m_rNames : m_vNames).nameOf(i), aspectText(node, Aspect::Type), "",
             missing ? "join-missing" : "join-additional"});
        if (!missing) deviation.variantSteps = idsOf(m_v, {i});
      }
    }
  }

  void describeDecision(const WayGraph& graph, std::size_t i, bool missing, const char* what)
  {
    const std::string before = m_places.neighbour(graph, i, true);
    const std::string after = before.empty() ? m_places.neighbour(graph, i, false) : std::string{};
    const std::string name = (missing ? m_rNames : m_vNames).nameOf(i);
    Deviation& deviation =
        m_made.add(DeviationKind::OtherCondition, missing ? idsOf(m_r, {i}) : std::vector<NodeId>{},
                   {name, before, after, what});
    if (missing) return;
    // Asked, and goes on in one way whatever the answer.
    if (graph.out(i).size() == 1) deviation.arguments.emplace_back("one-way");
    deviation.variantSteps = idsOf(m_v, {i});
    deviation.anchors = m_made.idsInReference(m_places.neighboursOf(m_v, {i}, true));
  }

  bool isMentioned(const std::string& label)
  {
    const std::string text = oneLine(label);
    return std::ranges::any_of(m_made.all(), [&](const Deviation& one) {
      return std::ranges::any_of(one.arguments, [&](const std::string& argument) {
        return argument.find(text) != std::string::npos;
      });
    });
  }

  // Branching alone -------------------------------------------------------------------------------

  /// Nothing but what ways say, or how gateways are drawn, differs.
  void describeWays()
  {
    const std::size_t told = m_made.all().size();
    for (const WayChange& way : m_group.ways) {
      if (!way.reference || !way.variant) continue;
      const auto [from, to, ours] = m_r.endsOf(*way.reference);
      if (describeDefault(way, from)) continue;
      const auto [was, is] = differentSayings(*way.reference, *way.variant);
      const std::size_t there = m_v.endsOf(*way.variant).from;
      const bool isSame = isSameAnswer(m_labels, oneLine(was), oneLine(m_r.node(from).label),
                                       oneLine(is), oneLine(m_v.node(there).label));
      m_made.addMatched(DeviationKind::OtherCondition, {from}, {to},
                        {m_pairing.nameOf(from), oneLine(was), oneLine(is),
                         isSame ? "same-way" : "way", wayTo(to)});
    }
    if (m_made.all().size() == told) describeDirectWays();
    if (m_made.all().size() == told) describeWaysToNew(true);
    if (!m_made.empty()) return;
    const std::size_t near = nearestStep();
    if (near < m_r.size()) {
      m_made.addMatched(DeviationKind::OtherCondition, {near}, {},
                        {m_pairing.nameOf(near), "", ""});
    } else {
      m_made.add(DeviationKind::OtherCondition, {}, {"", "", ""});
    }
  }

  void describeJoins()
  {
    for (const OtherJoin& join : otherJoins(m_pairing, m_group)) {
      m_made.addMatched(
          DeviationKind::OtherCondition, {join.step}, {},
          {m_pairing.nameOf(join.ofReference), aspectText(m_r.node(join.ofReference), Aspect::Type),
           aspectText(m_v.node(join.ofVariant), Aspect::Type), "join"});
    }
  }

  void describeDirectWays()
  {
    for (const DirectWays& ways : directWays(m_pairing, m_group)) {
      m_made.addMatched(DeviationKind::OtherCondition, {ways.from}, ways.to,
                        {m_pairing.nameOf(ways.from), listed(m_pairing.namesOf(ways.to)), "",
                         ways.isMissing ? "ways-missing" : "ways-additional"});
    }
  }

  /// A further way of a choice of both sides, right to a step of this side alone that the other
  /// ways lead to past their own steps. Of two ways, what is done on the other says enough.
  void describeWaysToNew(bool ofReference)
  {
    const WayGraph& graph = ofReference ? m_r : m_v;
    const auto partner = [&](std::size_t at) {
      return ofReference ? m_pairing.inVariant(at) : m_pairing.inReference(at);
    };
    const auto isNamed = [&graph](std::size_t at) {
      return isActivity(graph.node(at)) && !graph.node(at).label.empty();
    };
    const auto isKnown = [&](std::size_t at) { return isNamed(at) && partner(at); };
    for (const WayChange& way : m_group.ways) {
      const Flow* flow = ofReference ? way.reference : way.variant;
      if (!flow || (way.reference && way.variant)) continue;
      const auto [split, next, ends] = graph.endsOf(*flow);
      if (!partner(split) || graph.out(split).size() < 3 || graph.in(next).size() < 2) continue;
      const Indices from = graph.nearest(split, true, isKnown);
      const Indices to = isNamed(next) ? Indices{next} : graph.nearest(next, false, isNamed);
      if (from.size() != 1 || to.size() != 1 || isKnown(to.front())) continue;
      const std::size_t step = ofReference ? from.front() : *partner(from.front());
      m_made.addMatched(
          DeviationKind::OtherCondition, {step}, {},
          {m_pairing.nameOf(step), (ofReference ? m_rNames : m_vNames).nameOf(to.front()), "",
           ofReference ? "ways-missing" : "ways-additional"});
    }
  }

  void describeShortcuts()
  {
    for (const Shortcut& way : shortcuts(m_pairing, m_group)) {
      m_made.addMatched(
          DeviationKind::AdditionalDependency, {way.to}, way.past,
          {m_pairing.nameOf(way.to), listed(m_pairing.namesOf(way.past)), way.from, "past"});
    }
  }

  void describePast(const OtherWays& ways)
  {
    for (const WayPast& way : ways.past) {
      if (way.isMissing) {
        m_made.addMatched(
            DeviationKind::OtherCondition, {way.from}, {way.to},
            {m_pairing.nameOf(way.from), m_pairing.nameOf(way.to), "", "ways-missing"});
      } else if (!isToldPast(way.to)) {
        m_made.addMatched(DeviationKind::AdditionalDependency, {way.to}, way.past,
                          {m_pairing.nameOf(way.to), listed(m_pairing.namesOf(way.past)),
                           m_pairing.nameOf(way.from), "past"});
      }
    }
    for (const OtherCase& one : ways.cases) {
      if (one.isNew) {
        m_made
            .add(DeviationKind::OtherCondition, {},
                 {m_vNames.nameOf(one.event), "", listed(m_pairing.namesOf(one.after)), "goes-on"})
            .variantSteps = idsOf(m_v, {one.event});
        continue;
      }
      m_made.addMatched(DeviationKind::OtherCondition, {one.event}, {},
                        {m_pairing.nameOf(one.event), listed(m_pairing.namesOf(one.before)),
                         listed(m_pairing.namesOf(one.after)), "goes-on"});
    }
  }

  void describeLast(const OtherWays& ways)
  {
    for (const LastStep& one : ways.last) {
      if (one.isBroken) {
        const std::string& there = m_vNames.nameOf(*m_pairing.inVariant(one.step));
        m_made.addMatched(DeviationKind::Defect, {one.step}, {}, {there, "soundness-dead-end"});
        continue;
      }
      const std::string name = m_pairing.nameOf(one.step);
      m_made.addMatched(DeviationKind::OtherResult, {one.step}, {},
                        {one.inVariant ? "" : name, one.inVariant ? name : "", "behind"});
    }
  }

  /// Where nothing is told of a single way of the choice.
  void describeSaid(const OtherWays& ways)
  {
    for (const SaidWays& one : ways.said) {
      const bool isTold = std::ranges::any_of(m_made.all(), [&](const Deviation& made) {
        const NodeId& split = m_r.node(one.split).id;
        return made.kind == DeviationKind::OtherCondition &&
               (std::ranges::find(made.referenceSteps, split) != made.referenceSteps.end() ||
                (!made.anchors.empty() && made.anchors.front() == split));
      });
      if (isTold) continue;
      m_made.addMatched(
          DeviationKind::OtherCondition, {one.split}, {},
          {m_pairing.nameOf(one.split), listed(one.before), listed(one.after), "said"});
    }
  }

  /// A shortcut to the step is told.
  bool isToldPast(std::size_t to)
  {
    return std::ranges::any_of(m_made.all(), [&](const Deviation& one) {
      return one.kind == DeviationKind::AdditionalDependency && one.arguments.size() > 3 &&
             one.referenceSteps.front() == m_r.node(to).id;
    });
  }

  /// The way says the same, but is the normal case on one side only.
  bool describeDefault(const WayChange& way, std::size_t from)
  {
    if (!differInDefaultAlone(*way.reference, *way.variant)) return false;
    const std::size_t to = m_r.endsOf(*way.reference).to;
    const std::string says = saying(*way.reference);
    const std::string name = says.empty() ? wayTo(to) : oneLine(says);
    m_made.addMatched(
        DeviationKind::OtherCondition, {from}, {to},
        {m_pairing.nameOf(from), name, name, way.variant->isDefault ? "usual" : "not-usual"});
    return true;
  }

  /// The first steps of a name that the way leads to.
  std::string wayTo(std::size_t to) const
  {
    if (!m_r.node(to).label.empty()) return m_pairing.nameOf(to);
    const auto named = [this](std::size_t at) { return !m_r.node(at).label.empty(); };
    const std::size_t at = m_rNames.best(m_r.nearestSet(to, false, named), to, false);
    return at < m_r.size() ? m_pairing.nameOf(at) : m_pairing.nameOf(to);
  }

  /// The step of both sides that is nearest to the changes.
  std::size_t nearestStep() const
  {
    const auto known = [this](std::size_t at) {
      return !gatewayOf(m_r.node(at)) && m_pairing.inVariant(at).has_value();
    };
    std::size_t best = m_r.size();
    for (const WayChange& way : m_group.ways) {
      const std::optional<std::size_t> at =
          way.reference ? std::optional{m_r.endsOf(*way.reference).from}
                        : m_pairing.inReference(m_v.endsOf(*way.variant).from);
      if (!at) continue;
      const Indices candidates = known(*at) ? Indices{*at} : m_r.nearest(*at, true, known);
      for (const std::size_t i : candidates) {
        if (best == m_r.size() || rank(i) < rank(best)) best = i;
      }
    }
    return best;
  }

  // Making deviations -----------------------------------------------------------------------------

  void finish()
  {
    shareEffort(m_pairing, m_group, m_made.all());
    for (Deviation& deviation : m_made.all()) deviation.key = keyOf(deviation, m_labels);
  }

  std::size_t rank(std::size_t r) const { return m_pairing.referenceRanks()[r]; }

  const Pairing& m_pairing;
  const Starts& m_starts;
  const LabelKeys& m_labels;
  const StepNames& m_rNames;
  const StepNames& m_vNames;
  const ChangeGroup& m_group;
  const WayGraph& m_r;
  const WayGraph& m_v;
  StepPlaces m_places;
  FoundDeviations m_made;
};

}  // namespace

std::vector<Deviations> flowDeviations(const Pairing& pairing, std::vector<ChangeGroup>& groups)
{
  const Starts starts = startsOf(pairing);
  const OrderDifference difference{pairing};
  const auto shares = sharedOut(pairing, difference, groups);
  const std::vector<OtherWays> ways = otherWays(pairing, difference, groups);
  std::vector<Deviations> found;
  for (std::size_t g = 0; g < groups.size(); ++g) {
    found.push_back(Describer{pairing, starts, groups[g]}.describe(difference, shares[g], ways[g]));
  }
  return found;
}

}  // namespace einklang
