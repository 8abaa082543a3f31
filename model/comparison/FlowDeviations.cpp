#include "model/comparison/FlowDeviations.h"

#include "model/base/OneLine.h"
#include "model/base/Text.h"
#include "model/comparison/Aspects.h"
#include "model/comparison/Branchings.h"
#include "model/comparison/Conditions.h"
#include "model/comparison/DeviationEffort.h"
#include "model/comparison/DeviationKey.h"
#include "model/comparison/DeviationNames.h"
#include "model/comparison/Fragments.h"
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
    describeComplex();
    describeFragments();
    tellOrder(m_pairing, difference.changes(facts), m_made);
    if (m_made.empty()) describeDependencies(difference);
    describeShortcuts();
    describePast(ways);
    describeDecisions();
    const bool isUntold = m_made.empty();
    describeJoins();
    if (isUntold) describeWays();
    describeSaid(ways);
    finish();
    return std::move(m_made.all());
  }

 private:
  // Steps as whole ------------------------------------------------------------------------------

  void describeComplex()
  {
    for (const Correspondence& complex : m_pairing.complex()) {
      const bool here = std::ranges::any_of(complex.a, [this](const NodeId& id) {
        return std::ranges::find(m_group.missing, m_r.indexOf(id)) != m_group.missing.end();
      });
      if (here) describeComplex(complex);
    }
  }

  void describeComplex(const Correspondence& complex)
  {
    Indices a;
    Indices b;
    for (const NodeId& id : complex.a) a.push_back(m_r.indexOf(id));
    for (const NodeId& id : complex.b) b.push_back(m_v.indexOf(id));
    std::erase_if(a, [this](std::size_t i) { return i == m_r.size(); });
    std::erase_if(b, [this](std::size_t i) { return i == m_v.size(); });
    const DeviationKind kind = kindOfComplex(a, b);
    addFrame(m_r, m_group.missing, a);
    addFrame(m_v, m_group.additional, b);
    Deviation& deviation =
        m_made.add(kind, idsOf(m_r, a), {listed(m_rNames.namesOf(a)), listed(m_vNames.namesOf(b))});
    deviation.variantSteps = idsOf(m_v, b);
    cover(m_r, a, m_namedMissing);
    cover(m_v, b, m_namedAdditional);
  }

  DeviationKind kindOfComplex(const Indices& a, const Indices& b) const
  {
    const auto holds = [](const WayGraph& graph, const Indices& nodes) {
      return std::ranges::any_of(
          nodes, [&](std::size_t i) { return subProcessOf(graph.node(i)) != nullptr; });
    };
    if (a.size() > 1 && b.size() > 1) return DeviationKind::Intermingled;
    if (a.size() == 1 && b.size() > 1 && !holds(m_r, a)) return DeviationKind::Refined;
    return DeviationKind::OtherGranularity;
  }

  void describeFragments()
  {
    const auto missing =
        fragmentsOf(m_r, m_group.missing, m_namedMissing, m_pairing.referenceRanks());
    const auto additional =
        fragmentsOf(m_v, m_group.additional, m_namedAdditional, m_pairing.variantRanks());
    const bool startIsTold = describeOtherStart(missing, additional);
    const Fragment* end = firstWith(missing, &Fragment::hasEnd);
    const Fragment* otherEnd = firstWith(additional, &Fragment::hasEnd);
    const bool otherResult = end && otherEnd && onlyEnds(m_r, *end) && onlyEnds(m_v, *otherEnd);
    if (otherResult) describeOtherResult(*end, *otherEnd);
    for (const Fragment& fragment : missing) {
      if (!(otherResult && &fragment == end)) describeMissing(fragment, startIsTold);
    }
    for (const Fragment& fragment : additional) {
      if (!(otherResult && &fragment == otherEnd)) describeAdditional(fragment, startIsTold);
    }
  }

  static const Fragment* firstWith(const std::vector<Fragment>& all, bool Fragment::*what)
  {
    const auto it = std::ranges::find_if(all, [what](const Fragment& f) { return f.*what; });
    return it == all.end() ? nullptr : &*it;
  }

  static bool onlyEnds(const WayGraph& graph, const Fragment& fragment)
  {
    return std::ranges::all_of(fragment.steps, [&](std::size_t i) { return isEnd(graph.node(i)); });
  }

  /// The start that takes the place of those of the reference is told with the one that it
  /// replaces in the flow.
  bool describeOtherStart(const std::vector<Fragment>& missing,
                          const std::vector<Fragment>& additional)
  {
    const auto r = startIn(m_r, missing);
    const auto v = startIn(m_v, additional);
    if (!r || !v || v != m_starts.instead) return false;
    Deviation& deviation = m_made.add(DeviationKind::OtherStart, {m_r.node(*r).id},
                                      {m_rNames.nameOf(*r), m_vNames.nameOf(*v)});
    deviation.variantSteps = {m_v.node(*v).id};
    return true;
  }

  std::optional<std::size_t> startIn(const WayGraph& graph,
                                     const std::vector<Fragment>& fragments) const
  {
    for (const Fragment& fragment : fragments) {
      for (const std::size_t i : fragment.steps) {
        const bool told = &graph == &m_r || !m_starts.instead || i == m_starts.instead;
        if (isStart(graph.node(i)) && told) return i;
      }
    }
    return std::nullopt;
  }

  void describeOtherResult(const Fragment& reference, const Fragment& variant)
  {
    Deviation& deviation = m_made.add(
        DeviationKind::OtherResult, idsOf(m_r, reference.steps),
        {listed(m_rNames.namesOf(reference.steps)), listed(m_vNames.namesOf(variant.steps))});
    deviation.variantSteps = idsOf(m_v, variant.steps);
  }

  /// A statement for each step, so that towns that miss one of them share it.
  void describeMissing(const Fragment& fragment, bool startIsTold)
  {
    for (const std::size_t i : fragment.steps) {
      const Node& node = m_r.node(i);
      if ((startIsTold && isStart(node)) || isUntold(m_r, i, fragment.steps)) continue;
      if (isEnd(node)) {
        m_made.add(DeviationKind::OtherResult, {node.id}, {m_rNames.nameOf(i), ""});
      } else {
        m_made.add(DeviationKind::Missing, {node.id}, m_places.arguments(m_r, i, fragment.steps));
      }
    }
  }

  void describeAdditional(const Fragment& fragment, bool startIsTold)
  {
    std::vector<NodeId> anchors = inReference(m_places.neighboursOf(m_v, fragment.steps, true));
    std::ranges::move(inReference(m_places.neighboursOf(m_v, fragment.steps, false)),
                      std::back_inserter(anchors));
    for (const std::size_t i : fragment.steps) {
      const Node& node = m_v.node(i);
      if ((startIsTold && isStart(node)) || isUntold(m_v, i, fragment.steps)) continue;
      Deviation& deviation = addAdditional(i, fragment.steps);
      deviation.variantSteps = {node.id};
      deviation.anchors = anchors;
    }
  }

  Deviation& addAdditional(std::size_t i, const Indices& steps)
  {
    const Node& node = m_v.node(i);
    const std::string name = m_vNames.nameOf(i);
    if (isEnd(node)) return m_made.add(DeviationKind::OtherResult, {}, {"", name});
    if (i == m_starts.instead) {
      return m_made.add(DeviationKind::OtherStart, idsOf(m_r, m_starts.ofReference),
                        {listed(m_rNames.namesOf(m_starts.ofReference)), name});
    }
    if (isStart(node)) return m_made.add(DeviationKind::AdditionalStart, {}, {name});
    return m_made.add(DeviationKind::Additional, {}, m_places.arguments(m_v, i, steps));
  }

  /// Nameless events and what stands in a named sub-process go without saying beside others.
  bool isUntold(const WayGraph& graph, std::size_t i, const Indices& steps) const
  {
    const Node& node = graph.node(i);
    if (isEnd(node) && m_places.endsBehindStep(graph, i)) return false;
    const bool inside =
        node.parent && std::ranges::find(steps, graph.indexOf(*node.parent)) != steps.end();
    const bool nameless = eventOf(node) && node.label.empty() && !saysMoreThanThat(node);
    return inside || (nameless && std::ranges::any_of(steps, [&](std::size_t other) {
                        return isActivity(graph.node(other)) || !graph.node(other).label.empty();
                      }));
  }

  /// Waiting, or another start that something triggers, says enough without a name.
  static bool saysMoreThanThat(const Node& node)
  {
    const EventTrigger trigger = eventOf(node)->trigger;
    return trigger == EventTrigger::Timer || (isStart(node) && trigger != EventTrigger::None);
  }

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
      if (!isWay(graph, i, missing)) {
        describeDecision(graph, i, missing, missing ? "decision-missing" : "decision-additional");
      }
    });
    if (!m_made.empty()) return;
    each([&](const WayGraph& graph, std::size_t i, bool missing) {
      describeDecision(graph, i, missing, missing ? "decision-as-way" : "decision-of-its-own");
    });
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
    deviation.anchors = inReference(m_places.neighboursOf(m_v, {i}, true));
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
                        {m_rNames.nameOf(from), oneLine(was), oneLine(is),
                         isSame ? "same-way" : "way", wayTo(to)});
    }
    if (m_made.all().size() == told) describeDirectWays();
    if (!m_made.empty()) return;
    const std::size_t near = nearestStep();
    if (near < m_r.size()) {
      m_made.addMatched(DeviationKind::OtherCondition, {near}, {}, {m_rNames.nameOf(near), "", ""});
    } else {
      m_made.add(DeviationKind::OtherCondition, {}, {"", "", ""});
    }
  }

  void describeJoins()
  {
    for (const OtherJoin& join : otherJoins(m_pairing, m_group)) {
      m_made.addMatched(
          DeviationKind::OtherCondition, {join.step}, {},
          {m_rNames.nameOf(join.ofReference), aspectText(m_r.node(join.ofReference), Aspect::Type),
           aspectText(m_v.node(join.ofVariant), Aspect::Type), "join"});
    }
  }

  void describeDirectWays()
  {
    for (const DirectWays& ways : directWays(m_pairing, m_group)) {
      m_made.addMatched(DeviationKind::OtherCondition, {ways.from}, ways.to,
                        {m_rNames.nameOf(ways.from), listed(m_rNames.namesOf(ways.to)), "",
                         ways.isMissing ? "ways-missing" : "ways-additional"});
    }
  }

  void describeShortcuts()
  {
    for (const Shortcut& way : shortcuts(m_pairing, m_group)) {
      m_made.addMatched(
          DeviationKind::AdditionalDependency, {way.to}, way.past,
          {m_rNames.nameOf(way.to), listed(m_rNames.namesOf(way.past)), way.from, "past"});
    }
  }

  void describePast(const OtherWays& ways)
  {
    for (const WayPast& way : ways.past) {
      if (way.isMissing) {
        m_made.addMatched(DeviationKind::OtherCondition, {way.from}, {way.to},
                          {m_rNames.nameOf(way.from), m_rNames.nameOf(way.to), "", "ways-missing"});
      } else if (!isToldPast(way.to)) {
        m_made.addMatched(DeviationKind::AdditionalDependency, {way.to}, way.past,
                          {m_rNames.nameOf(way.to), listed(m_rNames.namesOf(way.past)),
                           m_rNames.nameOf(way.from), "past"});
      }
    }
    for (const OtherCase& one : ways.cases) {
      m_made.addMatched(DeviationKind::OtherCondition, {one.event}, {},
                        {m_rNames.nameOf(one.event), listed(m_rNames.namesOf(one.before)),
                         listed(m_rNames.namesOf(one.after)), "goes-on"});
    }
  }

  /// Where nothing is told of a single way of the choice.
  void describeSaid(const OtherWays& ways)
  {
    for (const SaidWays& one : ways.said) {
      const bool isTold = std::ranges::any_of(m_made.all(), [&](const Deviation& made) {
        return made.kind == DeviationKind::OtherCondition && !made.referenceSteps.empty() &&
               made.referenceSteps.front() == m_r.node(one.split).id;
      });
      if (isTold) continue;
      m_made.addMatched(
          DeviationKind::OtherCondition, {one.split}, {},
          {m_rNames.nameOf(one.split), listed(one.before), listed(one.after), "said"});
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
        {m_rNames.nameOf(from), name, name, way.variant->isDefault ? "usual" : "not-usual"});
    return true;
  }

  /// The first steps of a name that the way leads to.
  std::string wayTo(std::size_t to) const
  {
    if (!m_r.node(to).label.empty()) return m_rNames.nameOf(to);
    const auto named = [this](std::size_t at) { return !m_r.node(at).label.empty(); };
    const std::size_t at = m_rNames.best(m_r.nearestSet(to, false, named), to, false);
    return at < m_r.size() ? m_rNames.nameOf(at) : m_rNames.nameOf(to);
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

  std::vector<NodeId> inReference(const Indices& variantSteps) const
  {
    Indices steps;
    for (const std::size_t v : variantSteps) steps.push_back(*m_pairing.inReference(v));
    std::ranges::sort(steps, {}, [this](std::size_t i) { return rank(i); });
    return idsOf(m_r, steps);
  }

  const Pairing& m_pairing;
  const Starts& m_starts;
  const LabelKeys& m_labels;
  const StepNames& m_rNames;
  const StepNames& m_vNames;
  const ChangeGroup& m_group;
  const WayGraph& m_r;
  const WayGraph& m_v;
  std::set<std::size_t> m_namedMissing;
  std::set<std::size_t> m_namedAdditional;
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
